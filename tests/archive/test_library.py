"""What a person does to an archive, and what the index is told of it."""

from __future__ import annotations

import itertools

import pytest

from archive.errors import ArchiveLockedError, NoSuchArticleError, NotAnArchiveError, ReadOnlyError
from archive.library import Library
from archive.model import (
    ArticleId,
    Colour,
    Moment,
    Order,
    Quotation,
    RegisterRow,
    Revision,
    RowKind,
    Shelf,
    TagName,
    tag_name,
)
from conftest import ADDRESS, PICTURE, capture_of, captured, draft_of


def tag(text: str) -> TagName:
    name = tag_name(text)
    assert name is not None
    return name


def told(library: Library, after: int) -> list[tuple[int, str]]:
    """What the register says since a revision, without numbers."""
    return [(row.article, row.kind.value) for row in library.register_since(Revision(after))]


def counts(library: Library) -> dict[str, int]:
    return {found.name: found.count for found in library.tags()}


def test_an_article_comes_back_as_it_went_in(library, put):
    provenance = captured("2024-01-14T10:00Z")
    page = '<p><img src="a.jpg">'
    number = put(
        "The words.",
        capture=capture_of(page, resources=(PICTURE,), missing=("b.jpg",), provenance=provenance),
        data=b"the file",
        headline="Quay",
        bylines=("Ana", "Bo"),
        publisher="The Paper",
        published=Moment.parse("2024-01"),
        canonical_url=ADDRESS,
    )
    article = library.article(number)
    assert article.draft.headline.value == "Quay"
    assert article.draft.text == "The words."
    assert article.draft.published.value.at == "2024-01"
    assert article.provenance == provenance
    assert article.original.missing == ("b.jpg",)
    assert library.original_bytes(article.original.digest) == b"the file"
    assert library.page_bytes(number) == page.encode()
    assert library.resource(number, "a.jpg") == ("image/jpeg", PICTURE.data)
    assert library.resource(number, "c.jpg") is None
    [row] = library.list_rows([number])
    assert (row.headline, row.publisher, row.bylines) == ("Quay", "The Paper", ("Ana", "Bo"))


def test_a_new_article_is_told_to_the_index(library, put):
    before = library.revision()
    number = put("Words.")
    assert told(library, before) == [(number, "text")]
    [entry] = library.index_entries([number])
    assert (entry.text, entry.labels.versions) == ("Words.", 1)


def test_the_same_bytes_again_are_a_duplicate(library, put, tmp_path):
    number = put("Words.")
    file = tmp_path / "again.html"
    file.write_bytes(b"Words.")
    [(outcome, changes)] = library.import_files([file])
    assert outcome.id == number
    assert not changes


def test_the_same_file_twice_in_one_drop_comes_in_once(library, tmp_path):
    for name in ("a.html", "b.html", "c.html"):
        (tmp_path / name).write_bytes(b"<p>Same words.")
    outcomes = [outcome for outcome, _changes in library.import_files(sorted(tmp_path.glob("*.html")))]
    assert [type(outcome).__name__ for outcome in outcomes] == ["Accessioned", "Duplicate", "Duplicate"]
    assert library.tally().living == 1


def test_another_capture_of_one_address_is_a_linked_version(library, put):
    second = put("Later.", capture=capture_of("b", provenance=captured("2024-03-01")), canonical_url=ADDRESS)
    before = library.revision()
    first = put("Earlier.", capture=capture_of("a", provenance=captured("2024-02-01")), canonical_url=ADDRESS)
    assert library.article(first).later == second
    assert library.article(second).earlier == first
    assert [row.id for row in library.versions(first)] == [first, second]
    assert told(library, before) == [(first, "text"), (second, "labels")]
    assert library.index_entries([second])[0].labels.versions == 2
    library.remove([first])
    assert library.article(second).earlier is None
    assert library.list_rows([second])[0].versions == 1


def test_a_tag_goes_on_and_off_and_says_where_it_did(library, put):
    first, second = put("One."), put("Two.")
    library.add_tag([first], tag("City"))
    before = library.revision()
    changes = library.add_tag([first, second], tag("city"))
    assert changes.edited == (second,)
    assert changes.tags
    assert told(library, before) == [(second, "labels")]
    assert counts(library) == {"City": 2}
    assert library.remove_tag([first, second], tag("CITY")).edited == (first, second)
    assert counts(library) == {}
    assert not library.remove_tag([first], tag("city"))


def test_a_parent_counts_its_children_each_article_once(library, put):
    first, second, third = put("One."), put("Two."), put("Three.")
    library.add_tag([first, second], tag("world/asia"))
    library.add_tag([second, third], tag("World/Africa"))
    library.remove([third])
    assert {name.lower(): count for name, count in counts(library).items()} == {
        "world": 2,
        "world/africa": 1,
        "world/asia": 2,
    }


