"""Elements of an original page that a person hides: buttons to choose them by, and a style that hides them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

if TYPE_CHECKING:
    from collections.abc import Sequence

    from selectolax.lexbor import LexborNode

HIDE = "/hide/"
"""Where the buttons lead that hide an element."""

_PATH = re.compile(r"html(?: > [a-z][a-z0-9-]*(?::nth-of-type\(\d{1,5}\))?)+")
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


def put_buttons(tree: LexborHTMLParser, hidden: frozenset[str]) -> tuple[str, ...]:
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


def with_hidden(page: str, hidden: Sequence[str]) -> str:
    """The page with a style that keeps elements out of sight."""
    paths = [path for path in hidden if _PATH.fullmatch(path)]
    if not paths:
        return page
    style = (
        f"<style>{', '.join(paths)} {{ display: none !important }} html, body {{ overflow: auto !important }}</style>"
    )
    head, found, rest = page.partition("</head>")
    return f"{head}{style}{found}{rest}" if found else style + page
