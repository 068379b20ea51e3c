"""The tree of a reading copy."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from ui.reader.markup import Element, read_markup


def test_elements_text_and_attributes_stand_in_order():
    root = read_markup('<p>One <b>two</b><br>three &amp; four</p><img src="archive:ab">')
    paragraph, picture = root.children
    assert paragraph.texts() == "One twothree & four"
    assert [child.tag for child in paragraph.children if isinstance(child, Element)] == ["b", "br"]
    assert picture.attributes == {"src": "archive:ab"}


def test_a_lost_end_tag_swallows_nothing_behind_its_parent():
    root = read_markup("<ul><li>one<li>two</ul><p>after</p>")
    assert [child.tag for child in root.children] == ["ul", "p"]


def test_deep_nesting_neither_recurses_nor_loses_text():
    root = read_markup("<div>" * 5_000 + "word" + "</div>" * 5_000)
    assert root.texts() == "word"


@given(st.text(max_size=300) | st.text(alphabet="<>![]-/aA\"'= ?", max_size=40))
@example("<![><img src=]>")
def test_no_text_is_too_strange(text):
    read_markup(text)
