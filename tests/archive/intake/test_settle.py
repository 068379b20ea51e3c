"""Files in a watched folder are taken when they are whole and quiet, not while a browser writes them."""

from __future__ import annotations

import pytest

from archive.intake.complete import is_complete
from archive.intake.settle import Settler, Settling
from tests.archive.intake import makers


class Folder:
    """A folder and a clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.files: dict[str, bytes] = {}
        self.touched: dict[str, int] = {}
        self.unreadable: set[str] = set()
        self.settler = Settling(clock=lambda: self.now, look=self.look, read=self.read)

    def look(self, path: str) -> tuple[int, int] | None:
        return (len(self.files[path]), self.touched.get(path, 0)) if path in self.files else None

    def read(self, path: str) -> bytes | None:
        return None if path in self.unreadable else self.files.get(path)

    def write(self, path: str, data: bytes, *, trace: bool = True) -> None:
        self.files[path] = data
        if trace:
            self.touched[path] = self.touched.get(path, 0) + 1
        self.settler.offer([path])

    def after(self, seconds: float, step: float = 0.5) -> list[str]:
        settled: list[str] = []
        until = self.now + seconds
        while self.now < until:
            self.now += step
            settled += self.settler.poll()
        return settled


PAGE = b"<html><body>" + b"<p>words</p>" * 50 + b"</body></html>"


def test_a_whole_file_settles_after_a_quiet_moment():
    folder = Folder()
    folder.write("a.html", PAGE)
    assert folder.after(2) == []
    assert folder.after(2) == ["a.html"]
    assert folder.after(60) == []
    assert folder.settler.waiting == ()


def test_a_file_that_is_still_written_waits():
    folder = Folder()
    for end in range(100, len(PAGE), 100):
        folder.write("a.html", PAGE[:end])
        assert folder.after(1.5) == []
    folder.write("a.html", PAGE)
    assert folder.after(4) == ["a.html"]


def test_a_writer_that_pauses_is_waited_for_by_the_closing_tag():
    folder = Folder()
    folder.write("a.html", PAGE[:300])
    assert folder.after(30) == [], "quiet, but cut off"
    folder.write("a.html", PAGE)
    assert folder.after(4) == ["a.html"]


def test_a_file_that_never_gets_its_end_is_taken_at_last():
    folder = Folder()
    folder.write("a.html", PAGE[:300])
    assert folder.after(70) == ["a.html"]
    folder.write("b.txt", b"a text has no end of its own")
    assert folder.after(6) == []
    assert folder.after(6) == ["b.txt"]


def test_a_change_without_a_trace_in_size_and_time_is_seen():
    folder = Folder()
    folder.write("a.html", PAGE)
    assert folder.after(2.5) == []
    folder.write("a.html", PAGE.replace(b"words", b"WORDS"), trace=False)
    assert folder.after(1.5) == []
    assert folder.after(4) == ["a.html"]


def test_files_that_vanish_or_cannot_be_read_do_no_harm():
    folder = Folder()
    folder.write("gone.html", PAGE)
    folder.write("locked.html", PAGE)
    folder.unreadable.add("locked.html")
    del folder.files["gone.html"]
    assert folder.after(10) == []
    assert folder.settler.waiting == ("locked.html",)
    folder.unreadable.clear()
    assert folder.after(6) == ["locked.html"]


def test_unfinished_downloads_and_files_not_there_are_not_watched():
    folder = Folder()
    folder.write("a.html.crdownload", PAGE)
    folder.settler.offer(["never.html"])
    assert folder.settler.waiting == ()


@pytest.mark.parametrize(
    ("data", "whole"),
    [
        (PAGE, True),
        (PAGE[:-20], False),
        (makers.singlefile(), None),
        (makers.pdf([["x"]]), True),
        (makers.pdf([["x"]])[:-20], False),
        (makers.maff(), True),
        (makers.maff()[:-30], False),
        (makers.self_extracting(), True),
        (makers.mhtml(), True),
        (makers.mhtml()[:-40], False),
        (makers.webarchive(), True),
        (makers.webarchive()[:-40], False),
        (makers.webarchive(xml=True), True),
        (makers.webarchive(xml=True)[:-30], False),
        (b"words", None),
        (makers.warc(), None),
        (makers.PNG, None),
    ],
)
def test_each_kind_has_its_end(data, whole):
    assert is_complete(data) is whole


def test_a_watched_folder_gives_each_content_of_a_file_once(tmp_path):
    now = [0.0]
    settler = Settler(clock=lambda: now[0])

    def after(seconds: int) -> list[str]:
        found: list[str] = []
        for _ in range(seconds):
            now[0] += 1.0
            found += [path.name for path in settler.look(tmp_path)]
        return found

    assert after(3) == []
    (tmp_path / "b.html").write_bytes(PAGE)
    (tmp_path / "a.html").write_bytes(makers.chromium(folder="a_files"))
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files" / "lead.jpg").write_bytes(makers.JPEG)
    (tmp_path / "c.html.part").write_bytes(PAGE)
    assert after(8) == ["a.html", "b.html"]
    assert after(8) == []
    (tmp_path / "b.html").write_bytes(PAGE + PAGE)
    assert after(8) == ["b.html"]
    (tmp_path / "a_files" / "late.png").write_bytes(makers.PNG)
    assert after(8) == ["a.html"], "a part that came late makes the page worth another look"
    (tmp_path / "empty.html").write_bytes(b"")
    assert after(90) == []
    assert settler.look(tmp_path / "gone") == []
