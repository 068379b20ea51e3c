"""A page inside a ZIP: its parts are the files beside it there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.intake.parts import Part
from archive.intake.paths import spellings
from archive.intake.source import FileFacts
from archive.intake.zips import Archive, folder_of

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(slots=True)
class ZipFinder:
    """Finds parts among the files of a ZIP.

    Attributes:
        archive: the ZIP.
        addresses: the address each file had on the web, by the file's name, where the saver noted it.
    """

    archive: Archive
    addresses: Mapping[str, str] = field(default_factory=dict)

    def find(self, reference: str, within: str, *, lazy: bool) -> Part | None:  # noqa: ARG002 -- savers name the file
        """The file that a reference names, seen from the file at `within`."""
        for path in spellings(reference, within):
            data = self.archive.read(path)
            if data is not None:
                address = self.addresses.get(path) or self.archive.comment(path)
                return Part(location=path, data=data, also=(address,) if "://" in address[:12] else ())
        return None


@dataclass(frozen=True, slots=True)
class MemberSource:
    """A file inside a ZIP, as if it lay on a disk with its neighbours.

    Attributes:
        archive: the ZIP.
        path: the file's name in it.
        data: its bytes.
    """

    archive: Archive
    path: str
    data: bytes

    @property
    def name(self) -> str:
        """The file's name without folders."""
        return self.path.rpartition("/")[2]

    @property
    def facts(self) -> FileFacts:
        """The time that the ZIP notes."""
        return FileFacts(modified=self.archive.modified(self.path))

    def open(self, reference: str) -> bytes | None:
        """A neighbour by its path relative to the file's folder."""
        return self.archive.read(self._full(reference))

    def listing(self) -> tuple[str, ...]:
        """Everything below the file's folder."""
        return tuple(self.archive.below(folder_of(self.path)))

    def _full(self, reference: str) -> str:
        folder = folder_of(self.path)
        return f"{folder}/{reference}" if folder else reference
