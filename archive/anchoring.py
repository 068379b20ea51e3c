"""Places in an article's text, found by their own words, so that highlights survive another extraction.

A quotation is the words themselves with a little of what stands before and after (the W3C Web Annotation model's
TextQuoteSelector). White space is not compared: where a paragraph ends is the extractor's opinion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.model import Quotation

if TYPE_CHECKING:
    from collections.abc import Sequence

AROUND = 32
"""Characters of context kept on either side."""


def quote(text: str, start: int, end: int) -> Quotation:
    """The quotation of ``text[start:end]``, without the white space at its ends.

    Raises:
        ValueError: nothing but white space lies there.
    """
    exact = text[start:end]
    start += len(exact) - len(exact.lstrip())
    exact = exact.strip()
    if not exact:
        raise ValueError("nothing is quoted")
    end = start + len(exact)
    return Quotation(exact=exact, prefix=text[max(0, start - AROUND) : start], suffix=text[end : end + AROUND])


def find(text: str, quotation: Quotation) -> tuple[int, int] | None:
    """Where a quotation stands in a text: start and end, or None when its words are no longer there.

    Of several places with the same words, the one whose surroundings agree most is taken, the first of equals.
    """
    return Places(text).find(quotation)


class Places:
    """A text made ready for finding many quotations in it."""

    def __init__(self, text: str) -> None:
        self._offsets = [offset for offset, letter in enumerate(text) if not letter.isspace()]
        self._bare = "".join(text[offset] for offset in self._offsets)

    def find(self, quotation: Quotation) -> tuple[int, int] | None:
        """As the function of the same name."""
        exact = _bare(quotation.exact)
        starts = _starts(self._bare, exact)
        if not starts:
            return None
        prefix, suffix = _bare(quotation.prefix), _bare(quotation.suffix)

        def agreement(start: int) -> int:
            before = self._bare[max(0, start - len(prefix)) : start]
            after = self._bare[start + len(exact) : start + len(exact) + len(suffix)]
            return _common(before[::-1], prefix[::-1]) + _common(after, suffix)

        best = max(starts, key=agreement)
        return self._offsets[best], self._offsets[best + len(exact) - 1] + 1


def _starts(text: str, words: str) -> Sequence[int]:
    found: list[int] = []
    at = text.find(words) if words else -1
    while at >= 0:
        found.append(at)
        at = text.find(words, at + 1)
    return found


def _bare(text: str) -> str:
    return "".join(text.split())


def _common(one: str, other: str) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
