"""Text without a page: a pasted article, a note, a Markdown clipping. Turned into HTML and read as such.

Pasted articles bring what their page had beside the text: a line with the date, the headline, section headings as
short lines. They are told by their form, in any language, and what was derived is said to be derived.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from archive.extract.plain_text import visible
from archive.extract.tokens import tokens
from archive.extract.tree import CONTROLS
from archive.model import Concern, Moment, Sourced

if TYPE_CHECKING:
    from archive.model import Capture

FIRST_SENTENCE = "first-sentence"
"""The source of a headline that was made from the text's first sentence."""

_MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
_DATE = re.compile(
    r"^\s*(?:date|datum|fecha|data|published|дата|تاریخ|التاريخ|日期|日付)?\s*[:：]?\s*(\d{4}-\d\d(?:-\d\d)?)(?=\s|$|[.,;:])"
    r"[.,;:]?\s*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"((?:[^\n]{0,200}+\n){0,2}?)[ \t]*+(?:(?:url|source|link|from)\b[ \t]*+:?[ \t]*+)?https?://\S++[ \t]*+(?:\n|\Z)",
    re.IGNORECASE,
)
"""A line near the head that is nothing but an address, which the capture's provenance tells."""

_PARAGRAPHS = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_SENTENCE_END = re.compile(r"[.!?…](?=[\"'”’»)\]]*(?:\s|$))[\"'”’»)\]]*|[。！？]|[؟।](?=\s|$)")
_UNFINISHED = re.compile(r"[.!?…。！？؟।,;:，；、]\s*$")
_ABBREVIATION = re.compile(r"(?:^|\s)(?:\w|Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Gov|No|vs|bzw|Nr|Hr|Fr|ul|im|т|г)\.$")
_INITIALS = re.compile(r"\b\w\.\w\.$|\.\.\.$")
_TOO_LONG_FOR_HEADING = 14
_LONGEST_HEADLINE = 140


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a text without a page says of itself.

    Attributes:
        html: its body.
        headline: its title, or the beginning of its first sentence.
        published: the date it opens with.
    """

    html: str
    headline: Sourced[str] | None
    published: Sourced[Moment] | None
    concerns: tuple[Concern, ...] = ()


def read_pasted(capture: Capture) -> Pasted:
    """Read plain text or Markdown as an article."""
    text = CONTROLS.sub("", capture.page.replace("\r\n", "\n").replace("\r", "\n"))
    if capture.media_type != "text/markdown" and (address := _ADDRESS.match(text)):
        text = f"{address[1]}{text[address.end() :]}" if text[address.end() :].strip() else text
    published = None
    date = _DATE.match(text)
    if date is not None and (moment := Moment.parse(date[1])) is not None:
        published = Sourced(value=moment, source="text", confidence=0.9)
        text = text[date.end() :]
    if capture.media_type == "text/markdown":
        return Pasted(_MARKDOWN.render(text), _markdown_headline(text), published)
    return _plain(text, published)


def first_sentence(text: str, longest: int = _LONGEST_HEADLINE) -> str:
    """The first sentence of a text, cut at a word with an ellipsis where it is long."""
    text = visible(text).strip()
    end = len(text)
    for match in _SENTENCE_END.finditer(text):
        if not _ABBREVIATION.search(text[: match.end()]):
            end = match.end()
            break
    sentence = text[:end].strip()
    if len(sentence) > longest:
        cut = sentence[: longest - 1]
        return (cut.rsplit(" ", 1)[0] if " " in cut[longest // 2 :] else cut).rstrip(" ,;:–—-") + "…"
    return sentence if _INITIALS.search(sentence) else sentence.rstrip(".。").rstrip()


def derived_headline(text: str) -> Sourced[str] | None:
    """A headline made from a text's first sentence, marked as such."""
    sentence = first_sentence(text)
    return Sourced(value=sentence, source=FIRST_SENTENCE, confidence=0.3) if sentence else None


def _plain(text: str, published: Sourced[Moment] | None) -> Pasted:
    paragraphs = [part.strip("\n") for part in _PARAGRAPHS.split(text) if part.strip()]
    if len(paragraphs) < 3 and text.count("\n") > 3:
        paragraphs = [line for line in text.split("\n") if line.strip()]
    first, *below = paragraphs[0].split("\n", 1) if paragraphs else ("",)
    if below and is_heading(first) and _is_verse(paragraphs[0]):  # a headline over the date or the byline
        paragraphs[:1] = [first, *below]
    headline: Sourced[str] | None = None
    if len(paragraphs) > 1 and is_heading(paragraphs[0]):
        headline = Sourced(value=visible(paragraphs[0]).strip(), source="first-line", confidence=0.7)
        paragraphs = paragraphs[1:]
    out = []
    for number, paragraph in enumerate(paragraphs):
        heading = number + 1 < len(paragraphs) and is_heading(paragraph)
        lines = "<br>".join(escape(line.strip(), quote=False) for line in paragraph.split("\n"))
        out.append(
            f"<h2>{lines}</h2>"
            if heading
            else f"<p>{lines if _is_verse(paragraph) else lines.replace('<br>', ' ')}</p>"
        )
    if headline is not None:
        return Pasted("".join(out), headline, published)
    return Pasted(
        "".join(out), derived_headline(next(filter(tokens, paragraphs), text)), published, (Concern.DERIVED_HEADLINE,)
    )


def is_heading(paragraph: str) -> bool:
    """Whether a paragraph is one short line that ends no sentence."""
    line = paragraph.strip()
    return (
        "\n" not in line
        and 0 < len(tokens(line)) <= _TOO_LONG_FOR_HEADING
        and not _UNFINISHED.search(line)
        and not line.startswith(("-", "*", "•", "–", "—", "http", ">"))
    )


def _is_verse(paragraph: str) -> bool:
    """Whether line feeds inside a paragraph are meant: lists, addresses, verse, and not a mail's wrapping."""
    lines = [line.strip() for line in paragraph.split("\n")]
    return len(lines) > 1 and sum(map(len, lines[:-1])) / len(lines[:-1]) < 45


def _markdown_headline(text: str) -> Sourced[str] | None:
    for token, following in zip(tokens_ := _MARKDOWN.parse(text), tokens_[1:], strict=False):
        if token.type == "heading_open":
            return Sourced(value=visible(following.content).strip(), source="heading", confidence=0.8)
    return None
