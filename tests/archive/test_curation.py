"""What a person does to articles, and what the index is told of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from archive.errors import NoSuchArticleError
from archive.model import (
    Colour,
    Moment,
    Quotation,
    Revision,
    Shelf,
    TagName,
    tag_name,
)
from conftest import PICTURE, capture_of, draft_of

if TYPE_CHECKING:
    from archive.library import Library


def tag(text: str) -> TagName:
    name = tag_name(text)
    assert name is not None
    return name


def told(library: Library, after: int) -> list[tuple[int, str]]:
    """What the register says since a revision, without numbers."""
    return [(row.article, row.kind.value) for row in library.register_since(Revision(after))]


def test_trash_and_back(library, put):
    first, second = put("One."), put("Two.")
    before = library.revision()
    changes = library.remove([second, first, second])
    assert changes.removed == (second, first)
    assert library.living_ids() == []
    assert list(library.list_ids(Shelf.TRASH)) == [second, first]
    assert not library.remove([first])
    assert library.restore([first]).added == (first,)
    assert told(library, before) == [(second, "gone"), (first, "gone"), (first, "text")]
    assert library.index_entries([first, second])[0].id == first


def test_purging_deletes_bytes_that_nothing_else_needs_and_logs_it(library, put):
    first = put("One.", capture=capture_of("1", resources=(PICTURE,)))
    second = put("Two.", capture=capture_of("2", resources=(PICTURE,)))
    mine = library.article(first).original.digest
    picture = library.article(first).original.resources[0].digest
    library.purge([first])
    with pytest.raises(NoSuchArticleError):
        library.article(first)
    assert library.original_bytes(mine) is None
    assert library.original_bytes(picture) == PICTURE.data
    assert [entry.digest for entry in library.deletions()] == [mine]
    library.purge([second])
    assert library.original_bytes(picture) is None
    assert put("One.") > second, "numbers are never used twice"


def test_flags_say_which_articles_they_changed(library, put):
    first, second = put("One."), put("Two.")
    assert library.set_starred([first], True).edited == (first,)
    assert library.set_starred([first, second], True).edited == (second,)
    assert library.set_read([first], True).edited == (first,)
    tally = library.tally()
    assert (tally.living, tally.starred, tally.unread, tally.untagged, tally.removed) == (2, 2, 1, 2, 0)
    assert list(library.list_ids(Shelf.UNREAD)) == [second]


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("headline", "Fixed", "Fixed"),
        ("bylines", ("Cy",), ("Cy",)),
        ("published", "2020-05", Moment.parse("2020-05")),
        ("published", Moment.parse("2021"), Moment.parse("2021")),
    ],
)
def test_a_correction_wins_and_can_be_taken_back(library, put, field, value, shown):
    number = put("Words.", bylines=("Ana",))
    extracted = library.article(number).extracted
    before = library.revision()
    library.correct(number, field, value)
    article = library.article(number)
    assert getattr(article.draft, field).value == shown
    assert getattr(article.draft, field).source == "hand"
    assert article.extracted == extracted
    assert told(library, before) == [(number, "text")]
    assert library.correction(number, field) == shown
    library.correct(number, field, None)
    assert library.article(number).draft == extracted
    assert library.correction(number, field) is None


def test_a_correction_can_say_that_there_is_none(library, put):
    number = put("Words.", publisher="The Wrong Paper")
    library.correct(number, "publisher", "")
    assert library.article(number).draft.publisher is None
    assert library.list_rows([number])[0].publisher == ""
    assert library.correction(number, "publisher") == ""


@pytest.mark.parametrize(
    ("field", "value"), [("headline", ""), ("text", "x"), ("published", "soon"), ("canonical_url", "javascript:1")]
)
def test_what_cannot_be_corrected_is_refused(library, put, field, value):
    number = put("Words.")
    with pytest.raises(ValueError, match=r"."):
        library.correct(number, field, value)


def test_a_better_extraction_replaces_the_draft_under_corrections(library, put):
    number = put("Old words.", publisher="Paper")
    library.correct(number, "publisher", "The Paper")
    library.add_tag([number], tag("kept"))
    library.replace_draft(number, draft_of("New words.", publisher="Papre"))
    article = library.article(number)
    assert article.draft.text == "New words."
    assert article.draft.publisher.value == "The Paper"
    assert article.tags == ("kept",)
    assert library.index_entries([number])[0].publisher == "The Paper"


def test_notes_are_kept_edited_deleted_and_put_back(library, put):
    number = put("Some words here.")
    before = library.revision()
    note, _changes = library.annotate(number, Quotation(exact="words"), Colour.GREEN, "check")
    highlight, _changes = library.annotate(number, Quotation(exact="here"), Colour.PINK, "")
    assert told(library, before) == [(number, "text"), (number, "labels")]
    [entry] = library.index_entries([number])
    assert (entry.notes, entry.labels.noted, entry.labels.highlighted) == ("check", True, True)
    assert library.index_labels([number, 99]) == {number: entry.labels}
    library.edit_annotation(note, colour=Colour.GREEN, note="checked")
    kept = library.annotation(note)
    assert kept.note == "checked"
    library.delete_annotation(note)
    assert [found.id for found in library.annotations([number])] == [highlight]
    library.restore_annotation(kept)
    assert library.annotation(note) == kept
    assert len(library.annotations()) == 2


def test_hidden_elements_come_and_go(library, put):
    number = put("Words.")
    assert library.hide_element(number, "body > div:nth-child(2)")
    assert not library.hide_element(number, "body > div:nth-child(2)")
    assert library.article(number).hidden == ("body > div:nth-child(2)",)
    assert library.show_element(number, "body > div:nth-child(2)")
    assert not library.show_hidden(number)


def test_saved_searches(library):
    assert library.save_search("Ports", "tag:ports").searches
    assert not library.save_search("Ports", "tag:ports")
    [search] = library.saved_searches()
    library.rename_search(search.id, "Quays")
    assert library.saved_searches()[0].name == "Quays"
    library.delete_search(search.id)
    assert library.saved_searches() == []


def test_nothing_of_a_purged_article_is_left_in_the_files(library, put):
    put("Other words stay.")
    number = put("Xylograph words of a source.", headline="Xylograph", data=b"<p>Xylograph words of a source.")
    library.annotate(number, Quotation(exact="Xylograph"), None, "Xylograph?")
    library.purge([number])
    left = [file.name for file in library.folder.rglob("*") if file.is_file() and b"ylograph" in file.read_bytes()]
    assert left == []
