"""Bytes to text in every encoding that pages come in, declared right, wrongly or not at all."""

# ruff: noqa: E501 -- one sentence a line

from __future__ import annotations

import codecs

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive.intake.charset import codec_of, declared_in_page, decode
from archive.intake.labels import CODECS

SENTENCES = {
    "ru": "Совет города собрался в среду, чтобы решить, передавать ли дело о портовых сборах в прокуратуру. Начальник порта отрицает обвинения. ",
    "uk": "Рада міста зібралася в середу, щоб вирішити, чи передавати справу про портові збори до прокуратури. Її керівник заперечує. ",
    "ar": "اجتمع مجلس المدينة يوم الأربعاء ليقرر ما إذا كان سيحيل ملف رسوم الميناء إلى النيابة العامة وقد نفى مدير الميناء الاتهامات. ",
    "ja": "市議会は水曜日に会合を開き、港湾使用料の問題を検察に送るかどうかを決める予定です。港長は不正を否定しました。",
    "zh": "市议会星期三开会，决定是否将港口费用一案移交检察机关。港务局长否认有任何不当行为，并说曾两次提出警告。",
    "zh-Hant": "市議會星期三開會，決定是否將港口費用一案移交檢察機關。港務局長否認有任何不當行為，並說曾兩次提出警告。",
    "ko": "시의회는 수요일에 회의를 열어 항만 사용료 문제를 검찰에 넘길지 결정할 예정이다. 항만청장은 혐의를 부인했다. ",
    "de": "Der Rat der Stadt prüft am Mittwoch, ob er die Hafengebühren für März übergeben müßte. Die Behörde äußert sich später dazu. ",
    "fr": "Le conseil municipal se réunit mercredi pour décider s'il transmet l'affaire des droits portuaires à la justice, déclare-t-il à Nîmes. ",
    "pl": "Rada miasta zbierze się w środę, aby zdecydować, czy przekazać sprawę opłat portowych prokuraturze. Władze zaprzeczają zarzutom. ",
    "cs": "Městská rada se sejde ve středu, aby rozhodla, zda předá případ přístavních poplatků žalobcům. Vedoucí přístavu obvinění popřel. ",
    "el": "Το δημοτικό συμβούλιο συνεδριάζει την Τετάρτη για να αποφασίσει αν θα παραπέμψει την υπόθεση των λιμενικών τελών στη δικαιοσύνη. ",
    "he": "מועצת העיר תתכנס ביום רביעי כדי להחליט אם להעביר את עניין אגרות הנמל לפרקליטות. מנהל הנמל הכחיש את ההאשמות. ",
    "tr": "Şehir meclisi, liman ücretleri dosyasını savcılığa gönderip göndermeyeceğine karar vermek için çarşamba günü toplanıyor. Değişiklik yok. ",
    "th": "สภาเมืองจะประชุมในวันพุธเพื่อตัดสินใจว่าจะส่งเรื่องค่าธรรมเนียมท่าเรือให้อัยการหรือไม่ ผู้อำนวยการท่าเรือปฏิเสธข้อกล่าวหา ",
}
ENCODINGS = {
    "ru": ("windows-1251", "koi8-r", "iso-8859-5"),
    "uk": ("windows-1251", "koi8-u"),
    "ar": ("windows-1256",),
    "ja": ("shift_jis", "euc-jp", "iso-2022-jp"),
    "zh": ("gb2312", "gb18030"),
    "zh-Hant": ("big5",),
    "ko": ("euc-kr",),
    "de": ("windows-1252", "iso-8859-1", "iso-8859-15"),
    "fr": ("windows-1252",),
    "pl": ("windows-1250", "iso-8859-2"),
    "cs": ("windows-1250", "iso-8859-2"),
    "el": ("windows-1253", "iso-8859-7"),
    "he": ("windows-1255", "iso-8859-8"),
    "tr": ("windows-1254",),
    "th": ("tis-620",),
}
CASES = [(language, label) for language, labels in ENCODINGS.items() for label in labels]
RARE = {("cs", "iso-8859-2"), ("pl", "iso-8859-2"), ("ru", "iso-8859-5"), ("uk", "koi8-u"), ("de", "iso-8859-15")}


def page(language: str, label: str = "") -> str:
    meta = f'<meta charset="{label}">' if label else ""
    filler = "<div class='nav'>Menu</div>" * 20
    paragraphs = f"<p>{SENTENCES[language] * 12}</p>"
    return f"<!DOCTYPE html><html lang='{language[:2]}'><head>{meta}<title>x</title></head><body>{filler}{paragraphs}</body></html>"


def bytes_of(text: str, label: str) -> bytes:
    return text.encode(codec_of(label) or label, "xmlcharrefreplace")


@pytest.mark.parametrize(("language", "label"), CASES)
def test_a_declared_encoding_is_believed(language, label):
    text = page(language, label)
    decoded = decode(bytes_of(text, label))
    assert SENTENCES[language] in decoded.text
    assert not decoded.guessed


