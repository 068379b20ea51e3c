"""The disk side: what is read, what is refused, what a dropped folder gives."""

from __future__ import annotations

import os
import subprocess
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from archive.errors import RefusedError
from archive.intake import attributes, disk, read_captures
from archive.intake.disk import DiskSource, file_facts, safe_read, signature, walk
from archive.intake.source import FileFacts
from archive.limits import LIMITS
from archive.model import Container, Refusal, Refused
from tests.archive.intake import makers
from tests.archive.intake.makers import JPEG, PNG


def put(folder: Path, files: dict[str, bytes | str]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return folder


def reason_of(path: Path, limits=LIMITS) -> Refusal:
    with pytest.raises(RefusedError) as caught:
        safe_read(path, limits)
    return caught.value.reason


def names(*paths: Path, limits=LIMITS) -> list[str]:
    return [found.name for found in walk(paths, limits) if isinstance(found, Path)]


def refusals(*paths: Path, limits=LIMITS) -> dict[str, Refusal]:
    return {Path(found.path).name: found.reason for found in walk(paths, limits) if isinstance(found, Refused)}


def test_a_file_is_read_whole(tmp_path):
    data = os.urandom(3_000_000)
    put(tmp_path, {"a.html": data})
    assert safe_read(tmp_path / "a.html", LIMITS) == data


def test_what_is_no_readable_file_is_refused_at_once(tmp_path):
    put(tmp_path, {"empty.html": b"", "big.html": b"x" * 200, "file": b"x"})
    (tmp_path / "folder.html").mkdir()
    assert reason_of(tmp_path / "empty.html") is Refusal.EMPTY
    assert reason_of(tmp_path / "folder.html") is Refusal.NOT_A_FILE
    assert reason_of(tmp_path / "gone.html") is Refusal.VANISHED
    assert reason_of(tmp_path / "file" / "below") is Refusal.VANISHED
    assert reason_of(tmp_path / "big.html", replace(LIMITS, file_bytes=100)) is Refusal.TOO_LARGE
    assert reason_of(Path("a\0b")) is Refusal.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="needs pipes and links")
def test_pipes_links_and_devices_are_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "link.html").symlink_to("/etc/passwd")
    (tmp_path / "loop.html").symlink_to("loop.html")
    assert reason_of(tmp_path / "pipe.html") is Refusal.NOT_A_FILE
    assert reason_of(tmp_path / "link.html") is Refusal.SYMLINK
    assert reason_of(tmp_path / "loop.html") is Refusal.SYMLINK
    assert reason_of(Path("/dev/zero")) is Refusal.NOT_A_FILE


def test_a_disk_that_fails_or_forbids_is_a_reason(tmp_path, monkeypatch):
    put(tmp_path, {"a.html": b"x"})

    def forbid(*_args):
        raise PermissionError(13, "Permission denied")

    def fail(*_args):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", forbid)
        assert reason_of(tmp_path / "a.html") is Refusal.NO_PERMISSION
    with monkeypatch.context() as patch:
        patch.setattr(os, "read", fail)
        assert reason_of(tmp_path / "a.html") is Refusal.UNREADABLE


def test_a_file_that_grows_while_it_is_read_is_too_large(tmp_path, monkeypatch):
    put(tmp_path, {"a.html": b"x"})
    pieces = iter([b"x" * 90, b"x" * 90, b""])
    monkeypatch.setattr(os, "read", lambda *_: next(pieces))
    assert reason_of(tmp_path / "a.html", replace(LIMITS, file_bytes=100)) is Refusal.TOO_LARGE


