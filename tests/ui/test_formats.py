from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import Moment
from ui import formats, phrases


def test_a_month_stays_a_month():
    assert formats.moment(Moment.parse("2019-03")) == "March 2019"
    assert formats.day(Moment.parse("2019-03")) == "Mar 2019"
    assert formats.day(Moment.parse("2019")) == "2019"


def test_a_minute_keeps_its_zone():
    assert formats.moment(Moment.parse("2024-01-14T09:05+02:00")) == "14 January 2024, 09:05\u00a0UTC+02:00"
    assert formats.moment(Moment.parse("2024-01-14T09:05Z")) == "14 January 2024, 09:05\u00a0UTC"
    assert formats.moment(Moment.parse("2024-01-14T09:05")) == "14 January 2024, 09:05"
    assert formats.moment(None) == ""


def test_sizes_are_those_of_file_managers():
    assert [formats.size(n) for n in (0, 999, 1000, 4_200_000, 3_000_000_000_000_000)] == [
        "0 bytes", "999 bytes", "1.0 kB", "4.2 MB", "3000.0 TB",
    ]  # fmt: skip


def test_chinese_is_read_by_the_character():
    assert formats.reading_minutes(800, "zh") == 2
    assert formats.reading_minutes(800, "en") == 4
    assert formats.reading_minutes(0, "en") == 1


def test_names_are_joined_as_people_do():
    assert formats.names(("A",)) == "A"
    assert formats.names(("A", "B", "C")) == "A, B and C"


@given(st.text())
def test_plain_text_cannot_turn_a_label_around(text):
    shown = formats.plain(text)
    assert len(shown) <= 500
    assert not set(shown) & set("\x00\x1b\n\r\u202e\u2066\u200f")


def test_a_folder_in_ones_home_begins_with_a_tilde(monkeypatch, tmp_path):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert formats.place(tmp_path / "Documents" / "Cuttings") == str(Path("~/Documents/Cuttings"))
    assert formats.place(Path("/srv/archive")) == str(Path("/srv/archive"))


@pytest.fixture
def speak():
    def speak(words):
        phrases.install(lambda _context, text, comment, _number: words.get((text, comment), text))

    yield speak
    phrases.install(phrases._untranslated)


def test_numbers_are_written_with_the_marks_of_their_language(speak):
    assert (formats.number(1234), formats.size(4_200_000)) == ("1,234", "4.2 MB")
    assert phrases.found(12_345) == "12,345 articles"
    speak({("1,234.5", ""): "1.234,5", ("%n article(s)", ""): "%n Artikel"})
    assert (formats.number(1234), formats.size(4_200_000)) == ("1.234", "4,2 MB")
    assert phrases.found(12_345) == "12.345 Artikel"


def test_a_month_is_declined_beside_a_day(speak):
    speak({("May", ""): "май", ("May", "after a day"): "мая", ("January", ""): "январь"})
    assert formats.moment(Moment.parse("2022-05-19")) == formats.day(Moment.parse("2022-05-19")) == "19 мая 2022"
    assert formats.moment(Moment.parse("2022-05")) == formats.day(Moment.parse("2022-05")) == "май 2022"
