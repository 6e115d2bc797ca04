/// A date as far as it is known: a year, a month of it, or a day.
package struct CalendarDate: Hashable, Sendable {
    package let year: Int
    package let month: Int?
    package let day: Int?

    /// Nil unless the date is one of the Gregorian calendar, in the years 1 to 9999; a day needs a month.
    package init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year) else { return nil }
        if let month {
            guard (1...12).contains(month) else { return nil }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
            if let day, !(1...length).contains(day) { return nil }
        } else if day != nil {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2024`, `2024-05` or `2024-05-24`.
    package init?(_ text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let lengths = parts.map(\.count)
        guard lengths == [4] || lengths == [4, 2] || lengths == [4, 2, 2] else { return nil }
        var numbers: [Int] = []
        for part in parts {
            guard part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let number = Int(String(decoding: part, as: UTF8.self))
            else { return nil }
            numbers.append(number)
        }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// The date as a language writes it.
    package func formatted(_ conventions: DateConventions) -> String {
        let pattern = day != nil ? conventions.full : month != nil ? conventions.monthAndYear : conventions.year
        var values = ["year": String(year)]
        if let month {
            let names = day == nil ? conventions.months : conventions.monthsBesideDay
            values["month"] = String(month)
            values["month-name"] = names.count == 12 ? names[month - 1] : String(month)
        }
        if let day { values["day"] = String(day) }
        return pattern?.filled(values) ?? String(year)
    }
}