@pytest.mark.parametrize(("language", "label"), CASES)
def test_an_undeclared_encoding_is_found(language, label):
    decoded = decode(bytes_of(page(language), label))
    assert SENTENCES[language] in decoded.text


@pytest.mark.parametrize(
    ("language", "label"), [case for case in CASES if case[0] not in ("de", "fr") and case not in RARE]
)
@pytest.mark.parametrize("claimed", ["iso-8859-1", "utf-8"])
def test_a_wrong_label_is_not_believed(language, label, claimed):
    decoded = decode(bytes_of(page(language, claimed), label))
    assert SENTENCES[language] in decoded.text


@pytest.mark.parametrize("language", SENTENCES)
def test_utf_8_wins_over_a_wrong_label(language):
    for claimed in ("iso-8859-1", "windows-1251", ""):
        decoded = decode(page(language, claimed).encode())
        assert (decoded.text, decoded.encoding.value) == (page(language, claimed), "utf-8")


@pytest.mark.parametrize("language", ["ru", "zh", "de"])
@pytest.mark.parametrize(("codec", "mark"), [("utf-16-le", codecs.BOM_UTF16_LE), ("utf-16-be", codecs.BOM_UTF16_BE)])
def test_utf_16_with_and_without_its_mark(language, codec, mark):
    text = page(language, "utf-16")
    assert decode(mark + text.encode(codec)).text == text
    assert decode(text.encode(codec)).text == text


def test_marks_win_over_labels():
    text = page("ru", "iso-8859-1")
    assert decode(codecs.BOM_UTF8 + text.encode()).text == text
    assert decode(codecs.BOM_UTF32_LE + text.encode("utf-32-le")).text == text


def test_some_stray_bytes_do_not_spoil_utf_8():
    data = page("ru", "utf-8").encode()
    decoded = decode(data[:300] + b"\xff" + data[300:-200])
    assert decoded.encoding.value == "utf-8"
    assert SENTENCES["ru"] in decoded.text


def test_the_container_speaks_before_the_page_and_a_person_before_both():
    data = page("ru", "koi8-r").encode("cp1251")
    assert SENTENCES["ru"] in decode(data, container="windows-1251").text
    assert SENTENCES["ru"] in decode(data, http="windows-1251").text
    assert SENTENCES["ru"] in decode(data, hand="windows-1251", container="koi8-r").text
    assert decode(data, container="windows-1251").encoding.source == "container"


def test_an_xml_declaration_counts():
    data = b'<?xml version="1.0" encoding="windows-1251"?><html>' + (SENTENCES["ru"] * 3).encode("cp1251")
    assert decode(data).encoding.value == "windows-1251"


def test_a_declaration_may_stand_far_down():
    text = page("ru", "koi8-r").replace("<meta", "<!--" + "x" * 3_000 + "--><meta")
    assert decode(text.encode("koi8-r")).encoding.source == "meta"


def test_labels_that_are_no_encodings_are_nothing():
    for label in (
        "zlib",
        "rot13",
        "utf-7",
        "hz-gb-2312",
        "x-user-defined",
        "unicode_escape",
        "../../etc/passwd",
        "",
        "idna",
    ):
        assert codec_of(label) is None
        assert decode(b"caf\xe9", container=label).text
    assert codec_of(" UTF-8 ") == "utf-8"
    assert declared_in_page(b"<meta charset=utf-16>") == "utf-8"


def test_every_label_leads_to_a_codec_that_exists():
    for codec in set(CODECS.values()):
        assert codecs.lookup(codec)


def test_utf8_with_escapes_in_it_is_no_guess():
    read = decode(f"<p>{SENTENCES['fr']} \x1b$B</p>".encode())
    assert "réunit" in read.text
    assert not read.guessed


def test_escapes_of_korean_mail_are_read():
    data = "<p>안녕하십니까 여러분".encode("iso2022_kr")
    assert "안녕하십니까" in decode(data).text


def test_a_few_bad_bytes_do_not_spoil_an_east_asian_page():
    data = page("zh", "gb2312").encode("gb18030")
    decoded = decode(data[:600] + b"\xff" + data[600:])
    assert decoded.encoding.value == "gb18030"


def test_rubbish_is_read_as_something():
    assert decode(bytes(range(1, 256))).text
    assert decode(b"\x81\x8d\x8f" * 3).text


@settings(deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["", "utf-8", "koi8-r", "big5", "rot13", "utf-16"]))
@example(b"\x1b$)C\xff", "")
@example(b"\xff\xfe\x00\xd8", "")
def test_anything_is_read_without_raising(data, label):
    for decoded in (decode(data), decode(data, container=label), decode(data, http=label), decode(data, hand=label)):
        assert "\0" not in decoded.text
        assert 0 <= decoded.encoding.confidence <= 1
        decoded.text.encode("utf-8")


@settings(deadline=None)
@given(
    st.text(
        alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff\x1b"), min_size=1, max_size=200
    )
)
def test_utf_8_is_always_itself(text):
    assert decode(text.encode() + "жж".encode()).text == text + "жж"
