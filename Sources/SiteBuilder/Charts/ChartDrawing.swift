import Localization
import Plot
import ReportModel

/// Turns values into the plotting module's terms.
struct ChartDrawing {
    let values: ChartValues
    let context: PageContext
    let kind: ChartSpecification.Kind
    let title: Text

    var chart: Chart {
        switch kind {
        case .bar, .groupedBar: .bars(data)
        case .stackedBar: .stackedBars(data)
        case .donut: .donut(data)
        case .line: .lines(data)
        }
    }

    private var data: ChartData {
        let isSingle = values.series.count == 1
        return ChartData(
            title: context.plain(title), description: "",
            categories: values.categories.map { category in
                PlotCategory(
                    id: category.id, label: category.label,
                    slot: isSingle ? category.colour.map { .series($0) } : nil)
            },
            series: values.series.enumerated().map { index, series in
                PlotSeries(id: series.id, label: series.label, slot: isSingle ? .page : .series(index + 1))
            },
            rows: values.series.indices.flatMap { series in
                values.categories.indices.compactMap { category in
                    values.values[series][category].map {
                        PlotRow(
                            category: values.categories[category].id, series: values.series[series].id, value: value($0)
                        )
                    }
                }
            })
    }

    private func value(_ value: CellValue) -> PlotValue {
        let text = context.text(of: value, values)
        return switch value {
        case .number(let number): PlotValue(number.doubleValue, text)
        case .absent(.notApplicable): PlotValue(absent: .notApplicable, text)
        case .absent(.lost), .absent(.unclear): PlotValue(absent: .lost, text)
        case .absent, .text: PlotValue(absent: .missing, text)
        }
    }
}

extension PageContext {
    /// A value of a chart in digits or, where there is none, the sign that says so.
    func text(of value: CellValue?, _ values: ChartValues) -> String {
        switch value {
        case .number(let number)?: self.number(number, values.quantity, decimals: values.decimals)
        case .text(let text)?: plain(text)
        case .absent(let absence)?: word(absence.signID)
        case nil: word(Absence.blank.signID)
        }
    }
}
