"""Which of a page's titles a reader would call its headline."""

from archive.extract.headline_candidates import Title
from archive.extract.headlines import ranked, slug_words


def title(value: str, *sources: str, place: int = -1) -> Title:
    return Title(value, frozenset(sources), place)


def best(*titles: Title, address: str = "") -> str:
    return ranked(titles, address)[0].value


def test_what_everybody_says_wins():
    assert (
        best(title("News", "heading", place=0), title("Five die in flood", "og", "json-ld", "title"))
        == "Five die in flood"
    )


def test_an_outlet_behind_a_bar_loses():
    assert best(
        title("Five die in flood", "heading", place=0), title("Five die in flood | Unknown Gazette", "title", "og")
    ) == ("Five die in flood")


def test_a_wording_cut_short_loses():
    assert best(
        title("Five die in flood of the…", "og"), title("Five die in flood of the century", "heading", place=0)
    ) == ("Five die in flood of the century")


def test_nothing_is_nothing():
    assert ranked((), "") == []


def test_words_of_an_address():
    assert slug_words("https://example.com/2024/05/fuenf-tote-bei-flut-123.html") >= {"fuenf", "tote", "bei", "flut"}
    assert slug_words("https://[bad") == frozenset()
