"""Highlights and notes that a reader made in SingleFile's editor and that its file carries: taken over with colours.

As SingleFile's editor writes them (its ``content-ui-editor-web.js``): highlighted words stand in elements of the
classes ``single-file-highlight`` and ``single-file-highlight-pink``, and the pieces of one highlight share a
``data-singlefile-highlight-id``. A note is an element ``single-file-note`` with a number; its template holds a
``div data-color="note-blue"`` and a text area, and the element it is pinned to names the number among its
``data-single-file-note-refs``. SingleFile leaves out end tags that HTML lets it leave out.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field

from archive.intake.markup import Token, attribute_values, tokens
from archive.model import Colour, Marking, Quotation

_CONTEXT = 32
_MAX = 500
_DEEP = 8  # marks inside marks; every tag is held against each that is open
_LONGEST = 20_000
_PINNED = 300  # characters quoted of the paragraph that a note is pinned to
_WINDOW = 2_000
_REFERENCES = "data-single-file-note-refs"
_HIGHLIGHT = "single-file-highlight"
_COLOUR = re.compile(r"(?:^|[\s-])(yellow|green|blue|pink)(?:\s|$)")
_TAG = re.compile(r"<(?:script|style)\b.*?(?:</(?:script|style)|\Z)[^<>]*>?|<[^<>]*>", re.IGNORECASE | re.DOTALL)
_SPACES = re.compile(r"\s+")
_VOID = frozenset(("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
_ENDS_PARAGRAPH = frozenset((
    "p", "div", "ul", "ol", "dl", "table", "section", "article", "aside", "header", "footer", "figure", "blockquote",
    "pre", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "form", "nav", "main",
))  # fmt: skip
_ENDS_ITSELF = frozenset(("li", "dt", "dd", "tr", "td", "th", "option"))


@dataclass(slots=True)
class _Region:
    """An element that carries a mark, from where its words begin to where they end."""

    element: str
    start: int
    order: int
    colour: Colour | None = None
    highlight: str | None = None
    notes: tuple[str, ...] = ()
    depth: int = 0
    end: int = -1
    after: int = -1


@dataclass(slots=True)
class _Note:
    number: str
    order: int
    text: str = ""
    colour: Colour | None = None


@dataclass(slots=True)
class _Reading:
    """What has been met so far on a page."""

    page: str
    regions: list[_Region] = field(default_factory=list)
    notes: list[_Note] = field(default_factory=list)
    open_regions: list[_Region] = field(default_factory=list)
    note: _Note | None = None

    def meet(self, token: Token) -> None:
        """Take one more token of the page."""
        if token.name == "single-file-note":
            number = attribute_values(self.page, token).get("data-note-id", "")
            self.note = _Note(number, token.start)
        elif token.name == "/single-file-note":
            self.note = None
        elif self.note is not None:
            self._meet_in_note(self.note, token)
        elif token.name[0] not in "#!":
            self._close(token)
            if token.name[0] != "/":
                self._open(token)

    def _meet_in_note(self, note: _Note, token: Token) -> None:
        if token.name == "#textarea":
            note.text = html.unescape(self.page[token.start : token.end]).strip()
            if note.text and len(self.notes) < _MAX:
                self.notes.append(note)
        elif token.name == "div" and note.colour is None:
            note.colour = _colour(attribute_values(self.page, token).get("data-color", ""))

    def _open(self, token: Token) -> None:
        inside = self.page[token.start : token.end]
        if "single-file-" not in inside or token.name in _VOID or len(self.open_regions) >= _DEEP:
            return
        values = attribute_values(self.page, token)
        classes = values.get("class", "").split()
        region = _Region(token.name, token.end, token.start, notes=tuple(values.get(_REFERENCES, "").split()))
        if token.name == _HIGHLIGHT or _HIGHLIGHT in classes:
            region.colour = _colour(" ".join(name for name in classes if name.startswith(_HIGHLIGHT)))
            region.highlight = values.get("data-singlefile-highlight-id", "")
        marked = region.highlight is not None or (region.notes and token.name not in ("html", "body"))
        if marked and len(self.regions) < 2 * _MAX:
            self.regions.append(region)
            self.open_regions.append(region)

    def _close(self, token: Token) -> None:
        """End the regions that end before this tag; an element inside may have the same name."""
        for region in list(self.open_regions):
            if token.name == region.element and region.element not in _ENDS_ITSELF and region.element != "p":
                region.depth += 1
            elif token.name == "/" + region.element and region.depth:
                region.depth -= 1
            elif token.name == "/" + region.element or _ends_without_tag(region.element, token.name):
                region.end, region.after = token.start, token.end if token.name[0] == "/" else token.start
                self.open_regions.remove(region)


def annotations_in(page: str) -> tuple[Marking, ...]:
    """The highlights and notes of a page, in its order."""
    if "single-file-" not in page:
        return ()
    reading = _Reading(page)
    for token in tokens(page):
        reading.meet(token)
    whole = [region for region in reading.regions if region.end > region.start]
    found = [*_highlights(page, whole), *_notes(page, whole, reading.notes)]
    return tuple(marking for _order, marking in sorted(found, key=lambda one: one[0])[:_MAX])


def _highlights(page: str, regions: list[_Region]) -> list[tuple[int, Marking]]:
    """Highlights; pieces of one, between which nothing but markup stands, are one again."""
    found: list[tuple[int, Marking]] = []
    pieces: list[_Region] = []
    marked = [region for region in regions if region.highlight is not None]
    for region in [*marked, None]:
        if region is not None and pieces and _continues(page, pieces[-1], region):
            pieces.append(region)
            continue
        if pieces:
            quotation = _quotation(page, pieces[0], pieces[-1])
            if quotation.exact:
                found.append((pieces[0].order, Marking(quotation=quotation, colour=pieces[0].colour or Colour.YELLOW)))
        pieces = [region] if region is not None else []
    return found


def _continues(page: str, before: _Region, region: _Region) -> bool:
    between = page[before.after : region.order]
    return (
        bool(region.highlight)
        and region.highlight == before.highlight
        and region.order >= before.after
        and len(between) < _WINDOW
        and not _words(between).strip()
    )


def _notes(page: str, regions: list[_Region], notes: list[_Note]) -> list[tuple[int, Marking]]:
    """Notes, each with the first words of what it is pinned to; one pinned to nothing is about the whole article."""
    pins: dict[str, _Region] = {}
    for region in regions:
        for number in region.notes:
            pins.setdefault(number, region)
    found = []
    for note in notes:
        pin = pins.get(note.number)
        quotation = _quotation(page, pin, pin, most=_PINNED) if pin is not None else Quotation()
        order = pin.order if pin is not None else note.order
        found.append((order, Marking(quotation=quotation, colour=note.colour, note=note.text)))
    return found


def _quotation(page: str, first: _Region, last: _Region, *, most: int = _LONGEST) -> Quotation:
    """The words from one region's beginning to another's end, with a little of what stands around."""
    exact = _words(page[first.start : last.end][:_LONGEST]).strip()
    cut = exact[:most].rpartition(" ")[0] if len(exact) > most else exact
    before = _words(page[max(0, first.start - _WINDOW) : first.start])
    after = exact[len(cut) :] or _words(page[last.after : last.after + _WINDOW])
    return Quotation(exact=cut or exact[:most], prefix=before[-_CONTEXT:], suffix=after[:_CONTEXT])


def _ends_without_tag(element: str, name: str) -> bool:
    """Whether a tag ends an element whose own end tag may be left out."""
    if element == "p":
        return name.removeprefix("/") in _ENDS_PARAGRAPH or name in ("/li", "/td", "/body")
    return element in _ENDS_ITSELF and name in (element, "/ul", "/ol", "/dl", "/table", "/tr", "/body")


def _colour(text: str) -> Colour | None:
    match = _COLOUR.search(text)
    return Colour(match.group(1)) if match else None


def _words(markup: str) -> str:
    """Text between tags, white space folded; a tag cut at either end is dropped."""
    inner = re.sub(r"^[^<>]*>", "", markup) if ">" in markup.partition("<")[0] else markup
    inner = re.sub(r"<[^<>]*\Z", "", inner)
    return _SPACES.sub(" ", html.unescape(_TAG.sub("", inner)))
