"""The language of a text, and of what a page says of itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.extract.language import detect, primary_subtag


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Der Boden unter den Fichten ist so trocken wie seit Beginn der Messungen nicht mehr, warnen Förster.", "de"),
        ("An audit of the harbour authority found that port fees were never collected, according to a report.", "en"),
        ("حذّر مزارعون في وادي الفرات من أن الجفاف المستمر للعام الثالث على التوالي يهدد محاصيل القمح", "ar"),
        ("Областная библиотека начала оцифровку архива местной газеты, выходившей с 1918 года.", "ru"),
        ("新的高速铁路线路于周五正式开通，沿线多个小城迎来了大批游客。铁路部门表示，首日共发送旅客", "zh"),
        ("東京で新しい鉄道が開通し、多くの観光客が訪れた。", "ja"),
        ("서울에서 새로운 철도가 개통되었다.", "ko"),
        ("Η κυβέρνηση ανακοίνωσε νέα μέτρα", "el"),
        ("1234 — 5678", ""),
        ("", ""),
    ],
)
def test_detect(text: str, code: str):
    assert detect(text) == code


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("de-AT", "de"),
        ("en_US", "en"),
        ("pt-BR", "pt"),
        ("iw", "he"),
        ("zh-Hant-TW", "zh"),
        ("", ""),
        ("x", ""),
        ("german", ""),
    ],
)
def test_primary_subtag(tag: str, code: str):
    assert primary_subtag(tag) == code


@given(st.text(max_size=300))
def test_never_raises(text: str):
    found = detect(text)
    assert found.isalpha() or not found
    primary_subtag(text)
