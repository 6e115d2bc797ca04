"""Filters a list of indicators or risks as a reader does by keyboard: choose, read how many are left, share the address,
clear. Every finding is a triple: the page, the name of the check, and what is wrong."""

WINDOW = {"width": 1280, "height": 900}
SHOWN = """() => [...document.querySelectorAll(document.querySelector("form.filter").dataset.items)]
  .filter((one) => one.checkVisibility()).length"""


def findings(browser, root):
    for page in sorted(root.glob("*/*/*.html")):
        if 'class="filter"' in page.read_text(encoding="utf-8"):
            with browser.new_context(viewport=WINDOW, reduced_motion="reduce") as context:
                for text in by_keyboard(context.new_page(), page.resolve().as_uri()):
                    yield page.relative_to(root), "explorer", text


def by_keyboard(tab, address):
    heard = []
    tab.on("pageerror", lambda error: heard.append(str(error)))
    tab.goto(address)
    all_shown = tab.evaluate(SHOWN)
    choice = tab.locator(".filter select").first
    choice.focus()
    tab.keyboard.press("ArrowDown")
    tab.wait_for_timeout(100)
    left = tab.evaluate(SHOWN)
    if not 0 < left < all_shown:
        yield f"the first choice leaves {left} of {all_shown}"
    said = tab.locator(".filter output").first.inner_text()
    if str(left) not in said:
        yield f"{left} are left, but it says “{said}”"
    shared = tab.url
    if shared == address:
        yield "the address does not say what was chosen"
    tab.goto("about:blank")
    tab.goto(shared)
    if tab.evaluate(SHOWN) != left:
        yield "the address does not restore what was chosen"
    tab.locator(".filter select").last.focus()
    tab.keyboard.press("Tab")
    tab.keyboard.press("Enter")
    tab.wait_for_timeout(100)
    if tab.evaluate(SHOWN) != all_shown:
        yield "the button does not bring all back"
    yield from heard
