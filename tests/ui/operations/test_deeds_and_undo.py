"""What a user does, what it changes, and that taking it back leaves everything as it was."""

import pytest

from archive.model import Colour, Order, Quotation, Shelf, tag_name
from search.grammar import parse_query
from search.query import Sort
from ui.operations import editing, listing, marking, noting, reading, removing, saving, searching, tagging


def found(session, text, **options):
    return list(searching.find(session, text, **options).ids)


def state(session, ids):
    """Everything of these articles that a deed can change."""
    shelves = listing.shelves(session)
    searches = tuple((search.name, search.query) for search in shelves.searches)
    articles = []
    for number in ids:
        article = reading.article(session, number)
        notes = tuple((note.quotation, note.colour, note.note) for note in article.annotations)
        shown = (article.draft.headline.value, article.draft.bylines and article.draft.bylines.value)
        articles.append(
            (number, article.tags, article.starred, article.read, article.removed, article.hidden, notes, shown)
        )
    return articles, shelves.tally, shelves.tags, searches


BETA, ALPHA, CHILD = tag_name("beta"), tag_name("alpha"), tag_name("alpha/child")

DEEDS = {
    "tag": lambda session, ids: tagging.add_tag(session, ids[:2], BETA),
    "untag": lambda session, ids: tagging.remove_tag(session, ids, ALPHA),
    "rename a tag": lambda session, ids: tagging.rename_tag(session, ALPHA, tag_name("gamma")),
    "merge two tags": lambda session, ids: tagging.rename_tag(session, ALPHA, tag_name("delta")),
    "delete a tag": lambda session, ids: tagging.delete_tag(session, ALPHA),
    "colour a tag": lambda session, ids: tagging.colour_tag(session, ALPHA, "#aa3311"),
    "star": lambda session, ids: marking.set_starred(session, ids, True),
    "mark as read": lambda session, ids: marking.set_read(session, ids[:1], True),
    "remove": lambda session, ids: removing.remove(session, ids[:2]),
    "correct": lambda session, ids: editing.correct(session, ids[0], "headline", "Wheat, corrected"),
    "correct names": lambda session, ids: editing.correct(session, ids[0], "bylines", ("Ada Keepsake",)),
    "hide": lambda session, ids: editing.hide_element(session, ids[0], "body > div:nth-child(1)"),
    "highlight": lambda session, ids: noting.annotate(
        session, ids[0], Quotation(exact="harvest", prefix="The ", suffix=" failed"), colour=Colour.GREEN
    ),
    "edit a note": lambda session, ids: noting.edit_annotation(
        session, noting.notes(session)[0].id, colour=Colour.PINK, note="other"
    ),
    "delete a note": lambda session, ids: noting.delete_annotation(session, noting.notes(session)[0].id),
    "save a search": lambda session, ids: saving.save_search(session, "Trains", "rail"),
    "replace a search": lambda session, ids: saving.save_search(session, "Dry", "beetles"),
    "delete a search": lambda session, ids: saving.delete_search(session, saving.saved_searches(session)[0].id),
}


@pytest.mark.parametrize("name", DEEDS)
def test_every_deed_changes_something_and_can_be_taken_back_and_done_again(session, three, name):
    tagging.add_tag(session, three[1:], ALPHA)
    tagging.add_tag(session, three[2:], CHILD)
    tagging.add_tag(session, three[:1], tag_name("delta"))
    noting.annotate(session, three[2], Quotation(), note="ask the foresters")
    saving.save_search(session, "Dry", "forest OR wheat")
    before = state(session, three)
    deed = DEEDS[name](session, three)
    after = state(session, three)
    assert deed.changes
    assert after != before
    undone = deed.undo(session)
    assert state(session, three) == before
    undone.undo(session)
    assert state(session, three) == after


def test_a_highlight_that_is_taken_back_is_not_called_a_note(session, three):
    place = Quotation(exact="harvest", prefix="The ", suffix=" failed")
    deed = noting.annotate(session, three[0], place, colour=Colour.GREEN)
    assert deed.undo(session).said == "Highlight deleted"
    deed = noting.annotate(session, three[0], place, colour=Colour.GREEN, note="Who says so?")
    assert deed.undo(session).said == "Note deleted"


