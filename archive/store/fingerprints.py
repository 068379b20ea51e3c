"""Near-duplicates found without comparing every pair: MinHash over word shingles, with bands as keys.

After A. Broder, "On the resemblance and containment of documents" (1997): the share of equal minima estimates the share
of equal shingles. Two texts meet when all four minima of one of their eight bands are equal.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from typing import TYPE_CHECKING

import numpy as np

from archive.model import ArticleId

if TYPE_CHECKING:
    from archive.store.database import Tables

_MINIMA = 32
_BAND = 4
_SHINGLE = 4
_FEWEST = 12  # words; below this a likeness says nothing
_MOST = 20_000
_LOOKED_AT = 200_000  # characters; enough to know a story by, and soon done
_WORD = re.compile(
    r"[\u2e80-\u9fff\uac00-\ud7af\u3040-\u30ff\u0e00-\u0eff]|\w+"
)  # one character where no spaces part words
_PRIME = np.uint64(2**31 - 1)
_DICE = np.random.default_rng(20260101)
_FACTORS = _DICE.integers(1, 2**31 - 1, _MINIMA, dtype=np.uint64)
_TERMS = _DICE.integers(0, 2**31 - 1, _MINIMA, dtype=np.uint64)


def fingerprint(text: str) -> bytes:
    """The minima of a text's shingles as 128 bytes; empty when it is too short to say anything."""
    words = _WORD.findall(unicodedata.normalize("NFKC", text[:_LOOKED_AT]).casefold())[:_MOST]
    if len(words) < _FEWEST:
        return b""
    shingles = {zlib.crc32(" ".join(words[i : i + _SHINGLE]).encode()) for i in range(len(words) - _SHINGLE + 1)}
    hashes = np.fromiter(shingles, dtype=np.uint64, count=len(shingles)) % _PRIME
    minima = np.full(_MINIMA, _PRIME, dtype=np.uint64)
    for start in range(0, len(hashes), 4096):
        part = hashes[start : start + 4096, None]
        minima = np.minimum(minima, ((part * _FACTORS + _TERMS) % _PRIME).min(axis=0))
    return minima.astype("<u4").tobytes()


def resemblance(first: bytes, second: bytes) -> float:
    """The estimated share of shingles that two texts have in common, 0 to 1."""
    if not first or not second:
        return 0.0
    return float((np.frombuffer(first, "<u4") == np.frombuffer(second, "<u4")).mean())


def put(db: Tables, article: ArticleId, text: str) -> None:
    """Write an article's fingerprint, in place of an earlier one."""
    db.execute("DELETE FROM band WHERE article = ?", (article,))
    minima = fingerprint(text)
    db.execute("INSERT OR REPLACE INTO fingerprint (article, minima) VALUES (?, ?)", (article, minima))
    for place in range(0, len(minima), 4 * _BAND):
        key = zlib.crc32(minima[place : place + 4 * _BAND], place)
        db.execute("INSERT OR IGNORE INTO band (key, article) VALUES (?, ?)", (key, article))


def like(db: Tables, article: ArticleId, least: float) -> list[tuple[ArticleId, float]]:
    """Living articles whose text resembles this one's at least so much, the closest first."""
    rows = db.execute(
        "SELECT DISTINCT other.article, fingerprint.minima, own.minima FROM band AS mine"
        " CROSS JOIN band AS other ON other.key = mine.key AND other.article <> mine.article"
        " CROSS JOIN article ON article.id = other.article AND +article.removed = 0"
        " JOIN fingerprint ON fingerprint.article = other.article JOIN fingerprint AS own ON own.article = mine.article"
        " WHERE mine.article = ?",
        (article,),
    )
    found = [(ArticleId(number), resemblance(theirs, ours)) for number, theirs, ours in rows]
    return sorted((pair for pair in found if pair[1] >= least), key=lambda pair: (-pair[1], pair[0]))


def pairs(db: Tables, most: int) -> list[tuple[ArticleId, ArticleId]]:
    """Pairs of living articles that meet in a band, at most so many; bands shared by hundreds are passed over."""
    rows = db.execute(
        "SELECT DISTINCT first.article, second.article FROM band AS first"
        " JOIN band AS second ON second.key = first.key AND second.article > first.article"
        " WHERE first.key IN (SELECT key FROM band GROUP BY key HAVING count(*) BETWEEN 2 AND 300)"
        " AND first.article NOT IN (SELECT id FROM article WHERE removed = 1)"
        " AND second.article NOT IN (SELECT id FROM article WHERE removed = 1) LIMIT ?",
        (most,),
    )
    return [(ArticleId(a), ArticleId(b)) for a, b in rows]


def minima(db: Tables, article: ArticleId) -> bytes:
    """The stored fingerprint of an article; empty when it has none."""
    row = db.execute("SELECT minima FROM fingerprint WHERE article = ?", (article,)).fetchone()
    return bytes(row[0]) if row else b""
