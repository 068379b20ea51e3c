"""A snippet cut so that what was found can be seen in the little room of a row. No Qt."""

from __future__ import annotations

from search.query import Snippet, Span


def from_first_match(snippet: Snippet, *, before: int) -> Snippet:
    """Begin a snippet a few letters before its first match, at a word, with dots for what is left out.

    Args:
        snippet: the piece of text and its matches.
        before: how many characters may stand before the first match.
    """
    if not snippet.spans or snippet.spans[0].start <= before:
        return snippet
    earliest = snippet.spans[0].start - before
    space = snippet.text.find(" ", earliest, snippet.spans[0].start)
    start = space + 1 if space >= 0 else earliest
    shift = start - 1  # the dots are one character
    spans = tuple(Span(start=span.start - shift, end=span.end - shift) for span in snippet.spans)
    return Snippet(text="…" + snippet.text[start:], spans=spans)
