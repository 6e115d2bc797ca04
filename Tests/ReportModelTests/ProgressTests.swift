import Localization
import ReportModel
import TestSupport
import Testing

@Suite struct ProgressTests {
    private func measure(
        _ value: FixedDecimal?, unit: String = "count", id: String = "main", _ comparison: Measure.Comparison? = nil,
        _ period: MeasurePeriod? = nil, qualifier: Qualifier? = nil, host: String? = nil
    ) -> Measure {
        ProgressSample.measure(value, unit: unit, id: id, comparison, period, qualifier: qualifier, host: host)
    }

    private func one(_ baseline: Measure? = nil, _ target: Measure, _ actual: Measure...) -> Progress? {
        ProgressSample.progress(baseline: [baseline].compactMap(\.self), target: [target], actual: actual).first
    }

    private func standing(
        _ baseline: Measure? = nil, _ target: Measure, _ actual: Measure
    ) -> Progress.Standing? {
        one(baseline, target, actual)?.comparison?.standing
    }

    private let year = MeasurePeriod.during("2031")
    private let biennium = MeasurePeriod.during("2031-32")

    // MARK: What adds up over a period

    @Test func newOnesAreAShareOfTheNewOnesWanted() {
        let progress = one(
            measure(114), measure(6, .growth), measure(1, id: "new", .growth),
            measure(115, id: "total", .cumulative))
        #expect(progress?.comparison?.standing == .share(ProgressSample.decimal("16.666667")))
        #expect(progress?.comparison?.remark == .init(actual: year, target: biennium))
        #expect(standing(nil, measure(8, .growth), measure(17, .growth)) == .share(ProgressSample.decimal("212.5")))
        #expect(standing(nil, measure(8, .growth), measure(-2, .growth)) == .share(-25))
    }

    @Test func noneWantedIsNoShare() {
        #expect(one(nil, measure(0, .growth), measure(0, .growth))?.obstacle == .indeterminate)
    }

