"""What the search box offers while one types: fields, tags, publishers, authors, recent searches. No Qt."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from archive.values import frozen
from ui.phrases import translate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.operations.listing import Shelves

FIELDS = (
    "tag:",
    "site:",
    "author:",
    "before:",
    "after:",
    "on:",
    "captured:",
    "added:",
    "headline:",
    "body:",
    "notes:",
    "lang:",
    "section:",
    "url:",
    "words:",
    "has:image",
    "has:highlight",
    "has:note",
    "has:version",
    "is:starred",
    "is:unread",
    "is:untagged",
)
MOST = 10
_RECENT = 3
_EACH = (("tag", 4), ("site", 3), ("author", 2))
"""How many values of a field are offered for a word without one."""
_SOUGHT = 2_000
"""Of so many frequent values one is sought at every letter."""


@frozen
class Vocabulary:
    """What the archive has to complete with, the most frequent first."""

    tags: tuple[str, ...] = ()
    publishers: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    recent: tuple[str, ...] = ()

    def values(self, field: str) -> tuple[str, ...]:
        """The values of a field."""
        return {"tag": self.tags, "site": self.publishers, "author": self.authors, "lang": self.languages}.get(
            field, ()
        )


def vocabulary(shelves: Shelves, recent: Sequence[str]) -> Vocabulary:
    """What an archive has to complete with."""
    return Vocabulary(
        tags=tuple(tag.name for tag in sorted(shelves.tags, key=lambda tag: -tag.count)),
        publishers=tuple(value.value for value in shelves.publishers),
        authors=tuple(value.value for value in shelves.authors),
        languages=tuple(value.value for value in shelves.languages),
        recent=tuple(recent),
    )


def meaning(word: str, vocabulary: Vocabulary | None) -> tuple[str, str]:
    """The icon of a suggestion, and in a few words what it does."""
    if vocabulary is not None and word in vocabulary.recent:
        return "clock", translate("completion", "asked before")
    bare = word.removeprefix("-")
    field = bare.partition(":")[0]
    said = _MEANINGS.get(bare)  # a field with a value speaks for itself
    what = said() if said is not None else ""
    if word.startswith("-") and what:
        what = translate("completion", "without: {what}").format(what=what)
    return _ICONS.get(field, "search"), what


_ICONS = {
    "tag": "tag", "site": "globe", "author": "user", "lang": "languages", "before": "calendar", "after": "calendar",
    "on": "calendar", "captured": "calendar", "added": "calendar", "notes": "highlighter", "is": "list-checks",
    "has": "list-checks",
}  # fmt: skip
_MEANINGS = {
    "tag:": lambda: translate("completion", "a tag of yours"),
    "site:": lambda: translate("completion", "a publisher or its address"),
    "author:": lambda: translate("completion", "a name in the byline"),
    "before:": lambda: translate("completion", "published until then, as 2024 or 2024-03-17"),
    "after:": lambda: translate("completion", "published since then, as 2024 or 2024-03-17"),
    "on:": lambda: translate("completion", "published that day, month or year"),
    "captured:": lambda: translate("completion", "saved from the web then"),
    "added:": lambda: translate("completion", "taken in then"),
    "headline:": lambda: translate("completion", "only in headlines"),
    "body:": lambda: translate("completion", "only in the text"),
    "notes:": lambda: translate("completion", "in your notes and highlights"),
    "lang:": lambda: translate("completion", "a language, as de or ar"),
    "section:": lambda: translate("completion", "the publisher's own section"),
    "url:": lambda: translate("completion", "a part of the address"),
    "words:": lambda: translate("completion", "length, as >500 or 200-800"),
    "has:image": lambda: translate("completion", "with pictures"),
    "has:highlight": lambda: translate("completion", "with highlights"),
    "has:note": lambda: translate("completion", "with notes"),
    "has:version": lambda: translate("completion", "with several versions"),
    "is:starred": lambda: translate("completion", "with your star"),
    "is:unread": lambda: translate("completion", "not opened yet"),
    "is:untagged": lambda: translate("completion", "without any tag"),
}


def token_at(text: str, cursor: int) -> tuple[int, int]:
    """Where the word at the cursor begins and ends; a quoted value counts as part of its word."""
    start, quoted = 0, False
    for position, character in enumerate(text[:cursor]):
        if character in '"“”„':
            quoted = not quoted
        elif (character.isspace() or character == "(") and not quoted:
            start = position + 1
    end = cursor
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def complete(text: str, cursor: int, vocabulary: Vocabulary, *, always: bool = False) -> list[str]:
    """What could be meant at the cursor.

    Args:
        text: the whole box.
        cursor: where in it.
        vocabulary: what there is.
        always: offer recent searches and fields where nothing is typed yet.
    """
    start, _end = token_at(text, cursor)
    token = text[start:cursor]
    sign = "-" if token.startswith("-") else ""
    word = token.removeprefix("-")
    if not word:
        return [*vocabulary.recent, *FIELDS][:MOST] if always and not text.strip() else []
    field, colon, value = word.partition(":")
    if colon and vocabulary.values(field.casefold()):
        return _values(sign + field.casefold(), value, vocabulary.values(field.casefold()))
    if colon or len(word) < 2:
        return []
    fields = [sign + name for name in FIELDS if name.startswith(word.casefold()) and name != word.casefold()]
    found = [sign + one for name, most in _EACH for one in _beginning(name, word, vocabulary.values(name), most)]
    return [*_asked_before(text, cursor, vocabulary), *fields, *found][:MOST]


def _beginning(field: str, word: str, values: tuple[str, ...], most: int) -> list[str]:
    """The most frequent values that begin like a word."""
    beginning = (value for value in values[:_SOUGHT] if value.casefold().startswith(word.casefold()))
    return [_written(field, value) for value in islice(beginning, most)]


def _asked_before(text: str, cursor: int, vocabulary: Vocabulary) -> list[str]:
    """Recent searches that begin like everything typed so far."""
    typed = text.casefold()
    asked = (one for one in vocabulary.recent if one.casefold().startswith(typed) and one.casefold() != typed)
    return list(islice(asked, _RECENT)) if cursor == len(text) else []


def _values(field: str, typed: str, values: tuple[str, ...]) -> list[str]:
    wanted = typed.strip('"“”„').casefold()
    starting = [value for value in values if value.casefold().startswith(wanted)]
    inside = [value for value in values if wanted in value.casefold() and not value.casefold().startswith(wanted)]
    return [_written(field, value) for value in starting + inside if value.casefold() != wanted][:MOST]


def _written(field: str, value: str) -> str:
    return f'{field}:"{value}"' if any(c.isspace() or c in "()" for c in value) else f"{field}:{value}"
