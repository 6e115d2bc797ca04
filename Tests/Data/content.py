"""Holds content files against the schemas that editors use, read as an editor reads YAML.

Usage: content.py SCHEMAS CONTENT…
       content.py --self-test SCHEMAS    a faulty file must be found
"""

import json
import pathlib
import re
import sys

import jsonschema
import yaml


class Loader(yaml.SafeLoader):
    """YAML 1.2 with its core types: no dates, and neither `yes` nor `no` is true or false."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), first)


def schemas(folder):
    for path in sorted(folder.glob("*.schema.json")):
        schema = json.loads(path.read_text("utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        yield path.name.removesuffix(".schema.json"), jsonschema.Draft7Validator(schema)


def kind(path, content):
    """Which schema is for a file."""
    parts = path.relative_to(content).parts
    if "text" in parts[:2]:
        return "texts"
    if parts[0] == "languages":
        return "language"
    single = {"edition", "risks", "checks", "formulas", "media", "site", "glossary", "places"}
    if len(parts) == 3:
        return {"tables": "table", "charts": "chart", "funds": "fund", "projects": "project"}.get(parts[1], parts[1])
    return path.stem if path.stem in single else "axis"


def faults(validator, data, name):
    for fault in validator.iter_errors(data):
        yield f"{name}: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"


def self_test(known):
    faulty = {"entity": "framework/1.1", "indicators": [{"id": "A b", "nmae": "x", "assessments": [{"actual": [{"absent": "gone"}]}]}]}
    found = list(faults(known["indicators"], faulty, "faulty"))
    wanted = ["'A b' does not match", "'nmae' was unexpected", "'name' is a required", "'rating' is a required", "'gone' is not one of"]
    missed = [text for text in wanted if not any(text in fault for fault in found)]
    print(f"{len(wanted)} faults, not found: {missed}")
    return 1 if missed else 0


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--self-test"]
    known = dict(schemas(pathlib.Path(arguments[0])))
    if "--self-test" in sys.argv:
        return self_test(known)
    found, count = [], 0
    for content in map(pathlib.Path, arguments[1:]):
        for path in sorted(content.rglob("*.yml")):
            data = yaml.load(path.read_text("utf-8"), Loader)
            found += faults(known[kind(path, content)], data, path)
            count += 1
    print("\n".join([*found, f"{count} files, {len(found)} faults against their schemas"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
