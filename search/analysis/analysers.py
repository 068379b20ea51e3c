"""The two ways a word is indexed: as it stands, and by its stem where that is another; both from one cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from search.analysis.folding import fold, fold_all
from search.analysis.stems import places_by_rules, stem, stems_by
from search.analysis.tokens import words_of
from search.codec.tokens import WordAnalyzer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from search.codec.tokens import Tokens


class PlainWords(WordAnalyzer):
    """Every word, folded: for exact words, phrases, wildcards, spelling."""

    def cut(self, text: str) -> Tokens:
        """The words of a text whose language is not known."""
        return words_of(text)

    def term(self, language: str, word: str) -> str | None:  # noqa: ARG002 -- the same in every language
        """The folded word."""
        return fold(word) or None

    def terms(self, language: str, words: Sequence[str]) -> Sequence[str | None]:  # noqa: ARG002
        """The folded words."""
        return fold_all(words)


class Stems(WordAnalyzer):
    """The stem of every word that is not its own stem: so the words as they stand are not kept twice."""

    def cut(self, text: str) -> Tokens:
        """The words of a text whose language is not known."""
        return words_of(text)

    def term(self, language: str, word: str) -> str | None:
        """The folded stem, None where it is the folded word."""
        found = stem(language, word)
        return found if found and found != fold(word) else None

    def terms(self, language: str, words: Sequence[str]) -> Sequence[str | None]:
        """The folded stems, None where they are the folded words."""
        terms: list[str | None] = [None] * len(words)
        for rules, places in places_by_rules(language, words).items():
            own = [words[place] for place in places]
            for place, found, word in zip(places, stems_by(rules, own), fold_all(own), strict=True):
                terms[place] = found if found != word else None
        return terms
