import dataclasses
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.articles.model import BLOCK, BLOCKS_KEPT, ID, IDS_MIME, ROW, SNIPPET, ArticleListModel


@pytest.fixture
def model(invented):
    model = ArticleListModel(invented)
    model.show(invented.library.list_ids(None, order=None))
    return model


def test_qt_finds_nothing_wrong_with_it(invented):
    model = ArticleListModel(invented)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(invented.library.list_ids(None, order=None)[:300])
    model.index(0, 0).data(ROW)
    [article] = model.expire([model.ids[3], 5], 0, 9)
    model.renew([article], [])
    model.show(invented.library.list_ids(None, order=None)[:3])


def test_rows_are_fetched_a_block_at_a_time_and_only_when_looked_at(model, invented):
    assert model.rowCount() == 100_000
    assert invented.library.asked == []
    assert model.index(0, 0).data(ROW).id == 100_000
    model.index(BLOCK - 1, 0).data(ROW)
    assert invented.library.asked == [BLOCK]
    model.index(99_999, 0).data(ROW)
    assert len(invented.library.asked) == 2


def test_rows_that_came_with_the_answer_are_not_fetched(model, invented):
    ids = model.ids[:100]
    model.show(ids, rows=invented.library.list_rows(ids[:BLOCK]))
    invented.library.asked.clear()
    assert [model.index(row, 0).data(ROW).id for row in range(BLOCK)] == list(ids[:BLOCK])
    assert invented.library.asked == []
    assert model.expire([ids[3]], 30, 40) == []
    model.index(3, 0).data(ROW)
    assert invented.library.asked == [BLOCK], "it is out of sight: whoever paints it fetches it"


def test_memory_stays_flat_however_far_one_scrolls(model):
    for row in range(0, 100_000, BLOCK):
        model.index(row, 0).data(ROW)
    assert len(model._blocks) == BLOCKS_KEPT


def test_an_article_that_is_gone_is_an_empty_row(model, invented):
    invented.library.list_rows = lambda ids: []
    assert model.index(0, 0).data(ROW) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DisplayRole) is None


def test_what_changed_in_sight_stays_until_it_is_brought_anew(model, invented, qtbot):
    rows = [model.index(row, 0).data(ROW) for row in (0, 1, BLOCK)]
    invented.library.asked.clear()
    assert model.expire([99_999, 5], 0, 9) == [99_999]
    assert [model.index(row, 0).data(ROW) for row in (0, 1, BLOCK)] == rows
    assert invented.library.asked == []
    other = dataclasses.replace(rows[1], starred=not rows[1].starred)
    with qtbot.waitSignal(model.dataChanged) as told:
        model.renew([100_000, 99_999], [rows[0], other])
    assert [index.row() for index in told.args[:2]] == [1, 1], "the first is as it was"
    assert model.index(1, 0).data(ROW) == other
    with qtbot.waitSignal(model.dataChanged):
        model.renew([99_999], [])
    assert model.index(1, 0).data(ROW) is None, "it is gone"


def test_a_screen_reader_hears_the_row_in_words(model, invented):
    row = next(n for n in range(100) if invented.library.row(100_000 - n).tags)
    spoken = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    article = invented.library.row(100_000 - row)
    assert article.headline in spoken
    assert article.tags[0] in spoken
    assert ("unread" in spoken) == (not article.read)


def test_snippets_stay_when_the_same_question_is_asked_again(model, invented):
    ids = model.without_snippet(0, 2)
    assert len(ids) == 3
    from search.query import Snippet

    model.put_snippets({ids[0]: Snippet(text="why")}, 0, 2)
    assert model.index(0, 0).data(SNIPPET).text == "why"
    model.show(model.ids, same_question=True)
    assert model.index(0, 0).data(SNIPPET).text == "why"
    model.show(model.ids)
    assert model.index(0, 0).data(SNIPPET) is None


def test_a_drag_carries_the_articles(model):
    data = model.mimeData([model.index(0, 0), model.index(4, 0)])
    assert json.loads(data.data(IDS_MIME).toStdString()) == [99_996, 100_000]
    assert model.index(4, 0).data(ID) == 99_996
    assert model.position(99_996) == 4
    assert model.position(7_777_777) == -1
