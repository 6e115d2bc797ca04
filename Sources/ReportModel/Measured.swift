/// Something that is measured against where it began and where it should arrive.
package protocol Measured {
    var baseline: [Measure] { get }
    var target: [Measure] { get }
    var actual: [Measure] { get }
}

extension Measured {
    /// The measures of one role.
    package func measures(_ role: MeasureRole) -> [Measure] {
        switch role {
        case .baseline: baseline
        case .target: target
        case .actual: actual
        }
    }
}

extension Assessment: Measured {}
extension BenefitIndicator: Measured {}
