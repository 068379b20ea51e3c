"""Plain text: a head of a few lines, then the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.forms import parts

if TYPE_CHECKING:
    from archive.model import Article


def write(article: Article) -> str:
    """Headline, standfirst, byline, publisher, date and address, an empty line, and the text."""
    draft = article.draft
    head = [
        draft.headline.value,
        parts.words(draft.standfirst),
        ", ".join(parts.people(draft.bylines)),
        "  ".join(part for part in (parts.words(draft.publisher), parts.at(draft.published)) if part),
        parts.address(article),
    ]
    return "\n".join(line for line in head if line) + "\n\n" + draft.text + "\n"
