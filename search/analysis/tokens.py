"""Where words begin and end, in every script, in one pass over the text as it stands.

A run of characters becomes one word; one with something inside (``port-fees``, ``l'économie``, ``AT&T``, ``4.2m``,
an address) or written without spaces becomes several, each at its place: words at the same place are other spellings
of the same. So a question finds ``e-mail`` by ``email``, ``U.S.`` by ``US``, and 高铁 inside any sentence.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from operator import add
from typing import TYPE_CHECKING, NamedTuple

from search.analysis.folding import UNSPACED, fold, is_unspaced
from search.codec.tokens import Parting, Pieces, Tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Piece(NamedTuple):
    """A word of a run: its place counted from the run's first word, and its text."""

    place: int
    text: str


class Run(NamedTuple):
    """What a run of characters stands for.

    Attributes:
        pieces: its words in order of place; the first at each place belongs to the sequence a phrase is made of.
        width: how many places it takes.
    """

    pieces: tuple[Piece, ...]
    width: int


def _word_characters() -> str:
    """Letters, digits and marks of the scripts that part words, as ranges of a character class."""
    unspaced = re.compile(f"[{UNSPACED}]")
    ranges: list[str] = []
    start = -1
    for code in range(0x80, 0x10000):
        char = chr(code)
        letter = unicodedata.category(char)[0] in "LNM" or char in "\u00ad\u200c\u200d"
        inside = letter and not unspaced.match(char)
        if inside and start < 0:
            start = code
        elif not inside and start >= 0:
            ranges.append(f"{chr(start)}-{chr(code - 1)}")
            start = -1
    return "a-zA-Z0-9" + "".join(ranges) + "\U00010000-\U0001bfff\U0001d400-\U0001efff"


_W = f"[{_word_characters()}]"
# A comma joins digits, a quotation mark Hebrew letters; looked for last, because most words end before a space.
_JOINT = r"(?:['’‘&@.\-‐‑·״׳]|[\",](?:(?<=\d,)(?=\d)|(?<=[\u05d0-\u05ea]\")(?=[\u05d0-\u05ea])))"
_RUN = re.compile(rf"{_W}+(?:{_JOINT}{_W}+)*|[{UNSPACED}]+")
_ASCII_RUN = re.compile(r"[a-zA-Z0-9]+(?:['&@.\-][a-zA-Z0-9]+|,(?<=\d,)(?=\d)[a-zA-Z0-9]+)*")
_MARKS = "“”„«»"
is_inside = re.compile(_W).match
"""Whether a character is of those that words are made of."""

