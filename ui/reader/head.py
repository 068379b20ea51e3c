"""The head of a reading copy: publisher, headline, standfirst, byline, the three dates, tags."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from PySide6.QtGui import QTextCharFormat

from ui import formats
from ui.phrases import translate
from ui.reader.galley import Slug

if TYPE_CHECKING:
    from collections.abc import Sequence

    from archive.model import Article
    from ui.reader.galley import Galley

HEADLINE, STANDFIRST = "headline", "standfirst"
_SCHEME = "cuttings:"
_WHOLE = 30
"""A date of fewer letters is not broken into lines."""


def value_address(label: str, value: str) -> str:
    """The address of a link inside the program: a click on it searches for the value."""
    return f"{_SCHEME}{label}/{quote(value, safe='')}"


def value_of(address: str) -> tuple[str, str] | None:
    """Label and value of such a link; None for any other address."""
    if not address.startswith(_SCHEME):
        return None
    label, _, value = address.removeprefix(_SCHEME).partition("/")
    return label, unquote(value)


def set_head(galley: Galley, article: Article) -> None:
    """Set the head at the beginning of a galley."""
    draft = article.draft
    _kicker(galley, article)
    block = galley.block_format(above=0.2, below=0.45, scale=galley.style.display)
    block.setHeadingLevel(1)
    char = galley.char_format(scale=galley.style.display, bold=True)
    galley.open(Slug(block=block, char=char))
    galley.text(draft.headline.value, char, part=HEADLINE)
    if draft.standfirst is not None:
        char = galley.char_format(scale=1.12, muted=True)
        galley.open(Slug(block=galley.block_format(below=0.7, scale=1.1), char=char))
        galley.text(draft.standfirst.value, char, part=STANDFIRST)
    _byline(galley, article)
    _dates(galley, article)
    _tags(galley, article)
    galley.close()


def dates(article: Article) -> list[str]:
    """The three dates that never mix, each with its name, and how long the article takes to read."""
    draft, parts = article.draft, []
    if draft.published is not None:
        parts.append(translate("reader", "Published {date}").format(date=formats.moment(draft.published.value)))
    if draft.updated is not None and draft.updated.value != (draft.published and draft.published.value):
        parts.append(translate("reader", "Updated {date}").format(date=formats.moment(draft.updated.value)))
    if article.provenance.captured_at:
        captured = article.provenance.captured_at[0].value
        parts.append(translate("reader", "Captured {date}").format(date=formats.day(captured)))
    parts.append(translate("reader", "Taken in {date}").format(date=formats.day(article.accessioned_at)))
    language = draft.language.value if draft.language else ""
    minutes = formats.reading_minutes(draft.word_count, language)
    parts.append(translate("reader", "%n min to read", "", minutes))
    return parts


def _kicker(galley: Galley, article: Article) -> None:
    draft = article.draft
    char = galley.char_format(scale=0.74, bold=True, muted=True, aside=True)
    galley.open(Slug(block=galley.block_format(below=0.2, scale=0.76), char=char))
    if draft.publisher is not None:
        galley.text(isolated(draft.publisher.value), _link(galley, char, "site", draft.publisher.value))
    if draft.section is not None:
        char = galley.char_format(scale=0.74, muted=True, aside=True)
        galley.text(("  ·  " if draft.publisher else "") + isolated(draft.section.value), char, verbatim=True)


def _byline(galley: Galley, article: Article) -> None:
    draft = article.draft
    if draft.bylines is None or not draft.bylines.value:
        return
    char = galley.char_format(scale=0.83, aside=True)
    galley.open(Slug(block=galley.block_format(below=0.15, scale=0.83), char=char))
    before, _, after = translate("reader", "By {names}").partition("{names}")
    galley.text(before, char)
    ink = QTextCharFormat(char)
    ink.setForeground(galley.style.paper.link)
    for name, join in _joined(draft.bylines.value):
        galley.text(join, char)
        galley.text(isolated(name), _link(galley, ink, "author", name))
    galley.text(after, char)


def _joined(names: Sequence[str]) -> list[tuple[str, str]]:
    """Each name with what stands before it."""
    last = translate("reader", " and ")
    return [(name, "" if not i else last if i == len(names) - 1 else ", ") for i, name in enumerate(names)]


def _dates(galley: Galley, article: Article) -> None:
    char = galley.char_format(scale=0.72, muted=True, aside=True)
    galley.open(Slug(block=galley.block_format(below=0.6, scale=0.72), char=char))
    parts, gap = dates(article), "\u2028"
    if not galley.style.narrow:  # what cannot be broken and is too long would be broken anywhere
        parts = [part.replace(" ", "\u00a0") if len(part) < _WHOLE else part for part in parts]
        gap = " \u2003"  # a dot between them would hang at the end of a line
    galley.text(gap.join(map(isolated, parts)), char, verbatim=True)


def _tags(galley: Galley, article: Article) -> None:
    if not article.tags:
        return
    char = galley.char_format(scale=0.74, aside=True)
    char.setForeground(galley.style.paper.link)
    galley.open(Slug(block=galley.block_format(below=0.9, scale=0.74), char=char))
    for number, tag in enumerate(article.tags):
        galley.text(" \u2002" if number else "", char, verbatim=True)
        words = f"#{formats.plain(tag)}".replace(" ", "\u00a0")
        galley.text(f"\u2068{words}\u2069", _link(galley, char, "tag", tag), verbatim=True)


def _link(galley: Galley, char: QTextCharFormat, label: str, value: str) -> QTextCharFormat:
    made = QTextCharFormat(char)
    if galley.style.answering:
        made.setAnchor(True)
        made.setAnchorHref(value_address(label, value))
    return made


def isolated(text: str) -> str:
    """Hostile text for a line with other text: one line, and its direction does not leak into its neighbours."""
    return f"\u2068{formats.plain(text)}\u2069"
