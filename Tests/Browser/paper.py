"""Looks at a site on paper: every page, how long briefs are, and the contents of the print edition. Every finding is a triple: the page, the name of
the check, and what is wrong."""

import re

MOST_PAGES = 2
# As wide as an A4 sheet between its margins.
SHEET = {"width": round(174 / 25.4 * 96), "height": 900}
# A page of a PDF, not the list of them.
PDF_PAGE = re.compile(rb"/Type\s*/Page\b")
CHAPTERS = "links => [...new Set(links.map((link) => link.href.split('#')[0]))]"
BREAKS = "all => all.filter((one) => getComputedStyle(one).breakBefore === 'page').length"
OVERFLOW = """() => {
  const width = document.documentElement.clientWidth;
  const wide = [...document.body.querySelectorAll("*")].find((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.right > width + 1 || box.left < -1) && element.checkVisibility();
  });
  return document.documentElement.scrollWidth > width && wide ? wide.tagName.toLowerCase() + "#" + wide.id : null;
}"""


def findings(browser, root, pages=None):
    """`pages` are those to look at, by their path below the root; all without them."""
    with browser.new_context(viewport=SHEET) as context:
        tab = context.new_page()
        tab.emulate_media(media="print")
        for page in sorted(root.glob("*/*/**/*.html")):
            if pages is not None and page.relative_to(root) not in pages and page.name != "print.html":
                continue
            yield from printed(tab, page, root, overflow)
            if re.search(r'<body class="[^"]*\bbrief\b', page.read_text(encoding="utf-8")):
                yield from printed(tab, page, root, brief)
            if page.name == "print.html":
                yield from printed(tab, page, root, contents)


def printed(tab, page, root, check):
    if tab.url != page.resolve().as_uri():
        tab.goto(page.resolve().as_uri())
    for name, text in check(tab, page):
        yield page.relative_to(root), name, text


def brief(tab, _):
    count = len(PDF_PAGE.findall(tab.pdf(prefer_css_page_size=True)))
    if count > MOST_PAGES:
        yield "brief", f"takes {count} pages of paper, {MOST_PAGES} at most"


def overflow(tab, _):
    culprit = tab.evaluate(OVERFLOW)
    if culprit:
        yield "overflow-paper", f"{culprit} is wider than the sheet"


def contents(tab, page):
    """Every file of the print edition is named in its contents, and nothing else; the edition begins new pages."""
    named = {address for address in tab.eval_on_selector_all(".contents a", CHAPTERS)}
    files = {file.resolve().as_uri() for file in page.with_suffix("").glob("*.html")} or {page.resolve().as_uri()}
    for address in sorted(named ^ files):
        yield "contents", f"{address.rsplit('/', 1)[1]} is {'missing' if address in named else 'not in the contents'}"
    breaks = tab.eval_on_selector_all(".print-chapter", BREAKS)
    chapters = tab.locator(".print-chapter").count()
    if breaks < chapters:
        yield "contents", f"{breaks} of {chapters} chapters begin a new page"
