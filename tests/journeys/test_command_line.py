"""A script's day: take the real captures in, find them, tag them, read them, check them."""

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from journeys.truth import CAPTURES, NOT_THE_ARTICLE, PAGES, QUESTIONS

HOME = Path(__file__).resolve().parent.parent.parent
CONTAINERS = ("html-only", "chromium-complete", "firefox-complete")


def cuttings(archive, *words, code=0):
    """Run the program as a script does; its JSON lines."""
    verb = words[:2] if words[0] == "tag" else words[:1]
    done = subprocess.run(
        [sys.executable, HOME / "main.py", *verb, "--archive", archive, "--json", *words[len(verb) :]],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture(scope="module")
def taken_in(tmp_path_factory):
    """An archive with the six pages, once each, and what was said of them."""
    archive = tmp_path_factory.mktemp("archive") / "Cuttings"
    return archive, cuttings(archive, "import", CAPTURES / "chromium-complete", "--tag", "x")


@pytest.fixture
def archive(taken_in, tmp_path):
    """A copy that a test may change."""
    return Path(shutil.copytree(taken_in[0], tmp_path / "Cuttings"))


def numbers(taken_in):
    return {Path(line["path"]).stem: line["id"] for line in taken_in[1]}


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("page", PAGES)
def test_every_capture_says_who_wrote_what_and_when(container, page):
    truth = PAGES[page]
    done = subprocess.run(
        [sys.executable, HOME / "main.py", "extract", "--json", CAPTURES / container / f"{page}.html"],
        capture_output=True, text=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    (found,) = map(json.loads, done.stdout.splitlines())
    assert found["headline"] == truth["headline"]
    assert found["published"]["at"][:10] == truth["published"]
    assert found["bylines"] == truth["bylines"]
    assert found["publisher"] == truth["publisher"]
    assert found["language"] == truth["language"]
    assert found["text"].lstrip("# ").startswith(truth["first"]) or truth["first"] in found["text"][:300]
    assert truth["last"] in found["text"]
    assert not [phrase for phrase in NOT_THE_ARTICLE if phrase in found["text"]]
    assert bool(found["lead_picture"]) == (container != "html-only")
    assert found["sources"]["headline"]
    if container == "chromium-complete":
        assert found["target_url"].endswith(f"{page}.html")
        assert found["sources"]["target_url"]
    if page == "harbour-audit":
        assert all(tag in found["html"] for tag in ("<table", "<li", "<blockquote"))


def test_each_file_has_a_line_and_its_companions_do_not(taken_in):
    assert {Path(line["path"]).stem for line in taken_in[1]} == set(PAGES)
    assert {line["outcome"] for line in taken_in[1]} == {"accessioned"}


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_question_finds_exactly_the_right_ones(taken_in, question):
    (answer,) = cuttings(taken_in[0], "search", question)
    names = {number: page for page, number in numbers(taken_in).items()}
    assert {names[hit["id"]] for hit in answer["hits"]} == QUESTIONS[question]
    assert answer["total"] == len(QUESTIONS[question])


def test_a_tag_finds_what_carries_it(archive, taken_in):
    number = str(numbers(taken_in)["de-wald"])
    (deed,) = cuttings(archive, "tag", "add", number, "Wald/Dürre")
    assert deed["changed"] == [int(number)]
    for question in ("tag:wald", "tag:Wald/Dürre", "tag:x Fichten"):
        (answer,) = cuttings(archive, "search", question)
        assert [hit["id"] for hit in answer["hits"]] == [int(number)]
    (answer,) = cuttings(archive, "search", "tag:x", "--facets")
    assert answer["total"] == 6
    assert answer["facets"]["tags"]["x"] == 6


def test_a_list_of_names_becomes_a_table_with_the_articles_behind_each(taken_in, tmp_path):
    names = tmp_path / "names.csv"
    names.write_text("id,name\n1,Fichten\n2,Zeppelin\n3,=Fichten\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, HOME / "main.py", "batch", "--archive", taken_in[0], "--csv", names],
        capture_output=True, text=True, encoding="utf-8", check=True, timeout=100,
    )  # fmt: skip
    number = str(numbers(taken_in)["de-wald"])
    rows = list(csv.reader(io.StringIO(done.stdout)))
    assert rows == [
        ["query", "articles", "ids"], ["Fichten", "1", number], ["Zeppelin", "0", ""], ["'=Fichten", "1", number],
    ]  # fmt: skip


def test_the_original_comes_out_as_it_went_in(taken_in):
    number = str(numbers(taken_in)["zh-rail"])
    done = subprocess.run(
        [sys.executable, HOME / "main.py", "show", number, "--archive", taken_in[0], "--form", "original"],
        capture_output=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout == (CAPTURES / "chromium-complete" / "zh-rail.html").read_bytes()


@pytest.mark.parametrize("form", ["json", "text", "markdown", "html"])
def test_an_article_is_shown_in_every_form(taken_in, form):
    number = str(numbers(taken_in)["harbour-audit"])
    done = subprocess.run(
        [sys.executable, HOME / "main.py", "show", number, "--archive", taken_in[0], "--form", form],
        capture_output=True, text=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    assert "Of 1,904 port calls examined" in done.stdout


def test_the_same_bytes_again_are_duplicates_and_another_capture_is_a_version(archive, taken_in):
    again = cuttings(archive, "import", CAPTURES / "chromium-complete")
    assert {line["outcome"] for line in again} == {"duplicate"}
    (later,) = cuttings(archive, "import", CAPTURES / "firefox-complete" / "de-wald.html")
    assert later["outcome"] == "accessioned"
    (shown,) = cuttings(archive, "show", str(later["id"]))
    assert numbers(taken_in)["de-wald"] in {shown["earlier"], shown["later"]}


def test_a_checkup_finds_everything_sound_and_stats_count(taken_in):
    (report,) = cuttings(taken_in[0], "checkup")
    assert report["sound"]
    assert report["index_revision"] == report["revision"]
    (stats,) = cuttings(taken_in[0], "stats")
    assert stats["tally"]["living"] == 6


@pytest.mark.parametrize("harm", ["gone", "garbled", "emptied"])
def test_a_lost_or_damaged_index_comes_back_without_a_word(archive, taken_in, harm):
    files = [file for file in (archive / "index").rglob("*") if file.is_file()]
    assert files
    if harm == "gone":
        shutil.rmtree(archive / "index")
    for file in files:
        if harm == "garbled":
            file.write_bytes(bytes(byte ^ 0x5A for byte in file.read_bytes()))
        elif harm == "emptied":
            file.write_bytes(b"")
    (answer,) = cuttings(archive, "search", "Fichten")
    assert [hit["id"] for hit in answer["hits"]] == [numbers(taken_in)["de-wald"]]


def test_bad_files_get_one_clear_sentence_each_and_the_rest_go_on(tmp_path):
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "empty.html").write_bytes(b"")
    (folder / "picture.html").write_bytes((CAPTURES / "site" / "img" / "logo.png").read_bytes())
    (folder / "x.html").mkdir()
    (folder / "secret.html").write_text("<p>secret</p>")
    (folder / "secret.html").chmod(0)
    with (folder / "huge.html").open("wb") as huge:
        huge.truncate(300_000_000)
    shutil.copy(CAPTURES / "html-only" / "de-wald.html", folder / "good.html")
    lines = cuttings(tmp_path / "Cuttings", "import", *sorted(folder.iterdir()), code=1)
    outcomes = {Path(line["path"]).name: line for line in lines}
    assert outcomes["good.html"]["outcome"] == "accessioned"
    assert outcomes["empty.html"]["reason"] == "empty"
    assert outcomes["picture.html"]["reason"] == "not-a-page"
    assert outcomes["x.html"]["reason"] == "empty-folder"
    assert outcomes["huge.html"]["reason"] == "too-large"
    if os.geteuid() != 0:
        assert outcomes["secret.html"]["reason"] == "no-permission"


def test_an_archive_that_is_not_one_is_code_three(tmp_path):
    (tmp_path / "file.txt").write_text("mine")
    assert cuttings(tmp_path, "search", "x", code=3) == []
    assert cuttings(tmp_path / "nowhere", "stats", code=3) == []


def test_the_archive_may_be_named_before_the_verb(taken_in):
    done = subprocess.run(
        [sys.executable, HOME / "main.py", "--archive", taken_in[0], "stats", "--json"],
        capture_output=True, text=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    assert json.loads(done.stdout)["tally"]["living"] == 6


@pytest.mark.skipif(sys.platform == "win32", reason="there a pipe without a reader is another error")
def test_a_reader_who_goes_away_is_no_fault(taken_in):
    ours, theirs = os.pipe()
    os.close(ours)
    command = [sys.executable, HOME / "main.py", "--archive", taken_in[0], "search", "the"]
    done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, text=True, check=False, timeout=60)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (141, "")


def test_a_word_that_is_no_verb_is_usage():
    done = subprocess.run(
        [sys.executable, HOME / "main.py", "search"], capture_output=True, check=False, timeout=60, text=True
    )
    assert done.returncode == 2


def test_a_wrongly_guessed_encoding_is_mended_by_reading_again(tmp_path):
    archive, page = tmp_path / "Cuttings", tmp_path / "page.html"
    words = "Проверка порта показала, что сборы не взимались. " * 8
    page.write_bytes(f'<html><meta charset="windows-1252"><h1>Порт</h1><p>{words}</p></html>'.encode("koi8-r"))
    (line,) = cuttings(archive, "import", page)
    (done,) = cuttings(archive, "reextract", str(line["id"]), "--encoding", "koi8-r")
    assert done == {"id": line["id"], "encoding": "koi8-r"}
    (shown,) = cuttings(archive, "show", str(line["id"]))
    assert words[:40] in shown["text"]
    (found,) = cuttings(archive, "search", "сборы")
    assert found["total"] == 1
    assert cuttings(archive, "reextract", str(line["id"]), "--encoding", "rot13", code=2) == []


def test_originals_are_read_again_by_the_present_extractor(tmp_path):
    archive, page = tmp_path / "Cuttings", tmp_path / "page.html"
    page.write_text("<html><h1>Harbour audit</h1><p>" + "The audit found that fees were never collected. " * 8)
    (line,) = cuttings(archive, "import", page)
    (one,) = cuttings(archive, "reextract")
    assert one["id"] == line["id"]
    assert one["changed"] == {}, "nothing is new since it was taken in"
