"""The width table of the plotting module, read from its source, and the sum that the module makes of it."""

import re
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "Sources/Plot/Text/Widths.swift"
ALEFS = {0x622, 0x623, 0x625, 0x627}
JOINS_NO_NEXT = {0x621, 0x622, 0x623, 0x624, 0x625, 0x627, 0x629, 0x62F, 0x630, 0x631, 0x632, 0x648}
RANGES = [("latin", 0x20, 0x17F), ("cyrillic", 0x400, 0x4FF), ("punctuation", 0x2010, 0x203F),
          ("currency", 0x20A0, 0x20BF), ("arabicSigns", 0x600, 0x61F), ("arabicDigits", 0x660, 0x66D)]


class Table:
    def __init__(self, source=SOURCE):
        text = source.read_text()
        self.starts = {name: int(start) for name, start in re.findall(r"static let (\w+) = (\d+)", text)}
        self.widths = {}
        for name, body in re.findall(r"static let (\w+): \[UInt8\] = \[(.*?)\n    \]", text, re.S):
            body = re.sub(r"//.*", "", body)
            self.widths[name] = [int(number) for number in re.findall(r"\d+", body)]

    def width(self, text, bold):
        """Hundredths of the font size; None for a text with characters that the table does not hold."""
        widths = self.widths["bold" if bold else "regular"]
        total, pending, joined = 0, None, False
        for character in text + "\0":
            code = ord(character)
            letter = 0x620 <= code <= 0x64A
            single = self.single(code, widths) if character != "\0" else 0
            if single is None and not letter:
                return None
            if not letter and single == 0 and character != "\0":
                continue
            if pending == 0x644 and code in ALEFS:
                pending = "lam-alef"
                continue
            if pending is not None:
                dual = pending != "lam-alef" and pending not in JOINS_NO_NEXT
                follows = letter and code != 0x621 and dual
                total += self.form(pending, joined, follows, widths)
                joined, pending = follows, None
            else:
                joined = False
            if letter:
                pending = code
            else:
                total += single
        return total

    def form(self, letter, joined, follows, widths):
        if letter == "lam-alef":
            return widths[self.starts["lamAlef"] + joined]
        return widths[self.starts["arabic"] + (letter - 0x620) * 4 + 2 * follows + joined]

    def single(self, code, widths):
        for name, first, last in RANGES:
            if first <= code <= last:
                return widths[self.starts[name] + code - first]
        if 0x2000 <= code <= 0x200A:
            return 50
        if code == 0x2212:
            return widths[self.starts["latin"] + 0x2B - 0x20]
        if code < 0x20 or 0x300 <= code <= 0x36F or 0x64B <= code <= 0x65F or 0x200B <= code <= 0x200F \
                or 0x2060 <= code <= 0x206F:
            return 0
        return None
