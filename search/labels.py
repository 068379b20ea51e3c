"""What a question's labels mean in one index: which tags, publishers, sections and languages they name."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from whoosh import query as wq

from search.analysis.folding import fold
from search.analysis.tokens import runs_of
from search.codec.queries import AnyLabel, NumberSpan
from search.masks import Containing, Everything, LabelIn, ValueIn
from search.schema import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Callable

    from search.codec.snapshot import Snapshot
    from search.query import Label


_MOST_REMEMBERED: Final = 1_000


class Catalogue:
    """The values found in one index."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._masks: dict[Label, wq.Query] = {}
        self.languages = sorted(self._values("language"))

    def mask(self, label: Label) -> wq.Query:
        """A label as a filter; worked out once, because all names of the archive are looked through for it."""
        known = self._masks.get(label)
        if known is None:
            if len(self._masks) >= _MOST_REMEMBERED:
                self._masks.clear()
            known = self._masks[label] = _MASKS[label.name](self, label)
        return known

    def _values(self, column: str) -> set[str]:
        return {text for view in self._snapshot.views for text in view.opened.ordinals(column)[0]}

    @cached_property
    def _tags(self) -> dict[str, list[str]]:
        """The tags there are, by what they are compared by."""
        tags: dict[str, list[str]] = {}
        for view in self._snapshot.views:
            table = view.labels.get("tags")
            for value in table.values if table is not None else ():
                tags.setdefault(value.casefold(), []).append(value)
        return tags

    def tag(self, label: Label) -> wq.Query:
        """Those tagged so or, if not exactly so, below it."""
        wanted = label.value.casefold()
        found = set(self._tags.get(wanted, ()))
        if not label.exact:
            below = f"{wanted}/"
            found.update(tag for folded, tags in self._tags.items() if folded.startswith(below) for tag in tags)
        return LabelIn("tags", frozenset(found))

    def site(self, label: Label) -> wq.Query:
        """The publisher of this name or the host and those below it; else those in whose name the words stand."""
        wanted = label.value.casefold().removeprefix("www.")
        names = self._equal("source", label.value)
        hosts = self._where("host", lambda host: host == wanted or host.endswith(f".{wanted}"))
        if not names and not hosts and not label.exact:
            names = self.matching("source", label)
            hosts = self._where("host", lambda host: wanted in host)
        return wq.Or([ValueIn("source", names), ValueIn("host", hosts)])

    def author(self, label: Label) -> wq.Query:
        """Those by an author of this name or, if not exactly so, with these words in the name."""
        words = _words(label.value)

        def named(value: str) -> bool:
            names = value.split(SEPARATOR)
            return any(_words(name) == words if label.exact else _contains(_words(name), words) for name in names)

        return ValueIn("names", self._where("names", named))

    def _equal(self, column: str, value: str) -> frozenset[str]:
        words = _words(value)
        return self._where(column, lambda text: _words(text) == words)

    def matching(self, column: str, label: Label) -> frozenset[str]:
        """Values that are the label's words, or else contain them."""
        equal = self._equal(column, label.value)
        if equal or label.exact:
            return equal
        words = _words(label.value)
        return self._where(column, lambda text: _contains(_words(text), words))

    def _where(self, column: str, holds: Callable[[str], bool]) -> frozenset[str]:
        return frozenset(value for value in self._values(column) if holds(value))


def _state(value: str) -> wq.Query:
    if value == "untagged":
        return wq.And([Everything(), wq.Not(AnyLabel("tags"))])
    if value == "unread":
        return wq.And([Everything(), wq.Not(LabelIn("marks", frozenset({"read"})))])
    return LabelIn("marks", frozenset({value}))


def _has(value: str) -> wq.Query:
    return NumberSpan("picture", 1, None) if value == "image" else LabelIn("marks", frozenset({value}))


def _words(text: str) -> tuple[str, ...]:
    """The folded words of a name; a hyphen parts them, so that either half of a double name finds its bearer."""
    runs = (fold(match[0]) for match in runs_of(text))
    return tuple(word for run in runs for word in re.findall(r"\w+", run)) or (text.casefold(),)


def _contains(words: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    return any(words[at : at + len(wanted)] == wanted for at in range(len(words) - len(wanted) + 1))


_MASKS: Final[dict[str, Callable[[Catalogue, Label], wq.Query]]] = {
    "has": lambda _, label: _has(label.value),
    "is": lambda _, label: _state(label.value),
    "tag": Catalogue.tag,
    "site": Catalogue.site,
    "author": Catalogue.author,
    "lang": lambda _, label: ValueIn("language", frozenset({label.value[:2].lower()})),
    "section": lambda catalogue, label: ValueIn("section", catalogue.matching("section", label)),
    "url": lambda _, label: Containing("url", label.value),
}
