"""One form for all spellings of a word: case, accents, ligatures, alef and yeh, digits of any script."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

# Ideographs, kana, Hangul, Thai, Lao, Khmer, Burmese: no spaces between words, so they are cut into pairs.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff\u3131-\u318e\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
is_unspaced = re.compile(f"[{UNSPACED}]").match

_POINTS = "\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff"
_UNSEEN = "\u00ad\u200b-\u200f\u02bc\u2060\ufeff"
_MARKS = re.compile(f"[\u0300-\u036f\u0483-\u0487{_POINTS}{_UNSEEN}]+")
_SEMITIC = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_POINTED = re.compile(f"[{_POINTS}{_UNSEEN}]+")
_DIGIT = re.compile(r"[^\D0-9]")
_LETTERS = {
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ŋ": "n",
    "ё": "е", "ς": "σ", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ی", "ي": "ی", "ئ": "ی", "ك": "ک", "ة": "ه",
    "ۀ": "ه", "ؤ": "و", "ە": "ه", "ہ": "ه", "ھ": "ه", "״": "", "׳": "", "’": "", "'": "",
}  # fmt: skip
_LETTER = re.compile(f"[{''.join(_LETTERS)}]")


def plain(word: str) -> str:
    """A word in lower case and compatibility form, without the points that Hebrew and Arabic may leave out.

    This is what a stemmer is given: it needs the accents.
    """
    return plain_all([word])[0]


def plain_all(words: Sequence[str]) -> list[str]:
    """Many words as `plain` gives each."""
    return _each(words, _plain_lines)


@functools.lru_cache(maxsize=1 << 17)
def fold(word: str) -> str:
    """The form in which words are compared: what a person would call the same word, however it was typed."""
    return word.lower() if word.isascii() else _fold_lines(word)


def fold_all(words: Sequence[str]) -> list[str]:
    """Many words as `fold` gives each."""
    return _each(words, _fold_lines)


def _each(words: Sequence[str], change: Callable[[str], str]) -> list[str]:
    """Words without line ends in lower case, those beyond ASCII changed all together: each step costs by the call."""
    foreign = [word for word in words if not word.isascii()]
    if not foreign:
        return [word.lower() for word in words]
    changed = iter(change("\n".join(foreign)).split("\n"))
    return [word.lower() if word.isascii() else next(changed) for word in words]


def _plain_lines(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).replace("İ", "i").lower()
    if not _SEMITIC.search(text):
        return text
    return "\n".join([_POINTED.sub("", line) if _SEMITIC.search(line) else line for line in text.split("\n")])


def _fold_lines(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).replace("İ", "i").casefold()
    text = _DIGIT.sub(_decimal, _LETTER.sub(_like_others, text))
    lines = text.split("\n")
    # Without accents in Latin and Greek; in Cyrillic (й, ї) and Indic scripts (vowels) such marks are letters.
    accented = [
        place
        for place, line in enumerate(lines)
        if not line.isascii() and (line < "\u0400" or "\u1e00" <= line < "\u2000")
    ]
    lines = _MARKS.sub("", text).split("\n")
    if accented:
        parts = unicodedata.normalize("NFD", "\n".join([lines[place] for place in accented]))
        bare = _LETTER.sub(_like_others, unicodedata.normalize("NFC", _MARKS.sub("", parts)))
        for place, line in zip(accented, bare.split("\n"), strict=True):
            lines[place] = line
    return "\n".join(lines)


def _like_others(letter: re.Match[str]) -> str:
    return _LETTERS[letter[0]]


def _decimal(digit: re.Match[str]) -> str:
    return str(unicodedata.decimal(digit[0]))
