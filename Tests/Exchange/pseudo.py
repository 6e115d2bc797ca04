#!/usr/bin/env python3
"""Builds the shipped report in two pseudo-languages and looks at pages of it in Chromium: pseudo.py PROGRAM

en-XA is English with accents, about 40 % longer, in brackets: where it overflows or is cut, a longer language would be too,
and words without accents are written into a template. ar-XB is English set from right to left. Both are made in a copy of
the content, by the way that translations take: export, fill, import. Nothing of them is published.

Runs with the Python of the browser test, which Tests/Browser/setup.sh installs.

Exit status: 0 nothing found, 1 findings, 2 the program refused something.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Browser"))

from pseudotext import Long, Mirrored, fill, language_file
LANGUAGES = [Long(), Mirrored()]
XLIFF = "urn:oasis:names:tc:xliff:document:1.2"


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("program", help="the program, e.g. .build/release/report")
    arguments.add_argument("--output", type=Path, default=ROOT / ".build/pseudo",
                           help="where the pages go (default .build/pseudo)")
    arguments.add_argument("--sample", type=int, default=0, metavar="N",
                           help="look at so many pages at most; without it, one of each kind")
    arguments.add_argument("--look-only", action="store_true", help="look at the pages that were built before")
    arguments.add_argument("--build-only", action="store_true", help="look at no page")
    options = arguments.parse_args()
    if not options.look_only:
        build(options.program, options.output)
    return 0 if options.build_only else look(options.output, options.sample)


def build(path, output):
    """The pages of both languages, from a copy of the content that is gone afterwards."""
    with tempfile.TemporaryDirectory() as name:
        content = Path(name) / "Content"
        shutil.copytree(ROOT / "Content", content)
        add_languages(content)
        program = Program(path, content)
        for pseudo in LANGUAGES:
            translate(program, pseudo, Path(name) / f"{pseudo.tag}.xlf")
        shutil.rmtree(output, ignore_errors=True)
        built = program.run("build", *(f"--language={pseudo.tag}" for pseudo in LANGUAGES), "--output", str(output))
    print_diagnostics(built.stderr, "warning")


def look(root, most):
    """What the browser sees of so many pages: sideways overflow, chart texts that are clipped or overlap, axe."""
    from playwright.sync_api import sync_playwright

    from run import Browser
    from sample import sample
    pages = sample(root, 0)
    # The pages of print are looked at on paper, and not here; a sample of 0 has one page of each family.
    pages = [page for page in pages if "print" not in page.parts]
    pages = pages[::max(1, len(pages) // most)][:most] if most else pages
    count = 0
    with sync_playwright() as playwright:
        browser = Browser(playwright)
        for page in pages:
            found = sorted(set(browser.look(root, page)))
            count += len(found)
            # A line a page, so that a long run shows how far it is.
            print(f"{page}: {len(found)} findings", *(f"  {check}: {text}" for check, text in found),
                  sep="\n", flush=True)
    print(f"{len(pages)} pages, {count} findings; {browser.widths.summary()}")
    return 1 if count else 0


class Program:
    def __init__(self, path, content):
        self.path, self.content = path, content

    def run(self, *arguments, may_refuse=False):
        line = [self.path, *arguments, "--content", str(self.content)]
        answer = subprocess.run(line, capture_output=True, text=True, check=False, cwd=ROOT)
        answer.stderr = answer.stderr.replace(f"{self.content}/", "").replace(f"{self.content.parent}/", "")
        if answer.returncode and not may_refuse:
            print(answer.stdout + answer.stderr, file=sys.stderr)
            print(f"refused: report {' '.join(arguments)}", file=sys.stderr)
            sys.exit(2)
        return answer


def add_languages(content):
    """The language files, and both languages in `site.yml`."""
    names = {pseudo.tag: pseudo.name for pseudo in LANGUAGES}
    english = read(content / "languages/en.yml")
    for pseudo in LANGUAGES:
        write(content / f"languages/{pseudo.tag}.yml", language_file(english, pseudo, names))
    for path in (content / "languages").glob("*.yml"):
        language = read(path)
        language["languages"] = {**names, **language["languages"]}
        write(path, language)
    site = read(content / "site.yml")
    site["languages"] += names
    # What is no figure or no abbreviation in English is none in its pseudo-languages.
    for key in ("unbound", "unexplained"):
        site[key] += sorted({pseudo.words(text) for text in site[key] for pseudo in LANGUAGES} - set(site[key]))
    write(content / "site.yml", site)


def translate(program, pseudo, file):
    program.run("translations", "export", pseudo.tag, "--from", "en", "--output", str(file))
    xml.register_namespace("", XLIFF)
    tree = xml.parse(file)
    lengths = [fill(unit, pseudo, f"{{{XLIFF}}}") for unit in tree.iter(f"{{{XLIFF}}}trans-unit")]
    tree.write(file, encoding="UTF-8", xml_declaration=True)
    # A text is refused when the English leaves out what its own source has; all others go in.
    answer = program.run("translations", "import", str(file), may_refuse=True)
    print_diagnostics(answer.stderr, "error")
    before, after = map(sum, zip(*lengths))
    print(f"{pseudo.tag}: {len(lengths)} texts, {round((after / before - 1) * 100)} % longer")


def print_diagnostics(text, severity):
    """What the program says of the two languages: findings to look at, no failures. The marks of mirrored words keep it
    from knowing a few phrases with numbers again, which says nothing about the pages."""
    lines = [line for line in text.splitlines() if f" {severity}: " in line and "[figure.unbound]" not in line]
    print("\n".join([*lines, f"{len(lines)} × {severity}"]))


def read(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def write(path, value):
    path.write_text(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=10_000), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
