"""The page as a sequence of blocks: runs of inline text, each owned by its nearest block-level element.

The cut keeps the original elements, so that what is chosen can be built again with its structure, and it is made once:
candidates, features, reading copy and quality all read the same blocks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from lxml import etree

from archive.extract.tokens import tokens
from archive.extract.tree import body_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

BLOCK_TAGS = frozenset((
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details", "dialog",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "label", "legend", "li", "main", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip
DROPPED = frozenset((
    "script", "style", "template", "svg", "annotation", "annotation-xml", "object", "applet", "canvas", "head",
    "select", "option", "textarea", "datalist", "link", "meta", "audio", "frameset", "noframes", "map",
))  # fmt: skip
EMBEDDED = frozenset(("iframe", "embed", "video", "amp-youtube", "amp-twitter", "amp-iframe"))
_POST = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|text-post-media|bluesky-embed|mastodon-embed"
    r"|reddit-embed-bq)(?:\s|$)"
)
"""What other sites' own code for embedding names a quotation that is a post of theirs."""

CELLS = frozenset(("td", "th"))
"""A cell of plain text is no block of its own: its row is, and the cell is noted in its pieces."""

PICTURES = frozenset(("img", "amp-img"))
INLINE_KEPT = frozenset((
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "ruby",
    "rp", "rt", "s", "small", "strong", "sub", "sup", "time", "u", "var",
))  # fmt: skip
LONG_NOSCRIPT = 600
"""Characters from which a ``noscript`` holds an article and not a plea to switch scripts on."""

