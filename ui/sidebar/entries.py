"""What stands in the sidebar: shelves, saved searches, tags as a tree, publishers, authors, languages. No Qt."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.model import SavedSearch, Shelf, TagName
from ui import phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from archive.model import TagCount, ValueCount
    from ui.operations.listing import Shelves

FIRST = 8
"""How many publishers and authors are shown before "all"."""


class Kind(enum.StrEnum):
    """What a line of the sidebar is."""

    SECTION = "section"
    SHELF = "shelf"
    SEARCH = "search"
    LABEL = "label"
    MORE = "more"


@dataclass(slots=True, kw_only=True, eq=False)
class Entry:
    """One line.

    Attributes:
        key: the same for the same line after a refresh.
        count: articles; None where no number is shown.
        label: for `Kind.LABEL` the query's field: ``tag``, ``site``, ``author`` or ``lang``.
        value: what the line stands for: a shelf, a tag, a publisher, a query; for a section or "more" its name.
    """

    kind: Kind
    key: str
    text: str
    icon: str = ""
    count: int | None = None
    label: str = ""
    value: str = ""
    colour: str = ""
    search: SavedSearch | None = None
    parent: Entry | None = None
    children: list[Entry] = field(default_factory=list)

    def add(self, child: Entry) -> Entry:
        """Put a line under this one."""
        child.parent = self
        self.children.append(child)
        return child

    def walk(self) -> Iterator[Entry]:
        """This line and all below it."""
        yield self
        for child in self.children:
            yield from child.walk()

    def fits(self, other: Entry) -> bool:
        """Whether another tree has as many lines at the same places, and the same ones where lines stand below them."""
        return (
            self.kind is other.kind
            and len(self.children) == len(other.children)
            and (not self.children or self.key == other.key)
            and all(map(Entry.fits, self.children, other.children))
        )

    def take(self, other: Entry) -> bool:
        """Say what another line says; whether that is anything new."""
        said, now = ([getattr(line, name) for name in _SAID] for line in (self, other))
        for name, value in zip(_SAID, now, strict=True):
            setattr(self, name, value)
        return said != now

    @property
    def depth(self) -> int:
        """How deep within its section, 0 for the first level."""
        return 0 if self.parent is None or self.parent.kind is Kind.SECTION else self.parent.depth + 1


_SAID = ("key", "text", "icon", "count", "label", "value", "colour", "search")


def build(shelves: Shelves, unfolded: frozenset[str] = frozenset(), recent: int | None = None) -> Entry:
    """The whole sidebar as a tree below an unseen root.

    Args:
        shelves: what the archive holds.
        unfolded: names of the sections of which every line is shown.
        recent: how many were added lately, where that is known.
    """
    root = Entry(kind=Kind.SECTION, key="", text="")
    _library(root, shelves, recent)
    _searches(root, shelves)
    _tags(root, shelves)
    translate = phrases.translate
    _values(root, "site", translate("sidebar", "Publishers"), "globe", shelves.publishers, unfolded)
    _values(root, "author", translate("sidebar", "Authors"), "user", shelves.authors, unfolded)
    languages = translate("sidebar", "Languages")
    _values(root, "lang", languages, "languages", shelves.languages, unfolded, named=phrases.language_names())
    return root


def _section(root: Entry, key: str, text: str) -> Entry:
    return root.add(Entry(kind=Kind.SECTION, key=f"section:{key}", text=text, value=key))


def _library(root: Entry, shelves: Shelves, recent: int | None) -> None:
    section = _section(root, "library", phrases.translate("sidebar", "Library"))
    tally, translate = shelves.tally, phrases.translate
    for shelf, text, icon, count in (
        (Shelf.ALL, translate("sidebar", "All articles"), "newspaper", tally.living),
        (Shelf.UNREAD, translate("sidebar", "Unread"), "circle-dot", tally.unread),
        (Shelf.STARRED, translate("sidebar", "Starred"), "star", tally.starred),
        (Shelf.UNTAGGED, translate("sidebar", "Untagged"), "tag", tally.untagged),
        (Shelf.RECENT, translate("sidebar", "Recently added"), "clock", recent),
        (Shelf.TRASH, translate("sidebar", "Trash"), "trash-2", tally.removed),
    ):
        key = f"shelf:{shelf}"
        section.add(Entry(kind=Kind.SHELF, key=key, text=text, icon=icon, count=count, value=shelf.value))


def _searches(root: Entry, shelves: Shelves) -> None:
    if not shelves.searches:
        return
    section = _section(root, "searches", phrases.translate("sidebar", "Saved searches"))
    for search in shelves.searches:
        key = f"search:{search.id}"
        entry = Entry(kind=Kind.SEARCH, key=key, text=search.name, icon="bookmark", value=search.query, search=search)
        section.add(entry)


def _tags(root: Entry, shelves: Shelves) -> None:
    """Tags as a tree: ``a/b`` stands below ``a``, which is made where nobody carries it itself."""
    if not shelves.tags:
        return
    section = _section(root, "tags", phrases.translate("sidebar", "Tags"))
    places: dict[str, Entry] = {}
    counts: Mapping[str, TagCount] = {tag.name.casefold(): tag for tag in shelves.tags}
    for tag in sorted(shelves.tags, key=lambda tag: tag.name.casefold()):
        parent, path = section, ""
        for part in tag.name.split("/"):
            path = f"{path}/{part}" if path else part
            folded = path.casefold()
            if folded not in places:
                held = counts.get(folded)
                places[folded] = parent.add(_tag_entry(TagName(path), part, held))
            parent = places[folded]


def _tag_entry(path: TagName, part: str, held: TagCount | None) -> Entry:
    return Entry(
        kind=Kind.LABEL,
        key=f"tag:{path.casefold()}",
        text=part,
        icon="tag",
        count=held.count if held else None,
        label="tag",
        value=held.name if held else path,
        colour=held.colour if held else "",
    )


def _values(  # noqa: PLR0917 -- private, read beside its callers
    root: Entry,
    label: str,
    title: str,
    icon: str,
    values: tuple[ValueCount, ...],
    unfolded: frozenset[str],
    *,
    named: Mapping[str, str] | None = None,
) -> None:
    values = tuple(value for value in values if value.value)
    if not values:
        return
    section = _section(root, label, title)
    shown = values if label in unfolded or len(values) <= FIRST + 1 else values[:FIRST]
    for value in shown:
        text = (named or {}).get(value.value, value.value)
        key = f"{label}:{value.value}"
        section.add(
            Entry(kind=Kind.LABEL, key=key, text=text, icon=icon, count=value.count, label=label, value=value.value)
        )
    if len(shown) < len(values):
        text = phrases.translate("sidebar", "%n more", "", len(values) - len(shown))
        section.add(Entry(kind=Kind.MORE, key=f"more:{label}", text=text, icon="plus", value=label))
