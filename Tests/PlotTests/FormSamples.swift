import Plot

/// Data for the forms, as a results report has them.
enum FormSamples {
    static func category(_ id: String, _ label: String, slot: ColourSlot? = nil) -> PlotCategory {
        PlotCategory(id: id, label: label, slot: slot)
    }

    static let sectors = [
        "Patents and Technology", "Brands and Designs", "Copyright", "Regional and National Development",
        "Infrastructure and Platforms", "Global Challenges and Partnerships", "Ecosystems", "Administration",
    ]

    static let income = Samples.single([
        ("2019", Samples.value(457)), ("2020", Samples.value(468.3)), ("2021", Samples.value(486.6)),
        ("2022", Samples.value(500.3)), ("2023", Samples.value(480.1)),
        ("2024", Samples.value(497.6, status: .estimate)),
    ])

    static let spending = Samples.table(Array(sectors.prefix(4)), ["Spent", "Budget"]) { category, series in
        if category == 2, series == 0 { return PlotValue(absent: .missing, "not stated") }
        return Samples.value([[61.2, 64], [98.4, 95], [20, 24.9], [52.3, 70]][category][series])
    }

    static let progress = Samples.table(
        ["Member States with a national strategy", "Days to first action", "Satisfaction, per cent"],
        ["Performance data", "Target", "Baseline"]
    ) { category, series in
        if category == 2, series == 2 { return PlotValue(absent: .notApplicable, "n.a.") }
        return Samples.value([[88, 95, 72], [11.5, 10, 16], [91, 85, 0]][category][series])
    }

    static let bands = [
        BulletBand(upTo: 0.6, label: "Behind"), BulletBand(upTo: 0.9, label: "Close"),
        BulletBand(upTo: 1.1, label: "On target"),
    ]

    static let matrix = Samples.table(
        ["1.1 Balanced frameworks", "2.1 Dialogue", "3.1 Wider use of services", "3.2 Productivity", "4.1 Skills"],
        ["Patents", "Brands", "Copyright", "Development", "Platforms", "Partners", "Ecosystems", "Administration"]
    ) { category, series in
        switch category * 8 + series {
        case 3: PlotValue(absent: .notApplicable, "n.a.")
        case 17: PlotValue(absent: .missing, "–")
        case 26: PlotValue(absent: .lost, "lost")
        case 30: Samples.value(23, status: .estimate)
        default: Samples.value(Double((category * 31 + series * 17) % 41))
        }
    }

    static let tiles = Samples.single(
        zip(sectors, [61.2, 98.4, 24.9, 52.3, 31, 12.2, 28.6, 111.4]).map { ($0, Samples.value($1)) }
            + [("Unallocated", Samples.value(2.1)), ("Reserve", PlotValue(absent: .missing, "not stated"))])

    static let groups = [
        TreemapGroup(
            id: "services", label: "Services", members: ["c0", "c1", "c2", "c4"],
            total: Samples.value(215.5), slot: .series(1)),
        TreemapGroup(id: "support", label: "Support", members: ["c3", "c5", "c6"], slot: .series(2)),
        TreemapGroup(id: "management", label: "Management", members: ["c7", "c8", "c9"], slot: .series(6)),
    ]

    static let columns: [[FlowNode]] = [
        [
            FlowNode(id: "p1", label: "Reach out worldwide", value: "70"),
            FlowNode(id: "p2", label: "Bring together", value: "50"),
            FlowNode(id: "p3", label: "High-quality services", value: "200"),
        ],
        [
            FlowNode(id: "r1.1", label: "More effective communication", code: "1.1", value: "70"),
            FlowNode(id: "r2.1", label: "Development of balanced frameworks", code: "2.1", value: "30"),
            FlowNode(id: "r2.2", label: "Dialogue and cooperation", code: "2.2", value: "20"),
            FlowNode(id: "r3.1", label: "Wider and more effective use of systems", code: "3.1", value: "150"),
            FlowNode(id: "r3.2", label: "Improved productivity", code: "3.2", value: "50"),
        ],
        [
            FlowNode(id: "patents", label: "Patents and Technology", value: "120"),
            FlowNode(id: "brands", label: "Brands and Designs", value: "110"),
            FlowNode(id: "development", label: "Regional and National Development", value: "89.7"),
            FlowNode(id: "other", label: "Other", value: "0.3"),
        ],
    ]

    static let links = [
        ("p1", "r1.1", 70.0), ("p2", "r2.1", 30), ("p2", "r2.2", 20), ("p3", "r3.1", 150), ("p3", "r3.2", 50),
        ("r1.1", "development", 69.7), ("r1.1", "other", 0.3), ("r2.1", "patents", 15), ("r2.1", "brands", 15),
        ("r2.2", "development", 20), ("r3.1", "patents", 80), ("r3.1", "brands", 70), ("r3.2", "patents", 25),
        ("r3.2", "brands", 25),
    ].map { FlowLink(from: $0.0, to: $0.1, value: Samples.value($0.2)) }

