"""How many articles carry each tag or one under it.

Apart from `archive.store.tags` because NumPy, which counts a hundred thousand of them without a pause, takes longer to
load than the window to open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from archive.model import TagCount, TagName
from archive.store.tags import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy.typing as npt

    from archive.store.database import Tables

_NOBODY: npt.NDArray[np.int64] = np.empty(0, dtype=np.int64)


def counts(db: Tables) -> list[TagCount]:
    """Every tag with how many living articles carry it or one under it, by name.

    Parents that nobody spelt out (``a`` where there is only ``a/b``) are among them.
    """
    carriers = _carriers(db)
    rows = db.execute("SELECT id, name, colour, folded FROM tag").fetchall()
    ids = {folded: tag for tag, _name, _colour, folded in rows}
    own = {
        folded: TagCount(name=TagName(name), colour=colour, count=len(carriers.get(tag, _NOBODY)))
        for tag, name, colour, folded in rows
    }
    for parent, children in _families(own.values()).items():
        folded = fold(parent)
        before = own.get(folded, TagCount(name=parent, count=0))
        count = _together([carriers.get(ids[one], _NOBODY) for one in (folded, *children) if one in ids])
        own[folded] = TagCount(name=before.name, colour=before.colour, count=count)
    return [own[folded] for folded in sorted(own, key=lambda text: text.split("/"))]


def _together(parts: Sequence[npt.NDArray[np.int64]]) -> int:
    """How many different articles these are."""
    seen = np.zeros(max((int(part.max(initial=0)) for part in parts), default=0) + 1, dtype=bool)
    for part in parts:
        seen[part] = True
    return int(np.count_nonzero(seen))


def _carriers(db: Tables) -> dict[int, npt.NDArray[np.int64]]:
    """For each tag the living articles that carry exactly it, read from one index."""
    removed = {row[0] for row in db.execute("SELECT id FROM article INDEXED BY article_state WHERE removed = 1")}
    gone = np.fromiter(removed, dtype=np.int64, count=len(removed))
    rows = db.execute("SELECT tag, group_concat(article) FROM tagging INDEXED BY tagging_tag GROUP BY tag")
    found = {}
    for tag, joined in rows:
        numbers = np.fromstring(joined, dtype=np.int64, sep=",")
        found[int(tag)] = numbers[~np.isin(numbers, gone)] if removed else numbers
    return found


def _families(tags: Iterable[TagCount]) -> dict[TagName, list[str]]:
    """For every name that has names under it: their folded forms."""
    families: dict[str, tuple[TagName, list[str]]] = {}
    for tag in tags:
        parts = tag.name.split("/")
        for depth in range(1, len(parts)):
            parent = TagName("/".join(parts[:depth]))
            families.setdefault(fold(parent), (parent, []))[1].append(fold(tag.name))
    return dict(families.values())
