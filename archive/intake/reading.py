"""One file to its captures: the table of readers."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from archive.errors import RefusedError
from archive.intake.html import read_html
from archive.intake.mail import read_mail
from archive.intake.markdown import read_markdown
from archive.intake.mhtml import read_mhtml
from archive.intake.pdf import read_pdf
from archive.intake.singlefile_zip import read_singlefile_zip
from archive.intake.sniff import Kind, sniff
from archive.intake.text import read_text
from archive.intake.warc import read_warc
from archive.intake.webarchive import read_webarchive
from archive.intake.zipped import read_zip
from archive.intake.zips import Archive
from archive.limits import LIMITS, Limits
from archive.model import PDF, Capture, Container, Refusal, Resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.intake.source import Source


class Reader(Protocol):
    """Reads one kind of container."""

    def __call__(self, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
        """Its captures; raises `RefusedError` and nothing else."""
        ...


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
    return _READERS[sniff(source.data, source.name)](source, limits, encoding=encoding)


def _read_self_extracting(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """A page around a ZIP; one that merely happens to end like a ZIP is read as the page it is."""
    try:
        archive = Archive.open(source.data, limits)
    except RefusedError as error:
        if error.reason is not Refusal.DAMAGED:
            raise
        return read_html(source, limits, encoding=encoding)
    if "index.html" not in archive.names and "manifest.json" not in archive.names:
        return read_html(source, limits, encoding=encoding)
    return read_singlefile_zip(archive, source, limits, encoding=encoding)


def _read_zip(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """A ZIP; files inside an ordinary one are read with one level less to go, and ZIPs no deeper than two."""
    if limits.depth <= 0:
        raise RefusedError(Refusal.BOMB, "a ZIP inside a ZIP inside a ZIP")
    return read_zip(source, limits, encoding=encoding, read=_inside(limits, encoding))


def _read_mail(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """A mail; what is attached to it is read with one level less to go."""
    return read_mail(source, limits, encoding=encoding, read=_inside(limits, encoding))


def _inside(limits: Limits, encoding: str) -> Callable[[Source], tuple[Capture, ...]]:
    """The reader for a file inside another."""
    inner = replace(limits, depth=min(limits.depth - 1, 1) if limits.depth > 1 else 0)
    return partial(_read_inside, limits=inner, encoding=encoding)


def _read_inside(source: Source, limits: Limits, encoding: str) -> tuple[Capture, ...]:
    """The captures of a file inside another; a PDF is kept for itself, so that its pages can be drawn."""
    return tuple(
        replace(capture, resources=(Resource(references=(source.name,), media_type=PDF, data=source.data),))
        if capture.container is Container.PDF and not capture.resources
        else capture
        for capture in read_captures(source, limits, encoding=encoding)
    )


_READERS: dict[Kind, Reader] = {
    Kind.HTML: read_html,
    Kind.SELF_EXTRACTING: _read_self_extracting,
    Kind.MHTML: read_mhtml,
    Kind.MAIL: _read_mail,
    Kind.WEBARCHIVE: read_webarchive,
    Kind.WARC: read_warc,
    Kind.ZIP: _read_zip,
    Kind.PDF: read_pdf,
    Kind.MARKDOWN: read_markdown,
    Kind.TEXT: read_text,
}
