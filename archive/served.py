"""The copy of a captured page that the original view is served: the page as it was, without what reaches out.

The stored bytes are not touched. In the copy, references to parts that the capture holds lead into the archive, every
other reference is taken out and counted by host, and so are scripts, what runs them from an attribute or a style, and
the elements that make a browser connect, leave or submit without a request that could be refused
(``<link rel=preconnect>``, ``<base>``, ``<meta refresh>``). What another parser could take for an element is written
so that it cannot.

This is one fence of several: the others (`ui.reader.fences`) hold even where a browser reads the page otherwise.
"""

from __future__ import annotations

import re
import secrets
from collections import Counter
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from archive.hiding import put_buttons, with_hidden
from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from selectolax.lexbor import LexborNode

RESOURCES = "/r/"
"""Where a served copy expects the parts of its page, each by its digest."""

_DROPPED = "script, base, object, embed, applet, portal, fencedframe, noembed, noframes, meta[http-equiv], link[rel]"
_LOADING = frozenset(("src", "poster", "background", "data", "xlink:href", "lowsrc", "dynsrc", "icon"))
_SETS = frozenset(("srcset", "imagesrcset"))
_LEAVING = frozenset(("ping", "srcdoc", "manifest", "target", "attributionsrc", "action", "formaction"))
_ANIMATED = frozenset(("from", "to", "by", "values"))
_KEPT_LINKS = frozenset(("stylesheet", "icon"))
_CSS_URL = re.compile(
    r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|url\([^)]*\)?|@import\s*(?:"([^"]*)"|'([^']*)')""",
    re.IGNORECASE,
)
_CSS_CODE = re.compile(r"expression\s*\(|-moz-binding|(?<![-\w])behavior\s*:", re.IGNORECASE)
"""What ran from a style in the browsers of its day."""

_OPENING = re.compile(r"<!--|-->|<")
_DEEPEST = 16
_NO_DATA = frozenset(("iframe", "frame", "link"))
"""These may not bring a whole page or style sheet along in their own address."""

_INLINE = ("data:", "about:", "#")


@frozen
class Served:
    """A page ready to be served.

    Attributes:
        page: HTML, UTF-8 when it is encoded.
        blocked: requests that the page would have made elsewhere, by host, the most first.
        choices: paths of the elements that carry a button to hide them, by the button's number.
    """

    page: str
    blocked: Mapping[str, int]
    choices: tuple[str, ...] = ()


def served(
    html: str, parts: Mapping[str, str], *, base: str = "", hidden: Sequence[str] = (), choosing: bool = False
) -> Served:
    """Make the copy.

    Args:
        html: the page as stored.
        parts: digest of each part the capture holds, by every reference to it.
        base: the address of the page on the web, for links that a reader may want to copy.
        hidden: paths of elements that a person hid; one that is no path of ours is ignored.
        choosing: hide nothing, but put a button to hide it, or to show it again, on whatever may cover the page.
    """
    tree = LexborHTMLParser(html)
    cleaner = _Cleaner(parts, base)
    cleaner.clean(tree)
    choices = put_buttons(tree, frozenset(hidden)) if choosing else ()
    page = cleaner.written(tree)
    return Served(
        page=with_hidden(page, () if choosing else hidden),
        blocked=dict(cleaner.blocked.most_common()),
        choices=choices,
    )


def served_css(css: str, parts: Mapping[str, str], *, base: str = "") -> str:
    """A style sheet with its references led into the archive."""
    return _Cleaner(parts, base).css(css)


