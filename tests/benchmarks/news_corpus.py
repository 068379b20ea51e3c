"""A seeded generator of articles that behave like news: Zipfian words in seven languages, topics, bursts, names, tags.

No word list is needed: each language has its own letters, syllables and endings, its most frequent words are short,
and inflected forms share a base, so that stemmers have something to do. The same seed gives the same archive.
"""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from archive.model import ArticleId, IndexEntry, Labels, TagName

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VOCABULARY = 60_000
LANGUAGES = (("en", 0.86), ("de", 0.03), ("fr", 0.03), ("es", 0.02), ("ru", 0.02), ("ar", 0.02), ("zh", 0.02))
_SOUNDS = {
    "en": ("b c d f g h l m n p r s t w st tr ch pl", "a e i o u ea ou", ("", "s", "ed", "ing", "er", "ly")),
    "de": ("b d f g h k l m n r s t w sch st z", "a e i o u ä ö ü ei au", ("", "en", "er", "es", "e", "ung")),
    "fr": ("b c d f g j l m n p r s t v", "a e é i o u eau oi ai", ("", "s", "es", "ée", "er", "ment")),
    "es": ("b c d f g l m n p r s t v j", "a e i o u ió ía", ("", "s", "es", "ado", "ar", "ción")),
    "ru": ("б в г д ж з к л м н п р с т ш", "а е и о у я ы", ("", "а", "ов", "ами", "ный", "ость")),
    "ar": ("ب ت ث ج ح د ر س ش ع ف ق ك ل م ن", "ا و ي", ("", "ة", "ات", "ين", "ون")),
}
_MEDIAN = 560
_SITES, _AUTHORS, _TAGS, _TOPICS, _NAMES = 300, 5_000, 400, 80, 20_000


@dataclass(frozen=True)
class _Language:
    words: np.ndarray
    steps: np.ndarray  # cumulative chances by rank
    topics: np.ndarray  # for each topic the ranks of its own words


def _make_words(language: str, random: np.random.Generator) -> list[str]:
    if language == "zh":
        characters = [chr(0x4E00 + int(place)) for place in random.permutation(3_500)]
        ranks = np.minimum(random.zipf(1.25, size=(VOCABULARY * 2, 2)) - 1, 3_499)
        lengths = random.choice((1, 2, 2, 2, 3), VOCABULARY * 2)
        pairs = ("".join(characters[rank] for rank in pair) for pair in ranks)
        words = dict.fromkeys(
            (pair + characters[number % 3_500])[:length]
            for number, (pair, length) in enumerate(zip(pairs, lengths, strict=True))
        )
        return list(words)[:VOCABULARY]
    heads, tails, endings = _SOUNDS[language]
    syllables = [head + tail for head in heads.split() for tail in tails.split()]
    words: dict[str, None] = {}
    size = 1
    while len(words) < VOCABULARY:
        size = (
            1
            if len(words) < len(syllables) // 2
            else 2
            if len(words) < len(syllables) * 12
            else int(random.integers(2, 5))
        )
        base = "".join(syllables[int(place)] for place in random.integers(0, len(syllables), size))
        words[base] = None
        if size > 1 and random.random() < 0.5:
            words.update(dict.fromkeys(base + ending for ending in endings))
    return list(words)[:VOCABULARY]


@cache
def _language(name: str, seed: int) -> _Language:
    random = np.random.default_rng([seed, *name.encode()])
    words = np.array(_make_words(name, random), dtype=object)
    chances = 1 / (np.arange(len(words)) + 2.7) ** 1.05
    topics = random.integers(200, len(words), size=(_TOPICS, 300))
    return _Language(words, np.cumsum(chances / chances.sum()), topics)


@cache
def _names(seed: int) -> list[str]:
    english = _language("en", seed)
    random = np.random.default_rng([seed, 7])
    return [
        " ".join(str(word).capitalize() for word in english.words[random.integers(3_000, VOCABULARY, 2)])
        for _ in range(_NAMES)
    ]


def _zipf(random: np.random.Generator, most: int, size: int | None = None) -> np.ndarray:
    return np.minimum(random.zipf(1.3, size) - 1, most - 1)


