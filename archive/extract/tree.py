"""The one parse of a page, shared by every step of extraction, with a guard against the parser's silent losses.

libxml2 drops what follows a second ``</html>``, so it never sees one. It also drops the text of elements nested too
deep and says so only in its error log. Where it says so, or the tree looks cut off, the length of what it kept is held
against lexbor's, a parser without such limits; where text is missing the page is flattened and parsed again.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree
from lxml.html import HtmlComment, HtmlElement, HtmlEntity, HTMLParser, HtmlProcessingInstruction, document_fromstring
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from archive.extract.json_ld import JsonLd, read_json_ld

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
"""Characters that XML cannot hold; readability-lxml and lxml raise on them."""

DEPTH_OF_FLATTENED = frozenset((
    "a", "article", "base", "body", "br", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "head",
    "hr", "html", "img", "li", "link", "meta", "p", "script", "style", "time", "title",
))  # fmt: skip
_CONTROL_BYTES = bytes(number for number in range(128) if CONTROLS.match(chr(number)))
_TAG = re.compile(r"</?([a-zA-Z][^\s/>]*)(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>")
_ENDS = re.compile(rb"</(?:html|body)\s*>", re.IGNORECASE)
"""End tags that the standard lets anybody leave out, and after which libxml2 drops what a page still brings."""

_EMPTY = b"<html><body></body></html>"
DEEP = 60
"""Levels; pages end with their body's last children, three or four down, unless the parser gave up."""

_CLASSES = etree.ElementDefaultClassLookup(
    element=HtmlElement, comment=HtmlComment, pi=HtmlProcessingInstruction, entity=HtmlEntity
)
"""One class for every element, found in C: lxml.html's own look-up calls Python for each, for the sake of forms."""

_NEXT_TO_NOTHING = 0.1
_TOLERANCE = 0.9
_NEGLIGIBLE = 200


@dataclass(frozen=True)
class Page:
    """A parsed page.

    Attributes:
        root: the ``html`` element. Steps that change their tree work on a copy: everybody shares this one.
        html: the text it was parsed from, control characters removed.
        text_lost: the parser dropped text at first; `root` is then of the flattened page.
        elements: every element of the tree; held so that lxml need not make each anew for every step.
    """

    root: HtmlElement
    html: str
    text_lost: bool = False
    elements: list[HtmlElement] = field(default_factory=list, repr=False)

    @cached_property
    def json_ld(self) -> JsonLd:
        """What the page tells machines, read on first use."""
        return read_json_ld(self.root)


def parse_page(html: str) -> Page:
    """Parse hostile HTML; never raises, and an empty page gives an empty body."""
    html, data = _without_controls(html)
    root, complaint = _parse(data)
    elements = list(root.iter())
    if not complaint and not (_is_suspicious(elements, html) and _lost_against_lexbor(root, html)):
        return Page(root, html, elements=elements)
    flat = _TAG.sub(_flattened, html)
    root, _ = _parse(flat.encode())
    return Page(root, html, text_lost=True, elements=list(root.iter()))


def body_of(root: HtmlElement) -> HtmlElement:
    """The body of a page, or its root where a parser found none (framesets)."""
    body = root.find("body")
    return root if body is None else body


def _without_controls(html: str) -> tuple[str, bytes]:
    """A page without what XML cannot hold, and its bytes, out of which most of that goes soonest."""
    with suppress(UnicodeEncodeError):  # half of a surrogate pair
        data = html.encode()
        bare = data.translate(None, _CONTROL_BYTES)
        if "\ufffe" not in html and "\uffff" not in html:
            return html if len(bare) == len(data) else bare.decode(), bare
    html = CONTROLS.sub("", html)
    return html, html.encode()


def _parse(data: bytes) -> tuple[HtmlElement, bool]:
    """The tree, and whether the parser reached one of its limits."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    parser.set_element_class_lookup(_CLASSES)
    try:
        root = document_fromstring(_ENDS.sub(b"", data) or _EMPTY, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        root = document_fromstring(_EMPTY)
    limited = any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)
    return root, limited


def _is_suspicious(elements: list[HtmlElement], html: str) -> bool:
    """Whether text may be missing: the parser ended deep down, as where it gives up, or kept next to nothing."""
    if sum(1 for _ in elements[-1].iterancestors()) > DEEP:
        return True
    return _length(elements[0]) < len(html) * _NEXT_TO_NOTHING


_TEXT_LENGTH = etree.XPath("string-length()")


def _length(root: HtmlElement) -> int:
    """Characters of a tree's text."""
    return int(_TEXT_LENGTH(root))


def _lost_against_lexbor(root: HtmlElement, html: str) -> bool:
    kept = _length(root)
    if kept > len(html) * _TOLERANCE:
        return False
    try:
        whole = len(LexborHTMLParser(html).root.text())  # type: ignore[union-attr]  # a parsed page has a root
    except (SelectolaxError, AttributeError, ValueError):
        return False
    return kept < whole * _TOLERANCE and whole - kept > _NEGLIGIBLE


def _flattened(tag: re.Match[str]) -> str:
    """A tag of a page nested too deep: kept when it does not nest, a line break when it does."""
    return tag[0] if tag[1].lower() in DEPTH_OF_FLATTENED else "<br><br>"