def test_renaming_moves_children_and_joins_what_is_there_and_can_be_undone(library, put):
    first, second = put("One."), put("Two.")
    library.add_tag([first], tag("ports/rotterdam"))
    library.add_tag([first], tag("ports"))
    library.add_tag([second], tag("harbours"))
    library.colour_tag(tag("ports"), "#112233")
    before = library.tag_state(tag("ports"), tag("harbours"))
    changes = library.rename_tag(tag("ports"), tag("harbours"))
    assert changes.edited == (first,)
    assert counts(library) == {"harbours": 2, "harbours/rotterdam": 1}
    assert library.article(first).tags == ("harbours", "harbours/rotterdam")
    library.restore_tag_state(before)
    assert counts(library) == {"harbours": 1, "ports": 1, "ports/rotterdam": 1}
    assert {found.name: found.colour for found in library.tags()}["ports"] == "#112233"


def test_renaming_a_tag_under_itself_keeps_every_article(library, put):
    number = put("One.")
    library.add_tag([number], tag("a"))
    library.add_tag([number], tag("a/b"))
    library.rename_tag(tag("a"), tag("a/b"))
    assert library.article(number).tags == ("a/b", "a/b/b")


def test_a_new_spelling_is_taken_without_touching_articles(library, put):
    number = put("One.")
    library.add_tag([number], tag("eu"))
    assert library.rename_tag(tag("eu"), tag("EU")).tags
    assert library.article(number).tags == ("EU",)


def test_deleting_a_tag_takes_its_children_and_can_be_undone(library, put):
    number = put("One.")
    library.add_tag([number], tag("a/b"))
    before = library.tag_state(tag("a"))
    assert library.delete_tag(tag("a")).edited == (number,)
    assert counts(library) == {}
    library.restore_tag_state(before)
    assert library.article(number).tags == ("a/b",)


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


def test_lists_stand_in_the_order_asked_for(library, put):
    a = put("Zebra.", publisher="Beta", published=Moment.parse("2020-01-01"))
    b = put("“Ähre” grows.", publisher="alpha", published=Moment.parse("2022"))
    c = put("middle.")
    assert list(library.list_ids()) == [c, b, a]
    assert list(library.list_ids(order=Order.PUBLISHED)) == [b, a, c]
    assert list(library.list_ids(order=Order.HEADLINE)) == [b, c, a]
    assert list(library.list_ids(order=Order.PUBLISHER)) == [c, b, a]
    assert [row.id for row in library.list_rows([a, ArticleId(999), b])] == [a, b]
    for shelf, order in itertools.product(Shelf, Order):
        library.list_ids(shelf, order=order)


def test_counts_of_values(library, put):
    put("One.", publisher="Paper", bylines=("Ana", "Bo"), language="en")
    put("Two.", publisher="Paper", bylines=("Ana",), language="de")
    gone = put("Three.", publisher="Gone", bylines=("Cy",), language="fr")
    library.remove([gone])
    assert [(found.value, found.count) for found in library.publishers()] == [("Paper", 2)]
    assert [(found.value, found.count) for found in library.authors()] == [("Ana", 2), ("Bo", 1)]
    assert {found.value for found in library.languages()} == {"en", "de"}


def test_the_register_is_read_in_pieces(library, put):
    numbers = [put(f"Words {i}.") for i in range(5)]
    first = library.register_since(Revision(0), limit=2)
    rest = library.register_since(first[-1].revision)
    assert [row.article for row in first + rest] == numbers
    assert rest[-1] == RegisterRow(revision=library.revision(), article=numbers[-1], kind=RowKind.TEXT)


def test_a_second_writer_is_told_and_a_reader_is_not_disturbed(library, put):
    put("Words.")
    with pytest.raises(ArchiveLockedError, match="process"):
        Library.open(library.folder)
    with Library.open(library.folder, read_only=True) as second:
        assert second.tally().living == 1
        put("More words.")
        assert second.tally().living == 2
        with pytest.raises(ReadOnlyError):
            second.set_read([ArticleId(1)], True)


def test_the_lock_goes_with_its_holder(archive_folder):
    Library.open(archive_folder).close()
    Library.open(archive_folder).close()


def test_a_folder_with_other_things_is_left_alone(tmp_path):
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    with pytest.raises(NotAnArchiveError):
        Library.open_or_create(tmp_path)
    with pytest.raises(NotAnArchiveError):
        Library.open(tmp_path / "nowhere")


def test_stats_add_up(library, put):
    put("Two words.", published=Moment.parse("2020-05"))
    stats = library.stats()
    assert (stats.words, stats.tally.living, stats.first_published) == (2, 1, "2020-05-01")
    assert stats.containers == {"html": 1}
    assert stats.originals_size > 0


def test_nothing_of_a_purged_article_is_left_in_the_files(library, put):
    put("Other words stay.")
    number = put("Xylograph words of a source.", headline="Xylograph", data=b"<p>Xylograph words of a source.")
    library.annotate(number, Quotation(exact="Xylograph"), None, "Xylograph?")
    library.purge([number])
    left = [file.name for file in library.folder.rglob("*") if file.is_file() and b"ylograph" in file.read_bytes()]
    assert left == []


def test_conflicted_copies_are_noticed(library):
    (library.folder / "catalogue (Ana's conflicted copy 2026-03-01).sqlite").touch()
    assert library.conflicts() == ["catalogue (Ana's conflicted copy 2026-03-01).sqlite"]
