import Plot

enum Samples {
    static func value(_ number: Double, status: PlotStatus = .actual) -> PlotValue {
        PlotValue(number, text(number), status: status)
    }

    /// Tenths, as no language in particular writes them.
    static func text(_ number: Double) -> String {
        let tenths = Int((number * 10).rounded())
        let decimal = abs(tenths) % 10 == 0 ? "" : ".\(abs(tenths) % 10)"
        return (tenths < 0 ? "\u{2212}" : "") + "\(abs(tenths) / 10)" + decimal
    }

    static func single(_ values: [(String, PlotValue)], whole: PlotWhole? = nil) -> ChartData {
        ChartData(
            title: "Expenditure", description: "By sector.",
            values: values.enumerated().map { (PlotCategory(id: "c\($0.offset)", label: $0.element.0), $0.element.1) },
            whole: whole)
    }

    static func table(
        _ categories: [String], _ series: [String], value: (_ category: Int, _ series: Int) -> PlotValue
    ) -> ChartData {
        ChartData(
            title: "Budget", description: "By sector and stage.",
            categories: categories.enumerated().map { PlotCategory(id: "c\($0.offset)", label: $0.element) },
            series: series.enumerated().map {
                PlotSeries(id: "k\($0.offset)", label: $0.element, slot: .series($0.offset + 1))
            },
            rows: categories.indices.flatMap { category in
                series.indices.map {
                    PlotRow(category: "c\(category)", series: "k\($0)", value: value(category, $0))
                }
            })
    }

    static let sectors = single([
        ("Patents and Technology", value(61.2)), ("Brands and Designs", value(98.4)), ("Copyright", value(24.9)),
        ("Regional and National Development", value(52.3, status: .estimate)),
        ("Platforms", PlotValue(absent: .missing, "not stated")), ("Reserve", value(0)),
    ])

    static let budget = table(["Patents", "Brands", "Copyright"], ["Approved", "After transfers", "Spent"]) {
        value(Double(80 + $0 * 13 - $1 * 9), status: $1 == 0 ? .planned : .actual)
    }

    static let years = single([
        ("2020", value(276)), ("2021", value(278.1)), ("2022", value(273.9)), ("2023", value(272.6)),
        ("2024", value(280, status: .estimate)),
    ])

    static let filings = table(["2021", "2022", "2023", "2024"], ["Applications", "Registrations"]) {
        $0 == 2 && $1 == 1 ? PlotValue(absent: .lost, "lost") : value(Double(40 + $0 * 7 - $1 * 12))
    }

    static let income = single(
        [("Fees", value(76)), ("Contributions", value(20)), ("Other", value(4))], whole: .percent)

    static let ratings = ChartData(
        title: "Ratings", description: "Of indicators.",
        values: [
            ("achieved", "Achieved", RatingTone.positive, MarkShape.circle, 131),
            ("missed", "Not achieved", .negative, .triangle, 20), ("na", "Not applicable", .neutral, .diamond, 8),
            ("unknown", "Cannot be assessed", .unknown, .square, 5), ("stopped", "Discontinued", .stopped, .cross, 0),
        ].map { id, label, tone, shape, count in
            (
                PlotCategory(id: id, label: label, slot: .rating(tone), shape: shape),
                PlotValue(Double(count), "\(count)")
            )
        })

    /// Long names, as ten units of an organisation have them.
    static let russian = [
        "Патенты и технологии", "Бренды и образцы", "Авторское право и творческие отрасли",
        "Региональное и национальное развитие", "Инфраструктура и платформы", "Глобальные вызовы и партнерства",
        "Экосистемы интеллектуальной собственности и инноваций", "Администрация, финансы и управление",
        "Нераспределенные средства", "Итого по всем секторам Организации",
    ]

    static let chinese =
        "（一）各成员国、观察员和利益攸关方通过会议、研讨会、培训班以及在线平台获得的与知识产权有关的政策咨询、立法援助、"
        + "技术援助和能力建设，包括“青年创新者”项目、妇女企业家项目和土著人民项目在内的全部活动的支出，单位：千瑞士法郎；含税。"

    static let words =
        russian.flatMap { $0.split(separator: " ").map(String.init) }
        + ["支出", "知识产权和创新生态系统", "（含）", "PCT", "and", "Development", "البراءات", "والتكنولوجيا", "2024/25", "<&>"]
}
