"""What a reader may see of the disk: bytes it is given, never a path it can open."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 -- archive.wire reads these annotations at run time
from dataclasses import field
from typing import Protocol

from archive.values import frozen


@frozen
class FileFacts:
    """What the file system says about a file beside its bytes, read by the parent process.

    Attributes:
        modified: seconds since 1970 (UTC) of the last change; None when unknown.
        born: seconds since 1970 (UTC) of the file's making; None where the system does not tell.
        attributes: extended attributes that name an origin, by their own names (``user.xdg.origin.url``,
            ``com.apple.metadata:kMDItemWhereFroms``, ``Zone.Identifier`` …), raw bytes.
    """

    modified: float | None = None
    born: float | None = None
    attributes: Mapping[str, bytes] = field(default_factory=dict)


@frozen
class Selected:
    """What a person dragged or pasted from a browser or another program, as that program gave it; all hostile.

    Attributes:
        html: the selection as HTML, perhaps with the header that Windows puts before it; may be empty.
        text: the same as plain text; may be empty.
        url: the address that came with it; may be empty.
        title: the title that came with the address (``text/x-moz-url`` has one).
        at: when it was dropped, as `Moment` writes it.
        pictures: pictures that came with it, each with its address, which may be empty.
    """

    html: str = ""
    text: str = ""
    url: str = ""
    title: str = ""
    at: str = ""
    pictures: tuple[tuple[str, bytes], ...] = ()

    @property
    def original(self) -> bytes:
        """What is kept of it byte for byte: the HTML where there is some, else the text, as UTF-8."""
        return (self.html if self.html.strip() else self.text).encode("utf-8", "replace")


class Source(Protocol):
    """One dropped file, and the files beside it that may belong to it.

    A worker's implementation asks its parent over a pipe; `archive.intake.disk.DiskSource` looks at the disk;
    `MemorySource` holds everything.
    """

    @property
    def name(self) -> str:
        """The file's name, hostile text, without a folder."""
        ...

    @property
    def data(self) -> bytes:
        """The file's bytes."""
        ...

    @property
    def facts(self) -> FileFacts:
        """What the file system says about it."""
        ...

    def open(self, reference: str) -> bytes | None:
        """The bytes of a companion by its relative reference, already percent-decoded; None when not there."""
        ...

    def listing(self) -> tuple[str, ...]:
        """Relative names, with ``/``, of the files in folders that may belong to the page."""
        ...


@frozen
class MemorySource:
    """A file that has no disk around it: a member of a ZIP, something pasted, a test.

    Attributes:
        companions: bytes of the files beside it by relative name.
    """

    name: str
    data: bytes
    facts: FileFacts = field(default_factory=FileFacts)
    companions: Mapping[str, bytes] = field(default_factory=dict)

    def open(self, reference: str) -> bytes | None:
        """The companion of exactly that name."""
        return self.companions.get(reference.removeprefix("./"))

    def listing(self) -> tuple[str, ...]:
        """Every companion."""
        return tuple(self.companions)
