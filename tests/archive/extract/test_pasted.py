import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.extract import extract_article
from archive.extract.pasted import first_sentence, is_heading, read_pasted
from archive.model import Concern, Precision


@pytest.fixture
def pasted(text_capture, captures):
    return extract_article(text_capture((captures / "text" / "albu-kamal-airstrike.txt").read_text("utf-8")))


def test_a_pasted_article_has_the_day_it_opens_with(pasted):
    assert pasted.published.value.at == "2024-01-14"
    assert pasted.published.value.precision is Precision.DAY


def test_its_headline_is_its_first_sentence_and_says_so(pasted):
    assert pasted.headline.value.startswith("A stark flash over the outskirts of the city of Albu Kamal")
    assert pasted.headline.source == "first-sentence"
    assert Concern.DERIVED_HEADLINE in pasted.concerns


def test_its_short_lines_are_headings_and_nothing_is_lost(pasted):
    assert pasted.body_html.count("<h2>") == 3
    assert "<h2>Striking a Delicate Balance</h2>" in pasted.body_html
    assert "A Retaliation for Retaliation's Sake" in pasted.text
    assert pasted.text.startswith("A stark flash")
    assert pasted.text.endswith("stability and security for all.")


@pytest.mark.parametrize(
    "head",
    [
        "{}\n\n",
        "https://courier.test/2024/fees\n\n{}\n\n",
        "URL: https://courier.test/2024/fees\n{}\n\n",
        "{}\nhttps://courier.test/2024/fees\n\n",
        "{}\nBy Jane Doe, 17 May\n\n",
    ],
)
def test_a_first_line_that_is_a_title_is_the_headline(text_capture, head):
    text = head.format("Harbour fees went missing") + "The council met. It left.\n\nMore follows."
    draft = extract_article(text_capture(text))
    assert draft.headline.value == "Harbour fees went missing"
    assert Concern.DERIVED_HEADLINE not in draft.concerns
    assert "Harbour fees" not in draft.text
    assert "courier.test" not in draft.text
    assert draft.text.endswith("The council met. It left.\n\nMore follows.")


def test_an_address_that_is_all_or_stands_in_the_text_stays(text_capture):
    alone = extract_article(text_capture("https://courier.test/2024/fees"))
    assert alone.text == "https://courier.test/2024/fees"
    text = "The council met, and it left.\n\nIt said so.\n\nhttps://courier.test/2024/fees\n\nMore follows."
    assert "https://courier.test/2024/fees" in extract_article(text_capture(text)).text


def test_a_headline_is_made_from_the_first_paragraph_alone(text_capture):
    draft = extract_article(text_capture("* * *\n\nThe council met at the harbour,\n\nand left.\n\nMore follows."))
    assert draft.headline.value == "The council met at the harbour,"


def test_markdown_keeps_its_structure(text_capture):
    text = (
        "# Title of it\n\nSome *words*.\n\n- one\n\n> said\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<script>x</script>\n"
    )
    draft = extract_article(text_capture(text, "text/markdown"))
    assert draft.headline.value == "Title of it"
    for piece in ("<em>words</em>", "<li>one</li>", "<blockquote>", "<td>2</td>"):
        assert piece in draft.body_html
    assert "script" not in draft.body_html


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Dr. Smith came to town. He left.", "Dr. Smith came to town"),
        ("Was it so? It was.", "Was it so?"),
        ("新高铁线路开通。沿线小城迎来游客。", "新高铁线路开通"),
        ("قالت الوزارة إنها ستوزع بذوراً. وأضافت.", "قالت الوزارة إنها ستوزع بذوراً"),
        ("no end at all", "no end at all"),
        ("", ""),
    ],
)
def test_a_sentence_ends_where_readers_see_it_end(text, sentence):
    assert first_sentence(text) == sentence


def test_a_long_sentence_is_cut_at_a_word():
    cut = first_sentence("word " * 60)
    assert cut.endswith("word…")
    assert len(cut) <= 140


def test_headings_are_short_lines_without_a_full_stop():
    assert is_heading("The Implications of the Airstrikes")
    assert not is_heading("It was over.")
    assert not is_heading("- an item")
    assert not is_heading(" ".join(["word"] * 30))


@given(st.text(max_size=300))
def test_any_text_can_be_pasted(text):
    from archive.model import Capture, Container, Sourced

    capture = Capture(
        container=Container.TEXT, page=text, media_type="text/plain", encoding=Sourced(value="utf-8", source="test")
    )
    read_pasted(capture)
