"""Markdown with a YAML head, in the words of Obsidian's clipper: ``source``, ``author``, ``published``, ``created``."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import yaml

from archive.forms import parts

if TYPE_CHECKING:
    from archive.model import Article

_HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "code": "`", "del": "~~", "s": "~~"}
_BLOCKS = {"p", "div", "figure", "figcaption", "section", "article", "dl", "dt", "dd", "details", "summary"}
_SPECIAL = re.compile(r"([\\`*_\[\]<>])")


def write(article: Article) -> str:
    """Head, headline and body."""
    draft = article.draft
    head = {
        "title": draft.headline.value,
        "source": parts.address(article),
        "author": list(parts.people(draft.bylines)),
        "publisher": parts.words(draft.publisher),
        "published": parts.at(draft.published),
        "created": parts.captured(article) or article.accessioned_at.at,
        "tags": list(article.tags),
        "sha256": article.original.digest,
    }
    front = yaml.safe_dump({key: value for key, value in head.items() if value}, allow_unicode=True, sort_keys=False)
    return f"---\n{front}---\n\n# {_escape(draft.headline.value)}\n\n{from_html(draft.body_html)}\n"


def from_html(body_html: str) -> str:
    """The reading copy as Markdown. It is sanitised: tags are closed and few, and this reads nothing else."""
    writer = _Writer()
    writer.feed(body_html)
    writer.close()
    return writer.text()


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


class _Writer(HTMLParser):
    """Collects blocks; inline text gathers in `_line` until its block ends."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[str] = []
        self._line = ""
        self._lead = ""
        self._quotes = 0
        self._lists: list[int | None] = []
        self._links: list[str] = []
        self._pre = False
        self._row: list[str] | None = None
        self._rows: list[list[str]] = []

    def text(self) -> str:
        """Everything read so far."""
        self._end_block()
        return "\n\n".join(self._blocks)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """See `HTMLParser`."""
        values = {name: value or "" for name, value in attrs}
        if tag in _MARKS and not self._pre:
            self._line += _MARKS[tag]
        elif tag == "a":
            self._links.append(values.get("href", ""))
            self._line += "["
        elif tag == "img":
            self._line += f"![{_escape(values.get('alt', ''))}]({values.get('src', '')})"
        elif tag == "br":
            self._line += "  \n"
        elif tag in {"td", "th"}:
            self._line = ""
        elif tag == "tr":
            self._row = []
        else:
            self._start_block(tag)

    def handle_endtag(self, tag: str) -> None:
        """See `HTMLParser`."""
        if tag in _MARKS and not self._pre:
            self._line += _MARKS[tag]
        elif tag == "a" and self._links:
            target = self._links.pop()
            self._line += f"]({target})" if target else "]"
        elif tag in {"td", "th"} and self._row is not None:
            self._row.append(" ".join(self._line.split()).replace("|", r"\|"))
            self._line = ""
        elif tag == "tr" and self._row is not None:
            self._rows.append(self._row)
            self._row = None
        else:
            self._finish(tag)

    def handle_data(self, data: str) -> None:
        """See `HTMLParser`."""
        self._line += data if self._pre else _escape(re.sub(r"\s+", " ", data))

    def _start_block(self, tag: str) -> None:
        if tag in _HEADINGS or tag in _BLOCKS or tag in {"blockquote", "ul", "ol", "li", "pre", "hr", "table"}:
            self._end_block()
        if tag in _HEADINGS:
            self._lead = _HEADINGS[tag] + " "
        elif tag == "blockquote":
            self._quotes += 1
        elif tag in {"ul", "ol"}:
            self._lists.append(1 if tag == "ol" else None)
        elif tag == "li":
            self._lead = self._bullet()
        elif tag == "pre":
            self._pre = True
        elif tag == "hr":
            self._blocks.append("---")

    def _finish(self, tag: str) -> None:
        if tag == "pre":
            body, self._line, self._pre = self._line, "", False
            self._blocks.append("```\n" + body.strip("\n").replace("```", "'''") + "\n```")
            return
        if tag in _HEADINGS or tag in _BLOCKS or tag in {"blockquote", "ul", "ol", "li"}:
            self._end_block()
        if tag == "blockquote":
            self._quotes = max(0, self._quotes - 1)
        elif tag in {"ul", "ol"} and self._lists:
            self._lists.pop()
        elif tag == "table":
            self._end_table()

    def _bullet(self) -> str:
        indent = "    " * max(0, len(self._lists) - 1)
        number = self._lists[-1] if self._lists else None
        if number is None:
            return f"{indent}- "
        self._lists[-1] = number + 1
        return f"{indent}{number}. "

    def _end_block(self) -> None:
        line = self._line.strip()
        if line:
            quoted = "\n".join("> " * self._quotes + part for part in (self._lead + line).split("\n"))
            tight = self._blocks and self._lead.lstrip()[:1] in {"-", *"0123456789"} and len(self._lists) > 0
            if tight and re.match(r"(> )*\s*(-|\d+\.) ", self._blocks[-1]):
                self._blocks[-1] += "\n" + quoted
            else:
                self._blocks.append(quoted)
        if line:
            self._lead = ""
        self._line = ""

    def _end_table(self) -> None:
        rows, self._rows = [row for row in self._rows if row], []
        if rows:
            width = max(map(len, rows))
            lines = ["| " + " | ".join(row + [""] * (width - len(row))) + " |" for row in rows]
            self._blocks.append("\n".join([lines[0], "|" + " --- |" * width, *lines[1:]]))
