"""One HTML page that any browser shows: head data for other programs, then the reading copy."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from archive.forms import parts

if TYPE_CHECKING:
    from archive.model import Article

_STYLE = (
    "body{font:18px/1.55 Georgia,serif;max-width:38em;margin:2em auto;padding:0 1em}"
    "h1{line-height:1.2}img{max-width:100%;height:auto}figcaption,.about{color:#555;font-size:.85em}"
    "blockquote{border-left:3px solid #ccc;margin-left:0;padding-left:1em}table{border-collapse:collapse}"
    "td,th{border:1px solid #ccc;padding:.3em .6em}"
)
_POLICY = "default-src 'none'; img-src 'self' data: file:; style-src 'unsafe-inline'"


def write(article: Article) -> str:
    """The whole page. The reading copy was sanitised when it was made; every other value is escaped here."""
    draft = article.draft
    about = " · ".join(
        escape(part)
        for part in (", ".join(parts.people(draft.bylines)), parts.words(draft.publisher), parts.at(draft.published))
        if part
    )
    language = escape(parts.words(draft.language), quote=True)
    standfirst = f"<p><strong>{escape(draft.standfirst.value)}</strong></p>" if draft.standfirst is not None else ""
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f"<title>{escape(draft.headline.value)}</title>\n{_head(article)}<style>{_STYLE}</style>\n</head>\n"
        f'<body dir="auto">\n<h1>{escape(draft.headline.value)}</h1>\n{standfirst}\n<p class="about">{about}</p>\n'
        f'{draft.body_html}\n<hr>\n<p class="about">{escape(parts.address(article))}'
        f"<br>SHA-256 {article.original.digest}</p>\n</body>\n</html>\n"
    )


def _head(article: Article) -> str:
    draft = article.draft
    known = {
        "author": ", ".join(parts.people(draft.bylines)),
        "article:published_time": parts.at(draft.published),
        "article:modified_time": parts.at(draft.updated),
        "og:site_name": parts.words(draft.publisher),
        "keywords": ", ".join(article.tags),
    }
    metas = "".join(
        f'<meta name="{name}" content="{escape(value, quote=True)}">\n' for name, value in known.items() if value
    )
    address = parts.address(article)
    return metas + (f'<link rel="canonical" href="{escape(address, quote=True)}">\n' if address else "")