def article(number: int, seed: int = 1) -> IndexEntry:
    """One article of the archive; articles do not depend on each other."""
    random = np.random.default_rng([seed, number])
    code = str(random.choice([name for name, _ in LANGUAGES], p=[share for _, share in LANGUAGES]))
    language = _language(code, seed)
    length = int(np.clip(random.lognormal(np.log(_MEDIAN), 0.55), 60, 4_000))
    ranks = np.searchsorted(language.steps, random.random(length))
    own = language.topics[int(random.integers(_TOPICS))][random.integers(0, 300, size=max(4, length // 40))]
    burst = random.random(length) < 0.15
    ranks[burst] = random.choice(own, int(burst.sum()))
    words = language.words[np.minimum(ranks, len(language.words) - 1)].tolist()
    names = _names(seed)
    for place in random.integers(0, length, length // 80).tolist():
        words[place] = names[int(_zipf(random, _NAMES))]
    for place in random.integers(0, length, length // 150).tolist():
        words[place] = str(int(random.integers(1, 100_000)))
    year = int(random.integers(2005, 2025))
    day = year * 10_000 + int(random.integers(1, 13)) * 100 + int(random.integers(1, 29))
    site = int(_zipf(random, _SITES))
    tags = {f"tag{int(tag)}" for tag in _zipf(random, _TAGS, int(random.integers(2, 8)))}
    return IndexEntry(
        id=ArticleId(number),
        headline=_sentence(words[:9], code, random),
        standfirst=_sentence(words[5:25], code, random),
        text=_text(words, code, random),
        bylines=(names[int(_zipf(random, _AUTHORS))],),
        publisher=f"The {names[-1 - site]} Times",
        section=f"Section {site % 12}",
        url=f"https://site{site}.example/{year}/{number}",
        notes="",
        language=code,
        published=day,
        captured=day,
        accessioned=day,
        word_count=length,
        has_picture=bool(number % 3),
        labels=Labels(tags=tuple(TagName(tag) for tag in sorted(tags))),
    )


def _sentence(words: list[str], code: str, random: np.random.Generator) -> str:
    if code == "zh":
        return "".join(words) + "。"
    pieces = list(words)
    if len(pieces) > 8:
        place = int(random.integers(3, len(pieces) - 3))
        pieces[place] += ","
    return (" ".join(pieces) + ".").capitalize() if pieces else ""


def _text(words: list[str], code: str, random: np.random.Generator) -> str:
    cuts = np.cumsum(random.integers(6, 30, size=len(words) // 6 + 1)).tolist()
    sentences, before = [], 0
    for cut in cuts:
        if before >= len(words):
            break
        sentences.append(_sentence(words[before:cut], code, random))
        before = cut
    paragraphs = [" ".join(sentences[at : at + 4]) for at in range(0, len(sentences), 4)]
    return "\n\n".join(paragraphs)


class Pack:
    """The first articles of the archive, made once and read one at a time: memory and CPU of a build are its own."""

    def __init__(self, folder: Path, count: int) -> None:
        """Args: where the pack is kept (`articles.pack` and its offsets); how many articles, made if they are not."""
        folder.mkdir(parents=True, exist_ok=True)
        self._count = count
        self._path, offsets = folder / "articles.pack", folder / "articles.offsets.npy"
        self._starts = np.load(offsets) if offsets.exists() else np.zeros(1, np.int64)
        if len(self._starts) <= count:
            self._starts = self._grown(count)
            np.save(offsets, self._starts)
        self._file = self._path.open("rb")

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, place: int) -> IndexEntry:
        if not 0 <= place < self._count:
            raise IndexError(place)
        first, last = int(self._starts[place]), int(self._starts[place + 1])
        self._file.seek(first)
        return _read(self._file.read(last - first))

    def __iter__(self) -> Iterator[IndexEntry]:
        return (self[place] for place in range(self._count))

    def _grown(self, count: int) -> np.ndarray:
        starts = self._starts.tolist()
        with self._path.open("r+b" if self._path.exists() else "w+b") as file:
            file.truncate(starts[-1])
            file.seek(starts[-1])
            for number in range(len(starts), count + 1):
                starts.append(starts[-1] + file.write(_written(article(number))))
        return np.array(starts)


def _written(entry: IndexEntry) -> bytes:
    return json.dumps(dataclasses.asdict(entry), ensure_ascii=False).encode()


def _read(data: bytes) -> IndexEntry:
    values = json.loads(data)
    labels = values.pop("labels")
    labels["tags"] = tuple(labels["tags"])
    values["bylines"] = tuple(values["bylines"])
    return IndexEntry(**values, labels=Labels(**labels))
