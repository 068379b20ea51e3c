"""A person's word about an article, laid over what extraction found."""

from __future__ import annotations

import dataclasses
import functools
import json
import types
import typing
from typing import TYPE_CHECKING, TypeAlias, cast

from archive.model import Draft, Moment, Sourced
from archive.wire import Json, from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from archive.model import ArticleId
    from archive.store.database import Tables

Correction: TypeAlias = "str | tuple[str, ...] | Moment"

HAND = "hand"
"""The source of a corrected field."""


@functools.cache
def fields() -> Mapping[str, type]:
    """What can be corrected: the fields of a draft that name their source, and the type of their value."""
    found: dict[str, type] = {}
    for name, hint in typing.get_type_hints(Draft).items():
        arms = typing.get_args(hint) if typing.get_origin(hint) in {types.UnionType, typing.Union} else (hint,)
        for arm in arms:
            if typing.get_origin(arm) is Sourced:
                found[name] = typing.get_args(arm)[0]
    return found


def encode(field: str, value: Correction) -> str:
    """A correction as it is stored; an empty value says that there is none. Dates may be given as ISO 8601 text.

    Raises:
        ValueError: no such field, a value of another type, or an empty headline.
    """
    if field not in fields():
        raise ValueError(f"{field} cannot be corrected")
    if not value:
        if field == "headline":
            raise ValueError("an article needs a headline")
        return "null"
    if fields()[field] is Moment and isinstance(value, str):
        value = Moment.parse(value) or value
    plain = to_json(value)
    from_json(fields()[field], json.loads(json.dumps(plain)))
    return json.dumps(plain, ensure_ascii=False)


def lay_over(draft: Draft, corrections: Iterable[tuple[str, str]]) -> Draft:
    """The draft with a person's corrections in place of what was found."""
    changes: dict[str, object] = {}
    for field, text in corrections:
        data: Json = json.loads(text)
        changes[field] = None if data is None else Sourced(value=from_json(fields()[field], data), source=HAND)
    return dataclasses.replace(draft, **changes) if changes else draft  # type: ignore[arg-type]


def put(db: Tables, article: ArticleId, field: str, value: str | None, made_at: str) -> bool:
    """Store an encoded correction, or take it back with None; whether that changed anything."""
    if value is None:
        return db.execute("DELETE FROM correction WHERE article = ? AND field = ?", (article, field)).rowcount > 0
    done = db.execute(
        "INSERT INTO correction (article, field, value, made_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (article, field) DO UPDATE SET value = excluded.value, made_at = excluded.made_at"
        " WHERE value IS NOT excluded.value",
        (article, field, value, made_at),
    )
    return done.rowcount > 0


def of_article(db: Tables, article: ArticleId) -> list[tuple[str, str]]:
    """Field and encoded value of every correction of an article."""
    rows = db.execute("SELECT field, value FROM correction WHERE article = ? ORDER BY field", (article,))
    return [(field, value) for field, value in rows]


def get(db: Tables, article: ArticleId, field: str) -> Correction | None:
    """What a person set a field to; None when nobody did, an empty value when it was emptied."""
    row = db.execute("SELECT value FROM correction WHERE article = ? AND field = ?", (article, field)).fetchone()
    if row is None:
        return None
    data: Json = json.loads(row[0])
    return "" if data is None else cast("Correction", from_json(fields()[field], data))
