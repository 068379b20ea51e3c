"""Highlights and notes that a reader made in SingleFile's editor and that its file carries: taken over as quotations.

SingleFile wraps highlighted words in elements of the class ``single-file-highlight``, and keeps a note as an element
``single-file-note`` whose template holds a text area.
"""

from __future__ import annotations

import html
import re

from archive.intake.markup import Token, attribute_values, tokens
from archive.model import Quotation

_CONTEXT = 32
_MAX = 500
_WINDOW = 2_000
_TAG = re.compile(r"<(?:script|style)\b.*?(?:</(?:script|style)|\Z)[^<>]*>?|<[^<>]*>", re.IGNORECASE | re.DOTALL)
_SPACES = re.compile(r"\s+")


def annotations_in(page: str) -> tuple[tuple[Quotation, str], ...]:
    """The highlights (note empty) and notes (nothing quoted) of a page, in its order."""
    if "single-file-" not in page:
        return ()
    found: list[tuple[Quotation, str]] = []
    opened: list[tuple[str, int, int]] = []  # element, where its words begin, elements of its name open inside it
    in_note = False
    for token in tokens(page):
        if token.name in ("single-file-note", "/single-file-note"):
            in_note = token.name[0] != "/"
        elif in_note and token.name == "#textarea":
            note = html.unescape(page[token.start : token.end]).strip()
            if note:
                found.append((Quotation(), note))
        else:
            _follow(page, token, opened, found)
        if len(found) >= _MAX:
            break
    return tuple(found)


def _follow(page: str, token: Token, opened: list[tuple[str, int, int]], found: list[tuple[Quotation, str]]) -> None:
    """Track one highlight from its start tag to its own end tag."""
    if not opened:
        if "single-file-highlight" in page[token.start : token.end] and token.name[0] not in "/#!":
            classes = attribute_values(page, token).get("class", "").split()
            if token.name == "single-file-highlight" or "single-file-highlight" in classes:
                opened.append((token.name, token.end, 0))
        return
    element, start, depth = opened[0]
    if token.name == element:
        opened[0] = (element, start, depth + 1)
    elif token.name == "/" + element and depth:
        opened[0] = (element, start, depth - 1)
    elif token.name == "/" + element:
        opened.clear()
        exact = _words(page[start : token.start][: _WINDOW * 10])
        if exact.strip():
            before, after = _words(page[max(0, start - _WINDOW) : start]), _words(page[token.end : token.end + _WINDOW])
            quotation = Quotation(exact=exact.strip(), prefix=before[-_CONTEXT:], suffix=after[:_CONTEXT])
            found.append((quotation, ""))


def _words(markup: str) -> str:
    """Text between tags, white space folded; a tag cut at either end is dropped."""
    inner = re.sub(r"^[^<>]*>", "", markup) if ">" in markup.partition("<")[0] else markup
    inner = re.sub(r"<[^<>]*\Z", "", inner)
    return _SPACES.sub(" ", html.unescape(_TAG.sub("", inner)))
