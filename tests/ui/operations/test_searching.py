import pytest

from ui.operations import searching


@pytest.mark.parametrize(
    ("text", "unfinished", "found"),
    [
        ("wit", True, [0]),
        ("wit", False, []),
        ("wit ", True, []),
        ("forest", True, [2]),
        ("valley har", True, [0]),
        ("har valley", True, []),
    ],
)
def test_a_word_being_typed_may_become_a_longer_one(session, three, text, unfinished, found):
    answer = searching.find(session, text, unfinished=unfinished)
    assert list(answer.ids) == [three[place] for place in found]
    assert answer.results.query.text == text


def test_what_the_beginning_of_a_word_found_is_marked(session, three):
    query = searching.find(session, "harv", unfinished=True).results.query
    text = session.library.text(three[0])
    assert [text[mark.start : mark.end] for mark in searching.marks(session, query, text)] == ["harvest"]
