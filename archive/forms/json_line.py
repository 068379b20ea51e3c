"""JSON Lines: everything the catalogue holds of an article, as `archive.wire` writes values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from archive import wire

if TYPE_CHECKING:
    from archive.model import Article


def write(article: Article) -> str:
    """One object on one line."""
    return json.dumps(wire.to_json(article), ensure_ascii=False) + "\n"