    @Test func aYearIsComparedWithItsOwnTargetWithoutARemark() {
        let progress = ProgressSample.progress(
            target: [measure(100, id: "a", nil, year), measure(120, id: "b", nil, .during("2032"))],
            actual: [measure(90, nil, year)])
        #expect(progress.count == 1)
        #expect(progress.first?.comparison?.standing == .share(90))
        #expect(progress.first?.comparison?.remark == nil)
        #expect(one(nil, measure(80, nil, .each(.year)), measure(20, nil, year))?.comparison?.remark == nil)
        #expect(
            one(nil, measure(80, nil, .each(.biennium)), measure(20, nil, year))?.obstacle == .differentPeriods)
        #expect(one(nil, measure(80, nil, .during("2032")), measure(20))?.obstacle == .differentPeriods)
    }

    @Test func aBaselineKeptUpIsTheGoalOfWhatAddsUp() {
        let progress = one(measure(600, nil, .during("2029-30")), measure(nil, .maintain), measure(150))
        #expect(progress?.comparison?.standing == .share(25))
        #expect(progress?.comparison?.goal.origin == .baseline)
        #expect(one(nil, measure(nil, .maintain), measure(150))?.obstacle == .noBaseline)
    }

    @Test func growthInPerCentNeedsABaselineOfAsLongAPeriod() {
        let target = measure(20, unit: "percent", .growth, biennium)
        let progress = one(measure(500, nil, .during("2029-30")), target, measure(300))
        #expect(progress?.comparison?.goal.value == 600)
        #expect(progress?.comparison?.goal.origin == .computed(growth: 20))
        #expect(progress?.comparison?.standing == .share(50))
        #expect(one(measure(500), target, measure(300))?.obstacle == .unknownPeriod)
        #expect(one(measure(500, nil, .during("2030")), target, measure(300))?.obstacle == .unknownPeriod)
        #expect(one(nil, target, measure(300))?.obstacle == .noBaseline)
        #expect(standing(nil, target, measure(10, unit: "percent", .growth)) == .share(50))
        #expect(standing(nil, target, measure(-10, unit: "percent", .growth)) == .share(-50))
    }

    @Test func negativeGrowthWantedMayBeAnUpperBound() {
        let target = measure(10, unit: "percent", .growth, qualifier: .lessThan)
        let baseline = measure(1528, unit: "eur", nil, .during("2029-30"))
        let progress = one(baseline, target, measure(1552, unit: "eur"))
        #expect(progress?.comparison?.goal.value == ProgressSample.decimal("1680.8"))
        #expect(progress?.comparison?.standing == .bound(isKept: true))
        #expect(
            standing(baseline, measure(-5, unit: "percent", .growth, qualifier: .atMost), measure(1452, unit: "eur"))
                == .bound(isKept: false))
    }

    // MARK: Running totals

    @Test func aTotalIsSoFarOnTheWayFromTheBaseline() {
        let target = measure(55, .cumulative, .endOf("2032"))
        let progress = one(measure(49, .cumulative, .endOf("2030")), target, measure(52, .cumulative, .endOf("2031")))
        #expect(progress?.comparison?.standing == .way(50))
        #expect(progress?.comparison?.remark == .init(actual: .endOf("2031"), target: .endOf("2032")))
        #expect(standing(measure(49), target, measure(46, .cumulative)) == .way(-50))
        #expect(one(nil, target, measure(52, .cumulative))?.obstacle == .noBaseline)
        #expect(one(measure(55), target, measure(52, .cumulative))?.obstacle == .indeterminate)
    }

    @Test func totalsAndWhatIsNewAreNotCompared() {
        #expect(one(measure(10), measure(6, .growth), measure(12, .cumulative))?.obstacle == .runningTotal)
        #expect(one(measure(10), measure(20, .cumulative), measure(2, .growth))?.obstacle == .runningTotal)
    }

    // MARK: Levels and bounds

    @Test func boundsAreKeptOrNot() {
        #expect(
            standing(nil, measure(85, unit: "percent", .atLeast), measure(85, unit: "percent")) == .bound(isKept: true))
        #expect(
            standing(nil, measure(85, unit: "percent", .atLeast), measure(84, unit: "percent")) == .bound(isKept: false)
        )
        #expect(standing(nil, measure(1, unit: "days", .atMost), measure(0, unit: "days")) == .bound(isKept: true))
        #expect(standing(nil, measure(20, .atMost), measure(30)) == .bound(isKept: false))
        #expect(
            standing(nil, measure(18, unit: "percent", qualifier: .moreThan), measure(18, unit: "percent"))
                == .bound(isKept: false))
        #expect(standing(nil, measure(40, .atLeast), measure(10)) == .share(25))
    }

    @Test func aQualifierCanLeaveABoundOpen() {
        let most = measure(2, unit: "days", .atMost)
        #expect(standing(nil, most, measure(2, unit: "days", qualifier: .atMost)) == .bound(isKept: true))
        #expect(one(nil, most, measure(1, unit: "days", qualifier: .atLeast))?.obstacle == .indeterminate)
        #expect(standing(nil, most, measure(3, unit: "days", qualifier: .atLeast)) == .bound(isKept: false))
        #expect(one(nil, most, measure(3, unit: "days", qualifier: .lessThan))?.obstacle == .indeterminate)
    }

    @Test func aLevelBetweenBaselineAndTargetIsOnItsWayUpOrDown() {
        #expect(
            standing(measure(94, unit: "percent"), measure(100, unit: "percent"), measure(97, unit: "percent"))
                == .way(50))
        #expect(
            standing(measure(68, unit: "percent"), measure(50, unit: "percent"), measure(59, unit: "percent"))
                == .way(50))
        #expect(
            standing(measure(68, unit: "percent"), measure(50, unit: "percent"), measure(50, unit: "percent"))
                == .way(100))
    }

    @Test func aLevelElsewhereIsOnlyAboveOrBelow() {
        let beyond = one(measure(81, unit: "percent"), measure(80, unit: "percent"), measure(74, unit: "percent"))?
            .comparison
        #expect(beyond?.standing == .level)
        #expect(beyond?.level == .below)
        #expect(
            standing(measure(100, unit: "percent"), measure(90, unit: "percent"), measure(100, unit: "percent"))
                == .level)
        let same = one(measure(95, unit: "percent"), measure(95, unit: "percent"), measure(95, unit: "percent"))?
            .comparison
        #expect(same?.standing == .level)
        #expect(same?.level == .at)
        let price = one(measure(400, unit: "eur"), measure(nil, .maintain), measure(480, unit: "eur"))?.comparison
        #expect(price?.level == .above)
        #expect(standing(nil, measure(400, unit: "eur", nil, biennium), measure(100, unit: "eur")) == .share(25))
    }

    // MARK: What cannot be compared

    @Test func missingAndForeignFiguresAreNotCompared() {
        #expect(one(nil, measure(nil), measure(5))?.obstacle == .noTarget)
        #expect(one(nil, measure(5), measure(nil))?.obstacle == .noActual)
        #expect(one(nil, measure(5), measure(5, unit: "percent"))?.obstacle == .differentUnits)
        #expect(one(nil, measure(2), measure(1, id: "new"), measure(8, id: "revised"))?.obstacle == .severalValues)
        #expect(ProgressSample.progress(target: [], actual: [measure(1)]).isEmpty)
    }

    @Test func figuresWithinOthersAreNoTargetsAndNoAnswers() {
        let progress = ProgressSample.progress(
            target: [measure(6, .growth), measure(3, id: "annual", .growth, .each(.year), host: "main")],
            actual: [measure(3, .growth), measure(131, id: "countries", host: "main")])
        #expect(progress.map { $0.comparison?.standing } == [.share(50)])
    }

    @Test func targetsAreAnsweredByWhatHasTheirName() {
        let progress = ProgressSample.progress(
            target: [measure(4), measure(1, id: "deployed")], actual: [measure(2)])
        #expect(progress.map { $0.comparison?.standing } == [.share(50), nil])
        #expect(progress.last?.obstacle == .noActual)
        let parts = ProgressSample.progress(
            target: [measure(90), measure(4, id: "regional")],
            actual: [measure(3, id: "regional"), measure(45)])
        #expect(parts.map { $0.comparison?.standing } == [.share(50), .share(75)])
    }

    // MARK: Properties

    @Test func moreIsNeverLess() {
        for seed in UInt64(1)...400 {
            var random = SplitMix64(seed: seed)
            let numbers = (0..<2).map { _ in FixedDecimal(Int.random(in: -5_000_000...5_000_000, using: &random)) }
            let goal = FixedDecimal(Int.random(in: 1...2_000_000, using: &random))
            let base = FixedDecimal(Int.random(in: -2_000_000...0, using: &random))
            let shares = numbers.sorted().map { (actual: FixedDecimal) -> Progress.Standing? in
                standing(nil, measure(goal, .growth), measure(actual, .growth))
            }
            let ways = numbers.sorted().map { (actual: FixedDecimal) -> Progress.Standing? in
                standing(measure(base), measure(goal, .cumulative), measure(actual, .cumulative))
            }
            guard case (.share(let low)?, .share(let high)?) = (shares[0], shares[1]),
                case (.way(let near)?, .way(let far)?) = (ways[0], ways[1])
            else {
                Issue.record("seed \(seed): \(shares) \(ways)")
                continue
            }
            #expect(low <= high && near <= far, "seed \(seed)")
        }
    }

    @Test func theGoalItselfIsAHundredPerCent() {
        for seed in UInt64(1)...200 {
            var random = SplitMix64(seed: seed)
            let goal = FixedDecimal(Int.random(in: 1...9_000_000_000, using: &random))
            #expect(standing(nil, measure(goal), measure(goal)) == .share(100), "seed \(seed)")
            #expect(
                standing(measure(0), measure(goal, .cumulative), measure(goal, .cumulative)) == .way(100),
                "seed \(seed)")
        }
    }
}
