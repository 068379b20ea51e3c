"""From the plain text to the document and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.reader.galley import Run
from ui.reader.places import Places

TEXT = "First 🎉 words.\n\nSecond words here."


def test_positions_count_in_utf16_and_skip_what_the_document_adds():
    runs = [Run(10, "First 🎉 words."), Run(40, "Second  words here.")]
    places = Places(TEXT, runs)
    start = TEXT.index("words")
    assert places.in_document(start, start + 5) == (19, 24)
    assert places.in_document(TEXT.index("🎉"), TEXT.index("🎉") + 1) == (16, 18)
    assert places.in_text(48, 53) == (TEXT.index("words", 15), TEXT.index("words", 15) + 5)


def test_a_piece_that_only_one_of_them_has_is_stepped_over():
    places = Places(
        "One two three four five.",
        [Run(0, "One two "), Run(8, "(by the way, a caption) "), Run(40, "three four five.")],
    )
    start = "One two three four five.".index("three")
    assert places.in_document(start, start + 5) == (40, 45)


def test_what_is_not_shown_has_no_place():
    assert Places("hidden", []).in_document(0, 6) is None
    assert Places("", [Run(0, "caption")]).in_text(0, 4) is None


@given(
    st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Cf")), max_size=120),
    st.integers(0, 119),
    st.integers(1, 40),
)
def test_there_and_back_is_the_same_word(text, start, length):
    places = Places(text, [Run(7, text)])
    inside = places.in_document(start, min(len(text), start + length))
    bare = text[start : start + length].strip()
    if bare:
        assert text[slice(*places.in_text(*inside))] == bare
    else:
        assert inside is None