class _Cleaner:
    def __init__(self, parts: Mapping[str, str], base: str) -> None:
        self.blocked: Counter[str] = Counter()
        self._shadows: dict[str, str] = {}
        self._parts = parts
        self._base = base if urlsplit(base).scheme in {"http", "https"} else ""

    def clean(self, tree: LexborHTMLParser, depth: int = 0) -> None:
        """Go through every element of a page, and of the shadow roots it declares."""
        for node in {node.mem_id: node for node in tree.css(_DROPPED)}.values():
            self.drop(node)
        for node in tree.css("style"):
            self.style(node)
        for node in tree.css("template"):
            self.template(node, depth)
        for node in tree.css("iframe"):
            node.inner_html = ""  # words for browsers without frames, which some parser may take for elements
        for node in tree.css("xmp"):
            _replace(node, f"<pre>{escape(node.text(deep=True))}</pre>", "pre")
        for node in tree.css("*"):
            self.attributes(node)

    def drop(self, node: LexborNode) -> None:
        """Take an element out, unless it is a style sheet, an icon or a harmless meta."""
        attributes = node.attributes
        if node.tag == "link":
            rel = set((attributes.get("rel") or "").lower().split())
            if rel & _KEPT_LINKS and not rel & {"alternate", "preload", "prefetch"}:
                return
        elif node.tag == "meta" and (attributes.get("http-equiv") or "").lower() in {"content-type", "x-ua-compatible"}:
            return
        for name in ("href", "src", "data"):
            if attributes.get(name) and node.tag != "base":
                self._refuse(attributes[name] or "")
        node.decompose()

    def style(self, node: LexborNode) -> None:
        """Lead the references of a style element into the archive; nothing in it can be taken for an element."""
        text = node.text(deep=True)
        made = _OPENING.sub(lambda sign: "\\3c " if sign[0] == "<" else "", self.css(text))
        if made != text:
            _replace(node, f"<style>{made}</style>", "style")

    def template(self, node: LexborNode, depth: int) -> None:
        """A shadow root is shown, so it is cleaned as a page is; any other template is never shown."""
        mode = node.attributes.get("shadowrootmode")
        if mode not in {"open", "closed"} or depth >= _DEEPEST:
            node.decompose()
            return
        inside = (node.html or "").partition(">")[2].rpartition("</template>")[0]
        tree = LexborHTMLParser(f"<body>{inside}")
        self.clean(tree, depth + 1)
        body = (tree.body.html or "").partition(">")[2].rpartition("</body>")[0] if tree.body else ""
        place = secrets.token_hex(16)  # no page can know it; the parser would not take the content of a template
        self._shadows[place] = f'<template shadowrootmode="{mode}">{body}</template>'
        node.replace_with(place)

    def written(self, tree: LexborHTMLParser) -> str:
        """The cleaned page."""
        page = tree.html or ""
        for place, shadow in reversed(self._shadows.items()):  # what lies in another shadow was met before it
            page = page.replace(place, shadow)
        return page

    def css(self, css: str) -> str:
        """Lead references into the archive; those that lead elsewhere are emptied and counted."""

        def place(match: re.Match[str]) -> str:
            reference = next((group for group in match.groups() if group is not None), "")
            address = self._address(reference)
            if match[0].lower().startswith("@import"):
                return f'@import "{address}"' if address else '@import "data:text/css,"'
            return f'url("{address}")' if address else "url()"

        return _CSS_CODE.sub("x-", _CSS_URL.sub(place, css))

    def attributes(self, node: LexborNode) -> None:
        """Lead what an element loads into the archive, and take out what would lead away or run."""
        attributes = node.attributes
        if not attributes:
            return
        tag = (node.tag or "").lower()
        moves_link = "href" in (attributes.get("attributeName") or attributes.get("attributename") or "")
        for name, value in list(attributes.items()):
            lower = name.lower()
            if lower in _LOADING or (lower == "href" and tag in {"link", "image", "use", "feimage"}):
                framed = tag in _NO_DATA and (value or "").lstrip().lower().startswith("data:")
                self._set(node, name, "" if framed else self._address(value or ""))
            elif lower in _SETS:
                self._set(node, name, self._set_of_pictures(value or ""))
            elif lower == "style":
                self._set(node, name, self.css(value or ""))
            elif lower == "href":
                self._set(node, name, self._link(value or ""))
            elif lower in _LEAVING or lower.startswith("on") or (moves_link and lower in _ANIMATED):
                self._set(node, name, "")

    def _set(self, node: LexborNode, name: str, value: str) -> None:
        if value:
            node.attrs[name] = value
        elif name in node.attributes:
            del node.attrs[name]

    def _address(self, reference: str) -> str:
        """Where the copy finds a part; empty, and counted, when the capture does not hold it."""
        reference = reference.strip()
        if not reference or reference.lower().startswith(_INLINE):
            return reference
        path, _, fragment = reference.partition("#")
        for spelling in (reference, path, unquote(path), path.removeprefix("./"), self._absolute(path)):
            digest = self._parts.get(spelling)
            if digest is not None:
                return f"{RESOURCES}{digest}" + (f"#{fragment}" if fragment else "")
        self._refuse(reference)
        return ""

    def _set_of_pictures(self, value: str) -> str:
        if "data:" in value:
            return ""
        kept: list[str] = []
        for candidate in value.split(","):
            reference, _, size = candidate.strip().partition(" ")
            address = self._address(reference)
            if address:
                kept.append(f"{address} {size}".strip())
        return ", ".join(kept)

    def _link(self, value: str) -> str:
        """An address to be shown and copied, never followed."""
        if value.startswith("#"):
            return value
        absolute = self._absolute(value.strip())
        return absolute if urlsplit(absolute).scheme in {"http", "https", "mailto"} else ""

    def _absolute(self, reference: str) -> str:
        try:
            absolute = urljoin(self._base, reference) if self._base else reference
            urlsplit(absolute)
        except ValueError:
            return ""
        return absolute

    def _refuse(self, reference: str) -> None:
        try:
            host = urlsplit(self._absolute(reference)).hostname
        except ValueError:
            host = None
        scheme = reference.lower().partition(":")[0]
        if host or scheme in {"http", "https", "ftp", "ws", "wss", "file"} or reference.startswith(("//", "\\\\")):
            self.blocked[host or scheme] += 1


def _replace(node: LexborNode, html: str, tag: str) -> None:
    made = LexborHTMLParser(f"<body>{html}").css_first(tag)
    if made is not None:
        node.replace_with(made)
