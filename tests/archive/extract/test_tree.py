from hypothesis import given
from hypothesis import strategies as st

from archive.extract.tree import body_of, parse_page


def text_of(html: str) -> str:
    return "".join(body_of(parse_page(html).root).itertext())


def test_control_characters_do_no_harm():
    assert "one two" in text_of("<p>one\x00 two\x01\x1f</p>")


def test_nothing_is_an_empty_page():
    assert text_of("") == ""
    assert text_of("   \x00 ") == ""


def test_an_xml_declaration_with_another_encoding_is_not_believed():
    assert "grün" in text_of('<?xml version="1.0" encoding="koi8-r"?><html><meta charset="koi8-r"><p>grün</p></html>')


def test_text_nested_deeper_than_the_parser_goes_is_not_lost():
    page = parse_page(
        "<html><body>" + "<div>" * 6000 + "<p>The hidden article.</p>" + "</div>" * 6000 + "</body></html>"
    )
    assert "The hidden article." in "".join(page.root.itertext())
    assert page.text_lost


def test_text_after_the_end_of_the_page_is_not_lost():
    menu = "<html><body><p>Menu</p></body></html>"
    assert "The article." in text_of(f"<html><body>{menu}<p>The article.</p></BODY ></html>")
    assert "The article." in text_of(f"{menu}{menu}<div><p>The article.</p></div>")


def test_ordinary_nesting_is_no_loss():
    page = parse_page("<div>" * 200 + "<p>Plain.</p>" + "</div>" * 200)
    assert "Plain." in "".join(page.root.itertext())
    assert not page.text_lost


def test_a_text_of_eleven_megabytes_is_kept():
    page = parse_page(f"<p>{'word ' * 2_300_000}</p>")
    assert len("".join(page.root.itertext())) > 11_000_000


@given(st.text())
def test_any_text_is_parsed(text):
    parse_page(text)
