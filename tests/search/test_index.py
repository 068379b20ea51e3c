from __future__ import annotations

import os
import pickle  # noqa: TID251 -- to make what must never be read
import random
import subprocess
import sys
import textwrap
import time

import pytest

from search.grammar import parse_query
from search.index import SearchIndex
from search.searcher import Searcher
from tests.search.making import Archive, entry


def found(index, question):
    return sorted(Searcher(index).ids(parse_query(question)))


def archive(count=40):
    return Archive(
        entry(
            number,
            f"word{number} port fees of harbour {number % 7}",
            tags=(f"t{number % 3}",),
            published=20200100 + number,
        )
        for number in range(1, count + 1)
    )


def test_an_article_is_found_as_soon_as_the_index_has_caught_up(open_index):
    source = archive(3)
    index = open_index()
    assert index.revision is None
    assert index.catch_up(source) == index.revision == source.revision()
    assert found(index, "fees") == [1, 2, 3]
    source.put(entry(4, "more fees"))
    source.put(entry(2, "nothing of that kind"))
    source.remove(3)
    index.catch_up(source)
    assert found(index, "fees") == [1, 4]
    assert found(index, "*") == [1, 2, 4]
    assert found(open_index(), "fees") == [1, 4]


def test_a_change_of_tags_does_not_touch_the_text(open_index):
    source = archive()
    index = open_index()
    index.catch_up(source)
    columns = {path.name: path.stat().st_mtime_ns for path in index.folder.glob("*.cols")}
    source.label(7, tags=("new/child",), starred=True)
    source.label(8, read=True, noted=True, highlighted=True, versions=2)
    source.texts_read = 0
    index.catch_up(source)
    assert source.texts_read == 0
    assert {path.name: path.stat().st_mtime_ns for path in index.folder.glob("*.cols")} == columns
    assert found(index, "tag:new") == [7]
    assert found(index, "is:starred") == [7]
    assert found(index, "has:notes has:highlight has:version is:read") == [8]
    assert 7 not in found(index, "tag:t1")
    source.label(7, tags=())
    index.catch_up(source)
    assert found(index, "is:untagged") == [7]


def test_what_is_older_than_the_index_makes_it_start_again(open_index):
    index = open_index()
    index.catch_up(archive(5))
    restored = Archive([entry(9, "an earlier state")])
    assert index.catch_up(restored) == restored.revision()
    assert found(index, "*") == [9]


def test_a_missing_folder_is_made(tmp_path, secret_folder):
    index = SearchIndex.open(tmp_path / "index", secret_folder=secret_folder)
    assert index.size() == 0
    assert found(index, "fees") == []
    index.catch_up(archive(2))
    assert found(index, "fees") == [1, 2]
    assert index.size() > 0


def test_where_the_archive_is_gone_nothing_is_made_in_its_place(tmp_path, secret_folder):
    home = tmp_path / "stick"
    home.mkdir()
    index = SearchIndex.open(home / "index", identity="here", secret_folder=secret_folder)
    source = archive(3)
    index.catch_up(source)
    home.rename(tmp_path / "pulled out")
    source.put(entry(4, "more fees"))
    with pytest.raises(OSError, match="No such file"):
        index.catch_up(source)
    assert not home.exists()


def test_an_index_of_another_archive_is_not_used(open_index):
    open_index("one").catch_up(archive(5))
    other = open_index("another")
    assert other.revision is None
    assert found(other, "*") == []
    other.catch_up(Archive([entry(1, "its own")]))
    assert found(other, "own") == [1]


def test_an_index_of_another_person_is_not_used(tmp_path, secret_folder):
    SearchIndex.open(tmp_path / "index", secret_folder=tmp_path / "somebody").catch_up(archive(5))
    assert SearchIndex.open(tmp_path / "index", secret_folder=secret_folder).revision is None


def test_an_index_of_another_schema_is_not_used(open_index, monkeypatch):
    source = archive(5)
    open_index().catch_up(source)
    monkeypatch.setattr("search.index.SCHEMA_VERSION", 99)
    index = open_index()
    assert index.revision is None
    index.catch_up(source)
    assert open_index().revision == source.revision()


class _Harm:
    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.mkdir, (str(self.path),)


