extension Scene {
    /// The picture as right-to-left readers expect it: every x becomes the width less x, left sides become right
    /// sides. Done twice it gives back the same picture.
    func mirrored() -> Scene {
        var scene = self
        for index in scene.items.indices {
            scene.items[index].shape = mirrored(scene.items[index].shape)
        }
        if case .vertical(let x) = baseLine { scene.baseLine = .vertical(x: width - x) }
        return scene
    }

    private func mirrored(_ point: Point) -> Point {
        var point = point
        point.x = width - point.x
        return point
    }

    private func mirrored(_ shape: Shape) -> Shape {
        switch shape {
        case .rect(let box):
            return .rect(Box(left: width - box.right, top: box.top, right: width - box.left, bottom: box.bottom))
        case .circle(let centre, let radius):
            return .circle(centre: mirrored(centre), radius: radius)
        case .path(let steps):
            return .path(steps.map(mirrored))
        case .text(var run):
            run.at = mirrored(run.at)
            run.side =
                switch run.side {
                case .left: .right
                case .middle: .middle
                case .right: .left
                }
            return .text(run)
        }
    }

    private func mirrored(_ step: PathStep) -> PathStep {
        switch step {
        case .move(let point): .move(mirrored(point))
        case .line(let point): .line(mirrored(point))
        case .arc(let radius, let clockwise, let end): .arc(radius: radius, clockwise: !clockwise, to: mirrored(end))
        case .curve(let first, let second, let end): .curve(mirrored(first), mirrored(second), to: mirrored(end))
        case .close: .close
        }
    }
}
