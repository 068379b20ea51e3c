"""A comparison gives both texts back, whatever they are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from archive.versions import Kind, compare
from conftest import ADDRESS, capture_of, captured

_TEXTS = st.lists(st.text("ab \n", max_size=30), max_size=6).map("\n\n".join)


def read(comparison, without: Kind) -> list[str]:
    found = ["".join(one.text for one in passages if one.kind is not without) for passages in comparison.paragraphs]
    return [text for text in found if text]


@given(_TEXTS, _TEXTS)
def test_both_texts_can_be_read_from_a_comparison(earlier: str, later: str):
    comparison = compare(earlier, later)
    paragraphs = [[part.strip() for part in text.split("\n\n") if part.strip()] for text in (earlier, later)]
    assert read(comparison, Kind.ADDED) == paragraphs[0]
    assert read(comparison, Kind.REMOVED) == paragraphs[1]


def test_an_edited_sentence_is_shown_word_by_word():
    comparison = compare("Ships pay ten euros.", "Ships pay twelve euros.")
    [[same, gone, new, rest]] = comparison.paragraphs
    assert (same.text, gone.text, new.text, rest.text) == ("Ships pay ", "ten", "twelve", " euros.")


def test_scripts_without_spaces_are_compared_too():
    [passages] = compare("新高铁线路开通了。", "新高铁线路昨天开通了。").paragraphs
    assert any(one.kind is Kind.ADDED for one in passages)


def test_what_changed_between_two_versions(library, put):
    first = put(
        "Head.\n\nThe fee is ten euros a day.",
        capture=capture_of("a", provenance=captured("2024-01-01")),
        canonical_url=ADDRESS,
    )
    second = put("Head.\n\nThe fee is twelve euros a day.\n\nNew end.", capture=capture_of("b"), canonical_url=ADDRESS)
    comparison = library.compare(first, second)
    assert (comparison.added, comparison.removed) == (3, 1)
    assert not library.compare(first, first).changed
