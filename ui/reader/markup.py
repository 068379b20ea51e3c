"""A sanitised reading copy as a small tree, ready to be typeset. No Qt.

The copy was reduced to the strict list of `archive.extract.sanitise` before it was kept, so a plain reader is enough
here; what is not on the list is read as ordinary text all the same.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TypeAlias

VOID = frozenset(("br", "hr", "img", "wbr", "col"))
BLOCKS = frozenset(
    (
        *("blockquote", "caption", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "h1", "h2", "h3", "h4"),
        *(
            "h5",
            "h6",
            "hr",
            "li",
            "ol",
            "p",
            "pre",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
        ),
    )
)
MAX_DEPTH = 60
"""Deeper elements are read as part of the one above: no reader sees the difference, and no recursion runs away."""


@dataclass(slots=True)
class Element:
    """One element: its tag, attributes, and text and elements in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    def texts(self) -> str:
        """All text inside, in order."""
        return "".join(child if isinstance(child, str) else child.texts() for child in self.children)

    def find(self, *tags: str) -> list[Element]:
        """Every element of these tags inside, in order, not looking into those found."""
        found: list[Element] = []
        for child in self.children:
            if isinstance(child, Element):
                if child.tag in tags:
                    found.append(child)
                else:
                    found += child.find(*tags)
        return found


Node: TypeAlias = "Element | str"


def read_markup(html: str) -> Element:
    """The tree of a reading copy; its root is an element without a tag."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self._open = [self.root]

    def parse_marked_section(self, i: int, report: int = 1) -> int:  # noqa: ARG002 -- the base class's own signature
        """Read ``<![…`` as browsers do, as a comment; the base class raises when it is not closed well."""
        return self.parse_bogus_comment(i)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(element)
        if tag not in VOID and len(self._open) < MAX_DEPTH:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)
