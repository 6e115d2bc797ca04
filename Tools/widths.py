#!/usr/bin/env python3
"""Writes Sources/Plot/Text/Widths.swift: how wide characters are in the widest of the fonts that pages are set in.

    pip install uharfbuzz==0.57.0
    apt install fonts-noto-core fonts-noto-cjk fonts-dejavu-core
    Tools/widths.py > Sources/Plot/Text/Widths.swift

Every font of STACKS is asked; the shaping engine joins the Arabic letters. Run again only when the style sheet names
another font: the numbers decide where every label stands.
"""

import math

import uharfbuzz

FONTS = "/usr/share/fonts"
STACKS = {
    "regular": ["truetype/noto/NotoSans-Regular.ttf", "truetype/noto/NotoSansArabic-Regular.ttf",
                "opentype/noto/NotoSansCJK-Regular.ttc", "truetype/dejavu/DejaVuSans.ttf"],
    "bold": ["truetype/noto/NotoSans-Bold.ttf", "truetype/noto/NotoSansArabic-Bold.ttf",
             "opentype/noto/NotoSansCJK-Bold.ttc", "truetype/dejavu/DejaVuSans-Bold.ttf"],
}
# The face for simplified Chinese in a collection.
CHINESE = 2
# Name in Swift, first and last character, and how many forms each has.
RANGES = [("latin", 0x20, 0x17F, 1), ("cyrillic", 0x400, 0x4FF, 1), ("punctuation", 0x2010, 0x203F, 1),
          ("currency", 0x20A0, 0x20BF, 1), ("arabicSigns", 0x600, 0x61F, 1), ("arabic", 0x620, 0x64A, 4),
          ("arabicDigits", 0x660, 0x66D, 1)]
LAM_ALEF = "\u0644\u0627"
JOINER = "\u200D"
# No mark of its own, or one over the letter before it.
WIDTHLESS = set([*range(0x7F, 0xA0), *range(0x483, 0x48A), *range(0x2028, 0x202F), *range(0x600, 0x606),
                 *range(0x610, 0x61B), 0x61C, 0x202A])


class Font:
    def __init__(self, path):
        self.is_chinese = path.endswith(".ttc")
        blob = uharfbuzz.Blob.from_file_path(f"{FONTS}/{path}")
        face = uharfbuzz.Face(blob, CHINESE if self.is_chinese else 0)
        self.font = uharfbuzz.Font(face)
        self.unit = face.upem
        self.characters = set(face.unicodes)

    def width(self, text):
        """Hundredths of the font size, rounded up; 0 where the font lacks a character."""
        if any(ord(character) not in self.characters and character != JOINER for character in text):
            return 0
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(self.font, buffer)
        width = math.ceil(sum(glyph.x_advance for glyph in buffer.glyph_positions) * 100 / self.unit - 0.01)
        # Signs that fill a square in Chinese fonts only: the module reckons with them beside Han characters.
        return 0 if self.is_chinese and width == 100 else width


def forms(text, count):
    """A text alone, and then as it ends, begins or continues a joined run."""
    return [text, JOINER + text, text + JOINER, JOINER + text + JOINER][:count]


def widest(fonts, text):
    width = max(font.width(text) for font in fonts)
    # What no font at hand has is set in some other one.
    return min(width or 65, 255)


def table(fonts):
    for name, first, last, count in RANGES:
        widths = [0 if code in WIDTHLESS else widest(fonts, form)
                  for code in range(first, last + 1) for form in forms(chr(code), count)]
        yield f"U+{first:04X} to U+{last:04X}" + (", each alone, final, initial, medial" if count > 1 else ""), widths
    yield "lam with alef, alone and final", [widest(fonts, form) for form in forms(LAM_ALEF, 2)]


def main():
    print("// Made by Tools/widths.py; not to be changed by hand.\n")
    print("/// How wide characters are, in hundredths of the font size, rounded up: the widest of Noto Sans (also")
    print("/// Arabic and Chinese) and DejaVu Sans, of which the last is wider than what other systems bring along.")
    print("enum Widths {")
    start = 0
    print("    // Where each range begins in a table.")
    for name, first, last, count in RANGES:
        print(f"    static let {name} = {start}")
        start += (last - first + 1) * count
    print(f"    static let lamAlef = {start}")
    for weight, paths in STACKS.items():
        print(f"\n    static let {weight}: [UInt8] = [")
        for comment, widths in table([Font(path) for path in paths]):
            print(f"        // {comment}")
            for row in range(0, len(widths), 22):
                print("        " + ", ".join(map(str, widths[row:row + 22])) + ",")
        print("    ]")
    print("}")


if __name__ == "__main__":
    main()
