"""ZIP files: which kind they are, and ordinary ones walked like a folder."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, Protocol

from archive.errors import RefusedError
from archive.intake.epub import read_epub
from archive.intake.htmlz import read_htmlz
from archive.intake.maff import read_maff
from archive.intake.paths import belongs_by_name, may_belong
from archive.intake.singlefile_zip import read_singlefile_zip
from archive.intake.wacz import read_wacz
from archive.intake.webscrapbook import read_webscrapbook
from archive.intake.zip_parts import MemberSource
from archive.intake.zips import Archive
from archive.model import Capture, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.intake.source import Source
    from archive.limits import Limits

_TAKEN = (
    ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".webarchive", ".maff", ".htz", ".warc", ".warc.gz", ".wacz", ".epub",
    ".htmlz", ".eml", ".md", ".markdown", ".txt", ".pdf", ".zip", ".arc", ".arc.gz",
)  # fmt: skip
_PAGES = (".html", ".htm", ".xhtml")
_SCRAPBOOK = re.compile(rb"<html[^<>]{0,4000}\sdata-scrapbook-", re.IGNORECASE)
_LITTER = re.compile(r"(?:^|/)(?:__MACOSX/|\.)")


class ZipReader(Protocol):
    """Reads one kind of ZIP."""

    def __call__(self, archive: Archive, source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
        """Its captures."""
        ...


def read_zip(
    source: Source, limits: Limits, *, encoding: str = "", read: Callable[[Source], tuple[Capture, ...]]
) -> tuple[Capture, ...]:
    """Read a ZIP of any kind.

    Args:
        source: the file.
        limits: what is tolerated.
        encoding: the encoding a person chose, empty to find out.
        read: reads one file of an ordinary ZIP, one level deeper.

    Raises:
        RefusedError: when it may not be opened or holds nothing to take in.
    """
    archive = Archive.open(source.data, limits)
    reader = _kind_of(archive)
    if reader is not None:
        return reader(archive, source, limits, encoding=encoding)
    return _walked(archive, limits, read)


def _kind_of(archive: Archive) -> ZipReader | None:
    """The reader for what the files' names show; None for an ordinary ZIP.

    Raises:
        RefusedError: when they show a document or program.
    """
    names = set(archive.names)
    if any(name == "index.rdf" or name.endswith("/index.rdf") for name in names):
        return read_maff
    if "datapackage.json" in names and any(name.startswith("archive/") for name in names):
        return read_wacz
    if "META-INF/container.xml" in names:
        return read_epub
    _refuse_programs(names)
    if "metadata.opf" in names and names & {"index.html", "index.htm"}:
        return read_htmlz
    return _page_reader(archive) if "index.html" in names else None


def _page_reader(archive: Archive) -> ZipReader | None:
    """The reader for a ZIP around one page, where that page or a manifest says who made it."""
    if '"originalUrl"' in archive.text("manifest.json"):
        return read_singlefile_zip
    return read_webscrapbook if _SCRAPBOOK.search((archive.read("index.html") or b"")[:16384]) else None


def _refuse_programs(names: set[str]) -> None:
    """Refuse documents and programs that are ZIPs inside.

    Raises:
        RefusedError: when the names show one.
    """
    if "[Content_Types].xml" in names or ("mimetype" in names and "content.xml" in names):
        raise RefusedError(Refusal.NOT_A_PAGE, "an Office document")
    if names & {"META-INF/MANIFEST.MF", "AndroidManifest.xml"}:
        raise RefusedError(Refusal.NOT_A_PAGE, "a program")


def _walked(archive: Archive, limits: Limits, read: Callable[[Source], tuple[Capture, ...]]) -> tuple[Capture, ...]:
    """Every page of an ordinary ZIP; what cannot be read is passed over as long as something can."""
    captures: list[Capture] = []
    refusals: list[RefusedError] = []
    for name in _pages_of(archive):
        data = archive.read(name)
        try:
            found = read(MemberSource(archive, name, data)) if data else ()
        except RefusedError as error:
            refusals.append(error)
            continue
        captures += found
        if len(captures) > limits.parts:
            raise RefusedError(Refusal.TOO_LARGE, f"more than {limits.parts:,} pages in one ZIP")
    if captures:
        return tuple(captures)
    if any(error.reason is Refusal.BOMB for error in refusals):
        raise RefusedError(Refusal.BOMB, "a ZIP inside a ZIP")
    if len(refusals) == 1:
        raise refusals[0]
    raise RefusedError(Refusal.NOT_A_PAGE, "a ZIP that holds no page")


def _pages_of(archive: Archive) -> list[str]:
    """The files that may be pages, in order of name; those in the folder of another page's parts are left to it."""
    candidates = sorted(n for n in archive.names if n.lower().endswith(_TAKEN) and not _LITTER.search(n))
    stems: dict[str, list[str]] = {}
    for name in candidates:
        if name.lower().endswith(_PAGES):
            folder, _, file = name.rpartition("/")
            stems.setdefault(folder, []).append(posixpath.splitext(file)[0])
    return [name for name in candidates if not _is_part(name, stems, archive)]


def _is_part(name: str, stems: dict[str, list[str]], archive: Archive) -> bool:
    """Whether one of the folders a file stands in belongs to a page beside that folder."""
    steps = name.split("/")
    for depth in range(len(steps) - 1):
        above, folder = "/".join(steps[:depth]), steps[depth]
        for stem in stems.get(above, ()):
            if belongs_by_name(folder, stem) or (may_belong(folder, stem) and _refers(archive, above, stem, folder)):
                return True
    return False


def _refers(archive: Archive, above: str, stem: str, folder: str) -> bool:
    pages = (f"{above}/{stem}{ending}" if above else f"{stem}{ending}" for ending in _PAGES)
    return any(f"{folder}/".encode() in (archive.read(page) or b"") for page in pages)
