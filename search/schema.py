"""What is indexed of an article: words in fields, values in columns, and nothing that could be read back as text.

Each text has two fields: its words as they stand, with positions, and the stems of those that are not their own stem.
The values a question may filter, sort and count by are columns; tags and marks are labels, which change without the
rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from whoosh import fields
from whoosh.columns import NumericColumn, VarBytesColumn
from whoosh.formats import Frequency

from search.analysis.analysers import PlainWords, Stems
from search.analysis.tokens import words_of

if TYPE_CHECKING:
    from archive.model import IndexEntry, Labels

SCHEMA_VERSION: Final = 3
"""Grows whenever an index made before would answer differently: analysis, fields or columns changed."""

KEY: Final = "id"
SEPARATOR: Final = "\n"
STEMMED: Final = {"headline": "headline_stems", "body": "body_stems", "notes": "notes_stems"}
TEXTS: Final = ("headline", "body", "author", "publisher", "notes")
NUMBERS: Final = (KEY, "published", "captured", "accessioned", "words", "picture")
VALUES: Final = ("source", "host", "language", "section", "url", "names")


def make_schema() -> fields.Schema:
    """The fields and columns of the index."""
    schema = fields.Schema()
    for name in TEXTS:
        schema.add(name, fields.TEXT(analyzer=PlainWords(), phrase=True))
    for name in STEMMED.values():
        stems = fields.TEXT(analyzer=Stems(), phrase=False)
        stems.format = Frequency()
        schema.add(name, stems)
    for name in NUMBERS:
        schema.add(name, fields.COLUMN(NumericColumn("q")))
    for name in VALUES:
        schema.add(name, fields.COLUMN(VarBytesColumn()))
    return schema


def document(entry: IndexEntry) -> dict[str, Any]:
    """An article as the writer takes it."""
    language = entry.language[:2].lower()
    texts = {
        "headline": words_of(entry.headline, language),
        "body": words_of(f"{entry.standfirst}\n{entry.text}" if entry.standfirst else entry.text, language),
        "notes": words_of(entry.notes, language),
    }
    values: dict[str, Any] = {name: tokens for name, tokens in texts.items() if tokens or tokens.words}
    values |= {STEMMED[name]: tokens for name, tokens in values.items()}
    values["author"] = words_of("\n".join(entry.bylines))
    values["publisher"] = words_of(entry.publisher)
    kept = {
        "source": entry.publisher,
        "host": host_of(entry.url),
        "language": language,
        "section": entry.section,
        "url": entry.url,
        "names": SEPARATOR.join(entry.bylines),
    }
    values |= {name: value.encode("utf-8", "replace") for name, value in kept.items()}
    values |= {
        KEY: int(entry.id),
        "published": entry.published,
        "captured": entry.captured,
        "accessioned": entry.accessioned,
        "words": entry.word_count,
        "picture": int(entry.has_picture),
        "_labels": labels(entry.labels),
    }
    return values


def labels(given: Labels) -> dict[str, list[str]]:
    """What changes about an article without its text, as label fields."""
    marks = {
        "starred": given.starred,
        "read": given.read,
        "highlight": given.highlighted,
        "notes": given.noted,
        "version": given.versions > 1,
    }
    return {"tags": list(given.tags), "marks": [name for name, holds in marks.items() if holds]}


def host_of(url: str) -> str:
    """The host of an address, without ``www.``; empty where there is none."""
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")
