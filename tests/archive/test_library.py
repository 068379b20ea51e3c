"""One archive: opened once for writing, and true to what was put into it."""

from __future__ import annotations

import pytest

from archive.errors import ArchiveLockedError, NotAnArchiveError, ReadOnlyError
from archive.library import Library
from archive.model import (
    ArticleId,
    Moment,
    Revision,
)
from archive.store import entries
from conftest import ADDRESS, PICTURE, capture_of, captured


def told(library: Library, after: int) -> list[tuple[int, str]]:
    """What the register says since a revision, without numbers."""
    return [(row.article, row.kind.value) for row in library.register_since(Revision(after))]


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


def test_what_comes_back_from_the_trash_while_it_is_read_is_indexed_next_time(library, put, monkeypatch):
    kept, back = put("Kept."), put("Back.")
    labels = entries._labels
    monkeypatch.setattr(entries, "_labels", lambda db, ids, notes: labels(db, [kept], notes))
    assert [entry.id for entry in library.index_entries([kept, back])] == [kept]


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


def test_conflicted_copies_are_noticed(library):
    (library.folder / "catalogue (Ana's conflicted copy 2026-03-01).sqlite").touch()
    assert library.conflicts() == ["catalogue (Ana's conflicted copy 2026-03-01).sqlite"]
