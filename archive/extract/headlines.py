"""The headline among the titles a page gives itself: never the site's name, never ``… | Outlet``.

Publishers differ: one puts a kicker into the `h1`, another a search engine's words into `og:title`, a third a shop's
name behind everything, and no order of sources is right everywhere. So every wording is described by a few numbers
(who says it, how like the others it is, how much of it stands in the address) and the best sum of weights wins. The
weights are learned by `tests/quality/train_headline.py` on pages of other people's benchmarks, judged by folds split by
site; what they say can be read here.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping, Sequence  # noqa: TC003 -- types of module values, beside annotations
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote, urlsplit

from archive.extract.headline_words import folded, likeness

if TYPE_CHECKING:
    from archive.extract.headline_candidates import Title

WEIGHTS: Final[Mapping[str, float]] = {
    "bar": -3.730, "best": 0.106, "capitals": -0.350, "colon": -0.322, "count": 1.047, "cut": 0.240,
    "cut_short": -1.340, "elsewhere": -0.223, "ends_in_other": 0.572, "first": 0.835, "head_added": -0.963,
    "heading": 1.472, "heading-part": -2.152, "heading_best": 0.271, "heading_unlike": -0.860, "json-ld": 2.616,
    "json-ld-other": 0.391, "json_apart": 2.087, "later": 0.739, "long": -0.329, "mean": -1.228, "meta": -0.503,
    "microdata": -0.056, "og": 2.423, "og_inside": 1.599, "question": -0.027, "short": -0.872, "slug": 0.047,
    "slug_best": 0.703, "starts_other": 0.684, "tail_added": -0.254, "title": -0.035, "title_alone": 1.430,
    "twitter": -0.969, "words": 0.300,
}  # fmt: skip
"""What each number adds to a wording's score; made by `tests/quality/train_headline.py`."""

_MADE_OF: Final = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "ø": "o",
        "æ": "ae",
        "å": "a",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "'": "",
        "’": "",
    }
)
_MOST_TITLES: Final = 16


def ranked(titles: Sequence[Title], address: str) -> list[Title]:
    """The titles, the likeliest headline first.

    Args:
        titles: every wording once.
        address: of the page; its last words often repeat the headline's.
    """
    titles = titles[:_MOST_TITLES]
    if len(titles) < 2:
        return list(titles)
    scores = [sum(WEIGHTS.get(name, 0.0) * value for name, value in row.items()) for row in describe(titles, address)]
    order = sorted(range(len(titles)), key=lambda place: -scores[place])
    return [titles[place] for place in order]


def describe(titles: Sequence[Title], address: str) -> list[dict[str, float]]:
    """The numbers of every wording, by the names that `WEIGHTS` uses."""
    keys = [folded(title.value) for title in titles]
    slug = slug_words(address)
    overlaps = [_overlap(key, slug) for key in keys]
    alike = _likenesses(titles)
    saying = {source: key for title, key in zip(titles, keys, strict=True) for source in title.sources}
    agreed = "og" in saying and saying["og"] == saying.get("heading") == saying.get("title")
    rows = []
    for place, title in enumerate(titles):
        others = [key for other, key in enumerate(keys) if other != place and key]
        likes = [value for other, value in enumerate(alike[place]) if other != place] or [0.0]
        row = dict.fromkeys(title.sources, 1.0)
        row |= _wording(title, keys[place]) | _beside(keys[place], others)
        row |= {
            "best": max(likes),
            "mean": sum(likes) / len(likes),
            "slug": overlaps[place],
            "slug_best": float(overlaps[place] == max(overlaps) > 0),
            "json_apart": float(agreed and "json-ld" in title.sources and saying["og"] != keys[place]),
            "heading_unlike": float(title.place >= 0 and max(likes) < 0.5 and len(titles) > 1),
            "heading_best": max(likes) if title.place >= 0 else 0.0,
            "elsewhere": float("json-ld-other" in title.sources and "json-ld" not in title.sources),
        }
        row["og_inside"] = row["ends_in_other"] * float("og" in title.sources and "heading" not in title.sources)
        rows.append(row)
    return rows


def _likenesses(titles: Sequence[Title]) -> list[list[float]]:
    """How alike every two wordings are; each pair is compared once."""
    alike = [[1.0] * len(titles) for _ in titles]
    for place, one in enumerate(titles):
        for other in range(place):
            alike[place][other] = alike[other][place] = likeness(one.value, titles[other].value)
    return alike


def _wording(title: Title, key: str) -> dict[str, float]:
    """What a wording is by itself."""
    words = len(key.split())
    length = words if title.value.isascii() or words > 3 else len(key) / 3  # scripts without spaces
    return {
        "count": len(title.sources) / 3,
        "first": float(title.place == 0),
        "later": float(title.place > 0),
        "words": math.log1p(length),
        "short": float(length < 3),
        "long": float(length > 22),
        "cut_short": float(title.value.endswith(("...", "…"))),
        "bar": float(bool(re.search(r"[|｜]", title.value))),
        "colon": float(": " in title.value),
        "capitals": float(title.value.isupper()),
        "question": float("?" in title.value),
        "title_alone": float(title.sources <= {"title", "cut"}),
    }


def _beside(key: str, others: list[str]) -> dict[str, float]:
    """How a wording lies to the others: with something before (a kicker) or behind (an outlet), or without."""
    return {
        "tail_added": float(any(key.startswith(other + " ") for other in others)),
        "head_added": float(any(key.endswith(" " + other) for other in others)),
        "starts_other": float(any(other.startswith(key + " ") for other in others)),
        "ends_in_other": float(any(other.endswith(" " + key) for other in others)),
    }


def slug_words(address: str) -> frozenset[str]:
    """The words of the part of an address that holds most words."""
    try:
        path = unquote(urlsplit(address).path)
    except ValueError:
        return frozenset()
    part = max(path.split("/"), key=lambda part: len(re.findall(r"[^\W\d_]{2,}", part)), default="")
    return frozenset(_latin_words(part))


def _latin_words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_MADE_OF))
    return re.findall(r"[^\W_]+", "".join(char for char in plain if not unicodedata.combining(char)))


def _overlap(key: str, slug: frozenset[str]) -> float:
    """How much of a wording stands in the address, 0 to 1 (Dice); 0 where the address says too little."""
    words = _latin_words(key)
    return 2 * sum(word in slug for word in words) / (len(words) + len(slug)) if len(slug) > 2 and words else 0.0
