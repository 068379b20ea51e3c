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


def test_a_better_spelling_is_written_as_the_archive_writes_it(session, put):
    for _ in range(3):
        put("Der Wald\nDer Förster geht. Ein Förster bleibt, förster nicht.", language="de")
    session.catch_up()
    assert searching.find(session, "wald fprster").results.suggestion == "wald Förster"
    assert searching.first_hits(session, "fprster", limit=3, sort="relevance", facets=False).results.suggestion == (
        "Förster"
    )