_UNENTERED = DROPPED | EMBEDDED | PICTURES | {"br"}
_PERHAPS_UNENTERED = _UNENTERED | {"noscript"}
_HIDDEN_CLASS = re.compile(
    r"(?:^|\s)(?:sr-only|screen-?reader(?:-text)?|visually-?hidden|a11y-hidden|is-hidden|u-hidden)(?:\s|$)"
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class Piece:
    """A stretch of text inside a block.

    Attributes:
        text: as the page has it; a line feed for ``<br>``.
        inline: the inline elements around it that a reading copy keeps, outermost first.
    """

    text: str
    inline: tuple[HtmlElement, ...]


@dataclass(slots=True)
class Block:
    """A run of inline text.

    Attributes:
        owner: the block-level element it lies in.
        pieces: its text with its inline elements.
        text: the same as plain text, white space collapsed.
        tokens: its words.
        linked: characters that lie in links.
        hidden: the page hides it.
        after_breaks: it was parted from what precedes it by two ``<br>`` alone.
        order: its place in the page, shared with pictures and embeds.
    """

    owner: HtmlElement
    pieces: list[Piece]
    text: str
    tokens: list[str]
    linked: int
    hidden: bool
    after_breaks: bool
    order: int


@dataclass(slots=True)
class Picture:
    """An ``img``, and where it stands."""

    element: HtmlElement
    owner: HtmlElement
    order: int
    linked: HtmlElement | None
    hidden: bool


@dataclass(slots=True)
class Embed:
    """A frame, a player, or a post of another site, that a reading copy shows as a link."""

    element: HtmlElement
    owner: HtmlElement
    order: int

    @property
    def address(self) -> str:
        """Where it leads, as the page says it; empty where it does not. A post's last link is its own address."""
        links = [link.get("href") for link in self.element.iter("a")]
        told = map(self.element.get, ("src", "data-src", "cite", "data-instgrm-permalink"))
        return next(filter(None, (*told, *reversed(links))), "")


Item: TypeAlias = Block | Picture | Embed


@dataclass(slots=True)
class _Cut:
    """The state of one walk over the page."""

    owners: list[HtmlElement]
    items: list[Item] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    inline: tuple[HtmlElement, ...] = ()
    links: list[HtmlElement] = field(default_factory=list)
    cells: set[HtmlElement] = field(default_factory=set)
    hiding: list[HtmlElement] = field(default_factory=list)
    linked: int = 0
    broken: bool = False

    def text(self, text: str) -> None:
        self.pieces.append(Piece(text, self.inline))
        if self.links:
            self.linked += len(text.strip())

    def flush(self, *, broken: bool = False) -> None:
        """End the present run; white space alone is no block."""
        after, self.broken = self.broken, broken
        if not self.pieces:
            return
        pieces, self.pieces = self.pieces, []
        linked, self.linked = self.linked, 0
        text = collapsed("".join([piece.text for piece in pieces]))
        if text and (words := tokens(text)):
            self.items.append(
                Block(
                    self.owners[-1],
                    pieces,
                    text,
                    words,
                    min(linked, len(text)),
                    bool(self.hiding),
                    after,
                    len(self.items),
                )
            )


def collapsed(text: str) -> str:
    """White space of every width as one blank, none at the ends."""
    return " ".join(text.split())


def cut(root: HtmlElement) -> list[Item]:
    """Cut a page into blocks, pictures and embeds, in document order."""
    body = body_of(root)
    state = _Cut(owners=[body])
    if body.text:
        state.text(body.text)
    walk = etree.iterwalk(body, events=("start", "end"))
    for event, element in walk:
        if element is body:
            continue
        entered = element.tag not in _PERHAPS_UNENTERED or not _is_dropped(element)
        if event == "end":
            if entered:
                _leave(state, element)
            if tail := element.tail:
                state.text(tail)
        elif entered:
            _enter(state, element)
        else:
            _lone(state, element)
            walk.skip_subtree()
    state.flush()
    return state.items


def _is_dropped(element: HtmlElement) -> bool:
    if element.tag == "template":  # SingleFile saves shadow trees this way
        return element.get("shadowrootmode") is None and element.get("shadowroot") is None
    if element.tag == "noscript":  # old Blogger keeps the whole article in one
        return sum(map(len, element.itertext())) < LONG_NOSCRIPT
    return True


def _enter(state: _Cut, element: HtmlElement) -> None:
    """Take in an element's beginning."""
    tag = element.tag
    if tag in CELLS and next(element.iterdescendants(*BLOCK_TAGS), None) is None:
        state.cells.add(element)
        state.pieces.append(Piece(" ", ()))
        state.inline = (*state.inline, element)
    elif tag in BLOCK_TAGS:
        state.flush()
        state.owners.append(element)
    elif tag in INLINE_KEPT:
        state.inline = (*state.inline, element)
    if tag == "a":
        state.links.append(element)
    if _hides(element):
        state.hiding.append(element)
    if text := element.text:
        state.text(text)


def _lone(state: _Cut, element: HtmlElement) -> None:
    """A void element: a break, a picture or an embed."""
    tag = element.tag
    if tag == "br":
        state.pieces.append(Piece("\n", ()))
        follower = element.getnext()
        if follower is not None and follower.tag == "br" and not (element.tail or "").strip():
            state.flush(broken=True)
    elif tag in PICTURES:
        link = state.links[-1] if state.links else None
        state.items.append(Picture(element, state.owners[-1], len(state.items), link, bool(state.hiding)))
    elif tag in EMBEDDED:
        state.items.append(Embed(element, state.owners[-1], len(state.items)))


def _leave(state: _Cut, element: HtmlElement) -> None:
    """Take in an element's end."""
    tag = element.tag
    if tag in INLINE_KEPT or element in state.cells:
        state.inline = state.inline[:-1]
    elif tag in BLOCK_TAGS:
        state.flush()
        state.owners.pop()
        if tag == "blockquote" and _POST.search(element.get("class") or ""):
            state.items.append(Embed(element, state.owners[-1], len(state.items)))
    if tag == "a":
        state.links.pop()
    if state.hiding and state.hiding[-1] is element:
        state.hiding.pop()


def _hides(element: HtmlElement) -> bool:
    has = element.keys()  # most elements have one or none
    if not has:
        return False
    if "hidden" in has or ("aria-hidden" in has and element.get("aria-hidden") == "true"):
        return True
    if "style" in has and _HIDDEN_STYLE.search(element.get("style", "")):
        return True
    classes = element.get("class", "") if "class" in has else ""
    named = "hidden" in classes or "reader" in classes or "sr-only" in classes  # quickly told, and mostly not
    return named and _HIDDEN_CLASS.search(classes) is not None
