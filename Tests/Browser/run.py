#!/usr/bin/env python3
"""Looks at a built site in Chromium: run.py PUBLIC [--sample N] [--self-test]

Sampled pages are opened as files at two widths, light and dark. A finding is any console error, failed or foreign
request, sideways overflow, violation of WCAG 2.2 AA that axe sees, chart text that is too small, clipped, overlapping or
wider than the layout reckoned with, or an error of the Nu checker. One page of each family is also looked at on paper, in
forced colours, without JavaScript, at 320 px, at twice the size and by keyboard, and every search
and every filter is tried. Prints one finding a line, sorted.

Exit status: 0 nothing found, 1 findings, 2 could not run.
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

import checks
import explorer
import modes
import nu
import paper
import search
from sample import languages_in_turn, one_of_each_family, sample
from widths import Table

HERE = Path(__file__).parent
WIDTHS = [1280, 360]
SCHEMES = ["light", "dark"]
# One page that shows every fault the browser can find, and what must be found there.
FAULTS = HERE / "Faults"
EXPECTED_FAULTS = {
    "axe", "brief", "clipped", "console", "contents", "explorer", "nu", "overflow", "overflow-paper", "overlap", "request", "search", "small", "width",
    "clipped-320", "overflow-320", "overlap-320", "small-320",
    "clipped-zoom", "overflow-zoom", "overlap-zoom", "small-zoom",
    "marks-forced", "marks-print", "menu", "script", "skip", "tab"}


class Browser:
    def __init__(self, playwright):
        path = shutil.which("chromium") or shutil.which("chromium-browser")
        # Chromium's own cage does not work for the superuser; the pages are our own files.
        rights = ["--no-sandbox"] if os.geteuid() == 0 else []
        self.browser = playwright.chromium.launch(
            executable_path=path, args=["--font-render-hinting=none", "--disable-background-networking", *rights])
        from axe_playwright_python.sync_playwright import Axe
        self.axe = Axe().axe_script
        self.measure = (HERE / "measure.js").read_text()
        self.widths = checks.WidthCheck(Table())

    def look(self, root, page_path):
        """Yields the findings of one page, each with the width and scheme in which it was seen."""
        for width in WIDTHS:
            context = self.browser.new_context(viewport={"width": width, "height": 900}, reduced_motion="reduce")
            try:
                yield from self.look_at_width(context, root, page_path, width)
            finally:
                context.close()

    def look_at_width(self, context, root, page_path, width):
        heard = []
        page = context.new_page()
        page.on("console", lambda m: heard.append(("console", m.text)) if m.type == "error" else None)
        page.on("pageerror", lambda error: heard.append(("console", str(error))))
        page.on("requestfailed", lambda request: heard.append(("request", f"failed: {request.url}")))
        start = root.resolve().as_uri() + "/"
        page.on("request", lambda r: None if r.url.startswith((start, "data:")) else heard.append(
            ("request", f"leaves the site: {r.url}")))
        page.goto((root / page_path).resolve().as_uri(), wait_until="load")
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            page.evaluate("document.fonts.ready.then(() => true)")
            found = [] if scheme != SCHEMES[0] else self.measured(page)
            page.evaluate(self.axe)
            # Without preloading: axe would fetch the style sheets again, which the pages' own policy forbids.
            rules = {"runOnly": {"type": "tag", "values": checks.AXE_RULES}, "preload": False,
                     "resultTypes": ["violations"]}
            found += checks.axe_findings(page.evaluate("rules => axe.run(document, rules)", rules))
            for check, text in found:
                yield check, f"[{width} {scheme}] {text}"
        for check, text in heard:
            yield check, f"[{width}] {text}"

    def look_in_modes(self, root, page_path):
        yield from modes.findings(self.browser, (root / page_path).resolve().as_uri(), self.measure)

    def measured(self, page):
        """Geometry does not depend on the scheme."""
        measured = page.evaluate(self.measure)
        return [*checks.page_findings(measured), *self.widths.findings(measured)]


def look(root, pages, is_whole):
    """All findings as (page, check, text), and a line about the widths measured. On paper every page is looked at in one
    language, or in each."""
    from playwright.sync_api import sync_playwright
    found = {(page, "nu", text) for page, text in nu.findings(root, pages)}
    with sync_playwright() as playwright:
        browser = Browser(playwright)
        for page in pages:
            found |= {(page, check, text) for check, text in browser.look(root, page)}
        for page in one_of_each_family(root):
            found |= {(page, check, text) for check, text in browser.look_in_modes(root, page)}
        found |= set(search.findings(browser.browser, root))
        found |= set(explorer.findings(browser.browser, root))
        found |= set(paper.findings(browser.browser, root, None if is_whole else languages_in_turn(root)))
        return sorted(found, key=str), browser.widths.summary()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("public", type=Path, nargs="?", default=Path("Public"))
    arguments.add_argument("--sample", type=int, default=24, metavar="N", help="how many pages (default 24); 0 for all, on paper too")
    arguments.add_argument("--self-test", action="store_true", help="whether every check can fail, instead of a site")
    options = arguments.parse_args()
    root = FAULTS if options.self_test else options.public
    pages = sample(root, options.sample or len(list(root.rglob("*.html"))))
    if not pages:
        print(f"no page in {root}", file=sys.stderr)
        return 2
    found, summary = look(root, pages, options.self_test or options.sample == 0)
    if options.self_test:
        missed = EXPECTED_FAULTS - {check for _, check, _ in found}
        print(f"faults not seen: {', '.join(sorted(missed))}" if missed else "every check can fail")
        return 1 if missed else 0
    for page, check, text in found:
        print(f"{page}: {check}: {text}")
    print(f"{len(pages)} pages, {len(found)} findings; {summary}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
