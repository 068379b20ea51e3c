"""Pages saved by real programs: every container gives address, date, pictures and the text of its article."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from archive.intake import read_captures
from archive.intake.disk import DiskSource, walk
from archive.limits import LIMITS
from archive.model import Capture, Concern, Container

HERE = Path(__file__).parents[2] / "pages" / "captures"
SHARED = Path(__file__).parents[4] / "shared" / "data" / "captures"
PAGES = {
    "albu-kamal-airstrike": ("2024/01/14", "A US fighter jet"),
    "ar-drought": ("2022/05/19", "القمح"),
    "de-wald": ("2019/08/23", "Fichten"),
    "harbour-audit": ("2023/07/02", "68-page report"),
    "ru-archive": ("2020/02/11", "архив"),
    "zh-rail": ("2021/10/08", "高铁"),
}
PICTURES = {
    "chromium-complete": {"logo.png", "lead.jpg", "lazy.webp", "pixel.gif"},
    "firefox-complete": {"logo", "lead", "lazy", "pixel", "small"},
    "mhtml": {"logo.png", "lead.jpg", "lazy.webp", "pixel.gif", "small.png"},
    "webarchive": {"logo.png", "lead.jpg", "lazy.webp"},
}


def of_folder(name: str) -> list[Capture]:
    folder = next((root / name for root in (HERE, SHARED) if (root / name).is_dir()), None)
    if folder is None:
        pytest.skip(f"no captures of {name} at hand")
    found: list[Capture] = []
    for path in walk([folder], LIMITS):
        assert isinstance(path, Path), path
        found += read_captures(DiskSource.of(path, LIMITS))
    return found


def page_of(capture: Capture) -> str:
    claims = [claim.value for claim in capture.provenance.target_url]
    return next(page for page in PAGES if any(page in url for url in claims))


def without_folding(page: str) -> str:
    return re.sub(r"\s+", " ", page)


@pytest.mark.parametrize(
    ("folder", "container", "source", "dated"),
    [
        ("html-only", Container.HTML, "canonical", False),
        ("chromium-complete", Container.HTML_COMPLETE, "saved-from-comment", False),
        ("firefox-complete", Container.HTML_COMPLETE, "canonical", False),
        ("mhtml", Container.MHTML, "mhtml-header", True),
        ("webarchive", Container.WEBARCHIVE, "webarchive", False),
        ("warc", Container.WARC, "warc", True),
        ("wacz", Container.WACZ, "wacz", True),
        ("singlefile", Container.SINGLEFILE, "singlefile-header", True),
        ("singlefile-zip", Container.SINGLEFILE_ZIP, "singlefile-manifest", True),
    ],
)
def test_every_capture_gives_its_page(folder, container, source, dated):
    captures = of_folder(folder)
    assert len(captures) == (2 if folder in ("webarchive", "singlefile-zip") else 6)
    assert len({page_of(capture) for capture in captures}) == len(captures)
    for capture in captures:
        page = page_of(capture)
        published, words = PAGES[page]
        assert capture.container is container
        assert words in without_folding(capture.page)
        assert capture.encoding.value == "utf-8"
        assert Concern.ENCODING_GUESSED not in capture.concerns
        best = capture.provenance.target_url[0]
        assert best.source == source
        assert any(
            claim.value == f"https://www.example-courier.test/{published}/{page}"
            for claim in capture.provenance.target_url
        )
        if source != "canonical":
            assert best.value == f"http://127.0.0.1:8099/{page}.html"
            assert Concern.HOSTS_DISAGREE in capture.concerns
        if dated:
            assert capture.provenance.captured_at[0].value.day == "2026-11-22"
            assert capture.provenance.captured_at[0].source != "file-time"
        assert capture.provenance.captured_at[-1].source == "file-time"


@pytest.mark.parametrize("folder", PICTURES)
def test_every_picture_that_the_capture_holds_is_there(folder):
    for capture in of_folder(folder):
        names = {
            name.rpartition("/")[2].partition("?")[0]
            for r in capture.resources
            for name in r.references
            if "image/" in r.media_type
        }
        found = {name.partition("_")[0] for name in names} if folder == "firefox-complete" else names
        assert found == PICTURES[folder]
        assert any(resource.media_type == "text/css" for resource in capture.resources)
        assert any("frame" in " ".join(resource.references) for resource in capture.resources)


def test_a_lazy_picture_is_not_missing_where_its_file_is_there():
    for folder in ("chromium-complete", "firefox-complete", "mhtml"):
        for capture in of_folder(folder):
            assert not any("lazy" in name for name in capture.missing)


def test_the_site_as_served_takes_its_pictures_from_its_own_folder():
    for capture in of_folder("site"):
        if "Framed advert" in capture.page:
            continue
        assert capture.container is Container.HTML_COMPLETE
        assert any("img/lead.jpg" in resource.references for resource in capture.resources)
        assert not any("lazy" in name for name in capture.missing)


def test_the_pasted_text_is_text():
    (capture,) = of_folder("text")
    assert capture.media_type == "text/plain"
    assert "date 2024-01-14" in capture.page


def test_the_frame_of_a_page_is_no_page_of_its_own():
    assert not any("Framed advert" in capture.page for capture in of_folder("warc"))


def test_json_ld_of_the_captures_is_untouched():
    for capture in of_folder("mhtml"):
        for script in re.findall(r'<script type="application/ld\+json">(.*?)</script>', capture.page, re.DOTALL):
            assert json.loads(script)["@type"] == "NewsArticle"
