"""What can be asked, and what comes back. No Whoosh."""

from __future__ import annotations

import enum
from collections.abc import Mapping  # noqa: TC003 -- dataclass fields, kept for introspection
from dataclasses import field
from typing import NamedTuple, TypeAlias

from archive.model import ArticleId  # noqa: TC001 -- dataclass fields
from archive.values import frozen


class Field(enum.StrEnum):
    """Where a word is looked for; None in a node means everywhere."""

    HEADLINE = "headline"
    BODY = "body"
    NOTES = "notes"
    AUTHOR = "author"
    PUBLISHER = "publisher"


class Sort(enum.StrEnum):
    """The order of an answer."""

    RELEVANCE = "relevance"
    PUBLISHED = "published"
    ACCESSIONED = "accessioned"
    PUBLISHER = "publisher"


class DateField(enum.StrEnum):
    """Which of the three dates."""

    PUBLISHED = "published"
    CAPTURED = "captured"
    ACCESSIONED = "accessioned"


@frozen
class Words:
    """One word, or a quoted phrase.

    Attributes:
        text: as typed, without its quotes and wildcards' meaning untouched (``polit*``, ``wom?n``).
        phrase: it was quoted: the words in this order.
        slop: how many words may stand between those of a phrase (``~n``), 0 for none.
        fuzzy: edit distance allowed (``word~`` is 1), 0 for none.
        wild: it has ``*`` or ``?``.
        field: where to look, None for everywhere.
    """

    text: str
    phrase: bool = False
    slop: int = 0
    fuzzy: int = 0
    wild: bool = False
    field: Field | None = None


@frozen
class Label:
    """``tag: site: author: lang: section: url: has: is:`` and their values.

    Attributes:
        name: one of ``tag site author lang section url has is``.
        value: as typed.
        exact: ``tag:=x``: no children, whole value.
    """

    name: str
    value: str
    exact: bool = False


@frozen
class Dates:
    """A span of days, both ends included; 0 leaves an end open. Days are ``YYYYMMDD``."""

    field: DateField
    first: int = 0
    last: int = 0


@frozen
class Length:
    """``words:>500``: bounds on the word count, both included; None leaves an end open."""

    least: int | None = None
    most: int | None = None


@frozen
class All:
    """Every part must hold; with no part, every article."""

    parts: tuple[Node, ...] = ()


@frozen
class Any:
    """At least one part must hold."""

    parts: tuple[Node, ...]


@frozen
class Not:
    """The part must not hold."""

    part: Node


Node: TypeAlias = Words | Label | Dates | Length | All | Any | Not


@frozen
class Misread:
    """Something typed that was not understood, and was taken for words or left out.

    Attributes:
        text: the part of the query.
        reason: a word `ui.phrases` has a sentence for: ``unknown-field``, ``bad-date``, ``bad-number``,
            ``unclosed-quote``, ``unclosed-parenthesis``, ``nothing-to-exclude-from``, ``too-long`` …
    """

    text: str
    reason: str


@frozen
class SearchQuery:
    """One question.

    Attributes:
        root: its tree; an empty `All` asks for everything.
        text: as typed.
        misread: what was not understood.
    """

    root: Node = field(default_factory=All)
    text: str = ""
    misread: tuple[Misread, ...] = ()


@frozen
class Span:
    """Characters ``start`` to ``end`` (exclusive) of a text, by Python's count of code points."""

    start: int
    end: int


@frozen
class Snippet:
    """The piece of an article's text that shows why it was found; offsets, never markup."""

    text: str
    spans: tuple[Span, ...] = ()


class SearchHit(NamedTuple):
    """One answer. A tuple, because every question makes fifty or a thousand of them: a third of a dataclass's time."""

    id: ArticleId
    score: float


@frozen
class Facets:
    """Counts over the whole answer, most first; months as ``YYYYMM`` in calendar order, 0 for undated."""

    tags: Mapping[str, int] = field(default_factory=dict)
    publishers: Mapping[str, int] = field(default_factory=dict)
    authors: Mapping[str, int] = field(default_factory=dict)
    languages: Mapping[str, int] = field(default_factory=dict)
    months: Mapping[int, int] = field(default_factory=dict)


@frozen
class SearchResults:
    """An answer: who was found, in order.

    Attributes:
        query: the question.
        hits: the best ones, at most the limit asked for.
        total: how many there are.
        facets: counts over all of them, when asked for.
        suggestion: a better spelling of the whole query, from the index's own words; empty when there is none.
        took_ms: wall milliseconds.
    """

    query: SearchQuery
    hits: tuple[SearchHit, ...] = ()
    total: int = 0
    facets: Facets | None = None
    suggestion: str = ""
    took_ms: float = 0.0
