"""How text arrives at the writer: cut into words once, analysed once per distinct word.

A `Tokens` value is a text and its language, with its words or with how to part it into them. The same value may be
given to several fields (stems in one, plain words in another): each field's analyzer says what it makes of a word, and
is asked once per word and language. Stock Whoosh indexes the same values through the same analyzer, word by word.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from whoosh import analysis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray


class Pieces(NamedTuple):
    """What a part of a text that is not simply a word stands for.

    Attributes:
        texts: its words.
        places: of each, counted from the part's own.
        width: how many places it takes.
    """

    texts: Sequence[str]
    places: Sequence[int]
    width: int


class Parting(NamedTuple):
    """How texts are parted where no word goes on, though not everywhere where one ends.

    Attributes:
        kinds: for each byte of UTF-8 whether it parts (0), is inside a part (1), or inside but rather not its first or
            last (2). The byte 0 and the line feed part; nothing beyond ASCII does.
        apart: says what a part stands for, None when it is simply a word; asked once per distinct part.
    """

    kinds: bytes
    apart: Callable[[str], Pieces | None]


class Tokens(str):
    """A text, its language, and its words in order or how it is parted into them. A text to Whoosh, no more."""

    __slots__ = ("language", "parting", "places", "words")

    words: Sequence[str]
    language: str
    places: Sequence[int] | None
    parting: Parting | None

    def __new__(cls, words: Sequence[str], language: str = "", places: Sequence[int] | None = None) -> Tokens:
        """Give the words of a text.

        Args:
            words: in order.
            language: the key of their language.
            places: their positions when they are not 0, 1, 2 …, ascending.
        """
        return cls._make("", words, language, places, None)

    @classmethod
    def to_part(cls, text: str, language: str, parting: Parting) -> Tokens:
        """Give a text that the writer parts, many at a time."""
        return cls._make(text, (), language, None, parting)

    @classmethod
    def _make(
        cls, text: str, words: Sequence[str], language: str, places: Sequence[int] | None, parting: Parting | None
    ) -> Tokens:
        value = super().__new__(cls, text)
        value.words, value.language, value.places, value.parting = words, language, places, parting
        return value

    def each(self) -> Iterator[tuple[int, str]]:
        """Every word and its position."""
        if self.parting is None:
            yield from enumerate(self.words) if self.places is None else zip(self.places, self.words, strict=True)
            return
        place = 0
        data = self.encode("utf-8", "replace")
        starts, ends = parts_of(data, self.parting.kinds)
        for first, last in zip(starts.tolist(), ends.tolist(), strict=True):
            part = data[first:last].decode()
            pieces = self.parting.apart(part)
            if pieces is None:
                yield place, part
            else:
                yield from ((place + own, text) for own, text in zip(pieces.places, pieces.texts, strict=True))
            place += 1 if pieces is None else pieces.width


def parts_of(data: bytes, kinds: bytes) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where the parts of a text in UTF-8 start and end; see `Parting`."""
    found = np.frombuffer(b"".join((b"\0", data.translate(kinds), b"\0")), np.uint8)
    inside = found != 0
    bounds = (inside[1:] != inside[:-1]).nonzero()[0]
    starts, ends = bounds[::2], bounds[1::2]
    starts = starts + ((found[starts + 1] == 2) & (ends - starts > 1))  # a part is never cut to nothing
    return starts, ends - ((found[ends] == 2) & (ends - starts > 1))


class WordAnalyzer(analysis.Analyzer):  # type: ignore[misc]
    """An analyzer that looks at one word at a time."""

    @abstractmethod
    def cut(self, text: str) -> Tokens:
        """The words of a text."""

    @abstractmethod
    def term(self, language: str, word: str) -> str | None:
        """What is indexed for a word; None or nothing takes a position and is not indexed."""

    def terms(self, language: str, words: Sequence[str]) -> Sequence[str | None]:
        """What is indexed for each of many words; the same as `term` says of each."""
        return [self.term(language, word) for word in words]

    def tokens(self, value: str) -> Tokens:
        """A value as words, cut if it is a plain text."""
        return value if isinstance(value, Tokens) else self.cut(value)

    def __call__(
        self,
        value: str,
        positions: bool = False,
        chars: bool = False,
        keeporiginal: bool = False,
        removestops: bool = True,
        start_pos: int = 0,
        start_char: int = 0,
        mode: str = "",
        **options: Any,
    ) -> Iterator[analysis.Token]:
        """Whoosh's tokens, for stock writers and query parsers."""
        tokens = self.tokens(value)
        token = analysis.Token(positions, chars, removestops=removestops, mode=mode, **options)
        for place, word in tokens.each():
            term = self.term(tokens.language, word)
            if term:
                token.text = term
                token.boost = 1.0
                token.stopped = False
                if positions:
                    token.pos = start_pos + place
                yield token