    static func flow(_ links: [FlowLink] = FormSamples.links) -> Chart {
        .flow(
            title: "Budget", description: "From pillars to sectors.", columns: columns, links: links,
            thin: { $0 == 1 ? "One flow is too thin to be seen." : "\($0) flows are too thin to be seen." })
    }

    static let deliverables = [
        GanttRow(
            category("a", "Secure workspace"),
            planned: GanttSpan(PlotQuarter(2022, 2), PlotQuarter(2023, 4), "Q2 2022 to Q4 2023"),
            actual: GanttSpan(PlotQuarter(2022, 3), PlotQuarter(2024, 2), "Q3 2022 to Q2 2024"), note: "2 quarters late"
        ),
        GanttRow(
            category("b", "Renovation of the conference building"),
            planned: GanttSpan(PlotQuarter(2023, 1), PlotQuarter(2024, 4), "2023 to 2024"),
            actual: GanttSpan(PlotQuarter(2023, 1), PlotQuarter(2025, 2), "from Q1 2023", status: .estimate)),
        GanttRow(
            category("c", "Data platform"),
            planned: GanttSpan(PlotQuarter(2024, 1), PlotQuarter(2024, 3), "Q1 to Q3 2024"),
            actual: GanttSpan(absent: .missing, "not begun")),
        GanttRow(
            category("d", "Closed early"), planned: GanttSpan(PlotQuarter(2022, 1), PlotQuarter(2022, 4), "2022"),
            actual: GanttSpan(PlotQuarter(2022, 1), PlotQuarter(2022, 3), "Q1 to Q3 2022")),
    ]

    static func gantt(_ rows: [GanttRow] = deliverables) -> Chart {
        .gantt(title: "Timeline", description: "Of projects.", rows: rows, planned: "Planned", actual: "Actual")
    }

    static let twoYears = Samples.table(Array(sectors.prefix(5)), ["2023", "2024"]) { category, series in
        if category == 3, series == 1 { return PlotValue(absent: .notApplicable, "n.a.") }
        return Samples.value(
            [[61.2, 64], [98.4, 90], [20, 24.9], [52.3, 70], [30, 30]][category][series],
            status: category == 1 && series == 1 ? .estimate : .actual)
    }

    static let slopes = Samples.table(["2023", "2024"], Array(sectors.prefix(5))) { category, series in
        if series == 3, category == 1 { return PlotValue(absent: .missing, "not stated") }
        return Samples.value([[61.2, 98.4, 20, 52.3, 30], [64, 90, 24.9, 70, 31]][category][series])
    }

    static let steps: [WaterfallStep] = [
        .total(category("income", "Revenue"), Samples.value(497.6)),
        .delta(category("staff", "Personnel resources"), PlotValue(-242.2, "\u{2212}242.2")),
        .delta(category("other", "Other expenditure"), PlotValue(-163.4, "\u{2212}163.4")),
        .delta(category("gains", "Gains on investments"), PlotValue(26, "+26")),
        .delta(category("adjust", "Adjustments"), PlotValue(-0.1, "\u{2212}0.1", status: .estimate)),
        .result(category("result", "Result"), Samples.value(117.9)),
    ]

    static func waterfall(_ steps: [WaterfallStep] = FormSamples.steps) -> Chart {
        .waterfall(title: "Result", description: "From revenue.", steps: steps)
    }

    static let panels = zip(["Patent Cooperation Treaty", "Madrid System", "Hague System", "Lisbon System"], 0...).map {
        label, index in
        PlotPanel(
            id: "p\(index)", label: label,
            data: Samples.table(["2020", "2021", "2022", "2023", "2024"], ["Applications"]) { year, _ in
                if index == 3, year == 0 { return PlotValue(absent: .missing, "n/a") }
                if index == 2, year == 2 { return PlotValue(absent: .lost, "lost") }
                return Samples.value(
                    Double(80 - index * 20 + year * (3 - index)), status: year == 4 ? .estimate : .actual)
            })
    }

    static func multiples(of mark: Mark) -> Chart {
        .multiples(title: "Filings", description: "By system.", panels: panels, of: mark)
    }

    static let words: [PlotStatus: String] = [
        .estimate: "estimate", .planned: "planned", .missing: "not stated", .notApplicable: "not applicable",
        .lost: "lost",
    ]

    /// Every form once, by name.
    static let all: [(name: String, chart: Chart)] = [
        ("area", .area(income)), ("bullet", .bullet(spending)),
        ("bullet-rows", .bullet(progress, bands: bands, scaling: .perRow)), ("waffle", .waffle(Samples.ratings)),
        ("heat", .heat(matrix, thresholds: [5, 10, 20, 30].map { PlotTick($0) })),
        ("treemap", .treemap(tiles, groups: groups)),
        ("flow", flow()), ("gantt", gantt()), ("dumbbell", .dumbbell(twoYears)), ("slope", .slope(slopes)),
        ("sparkline", .sparkline(income)), ("multiples", multiples(of: .line)),
        ("multiples-area", multiples(of: .area)), ("multiples-columns", multiples(of: .column)),
        ("multiples-bars", multiples(of: .bar)), ("waterfall", waterfall()),
    ]
}
