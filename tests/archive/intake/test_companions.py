"""References made into paths, or into nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.intake import MemorySource
from archive.intake.companions import CompanionFinder
from archive.intake.paths import belongs_by_name, may_belong, safe_path, spellings
from tests.archive.intake.makers import JPEG, PNG

OUT = [
    "",
    "/etc/passwd",
    "../x",
    "a/../../x",
    "../../../../etc/passwd",
    "file:///etc/passwd",
    "file://localhost/etc/passwd",
    "\\\\evil\\share\\a.png",
    "//evil/share/a.png",
    "C:\\Windows\\win.ini",
    "C:/Windows/win.ini",
    "c:a.png",
    "..\\..\\win.ini",
    "\\\\.\\C:\\x",
    "\\\\?\\C:\\x",
    "CON",
    "NUL.png",
    "page_files/CON.png",
    "page_files/aux",
    "a/lpt1.txt",
    "page_files/a.png::$DATA",
    "page_files/a.png\0.html",
    "page_files/ .png",
    "page_files/a.png.",
    "page_files/a.png ",
    "http://a/b",
    "javascript:x",
    "data:x",
    "smb://x",
    "\\evil\\x",
    "///etc/passwd",
    "page_files/" + "a" * 300 + ".png",
    "page_files/" + "d/" * 400 + "x.png",
    "a/" * 20 + "x",
    "a\u202egnp.exe",
    "a\nb",
    ".",
    "a/b?",
    "a|b",
    "x" * 2_000,
    "é" * 200,
]


@pytest.mark.parametrize("reference", OUT)
def test_what_leads_elsewhere_leads_nowhere(reference):
    assert safe_path(reference) is None


@pytest.mark.parametrize(
    ("reference", "within", "path"),
    [
        ("page_files/a.png", "", "page_files/a.png"),
        ("./page_files/../a.png", "", "a.png"),
        ("img/a.png", "page_files/style.css", "page_files/img/a.png"),
        ("../a.png", "page_files/style.css", "a.png"),
        ("..a.png", "", "..a.png"),
        (".hidden", "", ".hidden"),
        ("ملف/صورة.png", "", "ملف/صورة.png"),
        ("console.png", "", "console.png"),
        ("a//b", "", "a/b"),
    ],
)
def test_what_stays_inside_is_a_path(reference, within, path):
    assert safe_path(reference, within) == path


def test_a_reference_may_be_spelt_in_several_ways():
    assert spellings("a%20b.png?x=1#top", "") == ["a b.png"] or spellings("a%20b.png?x=1#top", "")[0] == "a b.png"
    assert spellings("a%2Fb.png", "")[0] == "a/b.png"
    assert "50%25.png" in spellings("50%25.png", "")


@given(st.text(max_size=80), st.sampled_from(["", "page_files/x.css", "a/b/c/d.css"]))
def test_a_path_never_leaves_the_folder(reference, within):
    path = safe_path(reference, within)
    if path is not None:
        assert not path.startswith(("/", "\\"))
        assert ".." not in path.split("/")
        assert ":" not in path
        assert "\\" not in path
        assert safe_path(path) == path


def finder(companions: dict[str, bytes]) -> CompanionFinder:
    return CompanionFinder(MemorySource(name="page.html", data=b"x", companions=companions))


def test_lazy_pictures_are_found_by_their_one_name():
    found = finder({"page_files/lazy.webp": PNG, "page_files/a/two.png": PNG, "page_files/b/two.png": JPEG})
    part = found.find("https://cdn.test/img/lazy.webp?w=600", "", lazy=True)
    assert part is not None
    assert part.location == "page_files/lazy.webp"
    assert found.find("https://cdn.test/img/lazy.webp", "", lazy=False) is None
    assert found.find("img/two.png", "", lazy=True) is None, "two files of one name: which?"
    assert found.find("img/none.png", "", lazy=True) is None


def test_names_of_folders():
    assert belongs_by_name("page_files", "page")
    assert belongs_by_name("page-dateien", "page")
    assert not belongs_by_name("page", "page")
    assert not belongs_by_name("pages_files", "page")
    assert may_belong("page_whatever", "page")
    assert not may_belong("pages", "page")
    assert not may_belong("page_", "page")
