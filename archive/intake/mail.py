"""Mail: newsletters, and pages that people send themselves: subject as title, sender as author, date as date."""

from __future__ import annotations

import contextlib
import html
import re
from email.utils import parseaddr
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake.by_address import AddressFinder
from archive.intake.charset import Decoded, decode
from archive.intake.mime import Entity, decoded_words, parse
from archive.intake.moments import read_moment
from archive.intake.page import Page
from archive.intake.parts import Part
from archive.intake.provenance import Claims
from archive.intake.source import MemorySource
from archive.model import Capture, Container, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.intake.source import Source
    from archive.limits import Limits

_HTML = ("text/html", "application/xhtml+xml")
_LINK = re.compile(
    r"""<a\b[^<>]{0,2000}?\bhref\s*=\s*["']?([^"'\s<>]{8,2000}+)[^<>]{0,2000}+>(.{0,300}?)</a>""", re.I | re.S
)
_BROWSER = re.compile(
    r"browser|online|navigateur|webversion|web version|navegador|en línea|im netz|браузер|浏览器|ブラウザ|المتصفح",
    re.IGNORECASE,
)
_PLAIN_LINK = re.compile(r"(?:browser|online)[^\n]{0,60}\s+<?(https?://[^\s<>]{1,2000})", re.IGNORECASE)
_PAGES = (".html", ".htm", ".mhtml", ".mht", ".webarchive", ".maff", ".htz", ".pdf", ".epub", ".wacz", ".warc.gz")
_FEWEST_WORDS = 40
_TAG = re.compile(r"<[^<>]*>")


def read_mail(
    source: Source, limits: Limits, *, encoding: str = "", read: Callable[[Source], tuple[Capture, ...]]
) -> tuple[Capture, ...]:
    """Read a mail's text and the saved pages attached to it.

    The text is its HTML where it has one, with the pictures it carries, else its plain text; a line or two that only
    cover an attached page are left out.

    Args:
        source: the file.
        limits: what is tolerated.
        encoding: the encoding a person chose, empty to find out.
        read: reads one attached file.

    Raises:
        RefusedError: when it has neither.
    """
    message = parse(source.data, limits)
    attached = _attached_pages(message, read, limits)
    try:
        text = _text_of(message, source, limits, encoding)
    except RefusedError:
        if attached:
            return attached
        raise
    words = _TAG.sub(" ", text.page).split()
    return attached if attached and len(words) < _FEWEST_WORDS else (text, *attached)


def _attached_pages(
    message: Entity, read: Callable[[Source], tuple[Capture, ...]], limits: Limits
) -> tuple[Capture, ...]:
    """The captures of attached files that are saved pages; other attachments are passed over."""
    found: list[Capture] = []
    for entity in message.walk():
        name = decoded_words(entity.parameter("filename", "content-disposition") or entity.parameter("name"))
        if not _is_attached(entity) or not name.lower().endswith(_PAGES) or len(found) >= limits.parts:
            continue
        with contextlib.suppress(RefusedError):
            found += read(MemorySource(name=name.replace("\\", "/").rpartition("/")[2], data=entity.content()))
    return tuple(found)


def _text_of(message: Entity, source: Source, limits: Limits, encoding: str) -> Capture:
    leaves = [entity for entity in message.walk() if not entity.parts and not _is_attached(entity)]
    main = next((e for e in leaves if e.media_type in _HTML and e.body.strip()), None)
    main = main or next((e for e in leaves if e.media_type.startswith("text/") and e.body.strip()), None)
    if main is None:
        locked = any(
            entity.media_type in ("multipart/encrypted", "application/pkcs7-mime") for entity in message.walk()
        )
        raise RefusedError(Refusal.ENCRYPTED if locked else Refusal.NO_TEXT, "a mail without text that can be read")
    decoded = decode(main.content(), hand=encoding, container=main.parameter("charset"))
    if main.media_type not in _HTML:
        decoded = Decoded(text=_as_html(decoded.text), encoding=decoded.encoding)
    sent = read_moment(message.fields.get("date", ""))
    claims = Claims()
    claims.url(_address_in(decoded.text), "browser-link", 0.6)
    claims.moment(sent, "mail-date", 0.9)
    claims.saver(decoded_words(message.fields.get("x-mailer", "")), "mail-header", 0.3)
    page = Page(
        container=Container.MAIL,
        decoded=decoded,
        file_name=source.name,
        facts=source.facts,
        finder=_finder(message),
        location=main.location,
        claims=claims,
        title=decoded_words(message.fields.get("subject", ""))[:1_000].strip(),
        published=sent,
        bylines=_sender(message),
    )
    return page.capture(limits)


def _is_attached(entity: Entity) -> bool:
    return entity.fields.get("content-disposition", "").strip().lower().startswith("attachment")


def _as_html(text: str) -> str:
    """Plain text as paragraphs."""
    paragraphs = (html.escape(piece.strip(), quote=False) for piece in re.split(r"\n[ \t]*\r?\n", text))
    return "\n".join(f"<p>{piece.replace(chr(10), '<br>')}</p>" for piece in paragraphs if piece)


def _address_in(page: str) -> str:
    """The address behind "view in browser", where the mail has such a link."""
    for match in _LINK.finditer(page):
        if _BROWSER.search(_TAG.sub(" ", match.group(2))):
            return html.unescape(match.group(1))
    plain = _PLAIN_LINK.search(html.unescape(_TAG.sub(" ", page[:20_000])))
    return plain.group(1) if plain else ""


def _sender(message: Entity) -> tuple[str, ...]:
    name, _address = parseaddr(decoded_words(message.fields.get("from", "")[:1_000]))
    return (name.strip()[:200],) if name.strip() else ()


def _finder(message: Entity) -> AddressFinder:
    finder = AddressFinder()
    for entity in message.walk():
        if entity.parts or not (entity.identity or entity.location):
            continue
        location = entity.location or f"cid:{entity.identity}"
        part = Part(location=location, data=entity.content(), declared=entity.media_type)
        finder.add(entity.location, part)
        finder.add(f"cid:{entity.identity}" if entity.identity else "", part)
    return finder