_JOINTS = re.compile("['’‘&@.\\-‐‑·״׳\",\u200c]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"(\d{1,3}(?:[.,]\d{3})+|\d{1,3}(?:,\d{3})+(?=\.)|\d{1,3}(?:\.\d{3})+(?=,))((?:[.,]\d+)?)$")
_ELISIONS = {
    "l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "nell", "sull", "all",
    "un", "dall", "coll", "quest", "quell", "gl",
}  # fmt: skip
_MOST_JOINED = 4
_LONGEST_INITIALS = 5  # letters of an abbreviation with points that may also be written without
_LONGEST = 3  # letters of an initialism that may also be written with points
_has_unspaced = re.compile(f"[{UNSPACED}]").search
_MOST_REMEMBERED = 300_000


class _Runs(dict[str, Run | None]):
    """What each run stands for, remembered; None for those that are simply a word."""

    def __missing__(self, run: str) -> Run | None:
        if is_unspaced(run):  # every sentence is another: nothing worth remembering
            pairs = _pairs(run)
            return Run(tuple(map(Piece, range(len(pairs)), pairs)), len(pairs))
        value = _read(run)
        if len(self) >= _MOST_REMEMBERED:
            self.clear()
        self[run] = value
        return value


_runs = _Runs()


def run_in(text: str) -> re.Pattern[str]:
    """What is a run in this text, as an expression."""
    return _ASCII_RUN if text.isascii() else _RUN


def runs_in(text: str) -> list[str]:
    """The runs of a text, in order."""
    return run_in(text).findall(text)


def words_of(text: str, language: str = "") -> Tokens:
    """A text cut into words, at once or when it is written, for all fields made of it."""
    if text.isascii():
        return Tokens.to_part(text, language, _PARTING)
    if _has_unspaced(text):
        words, places = cut(text)
        return Tokens(words, language, places)
    for mark in _MARKS:  # that part in every script, as the table of bytes cannot say
        text = text.replace(mark, " ")
    return Tokens.to_part(text, language, _PARTING)


def cut(text: str) -> tuple[list[str], list[int]]:
    """The words of a text in order, and their places."""
    words: list[str] = []
    places: list[int] = []
    place = 0
    for run in runs_in(text):
        if is_unspaced(run):
            pairs = _pairs(run)
            words += pairs
            places += range(place, place + len(pairs))
            place += len(pairs)
            continue
        read = _runs[run]
        if read is None:
            words.append(run)
            places.append(place)
            place += 1
        else:
            words += [piece.text for piece in read.pieces]
            places += [place + piece.place for piece in read.pieces]
            place += read.width
    return words, places


def runs_of(text: str) -> Iterator[re.Match[str]]:
    """The runs of a text with their offsets, for marking what was found."""
    return run_in(text).finditer(text)


def is_simple(run: str) -> bool:
    """A run is at a glance nothing but one word, as most are; of others `read_run` says what they are."""
    return run.isascii() and run.isalnum() and len(run) > _LONGEST


def read_run(run: str) -> Run:
    """What one run stands for."""
    return _runs[run] or Run((Piece(0, run),), 1)


def _read(run: str) -> Run | None:
    if run.isalnum():
        if 2 <= len(run) <= _LONGEST and run.isupper() and run.isascii() and run.isalpha():
            return _spellings(run, ".".join(run))  # US is what U.S. means, us is not
        return None
    parts = [part for part in _JOINTS.split(run) if part]
    if len(parts) < 2 and _NUMBER.match(run) is None:
        return None if parts and parts[0] == run else Run((Piece(0, parts[0]),), 1) if parts else None
    joints = set(_JOINTS.findall(run))
    return _joined(run, parts, joints)


def _joined(run: str, parts: list[str], joints: set[str]) -> Run | None:
    number = _NUMBER.match(run)
    if number and joints <= {".", ","}:
        return _figure(run, number[0])
    if joints == {"."} and all(len(part) == 1 for part in parts):
        return _spellings(".".join(parts), "".join(parts))
    if joints == {"&"}:
        return _spellings("&".join(parts), "".join(parts))
    if joints <= set("'’‘״׳\""):
        return _apostrophe(parts)
    pieces = [Piece(place, part) for place, part in enumerate(parts)]
    pieces[1:1] = [Piece(0, whole) for whole in _wholes(run, parts, joints)]
    return Run(tuple(pieces), len(parts))


def _wholes(run: str, parts: list[str], joints: set[str]) -> list[str]:
    """What a run of several words is as one: portfees, example.com, and both Ph.D and PhD."""
    joined = "".join(parts)
    if not joints & set("@."):
        return [joined] if len(parts) <= _MOST_JOINED else []
    initials = joints == {"."} and (run.isupper() or min(map(len, parts)) == 1)
    return [run, joined] if initials and joined.isalpha() and len(joined) <= _LONGEST_INITIALS else [run]


def _figure(run: str, digits: str) -> Run:
    """A number: ``1,200`` is 1200, ``4,2`` is 4.2, ``1,200.50`` is 1200.50, and ``4.2m`` is also 4.2."""
    grouped = _GROUPED.match(digits)
    if digits == run and not grouped and max(run.count("."), run.count(",")) > 1:
        parts = re.split("[.,]", run)  # a date or a version
        return Run(tuple(Piece(place, part) for place, part in enumerate(parts)), len(parts))
    value = re.sub("[.,]", "", grouped[1]) + grouped[2].replace(",", ".") if grouped else digits.replace(",", ".")
    return _spellings(value + run[len(digits) :], value)


def _apostrophe(parts: list[str]) -> Run:
    if parts[0].lower() in _ELISIONS and len(parts) == 2:
        return Run((Piece(0, parts[1]),), 1)
    if parts[-1].lower() == "s":
        parts = parts[:-1]
    if len(parts) == 1:
        return Run((Piece(0, parts[0]),), 1)
    return _spellings("".join(parts), max(parts, key=len))


def _spellings(first: str, *others: str) -> Run:
    texts = dict.fromkeys((first, *(other for other in others if other)))
    return Run(tuple(Piece(0, text) for text in texts), 1)


def _pairs(run: str) -> list[str]:
    """Overlapping pairs of characters, and the last one alone: any part of the run is then a phrase of pairs."""
    text = unicodedata.normalize("NFKC", run)
    return [*map(add, text, text[1:]), text[-1]]


def _pieces_of(part: str) -> Pieces | None:
    """The words in a part of a text, to be remembered by who asks; None for one that is simply a word."""
    if is_simple(part):
        return None
    runs = runs_in(part)
    if len(runs) == 1 and runs[0] == part and _read(part) is None:
        return None
    texts: list[str] = []
    places: list[int] = []
    width = 0
    for run in runs:
        read = _read(run) or Run((Piece(0, run),), 1)
        texts += [piece.text for piece in read.pieces]
        places += [width + piece.place for piece in read.pieces]
        width += read.width
    return Pieces(texts, places, width)


def _kind(byte: int) -> int:
    if byte >= 0x80 or chr(byte).isalnum():
        return 1
    return 2 if chr(byte) in "'&@.-,\"" else 0


_PARTING = Parting(bytes(map(_kind, range(256))), _pieces_of)


def folded(words: Sequence[str]) -> list[str]:
    """Words in the form that is compared; those of which nothing is left are dropped."""
    return [sys.intern(word) for word in map(fold, words) if word]
