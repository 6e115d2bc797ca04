"""Sends the shipped texts through a translator's tool and back: out as XLIFF, through translate-toolkit, and in again.

    run.py REPORT…      the command that runs the program
"""

import collections
import pathlib
import shutil
import subprocess
import sys
import tempfile

from translate.convert import xliff2po
from translate.storage import po, xliff

LANGUAGE = "en"
NARRATIVE = "2024/narratives/overview/en.md"
TEXTS = "2024/text/en/indicators/1.1.yml"
PARTS = ["2024/narratives/overview", "2024/indicators/1.1"]
FIGURE = "2024/narratives/overview#p1/1"


def main():
    report = sys.argv[1:]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        content = folder / "Content"
        shutil.copytree("Content", content)
        trial = Trial(report, content, folder)
        for check in (trial.unchanged, trial.refilled, trial.as_po, trial.wrong_digit):
            check()
            print(f"ok: {check.__doc__}")


class Trial:
    def __init__(self, report, content, folder):
        self.report = report
        self.content = content
        self.file = folder / "texts.xlf"
        self.po = folder / "texts.po"
        self.original = self.files()

    def unchanged(self):
        """a file that is opened and saved changes nothing"""
        self.export()
        store = self.open()
        assert len(store.units) > 50
        self.save(store)
        self.take_in()
        assert self.files() == self.original

    def refilled(self):
        """texts that are set with the tool make the files that were there before"""
        self.export()
        targets = {unit.getid(): unit.rich_target for unit in self.open().units}
        for path in (NARRATIVE, TEXTS):
            (self.content / path).unlink()
        self.export()
        store = self.open()
        for unit in store.units:
            assert not unit.target, unit.getid()
            unit.rich_target = targets[unit.getid()]
            unit.marktranslated() if hasattr(unit, "marktranslated") else None
        self.save(store)
        self.take_in()
        for path in (NARRATIVE, TEXTS):
            assert unquoted((self.content / path).read_bytes()) == unquoted(self.original[path]), path
        self.restore()

    def as_po(self):
        """texts that go through a PO file come back as they were"""
        self.export()
        with open(self.file, "rb") as source, open(self.po, "wb") as target:
            xliff2po.convertxliff(source, target, None)
        texts = {unit.source: unit.target for unit in po.pofile.parsefile(str(self.po)).units if not unit.isheader()}
        store = self.open()
        sources = collections.Counter(unit.source for unit in store.units)
        for unit in store.units:
            # As plain text: a PO file knows no tags. What has the same source twice is one text there.
            if sources[unit.source] == 1:
                unit.target = texts[unit.source]
        self.save(store)
        self.take_in()
        assert self.files() == self.original, self.differences()

    def wrong_digit(self):
        """a wrong digit is refused with its place"""
        self.export()
        store = self.open()
        unit = next(unit for unit in store.units if unit.xmlelement.get("id") == FIGURE)
        assert "165" in unit.target
        unit.target = unit.target.replace("165", "166")
        self.save(store)
        answer = self.run("import", str(self.file))
        assert answer.returncode == 1 and "[figure.number]" in answer.stderr, answer
        assert f"{self.file}:" in answer.stderr, answer.stderr
        assert self.files() == self.original

    def open(self):
        return xliff.xlifffile.parsefile(str(self.file))

    def save(self, store):
        with open(self.file, "wb") as target:
            store.serialize(target)

    def export(self):
        answer = self.run("export", LANGUAGE, *PARTS, "--output", str(self.file))
        assert answer.returncode == 0, answer

    def take_in(self):
        answer = self.run("import", str(self.file))
        assert answer.returncode == 0, answer.stdout + answer.stderr

    def run(self, command, *arguments):
        line = [*self.report, "translations", command, *arguments, "--content", str(self.content)]
        return subprocess.run(line, capture_output=True, text=True, check=False)

    def files(self):
        return {
            str(path.relative_to(self.content)): path.read_bytes()
            for path in sorted(self.content.rglob("*"))
            if path.is_file()
        }

    def differences(self):
        return [path for path, data in self.files().items() if self.original.get(path) != data]

    def restore(self):
        for path, data in self.original.items():
            (self.content / path).write_bytes(data)


def unquoted(data):
    """The lines of a file; quotation marks around a whole text of YAML are a matter of taste."""
    lines = data.decode().splitlines()
    return [line.replace(': "', ": ", 1).removesuffix('"') if ': "' in line else line for line in lines]


if __name__ == "__main__":
    main()
