"""RIS: type NEWS, as Zotero, EndNote and Mendeley read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.forms import parts

if TYPE_CHECKING:
    from archive.model import Article


def write(article: Article) -> str:
    """One reference. A tag is two letters, two spaces, a hyphen and a space; dates are ``YYYY/MM/DD/``."""
    draft = article.draft
    lines = [("TY", "NEWS"), ("TI", draft.headline.value)]
    lines += [("AU", name) for name in parts.people(draft.bylines)]
    lines += [
        ("T2", parts.words(draft.publisher)),
        ("DA", _date(parts.at(draft.published))),
        ("AB", parts.words(draft.standfirst)),
        ("LA", parts.words(draft.language)),
        ("UR", parts.address(article)),
        ("Y2", _date(parts.captured(article))),
    ]
    lines += [("KW", tag) for tag in article.tags]
    kept = [f"{tag}  - {' '.join(value.split())}" for tag, value in lines if value]
    return "\n".join([*kept, "ER  - ", "", ""])


def _date(iso: str) -> str:
    return "/".join(([*iso[:10].split("-"), "", "", ""])[:3]) + "/" if iso else ""
