"""What lists show and sort by, as columns of an article, made from its draft."""

from __future__ import annotations

import json
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.model import Draft

_STANDFIRST = 400  # characters the list may show
_KEY = 120  # characters that sorting looks at


def shown(draft: Draft) -> dict[str, str | int | None]:
    """The columns that lists show and sort by."""
    publisher = draft.publisher.value if draft.publisher else ""
    published = draft.published.value if draft.published else None
    return {
        "canonical_url": draft.canonical_url.value if draft.canonical_url else None,
        "headline": draft.headline.value,
        "headline_key": sort_key(draft.headline.value),
        "standfirst": preview(draft),
        "publisher": publisher,
        "publisher_key": sort_key(publisher),
        "bylines": json.dumps(draft.bylines.value if draft.bylines else (), ensure_ascii=False),
        "language": draft.language.value if draft.language else "",
        "published": published.at if published else "",
        "published_day": published.day_number if published else 0,
        "word_count": draft.word_count,
        "lead_picture": draft.lead_picture.value if draft.lead_picture else None,
        "concerns": json.dumps([concern.value for concern in draft.concerns]),
    }


def preview(draft: Draft) -> str:
    """What a row says of an article: its standfirst, or how it begins, without a headline that is its first words."""
    if draft.standfirst is not None:
        return draft.standfirst.value[:_STANDFIRST]
    beginning = " ".join(draft.text[: 2 * _STANDFIRST].split())
    headline = draft.headline.value.rstrip("…. ")
    if beginning.startswith(headline):
        beginning = beginning[len(headline) :].lstrip(".!?。…,;: ")
    return beginning[:_STANDFIRST]


def sort_key(text: str) -> str:
    """Text folded so that capitals, accents and leading quotation marks do not decide the order."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text[: 4 * _KEY]) if not unicodedata.combining(c))
    return plain.casefold().lstrip("\"'‘’“”„«»‹›¿¡([… ")[:_KEY]
