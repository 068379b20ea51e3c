"""The languages of the gate's pages, read from ``tongues.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tongue:
    """Sentences of a language, and what its sites hang around an article."""

    code: str
    headline: str
    author: str
    by: str
    date: str
    sentences: tuple[str, ...]
    headings: tuple[str, ...]
    items: tuple[str, ...]
    quote: str
    caption: str
    subscribe: str
    most_read: str
    cookies: str
    share: str
    related: tuple[str, ...]
    comments: str
    rights: str


def tongues() -> tuple[Tongue, ...]:
    """Every language, in the order of the file."""
    texts = tomllib.loads((Path(__file__).parent / "tongues.toml").read_text("utf-8"))
    return tuple(
        Tongue(code=code, **{name: tuple(value) if isinstance(value, list) else value for name, value in text.items()})
        for code, text in texts.items()
    )
