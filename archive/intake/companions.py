"""The files beside a page, found by resolving its references: right in every language, no list of suffixes decides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from archive.intake.parts import Part
from archive.intake.paths import spellings

if TYPE_CHECKING:
    from collections.abc import Iterable

    from archive.intake.source import Source


@dataclass(slots=True)
class CompanionFinder:
    """Finds parts among the files beside a page.

    Attributes:
        source: the page's file and its neighbours.
    """

    source: Source
    _by_name: dict[str, str | None] | None = field(default=None)

    def find(self, reference: str, within: str, *, lazy: bool) -> Part | None:
        """The file that a reference names; for a lazy picture also the one file of its name in the page's folders."""
        for path in spellings(reference, within):
            data = self.source.open(path)
            if data is not None:
                return Part(location=path, data=data)
        return self._by_last_name(reference) if lazy else None

    def _by_last_name(self, reference: str) -> Part | None:
        if self._by_name is None:
            self._by_name = _unique_names(self.source.listing())
        name = unquote(reference.partition("?")[0].partition("#")[0].rpartition("/")[2])
        path = self._by_name.get(name)
        data = self.source.open(path) if path else None
        return Part(location=path, data=data) if path and data is not None else None


def _unique_names(paths: Iterable[str]) -> dict[str, str | None]:
    names: dict[str, str | None] = {}
    for path in paths:
        name = path.rpartition("/")[2]
        names[name] = None if name in names else path
    return names
