"""Which pages of a site are looked at: the same ones every time."""

from pathlib import Path


def language(page):
    return page.parts[0] if len(page.parts) > 1 else ""


def family(page):
    """Pages made from one template: the folder below the edition, or the page's own name."""
    inner = page.parts[1:]
    return inner[-2] if len(inner) > 2 else page.stem


def sample(root, count):
    """At most `count` pages, and however many these are: the choice of language, and in every language the overviews
    and the finance page; one page of each family, the languages taking turns. Then every n-th page of the rest."""
    pages = sorted(path.relative_to(root) for path in Path(root).rglob("*.html"))
    languages = sorted({language(page) for page in pages if language(page)})
    chosen = [page for page in pages if page.stem == "index" and len(page.parts) <= 3 or page.stem == "finance"]
    families = {}
    for page in pages:
        families.setdefault(family(page), {}).setdefault(language(page), []).append(page)
    for turn, name in enumerate(sorted(families)):
        found = families[name]
        wanted = languages[turn % len(languages)] if languages else ""
        chosen.append(found.get(wanted, found[sorted(found)[0]])[0])
    rest = [page for page in pages if page not in chosen]
    more = count - len(set(chosen))
    if more > 0 and rest:
        step = max(1, len(rest) // more)
        chosen += rest[::step][:more]
    return sorted(set(chosen))


def languages_in_turn(root):
    """Every page in one language, the languages taking turns: what holds for a page on paper seldom depends on more."""
    pages = sorted(path.relative_to(root) for path in Path(root).glob("*/*/**/*.html"))
    languages = sorted({language(page) for page in pages})
    inner = sorted({page.parts[1:] for page in pages})
    turns = {parts: languages[turn % len(languages)] for turn, parts in enumerate(inner)}
    return {page for page in pages if turns[page.parts[1:]] == language(page)}


def one_of_each_family(root):
    """Of the first language, and of the root: the page of each family that shows the most charts."""
    pages = sorted(path.relative_to(root) for path in Path(root).rglob("*.html"))
    first = min((language(page) for page in pages if language(page)), default="")
    richest = {}
    for page in pages:
        if language(page) in ("", first):
            charts = (root / page).read_text(encoding="utf-8").count('<svg class="plot ')
            key = (language(page), len(page.parts) > 2, family(page))
            if charts > richest.get(key, (-1, None))[0]:
                richest[key] = (charts, page)
    return sorted(page for _, page in richest.values())
