"""Looks at a page in the ways that not every reader uses: on paper, in forced colours, without JavaScript, in a window
of 320 px, at twice the size, by keyboard. Every finding is a pair: the name of a check, and what is wrong."""

from collections import Counter
from pathlib import Path

import checks

MARKS = (Path(__file__).parent / "marks.js").read_text()
LEAST_CONTRAST = 3
WINDOW = {"width": 1280, "height": 900}
NARROW = {"width": 320, "height": 900}
# A window of 1280 px in which everything is twice as large.
ZOOMED = {"viewport": {"width": 640, "height": 450}, "device_scale_factor": 2}
MEDIA = {"print": {"media": "print"}, "forced": {"forced_colors": "active"}}

# What only a script can serve may be hidden without one, so that forms do not count.
EXTENT = """() => {
  for (const form of document.forms) form.style.display = "none";
  const charts = [...document.querySelectorAll("svg.plot")].map((svg) => svg.getBoundingClientRect())
    .filter((box) => box.width >= 1 && box.height >= 1).map((box) => `${Math.round(box.width)} × ${Math.round(box.height)}`);
  return {height: document.documentElement.scrollHeight, charts};
}"""
# Seen by one who goes on by keyboard: in the window, of some size, neither clipped away nor covered.
FOCUSED = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect();
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {skips: element.matches("a.skip"), text: element.textContent.trim().slice(0, 40),
    seen: element.checkVisibility({opacityProperty: true, visibilityProperty: true})
      && box.width > 2 && box.height > 2 && element.contains(top)};
}"""


def findings(browser, address, measure):
    """Every context opens the page anew: what one way of looking left behind must not touch the next."""
    with browser.new_context(viewport=WINDOW, reduced_motion="reduce") as context:
        page = opened(context, address)
        yield from keyboard_findings(page)
        for name, media in MEDIA.items():
            page.emulate_media(**media)
            yield from mark_findings(name, page.evaluate(MARKS))
            page.emulate_media(media="null", forced_colors="null")
        page.set_viewport_size(NARROW)
        yield from renamed("320", checks.page_findings(page.evaluate(measure)))
        page.set_viewport_size(WINDOW)
        scripted = page.evaluate(EXTENT)
    with browser.new_context(viewport=WINDOW, reduced_motion="reduce", java_script_enabled=False) as context:
        plain = opened(context, address).evaluate(EXTENT)
    yield from script_findings(scripted, plain)
    with browser.new_context(**ZOOMED, reduced_motion="reduce") as context:
        yield from renamed("zoom", checks.page_findings(opened(context, address).evaluate(measure)))


def opened(context, address):
    page = context.new_page()
    page.goto(address, wait_until="load")
    page.evaluate("document.fonts.ready.then(() => true)")
    return page


def renamed(mode, found):
    for check, text in found:
        yield f"{check}-{mode}", text


def mark_findings(mode, marks):
    faint = Counter((mark["chart"], mark["kind"], f"{mark['contrast']:.1f}")
                    for mark in marks if mark["contrast"] < LEAST_CONTRAST)
    for (chart, kind, contrast), count in faint.items():
        yield f"marks-{mode}", f"{chart}: {count} × “{kind}” has a contrast of {contrast} with the ground"


def script_findings(scripted, plain):
    if scripted["charts"] != plain["charts"]:
        yield "script", f"charts of {scripted['charts']} px with JavaScript, {plain['charts']} without"
    if abs(scripted["height"] - plain["height"]) > checks.SLACK:
        yield "script", f"{scripted['height']} px high with JavaScript, {plain['height']} without"


def keyboard_findings(page):
    """A page without a menu has nothing to skip."""
    groups = page.locator(".menu details")
    if not groups.count():
        return
    page.keyboard.press("Tab")
    first = page.evaluate(FOCUSED)
    if not first["skips"]:
        yield "tab", f"the first stop is “{first['text']}”, not the link that skips the menu"
    skip = page.locator("a.skip")
    if skip.count():
        skip.first.focus()
    if not skip.count() or not page.evaluate(FOCUSED)["seen"]:
        yield "skip", "the link that skips the menu cannot be seen when focused"
    for index in range(groups.count()):
        summary = groups.nth(index).locator("summary")
        summary.focus()
        page.keyboard.press("Enter")
        if not groups.nth(index).evaluate("group => group.open && group.querySelector('a').checkVisibility()"):
            yield "menu", f"“{summary.inner_text()}” does not open by Enter"
    page.keyboard.press("Escape")
