"""One file to its captures: the table of readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from archive.errors import RefusedError
from archive.intake.html import read_html
from archive.intake.markdown import read_markdown
from archive.intake.sniff import Kind, sniff
from archive.intake.text import read_text
from archive.limits import LIMITS, Limits
from archive.model import Capture, Refusal

if TYPE_CHECKING:
    from archive.intake.source import Source


class Reader(Protocol):
    """Reads one kind of container."""

    def __call__(self, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
        """Its captures; raises `RefusedError` and nothing else."""
        ...


READERS: dict[Kind, Reader] = {Kind.HTML: read_html, Kind.TEXT: read_text, Kind.MARKDOWN: read_markdown}


def read_captures(source: Source, limits: Limits = LIMITS, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read one file.

    Args:
        source: the file, and what may belong to it.
        limits: what is tolerated.
        encoding: an encoding that a person chose ("read again as …"); empty to find out.

    Returns:
        At least one capture; several for a container of several articles.

    Raises:
        RefusedError: with the reason, when the file cannot be taken in.
    """
    if len(source.data) > limits.file_bytes:
        raise RefusedError(Refusal.TOO_LARGE, f"{len(source.data):,} bytes")
    kind = sniff(source.data, source.name)
    reader = READERS.get(kind)
    if reader is None:
        raise RefusedError(Refusal.NOT_A_PAGE, f"a file of the kind {kind}")
    return reader(source, limits, encoding=encoding)
