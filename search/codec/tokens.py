"""How text arrives at the writer: cut into words once, analysed once per distinct word.

A `Tokens` value carries the words of a text, already cut, and their language. The same value may be given to several
fields (stems in one, plain words in another): each field's analyzer says what it makes of a word, and is asked once
per word and language. Stock Whoosh indexes the same values through the same analyzer, word by word.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Any, NamedTuple

from whoosh import analysis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence


class Pieces(NamedTuple):
    """What a word that is several stands for: texts, their places counted from its own, and how many it takes."""

    texts: Sequence[str]
    places: Sequence[int]
    width: int


class Tokens(str):
    """The words of a text in order, and their language. A text to Whoosh, which takes nothing else."""

    __slots__ = ("apart", "language", "places", "words")

    words: Sequence[str]
    language: str
    places: Sequence[int] | None
    apart: Callable[[str], Pieces | None] | None

    def __new__(
        cls,
        words: Sequence[str],
        language: str = "",
        places: Sequence[int] | None = None,
        *,
        apart: Callable[[str], Pieces | None] | None = None,
    ) -> Tokens:
        """Give the words of a text.

        Args:
            words: in order.
            language: the key of their language.
            places: their positions when they are not 0, 1, 2 …, ascending.
            apart: says what a word stands for that is several; asked once per distinct word. Then without ``places``.
        """
        value = super().__new__(cls)
        value.words = words
        value.language = language
        value.places = places
        value.apart = apart
        return value

    def each(self) -> Iterator[tuple[int, str]]:
        """Every word and its position, those that are several taken apart."""
        if self.apart is None:
            yield from enumerate(self.words) if self.places is None else zip(self.places, self.words, strict=True)
            return
        place = 0
        for word in self.words:
            pieces = self.apart(word)
            if pieces is None:
                yield place, word
            else:
                yield from ((place + own, text) for own, text in zip(pieces.places, pieces.texts, strict=True))
            place += 1 if pieces is None else pieces.width


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
