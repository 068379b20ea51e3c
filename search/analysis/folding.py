"""One form for all spellings of a word: case, accents, ligatures, alef and yeh, digits of any script."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

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
_DECIMALS = re.compile(r"\d")
_LETTERS = str.maketrans({
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ð": "d", "þ": "th", "ħ": "h", "ŧ": "t", "ŋ": "n",
    "ё": "е", "ς": "σ", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ی", "ي": "ی", "ئ": "ی", "ك": "ک", "ة": "ه",
    "ۀ": "ه", "ؤ": "و", "ە": "ه", "ہ": "ه", "ھ": "ه", "״": "", "׳": "", "’": "", "'": "",
})  # fmt: skip


def plain(word: str) -> str:
    """A word in lower case and compatibility form, without the points that Hebrew and Arabic may leave out.

    This is what a stemmer is given: it needs the accents.
    """
    if word.isascii():
        return word.lower()
    text = unicodedata.normalize("NFKC", word).replace("İ", "i").lower()
    return _POINTED.sub("", text) if _SEMITIC.search(text) else text


@functools.lru_cache(maxsize=1 << 17)
def fold(word: str) -> str:
    """The form in which words are compared: what a person would call the same word, however it was typed."""
    if word.isascii():
        return word.lower()
    text = unicodedata.normalize("NFKC", word).replace("İ", "i").casefold().translate(_LETTERS)
    return _finished(text)


def _finished(text: str) -> str:
    if not text.isascii():
        text = _unmarked(text)
    return "".join(map(_digit, text)) if _DECIMALS.search(text) else text


def fold_all(words: Sequence[str]) -> list[str]:
    """Many words folded, as `fold` would each; those beyond ASCII together, because each step costs little by itself.

    Args:
        words: without line ends in them.
    """
    foreign = [word for word in words if not word.isascii()]
    if not foreign:
        return [word.lower() for word in words]
    text = unicodedata.normalize("NFKC", "\n".join(foreign)).replace("İ", "i").casefold().translate(_LETTERS)
    found = iter([word if word.isascii() else _finished(word) for word in text.split("\n")])
    return [word.lower() if word.isascii() else next(found) for word in words]


def _unmarked(text: str) -> str:
    """Without accents in Latin and Greek; in Cyrillic (й, ї) and Indic scripts (vowels) such marks are letters."""
    first = text[0]
    if first < "\u0400" or "\u1e00" <= first < "\u2000":
        return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text))).translate(_LETTERS)
    return _MARKS.sub("", text)


def _digit(char: str) -> str:
    return str(unicodedata.decimal(char)) if char.isdecimal() else char
