"""Commits, deletions, labels, merges, and what a session leaves behind."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
from whoosh import columns, fields
from whoosh import query as wq

from search.codec.index import ColumnarIndex
from search.codec.policy import BACKGROUND, COMPACT, MergePolicy, SegmentSize
from search.codec.queries import AnyLabel, KeyIn, NumberSpan
from search.codec.snapshot import Snapshot
from search.errors import IndexLockedError, IndexUnusableError
from search.masks import LabelIn
from tests.search.codec.conftest import KEY, Words


def small_schema():
    return fields.Schema(
        id=fields.COLUMN(columns.NumericColumn("q")),
        body=fields.TEXT(analyzer=Words()),
        site=fields.ID(),
        day=fields.COLUMN(columns.NumericColumn("i")),
        source=fields.COLUMN(columns.VarBytesColumn()),
    )


@pytest.fixture
def index(tmp_path):
    return ColumnarIndex.create(tmp_path / "index", small_schema(), key=KEY)


def add(index, *numbers, policy=None, body="word", **labels):
    writer = index.writer()
    for number in numbers:
        writer.add_document(id=number, body=f"{body} n{number}", site="x.example", day=20200000 + number,
                            source=b"X", _labels=labels)  # fmt: skip
    writer.commit(policy=policy, note={"revision": max(numbers)})


def tagged(*names):
    return LabelIn("tags", frozenset(names))


def found(index, query, **options):
    return sorted(Snapshot(index).matches(query, **options).keys().tolist())


def files(index, ending):
    return {path.name for path in index.storage.path.iterdir() if path.name.endswith(ending)}


WORD = wq.Term("body", "word")


def test_a_commit_is_seen_by_a_new_snapshot_only(index):
    add(index, 1)
    before = Snapshot(index)
    add(index, 2)
    assert before.matches(WORD).keys().tolist() == [1]
    assert found(index, WORD) == [1, 2]
    assert index.note == {"revision": 2}


def test_a_cancelled_session_leaves_nothing(index):
    add(index, 1)
    writer = index.writer(token_budget=3)
    for number in range(2, 9):
        writer.add_document(id=number, body="word again")
    writer.cancel()
    assert found(index, WORD) == [1]
    add(index, 9)
    assert len(files(index, ".cols")) == 2


def test_what_a_killed_writer_left_is_not_in_the_way(index):
    add(index, 1, tags=["a"])
    segment = index.views()[0].opened.name
    for leftover in (f"{segment}.2.labels", f"{segment}.3.labels", "MAIN_gone.cols", "_MAIN_2.toc.123.4"):
        (index.storage.path / leftover).write_bytes(b"half")
    writer = index.writer()
    writer.set_labels("id", {1: {"tags": ["b"]}})
    writer.commit()
    assert found(index, tagged("b")) == [1]
    assert len(list(index.storage.path.iterdir())) == 4  # columns, labels, table of contents, lock


def test_a_session_that_outgrows_its_budget_is_one_commit(index):
    writer = index.writer(token_budget=20)
    for number in range(50):
        writer.add_document(id=number, body="word again and again")
    writer.delete_keys("id", [0, 49])
    assert found(index, WORD) == []
    writer.commit(policy=None)
    assert len(index.views()) > 5
    assert found(index, WORD) == list(range(1, 49))


def test_one_writer_at_a_time(index):
    writer = index.writer()
    with pytest.raises(IndexLockedError):
        index.writer()
    writer.cancel()
    index.writer().cancel()


def test_a_document_that_does_not_fit_is_not_taken(index):
    writer = index.writer()
    with pytest.raises(KeyError):
        writer.add_document(id=1, body="word", colour="red")
    writer.add_document(id=2, body="word")
    writer.commit()
    assert found(index, WORD) == [2]


def test_an_updated_document_is_found_once(index):
    add(index, 1, 2)
    writer = index.writer()
    assert writer.delete_keys("id", [2, 7]) == 1
    writer.add_document(id=2, body="changed")
    assert writer.delete_keys("id", [2]) == 1
    writer.add_document(id=2, body="changed twice")
    writer.commit()
    assert found(index, wq.Term("body", "changed")) == [2]
    assert found(index, WORD) == [1]
    assert Snapshot(index).size == 2


def test_labels_change_without_the_text(index):
    add(index, 1, 2, 3, tags=["war"], marks=["read"])
    columns_before = files(index, ".cols")
    writer = index.writer()
    assert writer.set_labels("id", {2: {"tags": ["war/bosnia", "peace"]}, 3: {"tags": []}, 99: {"tags": ["x"]}}) == 2
    writer.commit()
    assert files(index, ".cols") == columns_before
    assert found(index, tagged("war", "war/bosnia")) == [1, 2]
    assert found(index, tagged("war")) == [1]
    assert found(index, tagged("peace")) == found(index, tagged("war/bosnia")) == [2]
    assert found(index, tagged("truce")) == []
    assert found(index, AnyLabel("tags")) == [1, 2]
    assert found(index, wq.And([WORD, wq.Not(AnyLabel("tags"))])) == [3]
    assert found(index, LabelIn("marks", frozenset({"read"}))) == [1, 2, 3]
    assert Snapshot(index).matches(WORD).count_labels("tags") == {"war": 1, "war/bosnia": 1, "peace": 1}
    assert len(files(index, ".labels")) == 1


def test_labels_of_a_session_reach_its_own_documents_and_survive_merging(index):
    add(index, 1, 2, tags=["a"])
    add(index, 3, tags=["b"])
    writer = index.writer()
    writer.add_document(id=4, body="word", _labels={"tags": ["c"]})
    assert writer.set_labels("id", {4: {"tags": ["d"]}, 1: {"tags": ["a", "e"]}}) == 2
    writer.delete_keys("id", [2])
    writer.commit(policy=COMPACT)
    assert len(index.views()) == 1
    assert Snapshot(index).matches(WORD).count_labels("tags") == {"a": 1, "e": 1, "b": 1, "d": 1}


def test_filters_do_not_change_scores(index):
    add(index, 1, 2, 3, 4, tags=["t"])
    snapshot = Snapshot(index)
    plain = dict(zip(*(part.tolist() for part in snapshot.matches(WORD).best(None)), strict=True))
    for narrowed in (
        snapshot.matches(WORD, filters=[NumberSpan("day", 20200002, 20200003), KeyIn("id", frozenset({2, 3, 8}))]),
        snapshot.matches(wq.And([WORD, NumberSpan("day", 20200002), KeyIn("id", frozenset({2, 3}))])),
    ):
        assert dict(zip(*(part.tolist() for part in narrowed.best(None)), strict=True)) == {2: plain[2], 3: plain[3]}


def test_orders_and_counts(index):
    writer = index.writer()
    for number, day in enumerate([20210105, 20210228, 20200101, 20210228]):
        writer.add_document(id=number, body="word", day=day)
    writer.commit(policy=None)
    add(index, 10)
    matches = Snapshot(index).matches(WORD, scored=False)
    assert matches.sorted_by("day", None).tolist() == [10, 2, 0, 1, 3]
    assert matches.sorted_by("day", 2, descending=True).tolist() == [1, 3]
    assert matches.count_numbers("day", divisor=100) == {202000: 1, 202001: 1, 202101: 1, 202102: 2}


def test_readers_beside_a_writer_see_whole_commits(index):
    """Every commit adds ten documents and takes one away; whatever a reader catches is one of those states."""
    add(index, *range(10))
    seen: list[int] = []
    stop = threading.Event()

    def read():
        while not stop.is_set():
            snapshot = Snapshot(index)
            seen.append(snapshot.matches(WORD).total)
            assert snapshot.size == seen[-1]

    with ThreadPoolExecutor(2) as pool:
        readers = [pool.submit(read) for _ in range(2)]
        for round_ in range(1, 9):
            writer = index.writer()
            for number in range(round_ * 10, round_ * 10 + 10):
                writer.add_document(id=number, body="word")
            writer.delete_keys("id", [round_])
            writer.commit(policy=MergePolicy(fan=2))
        stop.set()
        for reader in readers:
            reader.result()
    assert set(seen) <= {10 + 9 * round_ for round_ in range(9)}


def test_texts_of_documents(index):
    for low in (0, 10):
        writer = index.writer()
        for number in range(low, low + 10):
            text = [b"", b"Beta", b"Alpha"][number % 3] if low else str(number).encode()
            writer.add_document(id=number, body="word", source=text)
        writer.commit(policy=None)
    several, repeated = (view.opened for view in index.views())
    assert several.texts("source") == [str(number).encode() for number in range(10)]
    assert repeated.texts("source") == [[b"", b"Beta", b"Alpha"][number % 3] for number in range(10, 20)]
    names, places = repeated.ordinals("source")
    assert names == ["Alpha", "Beta"]
    assert [names[place] if place >= 0 else "" for place in places.tolist()][:3] == ["Beta", "Alpha", ""]
    assert several.ordinals("missing") == ([], several.ordinals("missing")[1])
    assert set(several.ordinals("missing")[1].tolist()) == {-1}
    index.writer().commit(policy=COMPACT)
    merged = index.views()[0].opened
    assert merged.texts("source") == several.texts("source") + repeated.texts("source")


def test_adding_one_article_never_rewrites_a_large_segment(index):
    add(index, *range(3000))
    large = index.views()[0].opened.name
    for number in range(3000, 3040):
        writer = index.writer()
        writer.add_document(id=number, body="word")
        writer.commit()
    assert large in [view.opened.name for view in index.views()]
    assert len(index.views()) < 20
    assert Snapshot(index).size == 3040


def test_without_room_for_a_merge_a_commit_goes_without_it(index, monkeypatch):
    for number in range(7):
        add(index, number, policy=BACKGROUND)
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=100))
    add(index, 7, policy=BACKGROUND)
    assert len(index.views()) == Snapshot(index).size == 8
    monkeypatch.undo()
    add(index, 8, policy=BACKGROUND)
    assert len(index.views()) == 1
    assert Snapshot(index).size == 9


def test_a_merged_segment_keeps_to_its_cap():
    policy = MergePolicy(fan=3, cap=100)
    assert policy.choose([SegmentSize(40, 40)] * 5) == [[0, 1], [2, 3]]
    assert policy.choose([SegmentSize(99, 99)] * 9) == []
    assert policy.choose([SegmentSize(10, 5)]) == [[0]]
    assert MergePolicy(effort=50, fan=2).choose([SegmentSize(40, 40)] * 2) == []
    assert MergePolicy(compact=True, cap=100).choose([SegmentSize(90, 90), SegmentSize(5, 5), SegmentSize(5, 5)]) == [
        [1, 2]
    ]


def test_empty_segments_go(index):
    add(index, 1, 2)
    writer = index.writer()
    writer.delete_keys("id", [1, 2])
    writer.commit(policy=BACKGROUND)
    assert index.views() == []
    assert found(index, wq.Every()) == []


def test_opened_segments_are_kept_from_commit_to_commit(index):
    add(index, 1)
    opened = index.views()[0].opened
    add(index, 2)
    assert index.views()[0].opened is opened


def test_an_index_sealed_with_another_key_is_not_read(index):
    add(index, 1)
    with pytest.raises(IndexUnusableError):
        ColumnarIndex.open(index.storage.path, small_schema(), key=b"another")
    assert len(ColumnarIndex.open(index.storage.path, small_schema(), key=KEY).views()) == 1


def test_a_table_of_contents_slipped_in_is_not_read(index):
    add(index, 1)
    (index.storage.path / "_MAIN_99.toc").write_bytes(b"cos\nsystem\n(S'false'\ntR.")
    with pytest.raises(IndexUnusableError):
        ColumnarIndex.open(index.storage.path, small_schema(), key=KEY)


def test_a_missing_index_is_unusable(tmp_path):
    with pytest.raises(IndexUnusableError):
        ColumnarIndex.open(tmp_path / "nothing", small_schema(), key=KEY)


@pytest.mark.parametrize(
    "field",
    [
        fields.TEXT(stored=True),
        fields.TEXT(chars=True),
        fields.TEXT(field_boost=2.0),
        fields.COLUMN(columns.BitColumn()),
    ],
)
def test_a_schema_that_asks_for_more_is_refused(tmp_path, field):
    with pytest.raises((ValueError, TypeError)):
        ColumnarIndex.create(tmp_path / "index", fields.Schema(x=field), key=KEY)
