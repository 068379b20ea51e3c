"""Dates as newspapers print them; a wrong day is worse than none."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.extract.dates import parse_date
from archive.model import Moment, Precision

THE_DAY = [
    ("2024-05-03", ""), ("2024-05-03T15:47:42.389000+00:00", ""), ("20240503", ""), ("20240503T154700Z", ""),
    ("Fri, 03 May 2024 15:47:42 GMT", ""), ("Fri May 03 2024 15:47:42 GMT+0200 (CEST)", ""), ("1714751262", ""),
    ("Fri May 03 15:47:42 +0000 2024", ""), ("1714751262000", ""),
    ("May 3, 2024 3:47 pm EDT", "en"), ("03-May-24", "en"),
    ("Published 3 May 2024, updated 4 May 2024", "en"), ("05/03/2024", "en-US"),
    ("03/05/2024", "en-GB"), ("May 3rd, 2024", "en"),
    ("3. Mai 2024, 15:47 Uhr", "de"), ("Stand: 03.05.2024", "de"), ("03.05.24", "de"),
    ("vendredi 3 mai 2024 à 15h47", "fr"),
    ("3 de mayo de 2024", "es"), ("3 de maio de 2024 às 15h47", "pt"),
    ("venerdì 3 maggio 2024", "it"), ("3 mei 2024", "nl"),
    ("3 maj 2024 kl. 15.47", "sv"), ("3. maj 2024", "da"), ("3. mai 2024", "nb"),
    ("3. toukokuuta 2024", "fi"), ("3. maí 2024", "is"),
    ("3 maja 2024", "pl"), ("3. května 2024", "cs"), ("3. mája 2024", "sk"),
    ("2024. május 3.", "hu"), ("3 mai 2024", "ro"),
    ("3. svibnja 2024.", "hr"), ("3. maja 2024.", "sl"), ("3. маја 2024.", "sr"),
    ("3 май 2024", "bg"), ("3 мая 2024, 15:47", "ru"),
    ("3 травня 2024", "uk"), ("3 Μαΐου 2024", "el"), ("3 Mayıs 2024", "tr"),
    ("3 Mei 2024", "id"), ("3 tháng 5, 2024", "vi"),
    ("3 de maig de 2024", "ca"), ("2024ko maiatzaren 3a", "eu"),
    ("2024 m. gegužės 3 d.", "lt"), ("2024. gada 3. maijs", "lv"),
    ("3. mai 2024", "et"), ("3 مايو 2024", "ar"), ("٣ أيار ٢٠٢٤", "ar"),
    ("۳ مه ۲۰۲۴", "fa"), ("3 במאי 2024", "he"),
    ("3 मई 2024", "hi"), ("৩ মে ২০২৪", "bn"), ("3 مئی 2024", "ur"),
    ("2024年5月3日 15時47分", "ja"), ("2024/5/3", "ja"),
    ("2024年5月3日 下午3:47", "zh"), ("2024년 5월 3일 오후 3:47", "ko"), ("2024.05.03 15:47", "ko"),
    ("3 მაისი 2024", "ka"),
    # other calendars
    ("۱۴ اردیبهشت ۱۴۰۳", "fa"), ("۱۴۰۳/۰۲/۱۴ - ۱۵:۴۷", "fa"), ("24 شوال 1445", "ar"), ("24/10/1445 هـ", "ar"),
    ("3 พฤษภาคม 2567", "th"), ("3 พ.ค. 2567 15:47 น.", "th"), ("3พ.ค.67", "th"),
    ("令和6年5月3日", "ja"), ("民國113年5月3日", "zh"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language"), THE_DAY)
def test_the_third_of_may(text: str, language: str):
    found = parse_date(text, language=language)
    assert found
    assert found.day == "2024-05-03"
    assert found.precision in (Precision.DAY, Precision.MINUTE)


@pytest.mark.parametrize(
    ("text", "language", "at"),
    [
        ("2024-05-03T15:47:42.389000+00:00", "", "2024-05-03T15:47+00:00"),
        ("2019-08-23T06:15:00+0200", "", "2019-08-23T06:15+02:00"),
        ("May 3, 2024 3:47 p.m. EDT", "en", "2024-05-03T15:47-04:00"),
        ("May 3, 2024 12:05 am", "en", "2024-05-03T00:05"),
        ("3. Mai 2024, 15:47 Uhr", "de", "2024-05-03T15:47"),
        ("3 Μαΐου 2024, 3:47 μ.μ.", "el", "2024-05-03T15:47"),
        ("2024年5月3日 下午3:47", "zh", "2024-05-03T15:47"),
        ("15:47, 3 May 2024", "en", "2024-05-03T15:47"),
        ("平成元年1月8日", "ja", "1989-01-08"),
        ("昭和64年1月7日", "ja", "1989-01-07"),
        ("5. července 2024", "cs", "2024-07-05"),
        ("5. června 2024", "cs", "2024-06-05"),
        ("5 listopada 2024", "pl", "2024-11-05"),
        ("5. listopada 2024.", "hr", "2024-10-05"),
        ("mardi 5 mars 2024", "fr", "2024-03-05"),
        ("5 Mart 2024", "tr", "2024-03-05"),
        ("الجمعة 3 كانون الثاني 2025", "ar", "2025-01-03"),
        ("1 فروردین 1403", "fa", "2024-03-20"),
    ],
)
def test_printed_exactly(text: str, language: str, at: str):
    assert parse_date(text, language=language) == Moment.parse(at)


@pytest.mark.parametrize(
    ("text", "language", "at"),
    [
        ("May 2024", "en", "2024-05"),
        ("März 2019", "de", "2019-03"),
        ("2024年5月", "zh", "2024-05"),
        ("2024-05", "", "2024-05"),
        ("2019", "", "2019"),
    ],
)
def test_a_month_stays_a_month(text: str, language: str, at: str):
    assert parse_date(text, language=language) == Moment.parse(at)


@pytest.mark.parametrize(
    "text",
    ["", "yesterday", "3 hours ago", "vor 3 Stunden", "May 3", "3 Mai", "15:47", "99/99/9999", "31 February 2024",
     "2024-13-40",
     "call 030 12345678", "1,234,567", "IPv4 10.0.0.1", "x" * 10_000 + " 2024-01-01"],
)  # fmt: skip
def test_no_date_is_none(text: str):
    assert parse_date(text) is None


def test_a_language_that_only_dateparser_knows():
    found = parse_date("3 thg 5 2024", language="mg")
    assert found is None or found.day == "2024-05-03"


@given(st.text(max_size=80), st.sampled_from(["", "en", "de", "fa", "ar", "th", "ja", "x-y", "xx"]))
def test_never_raises(text: str, language: str):
    found = parse_date(text, language=language)
    assert found is None or Moment.parse(found.at) == found


@given(st.text(alphabet="0123456789 .:/-年月日TZ+apmMaiمارس令和", max_size=30))
def test_near_dates_never_raise(text: str):
    found = parse_date(text)
    assert found is None or Moment.parse(found.at) == found


@given(st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2099, 12, 31)))
def test_every_day_is_read_back(day):
    assert parse_date(day.isoformat()) == Moment.of(day)
    assert parse_date(f"{day:%d.%m.%Y}", language="de") == Moment.of(day)
    assert parse_date(f"{day:%B} {day.day}, {day.year}", language="en") == Moment.of(day)
