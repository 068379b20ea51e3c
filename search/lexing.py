"""A typed question cut into its parts, each with its place, to be read or edited. Never raises."""

from __future__ import annotations

import enum
import functools
import re
from typing import NamedTuple

LABELS = {
    "tag": "tag", "tags": "tag", "site": "site", "publisher": "site", "source": "site", "author": "author",
    "by": "author", "lang": "lang", "language": "lang", "section": "section", "url": "url", "has": "has", "is": "is",
}  # fmt: skip
PLACES = {"headline", "title", "body", "text", "notes", "note"}
DATES = {"before", "after", "on", "published", "captured", "added"}
OTHERS = {"in", "words"}
FIELDS = LABELS.keys() | PLACES | DATES | OTHERS

_CLOSERS = {
    '"': '"”“″', "“": "”\"“″", "”": "”\"“", "„": "“”\"‟", "‟": "”\"", "«": "»", "»": "«»", "‹": "›", "›": "‹›",
    "「": "」", "『": "』", "＂": "＂\"", "〝": "〞〟", "″": "″\"",
}  # fmt: skip
_MINUS = "-−–—"
_FIELD = re.compile(r"([A-Za-z]{1,12})[:：](>=|<=|=|>|<)?")
_PLAIN = re.compile(r"[^\W_]+(?=\s|$)")
_OPERATORS = {"OR", "AND", "NOT"}
_SLOP = re.compile(r"~(\d{0,3})")
_FUZZY = re.compile(r"(?<=[^\s~])~(\d?)$")
_HEBREW_MARK = re.compile(r"(?<=[\u05d0-\u05ea])[\"”](?=[\u05d0-\u05ea])")
MOST_CHARACTERS = 4_000
MOST_PARTS = 256


class Kind(enum.Enum):
    """What a part of a question is."""

    WORD = enum.auto()
    PHRASE = enum.auto()
    FIELD = enum.auto()
    OR = enum.auto()
    AND = enum.auto()
    NOT = enum.auto()
    OPEN = enum.auto()
    CLOSE = enum.auto()


class Lexeme(NamedTuple):
    """One part of a question.

    Attributes:
        text: the word, the phrase without its quotes, or the value of a field.
        start: where it begins in the question, its field's name and quotes included.
        end: where it ends.
        name: the field's name, in lower case, as typed.
        sign: what stood between a field's colon and its value: ``=``, ``>`` and so on.
        quoted: it had quotes.
        closed: the quotes were closed.
        tail: the number after ``~``: None without one, 0 for ``~`` alone.
    """

    kind: Kind
    text: str = ""
    start: int = 0
    end: int = 0
    name: str = ""
    sign: str = ""
    quoted: bool = False
    closed: bool = True
    tail: int | None = None


_SIGNS = (
    ("(", Kind.OPEN), ("（", Kind.OPEN), (")", Kind.CLOSE), ("）", Kind.CLOSE), ("||", Kind.OR), ("|", Kind.OR),
    ("&&", Kind.AND),
)  # fmt: skip


def lex(text: str) -> list[Lexeme]:
    """Cut a question into its parts; no more than `MOST_PARTS` of them."""
    lexemes: list[Lexeme] = []
    at = 0
    while at < len(text) and len(lexemes) < MOST_PARTS:
        if text[at].isspace():
            at += 1
            continue
        lexeme = _next(text, at)
        at = max(lexeme.end, at + 1)
        lexemes.append(lexeme)
    return lexemes


def _next(text: str, at: int) -> Lexeme:
    char = text[at]
    if char in _CLOSERS:
        return _phrase(text, at)
    plain = _PLAIN.match(text, at)
    if plain and plain[0] not in _OPERATORS:  # most parts of most questions
        return Lexeme(kind=Kind.WORD, text=plain[0], start=at, end=plain.end())
    for signs, kind in _SIGNS:
        if text.startswith(signs, at):
            return Lexeme(kind=kind, start=at, end=at + len(signs))
    if char in _MINUS and at + 1 < len(text) and not text[at + 1].isspace() and text[at + 1] not in _MINUS:
        return Lexeme(kind=Kind.NOT, start=at, end=at + 1)
    return _field(text, at) or _word(text, at)


def _phrase(text: str, at: int) -> Lexeme:
    inner, end, closed = _quoted(text, at)
    end, tail = _slop(text, end)
    return Lexeme(kind=Kind.PHRASE, text=inner, start=at, end=end, quoted=True, closed=closed, tail=tail)


def _slop(text: str, at: int) -> tuple[int, int | None]:
    """The number after a phrase's ``~``, and where it ends."""
    match = _SLOP.match(text, at) if at < len(text) else None
    return (match.end(), int(match[1] or 0)) if match else (at, None)


def _quoted(text: str, at: int) -> tuple[str, int, bool]:
    """What stands in quotes, where it ends, and whether it was closed.

    A closing quote followed by a letter may be one inside a word (``"ארה"ב"``): one at the end of a word is preferred.
    """
    at_end, anywhere = _closings(text[at])
    closing = at_end.search(text, at + 1) or anywhere.search(text, at + 1)
    if closing is None:
        return text[at + 1 :], len(text), False
    return text[at + 1 : closing.start()], closing.end(), True


@functools.cache
def _closings(opener: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What closes a quotation: at the end of a word, and anywhere."""
    return re.compile(rf"[{_CLOSERS[opener]}](?![^\W_])"), re.compile(f"[{_CLOSERS[opener]}]")


def _field(text: str, at: int) -> Lexeme | None:
    match = _FIELD.match(text, at)
    if match is None or match[1].lower() not in FIELDS or match.end() >= len(text):
        return None
    start = match.end()
    name, sign = match[1].lower(), match[2] or ""
    if text[start] in _CLOSERS:
        inner, end, closed = _quoted(text, start)
        end, tail = _slop(text, end) if name in PLACES else (end, None)
        return Lexeme(
            kind=Kind.FIELD,
            text=inner.strip(),
            start=at,
            end=end,
            name=name,
            sign=sign,
            tail=tail,
            quoted=True,
            closed=closed,
        )
    end = _bare_end(text, start)
    if end == start:
        return None
    return Lexeme(kind=Kind.FIELD, text=text[start:end], start=at, end=end, name=name, sign=sign)


def _word(text: str, at: int) -> Lexeme:
    end = _bare_end(text, at)
    word = text[at:end]
    if word in _OPERATORS:
        return Lexeme(kind=Kind[word], start=at, end=end)
    fuzzy = _FUZZY.search(word)
    if fuzzy:
        return Lexeme(kind=Kind.WORD, text=word[: fuzzy.start()], start=at, end=end, tail=int(fuzzy[1] or 1))
    return Lexeme(kind=Kind.WORD, text=word, start=at, end=end)


def _bare_end(text: str, at: int) -> int:
    end = at
    while end < len(text):
        char = text[end]
        if char.isspace() or char in "()（）|" or (char in _CLOSERS and not _HEBREW_MARK.match(text, end)):
            break
        end += 1
    return end