def test_companions_are_found_and_nothing_outside(tmp_path):
    put(
        tmp_path,
        {"secret.txt": b"secret", "in/page.html": b"x", "in/page_files/a b.png": PNG, "in/page_files/deep/c.png": JPEG},
    )
    source = DiskSource.of(tmp_path / "in" / "page.html", LIMITS)
    assert source.name == "page.html"
    assert source.open("page_files/a b.png") == PNG
    assert source.open("page_files/deep/c.png") == JPEG
    for reference in (
        "../secret.txt",
        str(tmp_path / "secret.txt"),
        "page_files",
        "page_files/",
        "page_files/none.png",
        "none/a.png",
        "page.html/x",
    ):
        assert source.open(reference) is None
    assert sorted(source.listing()) == ["page_files/a b.png", "page_files/deep/c.png"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_links_are_not_followed_to_companions(tmp_path):
    put(tmp_path, {"secret/s.png": b"secret", "in/page.html": b"x", "in/page_files/a.png": PNG})
    (tmp_path / "in/page_files/link.png").symlink_to(tmp_path / "secret/s.png")
    (tmp_path / "in/page_files/up").symlink_to("..")
    (tmp_path / "in/page_other").symlink_to(tmp_path / "secret")
    source = DiskSource.of(tmp_path / "in" / "page.html", LIMITS)
    assert source.open("page_files/link.png") is None
    assert source.open("page_files/up/page.html") is None
    assert source.open("page_other/s.png") is None
    assert source.listing() == ("page_files/a.png",)


def test_names_match_however_their_accents_are_written(tmp_path):
    put(
        tmp_path,
        {unicodedata.normalize("NFD", "Förster_files/é.png"): PNG, unicodedata.normalize("NFD", "Förster.html"): b"x"},
    )
    source = DiskSource.of(tmp_path / unicodedata.normalize("NFD", "Förster.html"), LIMITS)
    assert source.open("Förster_files/é.png") == PNG
    assert len(source.listing()) == 1


def test_companions_over_the_limit_are_not_read(tmp_path):
    put(tmp_path, {"page.html": b"x", "page_files/a.png": bytes(range(200)), "page_files/b.png": b"y" * 60})
    source = DiskSource.of(tmp_path / "page.html", replace(LIMITS, resource_bytes=100))
    assert source.open("page_files/a.png") is None
    source = DiskSource.of(tmp_path / "page.html", replace(LIMITS, resources_bytes=35))
    assert source.open("page_files/b.png") == b"y" * 60
    assert source.open("page_files/b.png") is None


def test_a_page_on_disk_is_read_with_its_folder(tmp_path):
    put(tmp_path, {"page.html": makers.chromium(), "page_files/lead.jpg": JPEG})
    (capture,) = read_captures(DiskSource.of(tmp_path / "page.html", LIMITS))
    assert capture.container is Container.HTML_COMPLETE
    assert capture.missing == ()


@pytest.mark.skipif(sys.platform != "linux", reason="extended attributes of Linux")
def test_attributes_of_origin_are_read(tmp_path):
    put(tmp_path, {"a.html": makers.article()})
    try:
        os.setxattr(tmp_path / "a.html", "user.xdg.origin.url", b"https://origin.test/a")
    except OSError:
        pytest.skip("this file system has no attributes")
    (capture,) = read_captures(DiskSource.of(tmp_path / "a.html", LIMITS))
    assert [(c.value, c.source) for c in capture.provenance.target_url] == [("https://origin.test/a", "xdg-origin")]


def test_attributes_of_other_systems(tmp_path, monkeypatch):
    put(tmp_path, {"a.html": b"x", "a.html:Zone.Identifier": b"[ZoneTransfer]\r\nHostUrl=https://x.test/\r\n"})
    monkeypatch.setattr(attributes.sys, "platform", "win32")
    assert attributes.origin_attributes(tmp_path / "a.html") == {
        "Zone.Identifier": b"[ZoneTransfer]\r\nHostUrl=https://x.test/\r\n"
    }
    assert attributes.origin_attributes(tmp_path / "b.html") == {}
    monkeypatch.setattr(attributes.sys, "platform", "darwin")
    monkeypatch.setattr(
        attributes, "_macos", lambda _path, name: b"value" if name.startswith("com.apple.quar") else b""
    )
    assert attributes.origin_attributes(tmp_path / "a.html") == {"com.apple.quarantine": b"value"}


def test_facts_of_a_file_that_is_gone_are_empty(tmp_path):
    facts = file_facts(tmp_path / "gone")
    assert (facts.modified, facts.born, facts.attributes) == (None, None, {})


def test_a_folder_gives_its_pages_in_order_without_their_parts(tmp_path):
    put(
        tmp_path,
        {
            "b.html": makers.chromium(folder="b_files"),
            "b_files/lead.jpg": JPEG,
            "b_files/frame.html": "<html>",
            "a.mhtml": makers.mhtml(),
            "C.txt": b"text",
            "deep/d.html": makers.article(),
            "deep/empty/x.png": PNG,
            ".hidden.html": "<html>",
            ".git/config.html": "<html>",
            "Thumbs.db": b"x",
            "desktop.ini": b"x",
            "picture.png": PNG,
            "style.css": b"a{}",
            "half.html.crdownload": b"<html>",
            "~$x.doc": b"x",
            "e.html": makers.firefox("e_unbekannt"),
            "e_unbekannt/frame.html": "<html>",
            "e_other/own.html": makers.article(),
        },
    )
    assert names(tmp_path) == ["a.mhtml", "b.html", "C.txt", "e.html", "d.html", "own.html"]
    assert refusals(tmp_path) == {}


def test_a_folder_of_webscrapbook_is_one_page(tmp_path):
    put(
        tmp_path,
        {
            "20240203/index.html": makers.scrapbook(),
            "20240203/index_1.html": "<html>",
            "20240203/a.png": PNG,
            "x.html": "<html>",
        },
    )
    assert names(tmp_path) == ["x.html", "index.html"]


def test_files_that_were_dropped_are_kept_in_order_whatever_they_are(tmp_path):
    put(tmp_path, {"b.png": PNG, "a.html": "<html>"})
    assert names(tmp_path / "b.png", tmp_path / "a.html") == ["b.png", "a.html"]
    assert refusals(tmp_path / "gone.html", Path("a\0b")) == {"gone.html": Refusal.VANISHED, "a\0b": Refusal.VANISHED}


def test_a_folder_with_nothing_to_take_in_says_so(tmp_path):
    put(tmp_path, {"in/a.png": PNG})
    (tmp_path / "empty.html").mkdir()
    assert refusals(tmp_path / "in") == {"in": Refusal.EMPTY_FOLDER}
    assert refusals(tmp_path / "empty.html") == {"empty.html": Refusal.EMPTY_FOLDER}


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_links_in_a_folder_are_refused_and_not_followed(tmp_path):
    put(tmp_path, {"in/a.html": "<html>", "out/b.html": "<html>"})
    (tmp_path / "in/link").symlink_to(tmp_path / "out")
    (tmp_path / "in/index.html").symlink_to(tmp_path / "out/b.html")
    (tmp_path / "in/loop").symlink_to(".")
    assert names(tmp_path / "in") == ["a.html"]
    assert refusals(tmp_path / "in") == {
        "link": Refusal.SYMLINK,
        "index.html": Refusal.SYMLINK,
        "loop": Refusal.SYMLINK,
    }
    assert refusals(tmp_path / "in/link") == {"link": Refusal.SYMLINK}


def test_a_folder_that_may_not_be_read_is_named(tmp_path, monkeypatch):
    put(tmp_path, {"in/a.html": "<html>"})

    def forbid(_path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", forbid)
    assert refusals(tmp_path / "in") == {"in": Refusal.NO_PERMISSION}


def test_a_folder_has_limits(tmp_path):
    put(tmp_path, {f"{number}.html": "<html>" for number in range(6)})
    assert len(names(tmp_path, limits=replace(LIMITS, walk_files=4))) == 4
    assert Refusal.TOO_LARGE in refusals(tmp_path, limits=replace(LIMITS, walk_files=4)).values()
    deep = put(tmp_path / "deep", {"/".join("d" * 12) + "/x.html": "<html>"})
    assert Refusal.TOO_LARGE in refusals(deep, limits=replace(LIMITS, depth=2)).values()


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="needs names of any bytes")
def test_a_name_that_is_no_text_is_shown_as_text(tmp_path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/bad\xff.html"))
    path.write_bytes(makers.article().encode())
    source = DiskSource.of(path, LIMITS)
    assert source.name == "bad\ufffd.html"
    source.name.encode("utf-8")
    assert names(tmp_path) == [path.name]


def test_a_signature_changes_with_the_page_and_with_its_parts(tmp_path):
    put(tmp_path, {"page.html": b"x"})
    page = tmp_path / "page.html"
    first = signature(page, LIMITS)
    put(tmp_path, {"page_files/a.png": PNG})
    second = signature(page, LIMITS)
    put(tmp_path, {"page.html": b"xy"})
    assert len({first, second, signature(page, LIMITS)}) == 3
    assert signature(tmp_path / "gone", LIMITS) is None


def test_the_disk_side_loads_no_parser():
    """The window and the parent of the workers use it: nothing there may read a page."""
    code = "import archive.intake.disk, archive.intake.settle, sys; print(*sys.modules)"
    home = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=home)
    roots = {name.partition(".")[0] for name in done.stdout.split()}
    assert not roots & {"lxml", "cchardet", "charset_normalizer", "warcio", "pypdfium2", "yaml", "selectolax"}


def test_listings_are_shared_for_a_second_and_not_kept_for_ever(tmp_path):
    now = [0.0]
    folders = disk.Folders(clock=lambda: now[0])
    (tmp_path / "a.png").write_bytes(b"x")
    page = disk.DiskSource(tmp_path / "page.html", LIMITS, b"", FileFacts(), folders)
    assert page.open("a.png") == b"x"
    (tmp_path / "b.png").write_bytes(b"y")
    assert page.open("b.png") is None, "as it was a moment ago"
    now[0] += 1.5
    assert page.open("b.png") == b"y"
    for number in range(100):
        folders.listing(tmp_path / str(number))
    assert len(folders._known) < 100
