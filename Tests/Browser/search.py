"""Searches a site as readers do: by keyboard in every language, from files, and without JavaScript by the index page.
Every finding is a triple: the page, the name of the check, and what is wrong."""

import json
from pathlib import Path

FIXTURES = Path(__file__).parent.parent / "Fixtures" / "search"
WINDOW = {"width": 1280, "height": 900}
# Two results of a page have its title at most: the page itself comes first.
TYPED = 40


def findings(browser, root):
    for page in sorted(root.glob("*/*/search.html")):
        shown = page.relative_to(root)
        for text in [*without_script(browser, page), *by_keyboard(browser, page)]:
            yield shown, "search", text


def without_script(browser, page):
    with browser.new_context(viewport=WINDOW, java_script_enabled=False) as context:
        tab = context.new_page()
        tab.goto((page.parent / "index.html").resolve().as_uri())
        link = tab.locator(".site-search a")
        if not link.count():
            yield "the header has no link to the search"
            return
        link.click()
        if not tab.url.endswith("/search.html"):
            yield f"without JavaScript the link leads to {tab.url}"
        if not tab.locator(".index-list a").count():
            yield "without JavaScript there is no index"
        if tab.locator(".search-form").is_visible():
            yield "without JavaScript the form can be seen"


def by_keyboard(browser, page):
    with browser.new_context(viewport=WINDOW, reduced_motion="reduce") as context:
        tab = context.new_page()
        heard = []
        tab.on("pageerror", lambda error: heard.append(str(error)))
        tab.on("console", lambda message: heard.append(message.text) if message.type == "error" else None)
        start = (page.parent / "index.html").resolve().as_uri()
        tab.goto(start)
        if not tab.locator(".site-search").count():
            return
        sought = tab.locator(".menu li li a, .menu details:nth-of-type(2) li a").first.evaluate("link => link.href")
        tab.goto(sought)
        title = " ".join(tab.locator("h1").text_content().split())[:TYPED].strip()
        tab.goto(start)
        yield from box(tab, title, sought)
        yield from search_page(tab, page, title, sought)
        yield from vectors(tab)
        yield from heard


def box(tab, title, sought):
    tab.keyboard.press("/")
    tab.keyboard.type(title)
    field = tab.locator(".site-search [role=combobox]")
    if not field.count() or not field.evaluate("field => field === document.activeElement"):
        yield "“/” does not lead to the box"
        return
    try:
        tab.wait_for_selector(".site-search [role=option]", timeout=5000)
    except Exception:  # noqa: BLE001 - whatever kept the list away
        yield f"no list for “{title}”"
        return
    tab.keyboard.press("ArrowDown")
    option = field.get_attribute("aria-activedescendant")
    if not option or tab.locator(f"#{option}").get_attribute("aria-selected") != "true":
        yield "the arrow chooses no option"
    tab.wait_for_timeout(400)
    if not tab.locator(".site-search [role=status]").inner_text().strip():
        yield "the number of results is not said"
    tab.keyboard.press("Escape")
    if field.get_attribute("aria-expanded") != "false" or tab.locator(".site-search [role=listbox]").is_visible():
        yield "Escape does not close the list"
    tab.keyboard.press("ArrowDown")
    with tab.expect_navigation():
        tab.keyboard.press("Enter")
    if tab.url != sought:
        yield f"“{title}” leads to {tab.url}, not to {sought}"


def search_page(tab, page, title, sought):
    tab.goto(page.resolve().as_uri() + "?q=" + title)
    try:
        first = tab.wait_for_selector(".search-results a", timeout=5000)
    except Exception:  # noqa: BLE001 - whatever kept the results away
        yield "the address of a search shows no results"
        return
    if first.evaluate("link => link.href") != sought:
        yield f"the first result for “{title}” is {first.evaluate('link => link.href')}"
    if not tab.locator(".search-results mark").count():
        yield "no hit is marked"


def vectors(tab):
    """The script folds and parts words as the vectors say; the program's tests hold it to the same ones."""
    for name in ["fold", "terms"]:
        file = FIXTURES / ("folding.json" if name == "fold" else "terms.json")
        for given, expected in json.loads(file.read_text()):
            found = tab.evaluate(f"text => reportSearch.{name}(text)", given)
            if found != expected:
                yield f"{name}({given!r}) gives {found!r}, not {expected!r}"
