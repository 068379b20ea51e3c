"""Another archive comes in with what people put on it, and is believed in nothing."""

from __future__ import annotations

import shutil

import pytest

from archive.library import Library
from archive.model import Revision, TagName
from archive.store import register
from archive.store.holdings import Holdings
from conftest import PICTURE, Told


def test_another_archive_is_taken_in_with_what_people_put_on_it(filled, put, empty_archive, tmp_path):
    filled.correct(1, "headline", "By hand")
    filled.set_starred([1], True)
    filled.save_search("Mine", "tag:kept")
    folder = tmp_path / "other"
    shutil.copytree(empty_archive, folder)
    with Library(Holdings(folder), taker=Told()) as mine:
        changes = mine.merge(filled.folder)
        assert len(changes.added) == 2
        article = mine.article(1)
        assert (article.draft.headline.value, article.tags, article.starred) == ("By hand", ("kept",), True)
        assert article.annotations[0].note == "a note"
        assert article.draft.text == "<P>ONE", "extracted here again, not believed"
        assert mine.resource(1, "a.jpg") == ("image/jpeg", PICTURE.data)
        assert [search.name for search in mine.saved_searches()] == ["Mine"]
        assert not mine.merge(filled.folder), "a second time changes nothing"
        filled.add_tag([1], TagName("later"))
        assert mine.merge(filled.folder).edited == (1,)
        assert mine.article(1).tags == ("kept", "later")
        assert mine.checkup().sound


def test_a_merge_cut_short_leaves_no_article_that_the_index_will_not_hear_of(
    filled, empty_archive, tmp_path, monkeypatch
):
    folder = tmp_path / "other"
    shutil.copytree(empty_archive, folder)

    def cut(*_: object) -> None:
        raise KeyboardInterrupt

    with Library(Holdings(folder), taker=Told()) as mine:
        with monkeypatch.context() as patch:
            patch.setattr(register, "record", cut)
            with pytest.raises(KeyboardInterrupt):
                mine.merge(filled.folder)
        heard = {row.article for row in mine.register_since(Revision(0), limit=10)}
        assert set(mine.living_ids()) <= heard
        assert len(mine.merge(filled.folder).added) == 2
