"""PDF with a text layer: its text as paragraphs, title, authors and dates. pdfium does the reading, in the worker."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pypdfium2

from archive.errors import RefusedError
from archive.intake import provenance
from archive.intake.moments import read_pdf_date
from archive.intake.pdf_pages import open_pdf
from archive.intake.provenance import Claims
from archive.model import Capture, Container, Refusal, Sourced

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.limits import Limits

_SENTENCE_END = re.compile(r"[.!?…。！？؟:»”\"’)\]]\s*$")
_DIGITS = re.compile(r"\d+")
_ADDRESS = re.compile(r"https?://[^\s<>\"]{4,2000}")
_HYPHEN = re.compile(r"(\w)[-\u00ad\u2010\x02\ufffe]$")
_SPACELESS = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef\u0e00-\u0e7f]")
_MARKS = str.maketrans(dict.fromkeys((0x02, 0xFFFE, 0x00), None))
_MAX_PAGES = 5_000
_FEWEST_LETTERS = 20


def read_pdf(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:  # noqa: ARG001 -- PDF knows its own
    """Read the text of a PDF.

    Raises:
        RefusedError: when it is locked or damaged, or is a scan without text.
    """
    document = open_pdf(source.data)
    try:
        about = {key: value.strip() for key, value in document.get_metadata_dict().items() if value.strip("\0 ")}
        pages = _pages(document, limits)
    except pypdfium2.PdfiumError as error:
        raise RefusedError(Refusal.DAMAGED, "a PDF that cannot be read") from error
    finally:
        document.close()
    edges = _running_lines(pages)
    text = _paragraphs([line for page in pages for line in (*page, "") if _folded(line) not in edges])
    if sum(c.isalnum() for c in text) < _FEWEST_LETTERS:
        raise RefusedError(Refusal.NO_TEXT, "a PDF without text; perhaps a scan")
    claims = Claims()
    for line in (line for page in pages[:3] for line in (*page[:2], *page[-2:])):
        match = _ADDRESS.search(line)
        if match:
            claims.url(match.group(), "pdf-margin", 0.7)
            break
    claims.moment(read_pdf_date(about.get("CreationDate", "")), "pdf-creation", 0.7)
    claims.saver(about.get("Creator") or about.get("Producer") or "", "pdf", 0.7)
    provenance.of_file(claims, source.facts)
    capture = Capture(
        container=Container.PDF,
        page=text,
        media_type="text/plain",
        encoding=Sourced(value="pdf", source="container"),
        base_url=claims.best_url,
        provenance=claims.provenance(source.name),
        title=about.get("Title", "")[:1_000],
        bylines=tuple(name.strip() for name in re.split(r"[;,]", about.get("Author", ""))[:20] if name.strip()),
    )
    return (capture,)


def _pages(document: pypdfium2.PdfDocument, limits: Limits) -> list[list[str]]:
    """The lines of every page, up to what a page's text may be."""
    pages: list[list[str]] = []
    size = 0
    for number in range(min(len(document), _MAX_PAGES)):
        page = document[number]
        layer = page.get_textpage()
        try:
            text = layer.get_text_range().encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        finally:
            layer.close()
            page.close()
        size += len(text)
        if size > limits.page_bytes:
            raise RefusedError(Refusal.TOO_LARGE, "a PDF with too much text")
        pages.append([line.rstrip() for line in text.splitlines()])
    return pages


def _folded(line: str) -> str:
    return _DIGITS.sub("0", line.strip())


def _running_lines(pages: list[list[str]]) -> frozenset[str]:
    """Lines that stand at the edge of half the pages or more, page numbers aside: headers and footers."""
    if len(pages) < 2:
        return frozenset()
    edges = Counter(line for page in pages for line in {_folded(text) for text in (*page[:2], *page[-2:])} if line)
    return frozenset(line for line, count in edges.items() if count >= 2 and count * 2 >= len(pages))


def _joined(text: str, line: str) -> str:
    """Two lines as one: a word parted by a hyphen is made whole, and scripts without spaces get none."""
    if not text:
        return line
    hyphened = _HYPHEN.search(text)
    if hyphened:
        return (text[: hyphened.start() + 1] if line[0].islower() else text) + line
    return text + line if _SPACELESS.match(text[-1]) and _SPACELESS.match(line) else f"{text} {line}"


def _paragraphs(lines: list[str]) -> str:
    """Lines joined to paragraphs: one ends at an empty line, or at a short line that ends a sentence."""
    lengths = sorted(len(line) for line in lines if line.strip())
    usual = lengths[len(lengths) * 3 // 4] if lengths else 0
    done: list[str] = []
    open_: str = ""
    for raw in lines:
        line = raw.strip()
        if not line:
            if _SENTENCE_END.search(open_):  # a page's end inside a sentence is no paragraph's end
                done.append(open_)
                open_ = ""
            continue
        open_ = _joined(open_, line)
        is_short = len(line) < usual * 0.8 and not _HYPHEN.search(line)
        if is_short and (_SENTENCE_END.search(line) or len(open_) < usual * 0.8):
            done.append(open_)
            open_ = ""
    return "\n\n".join(text.translate(_MARKS) for text in (*done, open_) if text.strip())
