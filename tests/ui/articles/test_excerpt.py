from hypothesis import given
from hypothesis import strategies as st

from search.query import Snippet, Span
from ui.articles.excerpt import from_first_match

TEXT = "An audit of the harbour authority published on Sunday found that millions in port fees were never collected."
FOUND = Snippet(text=TEXT, spans=(Span(start=TEXT.index("port"), end=TEXT.index("port") + 9),))


def test_it_begins_at_a_word_shortly_before_the_match():
    cut = from_first_match(FOUND, before=16)
    assert cut.text.startswith("…millions in port fees")
    assert cut.text[cut.spans[0].start : cut.spans[0].end] == "port fees"


def test_an_early_match_and_no_match_are_left_alone():
    assert from_first_match(FOUND, before=200) is FOUND
    assert from_first_match(Snippet(text=TEXT), before=3) == Snippet(text=TEXT)


def test_a_script_without_spaces_is_cut_all_the_same():
    text = "新的高速铁路线路于周五正式开通沿线多个小城迎来了大批游客"
    found = Snippet(text=text, spans=(Span(start=20, end=22),))
    cut = from_first_match(found, before=6)
    assert cut.text[cut.spans[0].start : cut.spans[0].end] == text[20:22]
    assert len(cut.text) < len(text)


@given(st.text(max_size=120), st.integers(0, 120), st.integers(1, 10), st.integers(0, 60))
def test_every_match_still_covers_its_own_words(text, start, length, before):
    end = min(len(text), start + length)
    if start >= end:
        return
    cut = from_first_match(Snippet(text=text, spans=(Span(start=start, end=end),)), before=before)
    assert cut.text[cut.spans[0].start : cut.spans[0].end] == text[start:end]
