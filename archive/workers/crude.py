"""A page that no parser survives, read without one: the words between its tags.

Everything here is one pass over the text, so that its time and memory grow only with the page's size. The article is
marked, its bytes are kept, and a better extractor can be run over them later.
"""

from __future__ import annotations

import codecs
import html
import re
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.model import Capture, Concern, Container, Draft, Provenance, Refusal, Sourced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.intake.source import Source

_LOOKED_AT = 64 * 1024
_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|p|div|article|title)\b", re.IGNORECASE)
_CHARSET = re.compile(rb"charset\s{0,9}=\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
_TITLE = re.compile(r"<title[^<>]{0,500}>([^<]{1,1000})</title", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\f\v\xa0]+")
_SILENT = ("script", "style", "noscript", "template", "svg", "head", "title", "select")
_BREAKING = {"p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote", "article", "section"}
_PARAGRAPHS = 20_000
_ENCODINGS = {
    *("iso-8859-1", "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15", "windows-1250"),
    *("windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "koi8-r", "koi8-u"),
    *("shift_jis", "euc-jp", "gbk", "gb2312", "gb18030", "big5", "euc-kr"),
}
_COMMENT = "!--"
_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9]{0,15})")


def read_crudely(source: Source) -> tuple[Capture, Draft]:
    """The words of an HTML page.

    Raises:
        RefusedError: it is not plainly HTML; a container that kills its reader gives up nothing this way.
    """
    head = source.data[:_LOOKED_AT].replace(b"\x00", b"")  # UTF-16 has its ASCII between NULs
    if not _HTML.search(head) or source.data[:4] in {b"PK\x03\x04", b"%PDF"}:
        raise RefusedError(Refusal.PARSER_DIED)
    encoding = _encoding(source.data)
    page = source.data.decode(encoding, "replace")
    paragraphs = _paragraphs(page)
    if not paragraphs:
        raise RefusedError(Refusal.NO_TEXT)
    capture = Capture(
        container=Container.HTML,
        page=page,
        encoding=Sourced(value=encoding, source="guessed", confidence=0.3),
        provenance=Provenance(file_name=source.name),
    )
    title = _TITLE.search(page[: 4 * _LOOKED_AT])
    headline = " ".join(html.unescape(title[1]).split()) if title else ""
    draft = Draft(
        headline=Sourced(value=headline or paragraphs[0][:200], source="title" if headline else "derived"),
        body_html="".join(f"<p>{html.escape(text, quote=False)}</p>" for text in paragraphs),
        text="\n\n".join(paragraphs),
        word_count=sum(len(text.split()) for text in paragraphs),
        confidence=0.1,
        concerns=(Concern.WHOLE_PAGE, Concern.TEXT_LOST, Concern.LOW_CONFIDENCE),
    )
    return capture, draft


def _encoding(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        declared = _CHARSET.search(data[:_LOOKED_AT])
        name = declared[1].decode("ascii") if declared else "windows-1252"
        return name.lower() if name.lower() in _ENCODINGS else "windows-1252"
    return "utf-8-sig" if data.startswith(codecs.BOM_UTF8) else "utf-8"


def _paragraphs(page: str) -> list[str]:
    """The text between tags, cut where a block element begins or ends; scripts and styles left out."""
    text = html.unescape("".join(_visible(page)) or "".join(_visible(page, spare=True)))
    lines = (_SPACES.sub(" ", line).strip() for line in text.split("\n"))
    return [line for line in lines if line][:_PARAGRAPHS]


def _visible(page: str, *, spare: bool = False) -> Iterator[str]:
    """What stands outside tags, comments and silent elements; `spare` trusts none of these to end where it should."""
    first, *rest = page.split("<")
    yield first
    silent = ""
    for piece in rest:
        if silent == _COMMENT:
            silent = "" if "-->" in piece else silent
            yield piece.partition("-->")[2]
            continue
        tag, _closed, text = piece.partition(">")
        name = _NAME.match(tag)
        word = name[1].lower() if name else ""
        if silent:
            silent = "" if tag.startswith("/") and word == silent else silent
        elif piece.startswith("!--") and not spare:
            silent = "" if "-->" in piece else _COMMENT
            text = piece.partition("-->")[2]
        elif word in _SILENT and not tag.startswith("/") and not spare:
            silent = word
        if word in _BREAKING:
            yield "\n"
        if not silent:
            yield text
