"""From what a person typed to a question. Nothing typed is an error: what cannot be read is taken for words, and said.

The language: words (all must be there), ``OR``, ``-word`` or ``NOT word``, parentheses, phrases in any script's quotes
with ``~n`` words between, ``polit*`` and ``wom?n``, ``word~`` for near spellings, and fields: ``tag: site: author:
lang: section: url: in: has: is: before: after: on: captured: added: words:``. AND binds tighter than OR. A field
that an article has only once (``site:``, ``lang:``, ``section:``) and is given twice means either.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from search import days
from search.explaining import explain, to_text
from search.label_edits import label_state, with_label
from search.lexing import DATES, LABELS, MOST_CHARACTERS, MOST_PARTS, PLACES, Kind, Lexeme, lex
from search.nodes import all_of, any_of, placed
from search.query import All, Any, DateField, Dates, Field, Label, Length, Misread, Not, SearchQuery, Words

if TYPE_CHECKING:
    from search.query import Node

__all__ = ["explain", "label_state", "parse_query", "to_text", "with_label"]

_DEEPEST = 40
_MOST_SLOP = 100
_MOST_EDITS = 2
_SHORTEST_START = 2  # letters a word must have before what may follow is looked for too
_FIELD_OF = {
    "headline": Field.HEADLINE, "title": Field.HEADLINE, "body": Field.BODY, "text": Field.BODY,
    "notes": Field.NOTES, "note": Field.NOTES, "author": Field.AUTHOR, "publisher": Field.PUBLISHER,
}  # fmt: skip
_HAS = {
    "note": "notes", "notes": "notes", "highlight": "highlight", "highlights": "highlight", "image": "image",
    "images": "image", "picture": "image", "pictures": "image", "version": "version", "versions": "version",
}  # fmt: skip
_IS = {"unread", "read", "starred", "untagged"}
_DATE_FIELDS = {"captured": DateField.CAPTURED, "added": DateField.ACCESSIONED}
_PLAIN = (Kind.WORD, Kind.PHRASE)
_ENDS = (None, Kind.OR, Kind.CLOSE)  # not a set: a member of an enumeration is soon compared and slowly hashed
_NUMBER = re.compile(r"\d{1,9}$")
_URL = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*://")
_says = re.compile(r"[^\W_]").search  # a letter or a digit: without one there is nothing to look for
_UNKNOWN_FIELD = re.compile(r"([A-Za-z]{2,12}):\S")


def parse_query(text: str, *, today: dt.date | None = None, unfinished: bool = False) -> SearchQuery:
    """Read a question.

    Args:
        text: as typed.
        today: what relative dates count from; the day it is when left out.
        unfinished: it is still being typed: a last word without a space after it may be the beginning of a longer one.
    """
    parser = _Parser(lex(text[:MOST_CHARACTERS]), today)
    parser.unfinished = unfinished and bool(text) and not text[-1].isspace()
    root = parser.read()
    misread = list(dict.fromkeys(parser.misread))  # each thing is said once
    if len(text) > MOST_CHARACTERS or len(parser.lexemes) >= MOST_PARTS:
        misread.append(Misread(text=text[:40], reason="too-long"))
    return SearchQuery(root=root, text=text, misread=tuple(misread))


class _Parser:
    def __init__(self, lexemes: list[Lexeme], today: dt.date | None) -> None:
        self.lexemes = lexemes
        self.today = today  # None: asked of the clock by the first relative date
        self.misread: list[Misread] = []
        self.unfinished = False
        self._at = 0
        self._depth = 0

    def read(self) -> Node:
        """The whole question; a parenthesis too many is passed over."""
        if len(self.lexemes) == 1 and self._peek() in _PLAIN:  # most questions
            return self._part([]) or All()
        groups = []
        while self._at < len(self.lexemes):
            groups.append(self._group())
            if self._peek() is Kind.CLOSE:
                self._at += 1
                self._complain(")", "unclosed-parenthesis")
        root = all_of([group for group in groups if group is not None])
        parts = root.parts if isinstance(root, All) else (root,)
        if parts and isinstance(parts[0], Not) and all(isinstance(part, Not) for part in parts):
            self._complain(to_text(SearchQuery(root=root)), "nothing-to-exclude-from")
        return root

    def _peek(self) -> Kind | None:
        return self.lexemes[self._at].kind if self._at < len(self.lexemes) else None

    def _complain(self, text: str, reason: str) -> None:
        self.misread.append(Misread(text=text, reason=reason))

    def _group(self) -> Node | None:
        """What stands between two parentheses: alternatives, with the ``in:`` that holds for all of it."""
        places: list[Field] = []
        alternatives = []
        while True:
            part = self._conjunction(places)
            if part is not None:
                alternatives.append(part)
            if self._peek() is not Kind.OR:
                break
            self._at += 1
        node = any_of(alternatives)
        return placed(node, places) if node is not None and places else node

    def _conjunction(self, places: list[Field]) -> Node | None:
        parts: list[Node] = []
        while self._peek() not in _ENDS:
            part = self._part(places)
            if part is not None:
                parts.append(part)
        return all_of(parts) if parts else None

    def _part(self, places: list[Field]) -> Node | None:
        kind = self._peek()
        if kind is Kind.NOT:
            return self._negation(places)
        if kind is Kind.OPEN:
            return self._parenthesis()
        lexeme = self.lexemes[self._at]
        self._at += 1
        if kind is Kind.AND:
            return None
        if kind is Kind.FIELD:
            return self._field(lexeme, places)
        if kind is Kind.PHRASE:
            return self._phrase(lexeme)
        return self._word(lexeme)

    def _negation(self, places: list[Field]) -> Node | None:
        negations = 0
        while self._peek() is Kind.NOT:
            self._at += 1
            negations += 1
        if self._peek() in (*_ENDS, Kind.AND):
            return None
        part = self._part(places)
        if part is None or negations % 2 == 0:
            return part
        return part.part if isinstance(part, Not) else Not(part=part)

    def _parenthesis(self) -> Node | None:
        self._at += 1
        if self._depth >= _DEEPEST:
            return None
        self._depth += 1
        node = self._group()
        self._depth -= 1
        if self._peek() is Kind.CLOSE:
            self._at += 1
        else:
            self._complain("(", "unclosed-parenthesis")
        return node

    def _phrase(self, lexeme: Lexeme, field: Field | None = None) -> Node | None:
        if not lexeme.closed:
            self._complain(lexeme.text, "unclosed-quote")
        if not _says(lexeme.text):
            return None
        return Words(text=lexeme.text.strip(), phrase=True, slop=min(lexeme.tail or 0, _MOST_SLOP), field=field)

    def _word(self, lexeme: Lexeme, field: Field | None = None) -> Node | None:
        text = lexeme.text.lstrip("+")
        if not _URL.match(text):
            unknown = _UNKNOWN_FIELD.match(text)
            if unknown and not lexeme.name:
                self._complain(f"{unknown[1]}:", "unknown-field")
        if "*" not in text.rstrip("?"):
            text = text.rstrip("?") if "?" not in text.rstrip("?") else text
        if text and not text.strip("*"):
            return All()
        if not _says(text):
            return None
        fuzzy = min(lexeme.tail, _MOST_EDITS) if lexeme.tail is not None else 0
        wild = not fuzzy and ("*" in text or "?" in text)
        words = Words(text=text, fuzzy=fuzzy, wild=wild, field=field)
        if self.unfinished and self._at == len(self.lexemes) and not (fuzzy or wild) and len(text) >= _SHORTEST_START:
            return Any(parts=(words, Words(text=f"{text}*", wild=True, field=field)))
        return words

    def _field(self, lexeme: Lexeme, places: list[Field]) -> Node | None:
        if not lexeme.closed:
            self._complain(lexeme.text, "unclosed-quote")
        name = lexeme.name
        if name in LABELS:
            return self._label(lexeme, LABELS[name])
        if name in PLACES:
            return self._placed_words(lexeme, _FIELD_OF[name])
        if name in DATES:
            return self._dates(lexeme)
        if name == "words":
            return self._length(lexeme)
        place = _FIELD_OF.get(lexeme.text.lower())
        if place is None:
            return self._as_words(lexeme, "bad-value")
        places.append(place)
        return None

    def _placed_words(self, lexeme: Lexeme, field: Field) -> Node | None:
        if lexeme.quoted:
            return self._phrase(lexeme._replace(closed=True), field)
        inner = lex(lexeme.text)
        return self._word(inner[0]._replace(name="in"), field) if inner else None

    def _label(self, lexeme: Lexeme, name: str) -> Node | None:
        value = lexeme.text.strip()
        if name == "has":
            value = _HAS.get(value.lower(), "")
        elif name == "is":
            value = value.lower() if value.lower() in _IS else ""
        elif name == "tag":
            value = value.lstrip("#")
        if not value:
            return self._as_words(lexeme, "bad-value")
        return Label(name=name, value=value, exact=lexeme.sign == "=")

    def _as_words(self, lexeme: Lexeme, reason: str) -> Node | None:
        self._complain(f"{lexeme.name}:{lexeme.sign}{lexeme.text}", reason)
        text = f"{lexeme.name} {lexeme.text}"
        return Words(text=text, phrase=True) if _says(lexeme.text) else None

    def _dates(self, lexeme: Lexeme) -> Node | None:
        field = _DATE_FIELDS.get(lexeme.name, DateField.PUBLISHED)
        bounds = self._bounds(lexeme)
        if bounds is None:
            return self._as_words(lexeme, "bad-date")
        return Dates(field=field, first=bounds[0], last=bounds[1])

    def _bounds(self, lexeme: Lexeme) -> tuple[int, int] | None:
        low, dots, high = lexeme.text.partition("..")
        if dots:
            first, last = self._span(low), self._span(high)
            if (low and first is None) or (high and last is None) or (first is None and last is None):
                return None
            return days.number(first[0]) if first else 0, days.number(last[1]) if last else 0
        span = self._span(lexeme.text)
        if span is None:
            return None
        sign = {"after": ">=", "before": "<="}.get(lexeme.name, lexeme.sign)
        if sign.startswith(">"):
            return days.number(span[0]), 0
        if sign.startswith("<"):
            return 0, days.number(self._until(lexeme.text, span))
        return days.number(span[0]), days.number(span[1])

    def _until(self, text: str, span: days.Span) -> dt.date:
        """The last day of ``before:``: a day is included, a month, a year and a time ago are not."""
        if span[0] == span[1] and days.days_of(text) is not None:
            return span[0]
        return span[0] - dt.timedelta(days=1) if span[0] > dt.date.min else span[0]

    def _span(self, text: str) -> days.Span | None:
        known = days.days_of(text)
        if known is None:
            self.today = self.today or dt.datetime.now().astimezone().date()
            known = days.days_ago(text, self.today)
        return known

    def _length(self, lexeme: Lexeme) -> Node | None:
        low, dots, high = lexeme.text.partition("..")
        if dots and (_NUMBER.match(low) or _NUMBER.match(high)):
            return Length(
                least=int(low) if _NUMBER.match(low) else None, most=int(high) if _NUMBER.match(high) else None
            )
        if dots or not _NUMBER.match(lexeme.text):
            return self._as_words(lexeme, "bad-number")
        count = int(lexeme.text)
        by_sign = {
            ">": Length(least=count + 1),
            ">=": Length(least=count),
            "<": Length(most=count - 1),
            "<=": Length(most=count),
        }
        return by_sign.get(lexeme.sign, Length(least=count, most=count))
