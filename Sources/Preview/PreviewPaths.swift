/// The addresses of what the preview itself serves. No page of a site begins with two underscores.
enum PreviewPaths {
    static let script = "/__preview/reload.js"
    static let style = "/__preview/overlay.css"
    static let events = "/__preview/events"
}
