"""BibTeX: an ``@article`` as newspaper pieces are cited with biblatex's fields ``date``, ``url`` and ``urldate``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.forms import parts

if TYPE_CHECKING:
    from archive.model import Article

_SPECIAL = str.maketrans({c: f"\\{c}" for c in "&%$#_{}"} | {"~": r"\textasciitilde{}", "^": r"\textasciicircum{}"})


def write(article: Article) -> str:
    """One entry, keyed by its number so that keys never clash."""
    draft = article.draft
    fields = {
        "title": draft.headline.value,
        "author": " and ".join(_name(name) for name in parts.people(draft.bylines)),
        "journaltitle": parts.words(draft.publisher),
        "date": parts.at(draft.published)[:10],
        "url": parts.address(article),
        "urldate": parts.captured(article)[:10],
        "langid": parts.words(draft.language),
        "keywords": ", ".join(article.tags),
    }
    lines = [
        f"  {name} = {{{value if name in {'url', 'author'} else _escape(value)}}},"
        for name, value in fields.items()
        if value
    ]
    return "\n".join([f"@article{{cuttings{article.id},", *lines, "}"]) + "\n\n"


def _name(name: str) -> str:
    """A name that holds BibTeX's own word for "and" is kept whole by braces."""
    return f"{{{_escape(name)}}}" if " and " in name else _escape(name)


def _escape(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("\\", "/")).translate(_SPECIAL)