def test_what_changed_nothing_leaves_nothing_to_undo(session, three):
    assert tagging.remove_tag(session, three, BETA).undo is None
    assert not marking.set_starred(session, three, False).changes


def test_undoing_a_tag_leaves_it_on_what_had_it_before(session, three):
    tagging.add_tag(session, three[:1], BETA)
    deed = tagging.add_tag(session, three, BETA)
    assert set(deed.changes.edited) == set(three[1:])
    deed.undo(session)
    assert found(session, "tag:beta") == three[:1]


def test_a_tag_finds_at_once_with_its_children(session, three):
    tagging.add_tag(session, three[:1], CHILD)
    assert found(session, "tag:alpha") == three[:1]
    assert found(session, "tag:=alpha") == []
    assert found(session, "tag:ALPHA/child wheat") == three[:1]


def test_what_is_removed_is_not_found_but_in_the_trash(session, three):
    deed = removing.remove(session, three[:1])
    assert found(session, "wheat") == []
    assert found(session, "wheat", shelf=Shelf.TRASH) == three[:1]
    assert found(session, "rail", shelf=Shelf.TRASH) == []
    deed.undo(session)
    assert found(session, "wheat") == three[:1]


def test_purging_is_for_good(session, three):
    removing.remove(session, three[:1])
    deed = removing.empty_trash(session)
    assert deed.undo is None
    assert list(listing.shelf_ids(session, Shelf.TRASH)) == []
    assert found(session, "wheat") == []


def test_a_correction_is_found_and_the_old_word_is_not(session, three):
    editing.correct(session, three[0], "headline", "Barley fails")
    assert found(session, "barley") == three[:1]
    assert found(session, "in:headline withers") == []


def test_a_note_is_found(session, three):
    noting.annotate(session, three[1], Quotation(), note="conductor whistleblower")
    assert found(session, "whistleblower") == three[1:2]
    assert found(session, "has:notes") == three[1:2]


def test_an_empty_question_shows_the_shelf_newest_first(session, three):
    assert found(session, "") == three[::-1]
    marking.set_starred(session, three[:2], True)
    assert found(session, "", shelf=Shelf.STARRED) == [three[1], three[0]]
    assert found(session, "train", shelf=Shelf.STARRED) == [three[1]]
    assert found(session, "forest", shelf=Shelf.STARRED) == []
    assert found(session, "", sort=Sort.PUBLISHER)[-1] == three[1]
    assert list(listing.shelf_ids(session, order=Order.HEADLINE)) == [three[2], three[1], three[0]]


def test_an_answer_counts_what_it_found(session, three):
    facets = searching.find(session, "").results.facets
    assert dict(facets.publishers) == {"Courier": 2, "Daily": 1}
    facets = searching.find(session, "train").results.facets
    assert dict(facets.publishers) == {"Daily": 1}


def test_snippets_and_marks_show_why(session, three):
    query = parse_query("beetles")
    snippet = searching.snippets(session, query, three)[three[2]]
    assert [snippet.text[span.start : span.end] for span in snippet.spans] == ["beetles"]
    text = "Foresters warn of beetles."
    assert [text[span.start : span.end] for span in searching.marks(session, query, text)] == ["beetles"]


def test_a_list_of_questions_is_answered_line_by_line(session, three):
    lines = searching.batch(session, "wheat\nzeppelin\ncourier")
    assert [(line.query, line.total) for line in lines][:2] == [("wheat", 1), ("zeppelin", 0)]


def test_a_tag_that_becomes_one_with_another_is_said_so(session, three):
    tagging.add_tag(session, three[:1], BETA)
    tagging.add_tag(session, three[1:], CHILD)
    assert tagging.rename_tag(session, BETA, tag_name("Beta")).said == "Renamed “beta” to “Beta”"
    assert tagging.rename_tag(session, BETA, ALPHA).said == "“beta” is one with “alpha” now"
