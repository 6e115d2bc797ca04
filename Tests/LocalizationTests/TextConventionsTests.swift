import Testing

@testable import Localization

@Suite struct TextConventionsTests {
    @Test func listsAreJoined() {
        let english = SampleLanguages.english.lists
        #expect(english.joined([]) == "")
        #expect(english.joined(["a"]) == "a")
        #expect(english.joined(["a", "b"]) == "a and b")
        #expect(english.joined(["a", "b", "c", "d"]) == "a, b, c and d")
        #expect(SampleLanguages.chinese.lists.joined(["甲", "乙", "丙"]) == "甲、乙和丙")
    }

    @Test(arguments: [
        ("2024-05-24", "24 May 2024", "2024 年 5 月 24 日"), ("2024-05", "May 2024", "2024 年 5 月"),
        ("2024", "2024", "2024 年"),
    ])
    func datesAreWritten(text: String, english: String, chinese: String) throws {
        let date = try #require(CalendarDate(text))
        #expect(date.formatted(SampleLanguages.english.dates) == english)
        #expect(date.formatted(SampleLanguages.chinese.dates) == chinese)
    }

    @Test(arguments: [
        "", "24", "2024-13", "2024-00", "2023-02-29", "2024-02-30", "2024-5-4", "2024-05-", "0000", "２０２４", "+024",
    ])
    func whatIsNoDateGivesNil(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test func leapYearsAreKnown() {
        #expect(CalendarDate("2024-02-29") != nil)
        #expect(CalendarDate("1900-02-29") == nil)
        #expect(CalendarDate("2000-02-29") != nil)
        #expect(CalendarDate(year: 2024, day: 3) == nil)
    }

    @Test func quotations() {
        #expect(QuotationMarks.plain.quoted("a") == "“a”")
    }
}
