"""Texts of the two pseudo-languages, made word by word so that the same word is the same everywhere: a term is still found
in a sentence, and a month in a date.

Codes and abbreviations, words with figures, placeholders and whatever has no Latin letters stay as they are.
"""

import copy
import re

ACCENTS = str.maketrans("AaCcEeIiNnOoSsUuYyZz", "ÅåÇçÉéÎîÑñÖöŠšÛûÝýŽž")
OPEN, CLOSE = "‹", "›"
# The last mark parts a turned word from a number behind it, which would change places with it.
RIGHT_TO_LEFT, POP = "\u202e", "\u202c\u200f"
LEFT_MARK = "\u200e"
# A placeholder, a reference to a character, an address, or a run of letters and figures.
TOKEN = re.compile(r"\{[^}]*\}|&#?\w+;|\w+://\S+|\w+")
# What lengthens: with the letters that stay once, English gets about 40 % longer.
DOUBLED = "aeiounrAEIOUNR"


class Long:
    """English with accents, vowels and some other letters doubled: about 40 % longer, and words get longer too, not only sentences."""

    tag = "en-XA"
    name = "Accented English"
    direction = "ltr"

    def words(self, text, room=None):
        """The text; `room` is how many letters may be added."""
        left = [len(text) if room is None else max(0, room)]
        return TOKEN.sub(lambda match: self.word(match[0], left), text)

    def word(self, word, left):
        if not is_word(word):
            return word
        letters = []
        for letter in word:
            letters.append(letter.translate(ACCENTS))
            if letter in DOUBLED and left[0] > 0:
                letters.append(letters[-1].lower())
                left[0] -= 1
        return "".join(letters)

    def brackets(self, length, limit):
        return (OPEN, CLOSE) if limit is None or length + 2 <= limit else ("", "")

    def keep_signs(self, language):
        """Signs stand before their number anyway."""


class Mirrored:
    """English whose words are turned round by the marks for writing direction, so that they run as Arabic does."""

    tag = "ar-XB"
    name = "Mirrored English"
    direction = "rtl"

    def words(self, text, room=None):
        """The text; with `room` for so many marks at most, words that stand together are turned together."""
        turned = TOKEN.sub(lambda match: f"{RIGHT_TO_LEFT}{match[0]}{POP}" if is_word(match[0]) else match[0], text)
        if room is None:
            return turned
        turned = turned.replace(f"{POP} {RIGHT_TO_LEFT}", " ")
        return turned if len(turned) - len(text) <= room else text

    def brackets(self, length, limit):
        return "", ""

    def keep_signs(self, language):
        """Signs stay on their side of the number, by the same marks as in the shipped Arabic."""
        numbers = language["numbers"]
        numbers["minus"] = LEFT_MARK + numbers["minus"]
        numbers["percent"] = numbers["percent"].replace("%", f"{LEFT_MARK}%{LEFT_MARK}")
        for qualifier in language["qualifiers"].values():
            if not qualifier["short"][0].isalpha() and qualifier["short"][0] != RIGHT_TO_LEFT:
                qualifier["short"] = LEFT_MARK + qualifier["short"]


def is_word(token):
    """Whether it is a word of English: letters, of which at most the first is a capital."""
    return token.isalpha() and token[0].isascii() and token[1:] == token[1:].lower() and len(token) > 1 or token in ("a", "A")


# What the program reads by these keys is no text.
SETTINGS = {"direction", "plural-rule", "written", "code", "units"}
BRACKETED = {"words", "plurals"}


def language_file(english, pseudo, names):
    """The language file of a pseudo-language."""
    made = walk(english, pseudo, False)
    pseudo.keep_signs(made)
    made["name"], made["direction"] = pseudo.name, pseudo.direction
    made["languages"] = {tag: pseudo.words(name) for tag, name in {**english["languages"], **names}.items()}
    return made


def walk(value, pseudo, bracketed):
    if isinstance(value, dict):
        return {key: one if key in SETTINGS else walk(one, pseudo, bracketed or key in BRACKETED)
                for key, one in value.items()}
    if isinstance(value, list):
        return [walk(one, pseudo, bracketed) for one in value]
    if not isinstance(value, str):
        return value
    made = pseudo.words(value)
    start, end = pseudo.brackets(len(made), None) if bracketed and made != value else ("", "")
    return start + made + end


def fill(unit, pseudo, namespace):
    """Gives a unit of an exchange file its target; what stands in tags is left alone. Answers how much longer it is."""
    source = unit.find(namespace + "source")
    target = copy.deepcopy(source)
    target.tag, target.tail = namespace + "target", "\n"
    limit = int(unit.get("maxwidth")) if unit.get("maxwidth") else None
    length = len("".join(source.itertext()))
    room = None if limit is None else limit - length

    def put(text):
        nonlocal room
        made = pseudo.words(text or "", room)
        if room is not None:
            room -= len(made) - len(text or "")
        return made

    target.text = put(source.text)
    for part, original in zip(target, source):
        part.tail = put(original.tail)
    before = "".join(source.itertext())
    after = "".join(target.itertext())
    # A term is looked for in sentences, where it has no brackets.
    if after != before and unit.get("restype") != "x-term":
        start, end = pseudo.brackets(len(after), limit)
        target.text = start + (target.text or "")
        if len(target):
            target[-1].tail = (target[-1].tail or "") + end
        else:
            target.text += end
    unit.insert(list(unit).index(source) + 1, target)
    return len(before), len("".join(target.itertext()).translate(dict.fromkeys(map(ord, RIGHT_TO_LEFT + POP))))
