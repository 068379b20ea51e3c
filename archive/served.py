"""The copy of a captured page that the original view is served: the page as it was, without what reaches out.

The stored bytes are not touched. In the copy, references to parts that the capture holds lead into the archive, every
other reference is taken out and counted by host, and so are scripts and the elements that make a browser connect,
leave or submit without a request that could be refused (``<link rel=preconnect>``, ``<base>``, ``<meta refresh>``).
This is one fence of several: the others (`ui.reader.fences`) hold even where a browser reads the page otherwise.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from selectolax.lexbor import LexborNode

RESOURCES = "/r/"
"""Where a served copy expects the parts of its page, each by its digest."""

HIDE = "/hide/"
"""Where the buttons lead that hide an element."""

_DROPPED = "script, base, object, embed, applet, portal, fencedframe, meta[http-equiv], link[rel]"
_LOADING = ("src", "poster", "background", "data", "xlink:href", "lowsrc", "dynsrc")
_SETS = ("srcset", "imagesrcset")
_CARRIERS = (
    *_LOADING,
    *_SETS,
    "href",
    "style",
    "ping",
    "srcdoc",
    "action",
    "formaction",
    "manifest",
    "target",
    "attributionsrc",
)
_KEPT_LINKS = frozenset(("stylesheet", "icon"))
_CSS_URL = re.compile(
    r"""url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE
)
_PATH = re.compile(r"html(?: > [a-z][a-z0-9-]*(?::nth-of-type\(\d{1,5}\))?)+")
_NO_DATA = frozenset(("iframe", "frame", "link"))
"""These may not bring a whole page or style sheet along in their own address."""

_INLINE = ("data:", "about:", "#")
_BUTTON = (
    "all:initial!important;display:inline-block!important;position:relative!important;z-index:2147483647!important;"
    "color:#fff!important;font:600 12px sans-serif!important;padding:3px 8px!important;"
    "margin:3px!important;border-radius:4px!important;cursor:pointer!important"
)
_CANDIDATES = (
    "body > div, body > section, body > aside, body > header, body > footer, body > nav, body > dialog, body > form, "
    "body > div > div, body > div > aside, body > div > section, body > div > header, body > div > nav, "
    '[role="dialog"], [role="alertdialog"], [aria-modal], [class*="overlay"], [class*="modal"], [class*="popup"], '
    '[class*="cookie"], [class*="consent"], [class*="banner"], [id*="overlay"], [id*="modal"], [id*="cookie"], '
    '[id*="consent"], [class*="paywall"], [class*="sticky"], aside'
)
MAX_CANDIDATES = 300


@dataclass(frozen=True, slots=True, kw_only=True)
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
    for node in {node.mem_id: node for node in tree.css(_DROPPED)}.values():
        cleaner.drop(node)
    for node in tree.css("style"):
        cleaner.style(node)
    carriers = ", ".join(f"[{name.replace(':', chr(92) + ':')}]" for name in _CARRIERS)
    seen: set[int] = set()
    for node in tree.css(carriers):  # an element is found once for each attribute
        if node.mem_id not in seen:
            seen.add(node.mem_id)
            cleaner.attributes(node)
    choices = _choices(tree, frozenset(hidden)) if choosing else ()
    page = tree.html or ""
    return Served(
        page=_with_hidden(page, () if choosing else hidden),
        blocked=dict(cleaner.blocked.most_common()),
        choices=choices,
    )


def served_css(css: str, parts: Mapping[str, str], *, base: str = "") -> str:
    """A style sheet with its references led into the archive."""
    return _Cleaner(parts, base).css(css)


class _Cleaner:
    def __init__(self, parts: Mapping[str, str], base: str) -> None:
        self.blocked: Counter[str] = Counter()
        self._parts = parts
        self._base = base if urlsplit(base).scheme in {"http", "https"} else ""

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
        """Lead the references of a style element into the archive."""
        text = node.text(deep=True)
        made = self.css(text)
        if made != text:
            closed = made.replace("</", "<\\/")
            replacement = LexborHTMLParser(f"<style>{closed}</style>").css_first("style")
            if replacement is not None:
                node.replace_with(replacement)

    def css(self, css: str) -> str:
        """Lead references into the archive; those that lead elsewhere are emptied and counted."""

        def place(match: re.Match[str]) -> str:
            reference = next((group for group in match.groups() if group is not None), "")
            address = self._address(reference)
            if match[0].lower().startswith("@import"):
                return f'@import "{address}"' if address else '@import "data:text/css,"'
            return f'url("{address}")' if address else "url()"

        return _CSS_URL.sub(place, css)

    def attributes(self, node: LexborNode) -> None:
        """Lead what an element loads into the archive, and take out what would lead away."""
        for name, value in list(node.attributes.items()):
            if name in _LOADING or (name == "href" and node.tag in {"link", "image", "use", "feimage"}):
                framed = node.tag in _NO_DATA and (value or "").lstrip().lower().startswith("data:")
                self._set(node, name, "" if framed else self._address(value or ""))
            elif name in _SETS:
                self._set(node, name, self._set_of_pictures(value or ""))
            elif name == "style":
                self._set(node, name, self.css(value or ""))
            elif name == "href":
                self._set(node, name, self._link(value or ""))
            elif name in {"ping", "srcdoc", "manifest", "target", "attributionsrc", "action", "formaction"}:
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


def _choices(tree: LexborHTMLParser, hidden: frozenset[str]) -> tuple[str, ...]:
    """Put a button on every element that may cover the page; the buttons need no script: they are links."""
    nodes: dict[str, LexborNode] = {}
    for node in tree.css(_CANDIDATES):
        if len(nodes) < MAX_CANDIDATES:
            nodes.setdefault(_path(node), node)
    for number, (path, node) in enumerate(nodes.items()):
        ground, sign = ("#1a6b3c", "↺") if path in hidden else ("#b3261e", "✕")
        style = f"{_BUTTON};background:{ground}!important"
        button = LexborHTMLParser(f'<a href="{HIDE}{number}" style="{style}">{sign}</a>').css_first("a")
        if button is not None:
            first = node.child
            if first is not None:
                first.insert_before(button)
            else:
                node.insert_child(button)
    return tuple(nodes)


def _path(node: LexborNode) -> str:
    """Where an element stands, as a CSS path that needs no attribute of the page."""
    steps: list[str] = []
    current: LexborNode | None = node
    while current is not None and current.tag not in {"html", "-undef", None}:
        number, before = 1, current.prev
        while before is not None:
            number += before.tag == current.tag
            before = before.prev
        steps.append(current.tag if current.tag == "body" else f"{current.tag}:nth-of-type({number})")
        current = current.parent
    return " > ".join(["html", *reversed(steps)])


def _with_hidden(page: str, hidden: Sequence[str]) -> str:
    """The page with a style that keeps elements out of sight."""
    paths = [path for path in hidden if _PATH.fullmatch(path)]
    if not paths:
        return page
    style = (
        f"<style>{', '.join(paths)} {{ display: none !important }} html, body {{ overflow: auto !important }}</style>"
    )
    head, found, rest = page.partition("</head>")
    return f"{head}{style}{found}{rest}" if found else style + page
