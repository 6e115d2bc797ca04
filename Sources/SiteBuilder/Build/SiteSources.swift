import ContentLoading
import Diagnostics
import Files
import ReportModel

/// The folders that a site is made of.
struct SiteSources: Sendable {
    var content: String
    /// Each laid over those before it.
    var templates: [String]
    /// What readers are told of the translations.
    var states: @Sendable (LoadedContent) -> TranslationStates = { _ in TranslationStates() }

    /// What the content says; nil when too little could be read.
    func loadContent(_ cache: LoadingCache, _ bag: inout DiagnosticBag) -> LoadedContent? {
        do throws(FileFault) {
            var (loaded, diagnostics) = ContentLoader.load(try Folder(content), cache)
            bag.add(contentsOf: diagnostics)
            if let content = loaded { loaded?.translationStates = states(content) }
            return loaded
        } catch {
            bag.add(error.diagnostic)
            return nil
        }
    }

    /// The templates; nil when one of them is at fault.
    func loadTemplates(_ bag: inout DiagnosticBag) -> TemplateLibrary? {
        do throws(FileFault) {
            var folders: [Folder] = []
            for path in templates { folders.append(try Folder(path)) }
            let (library, diagnostics) = TemplateLibrary.load(folders)
            bag.add(contentsOf: diagnostics)
            return library
        } catch {
            bag.add(error.diagnostic)
            return nil
        }
    }

    /// The check of all charts as they are drawn.
    func chartChecks(_ renderer: SiteRenderer) -> ChartChecks {
        ChartChecks(content: renderer.content, plan: renderer.plan, folder: content)
    }
}