def test_what_others_put_in_a_table_of_contents_never_runs(open_index, tmp_path):
    source = archive(5)
    index = open_index()
    index.catch_up(source)
    toc = max(index.folder.glob("_MAIN_*.toc"), key=lambda path: path.stat().st_mtime_ns)
    honest = toc.read_bytes()
    harm = pickle.dumps(_Harm(tmp_path / "ran"), 2)
    for place in range(0, len(honest), max(1, len(honest) // 20)):
        toc.write_bytes(honest[:place] + harm + honest[place + len(harm) :])
        open_index().catch_up(source)
        assert not (tmp_path / "ran").exists()
    (index.folder / "_MAIN_999.toc").write_bytes(honest[: len(honest) // 2] + harm)
    last = open_index()
    last.catch_up(source)
    assert found(last, "fees") == [1, 2, 3, 4, 5]
    assert not (tmp_path / "ran").exists()


def _truncate(data, chance):
    return data[: chance.randrange(len(data))]


def _zero(data, chance):
    start = chance.randrange(len(data))
    return data[:start] + bytes(min(64, len(data) - start)) + data[start + 64 :]


def _garble(data, chance):
    changed = bytearray(data)
    for _ in range(3):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _remove(_data, _chance):
    return None


@pytest.mark.parametrize("harm", [_truncate, _zero, _garble, _remove])
@pytest.mark.parametrize("seed", range(6))
def test_damage_is_noticed_and_cured_without_being_asked(open_index, harm, seed):
    chance = random.Random(seed)
    source = archive()
    index = open_index()
    index.catch_up(source)
    source.label(3, tags=("late",))
    source.put(entry(99, "fees at last"))
    index.catch_up(source)
    questions = ["fees", "word7", '"port fees"', "tag:late", "tag:t1", "har*", "after:2020-01-30", "harbour 3", "*"]
    honest = {question: found(index, question) for question in questions}
    index.close()
    for path in sorted(index.folder.glob("*")):
        if not path.is_file() or path.name.endswith("LOCK"):
            continue
        data = path.read_bytes()
        changed = harm(data, chance)
        if changed is None:
            path.unlink()
        else:
            path.write_bytes(changed)
        again = open_index()
        again.catch_up(source)
        searcher = Searcher(again)
        for question in questions:
            assert sorted(searcher.ids(parse_query(question))) == honest[question], (path.name, question)
        again.close()


def test_a_full_check_finds_damage_nobody_has_read_yet(open_index):
    source = archive()
    index = open_index()
    index.catch_up(source)
    assert index.verify()
    columns = next(index.folder.glob("*.cols"))
    data = bytearray(columns.read_bytes())
    data[len(data) // 2] ^= 4
    columns.write_bytes(bytes(data))
    again = open_index()
    assert not again.verify()
    assert again.revision is None
    again.catch_up(source)
    assert again.verify()


class _Impatient:
    """Somebody who stops long work after some steps."""

    def __init__(self, steps, watch=lambda: None):
        self.left = steps
        self.watch = watch
        self.total = None

    def started(self, total):
        self.total = total

    def advanced(self, done, what):
        self.left -= 1
        self.watch()

    def wait(self):
        pass

    @property
    def cancelled(self):
        return self.left < 0


def test_a_build_that_was_stopped_goes_on_where_it_was(open_index, monkeypatch):
    monkeypatch.setattr("search.index.ROWS", 10)
    monkeypatch.setattr("search.index._FETCHED", 5)
    source = archive(40)
    index = open_index()
    index.catch_up(source, progress=_Impatient(4))
    assert index.revision is None
    part = len(found(index, "fees"))
    assert 0 < part < 40
    source.put(entry(50, "fees too"))
    source.texts_read = 0
    again = open_index()
    assert again.catch_up(source) == source.revision()
    assert len(found(again, "fees")) == 41
    assert source.texts_read <= 41 - part + 1


def test_the_old_index_answers_while_a_new_one_is_built(open_index, monkeypatch):
    monkeypatch.setattr("search.index._FETCHED", 5)
    source = archive(20)
    index = open_index()
    index.catch_up(source)
    seen = []
    index.rebuild(source, progress=_Impatient(99, lambda: seen.append(len(found(index, "fees")))))
    assert seen == [20] * 4
    assert len(found(index, "fees")) == 20
    index.rebuild(source, progress=_Impatient(1))
    assert len(found(index, "fees")) == 20
    assert index.revision == source.revision()


_CHILD = """
    import sys
    from pathlib import Path
    sys.path[:0] = [{root!r}, {tests!r}]
    import search.index
    search.index.ROWS = 20
    from tests.search.test_index import archive
    from tests.search.making import entry
    source = archive(400)
    index = search.index.SearchIndex.open(Path({folder!r}), identity="an archive", secret_folder=Path({secret!r}))
    print("begun", flush=True)
    index.catch_up(source)
    for number in range(1000, 9000):
        source.put(entry(number, "fees again"))
        index.catch_up(source)
        print(index.revision, flush=True)
"""


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.02, 0.25, 0.8])
def test_a_killed_program_leaves_an_index_that_catches_up(open_index, tmp_path, secret_folder, request, delay):
    root = str(request.config.rootpath)
    code = textwrap.dedent(_CHILD).format(
        root=root, tests=f"{root}/tests", folder=str(tmp_path / "index"), secret=str(secret_folder)
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, cwd=root) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "begun\n"
        deadline = time.monotonic() + delay
        while time.monotonic() < deadline and child.poll() is None:
            pass
        child.kill()
        reported = [int(line) for line in child.stdout if line.strip().isdigit()]
    index = open_index()
    if reported:
        assert index.revision is not None
        assert index.revision >= reported[-1]
    source = archive(400)
    for number in range(1000, 1000 + len(reported) + 1):
        source.put(entry(number, "fees again"))
    index.catch_up(source)
    assert found(index, "fees") == sorted(source.entries)
