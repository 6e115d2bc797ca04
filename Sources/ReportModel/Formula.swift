/// How a figure of the report is worked out, as the report defines it.
package struct Formula: Sendable {
    package var id: String
    /// What is worked out: the left side of the equation.
    package var name: Text
    package var terms: [Term]
    package var expression: Expression
    /// The same in words.
    package var sentence: Text
    /// Where in the document the formula stands.
    package var source: Text?

    /// One quantity of a formula.
    package struct Term: Sendable {
        package var id: String
        package var name: Text
        /// Where its value stands, if the report has it.
        package var figure: FigureAddress?

        package init(id: String, name: Text, figure: FigureAddress?) {
            self.id = id
            self.name = name
            self.figure = figure
        }
    }

    package init(id: String, name: Text, terms: [Term], expression: Expression, sentence: Text, source: Text?) {
        self.id = id
        self.name = name
        self.terms = terms
        self.expression = expression
        self.sentence = sentence
        self.source = source
    }
}
