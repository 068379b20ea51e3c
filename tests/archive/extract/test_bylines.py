"""Who wrote it, out of a printed line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.extract.bylines import read_byline, read_bylines


@pytest.mark.parametrize(
    ("line", "persons", "agencies"),
    [
        ("By Jane Doe", ("Jane Doe",), ()),
        ("By JANE DOE and JOHN SMITH", ("JANE DOE", "JOHN SMITH"), ()),
        ("By Jane Doe, Senior Political Correspondent", ("Jane Doe",), ()),
        ("Jane Doe Lifestyle Writer", ("Jane Doe",), ()),
        ("by Jane Doe @janedoe November 29, 2016: 3:42 PM ET", ("Jane Doe",), ()),
        ("Jane Doe | jane@example.com", ("Jane Doe",), ()),
        ("By Jane Doe, Rebecca Lake, CEPF®", ("Jane Doe", "Rebecca Lake"), ()),
        ("Von Anna Müller und Jörg Groß, Berlin", ("Anna Müller", "Jörg Groß"), ()),
        ("Von Anna Müller, dpa", ("Anna Müller",), ("dpa",)),
        ("Par Jeanne Dupont (avec AFP)", ("Jeanne Dupont",), ("AFP",)),
        ("Por María José García y Luis Pérez", ("María José García", "Luis Pérez"), ()),
        ("Di Giulia Rossi", ("Giulia Rossi",), ()),
        ("Автор: Мария Ковалёва", ("Мария Ковалёва",), ()),
        ("بقلم: ليلى حداد", ("ليلى حداد",), ()),
        ("מאת דנה כהן", ("דנה כהן",), ()),
        ("文/王小明", ("王小明",), ()),
        ("記者王小明／台北報導", ("王小明",), ()),
        ("作者：王小明、李雷", ("王小明", "李雷"), ()),
        ("배윤경 기자", ("배윤경",), ()),
        ("[田中宏昌，ITmedia]", ("田中宏昌", "ITmedia"), ()),
        ("Reuters", (), ("Reuters",)),
        ("APA/AP", (), ("APA", "AP")),
        ("José Ortega y Gasset", ("José Ortega y Gasset",), ()),
        ("By Staff Writer", ("Staff Writer",), ()),
        ("Share this article", (), ()),
        ("3 min read", (), ()),
        ("", (), ()),
    ],
)
def test_printed(line: str, persons: tuple[str, ...], agencies: tuple[str, ...]):
    found = read_byline(line)
    assert (found.persons, found.agencies) == (persons, agencies)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("gizzmo", ("gizzmo",)),
        ("<b>Jane&nbsp;Doe</b>", ("Jane Doe",)),
        ("jane@example.com", ()),
        ("https://example.com/jane", ()),
        ("Jane Doe; John Smith", ("Jane Doe", "John Smith")),
        ("Harry Kretchmer", ("Harry Kretchmer",)),
    ],
)
def test_recorded(line: str, names: tuple[str, ...]):
    assert read_byline(line, recorded=True).names == names


def test_everybody_once():
    assert read_bylines(("Jane Doe", "By Jane Doe", "JANE DOE")).persons == ("Jane Doe",)


def test_an_agency_keeps_its_printed_name():
    assert read_byline("Deutsche Presse-Agentur").agencies == ("Deutsche Presse-Agentur",)


@given(st.text(max_size=200), st.booleans())
def test_never_raises(line: str, recorded: bool):
    found = read_byline(line, recorded=recorded)
    assert all(name.strip() == name and name for name in (*found.persons, *found.agencies))


@given(
    st.lists(
        st.sampled_from(
            ["By ", "von ", " and ", ",", "; ", "Jane", " Doe", "(AFP)", "記者", "王小明", "/", "|", "@x", " Editor"]
        )
    )
)
def test_lines_like_bylines_never_raise(pieces: list[str]):
    read_byline("".join(pieces))
