"""Reads the data files of a built site as others would: as data packages, by their schema, and with the page's program.

Usage: run.py PUBLIC
       run.py --self-test PUBLIC    each check must find the fault that is put into a copy
"""

import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter

import frictionless
import jsonschema


def package_faults(folder):
    """Every CSV file against its declared columns, types, keys and foreign keys."""
    report = frictionless.validate(str(folder / "datapackage.json"))
    yield from (f"datapackage.json: {error.message}" for error in report.errors)
    yield from (f"{task.name}: {error.message}" for task in report.tasks for error in task.errors)
    listed = {resource.path for resource in frictionless.Package(str(folder / "datapackage.json")).resources}
    for path in folder.rglob("*.csv"):
        name = path.relative_to(folder).as_posix()
        if not name.startswith("excel/") and name not in listed:
            yield f"{name}: not in the data package"


def schema_faults(public, folder):
    """report.json against its schema."""
    schema = json.loads((public / "data/report.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    report = json.loads((folder / "report.json").read_text("utf-8"))
    for fault in jsonschema.Draft202012Validator(schema).iter_errors(report):
        yield f"report.json: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"


def expected_counts(report):
    """Ratings by topmost entity, counted in report.json."""
    parent = {}
    for axis in report["axes"]:
        for entity in report[axis["id"]]:
            reference = f"{axis['id']}/{entity['id']}"
            parent[reference] = f"{axis['id']}/{entity['parent']}" if "parent" in entity else None
    def top(reference):
        return top(parent[reference]) if parent[reference] else reference
    counts = Counter()
    first = report["indicators"][0]["about"][0].split("/")[0] if report["indicators"] else None
    for indicator in report["indicators"]:
        axis, _ = indicator["about"][0].split("/")
        if axis == first:
            for assessment in indicator["assessments"]:
                counts[top(indicator["about"][0]).split("/")[1], assessment["rating"]] += 1
    return counts


def example_faults(public, folder):
    """The program on the data page prints what report.json holds."""
    report = json.loads((folder / "report.json").read_text("utf-8"))
    pages = sorted(public.glob(f"*/{folder.name}/data.html"))
    if not pages or not report["indicators"]:
        return
    for page in pages:
        found = re.search(r'<code class="language-python">(.*?)</code>', page.read_text("utf-8"), re.S)
        if not found:
            yield f"{page}: no program"
            continue
        run = subprocess.run(
            [sys.executable, "-I", "-c", html.unescape(found[1])], cwd=folder, capture_output=True, text=True)
        wanted = [f"{part} {rating} {count}" for (part, rating), count in sorted(expected_counts(report).items())]
        if run.returncode or run.stdout.splitlines() != wanted:
            yield f"{page}: the program printed {run.stdout or run.stderr!r}, not {wanted}"


def catalogue_faults(public, folder):
    """The JSON-LD of the data page is JSON, and what it offers is there."""
    for page in public.glob(f"*/{folder.name}/data.html"):
        block = re.search(r'<script type="application/ld\+json">(.*?)</script>', page.read_text("utf-8"), re.S)
        if not block:
            yield f"{page}: no JSON-LD"
            continue
        for download in json.loads(block[1])["distribution"]:
            if not (page.parent / download["contentUrl"]).is_file():
                yield f"{page}: {download['contentUrl']} is not there"


def site_faults(public):
    folders = sorted(path.parent for path in public.glob("data/*/datapackage.json"))
    if not folders:
        yield f"{public}: no data package"
    for folder in folders:
        yield from package_faults(folder)
        yield from schema_faults(public, folder)
        yield from example_faults(public, folder)
        yield from catalogue_faults(public, folder)


# What is put into a copy of the site: a file of the edition, what is replaced in it, and what the fault must name.
FAULTS = [
    ("records/assessments.csv", ",achieved,", ",achievd,", "records/assessments: Row at position"),
    ("records/assessments.csv", ",achieved,", ",achievd,", "the program printed"),
    ("records/cells.csv", ",preliminary,", ",early,", "records/cells"),
    ("report.json", '"indicator":', '"indicater":', "report.json: indicators/0"),
    ("datapackage.json", "records/risks.csv", "records/risk.csv", "records/risks.csv: not in the data package"),
]


def self_test(public):
    failed = 0
    for name, old, new, wanted in FAULTS:
        with tempfile.TemporaryDirectory() as scratch:
            copy = pathlib.Path(shutil.copytree(public, f"{scratch}/Public"))
            path = next(copy.glob("data/*")) / name
            text = path.read_text("utf-8")
            path.write_text(text.replace(old, new, 1), "utf-8")
            found = list(site_faults(copy))
        if old not in text or not any(wanted in fault for fault in found):
            failed += 1
            print(f"{name}: {old} -> {new} was not found, but {found}")
    print(f"{len(FAULTS)} faults, {failed} not found")
    return 1 if failed else 0


def main():
    public = pathlib.Path(sys.argv[-1])
    if "--self-test" in sys.argv:
        return self_test(public)
    faults = list(site_faults(public))
    print("\n".join([*faults, f"{public}: {len(faults)} faults in its data"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
