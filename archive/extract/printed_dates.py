"""Dates as a page prints them for its readers: in time elements, by the headline, in boxes named after dates."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from archive.extract.visible import called, elsewhere, line_of, named, text_before, texts_after, texts_before

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

SHORT: Final = 45
"""Characters of a line that hardly holds more than a date: a longer one may be a caption that tells of one."""

_NAMED: Final = named("ublish", "date", "Date", "ime", "meta", "atum", "echa", "yline", "info")
_DATE_CLASS: Final = re.compile(r"publish|date|time|meta|datum|fecha|byline|info", re.IGNORECASE)
_CHANGE_CLASS: Final = re.compile(r"updat|modif|revis|aktualis", re.IGNORECASE)
_CHANGE: Final = re.compile(
    r"updated?\b|modified|revised|last (?:edited|reviewed|checked)|aktualisier|geändert|zuletzt|\bstand\b"
    r"|mise? à jour|modifié|actualiza|atualiza|modificad|aggiorna[tm]|modificato|bijgewerkt|laatst|gewijzigd|oppdater"
    r"|uppdater|opdater|sist endret|päivitetty|muokattu|aktualiz|zaktualiz|upraven|frissít|módosít|actualizat|güncelle"
    r"|обновл|изменен|оновлен|ενημερώ|ενημέρωση|تحديث|تعديل|به‌روز|بروزرسانی|ویرایش|עודכן|עדכון|更新|最終|수정|업데이트"
    r"|cập nhật|diperbarui|अपडेट|আপডেট|แก้ไข|อัปเดต|อัพเดท",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d|1[34]\d\d|25[5-9]\d|\d\d\.\d\d)(?!\d)|[٠-٩۰-۹०-९๐-๙０-９]{4}|[년年]"
)
_DIGIT: Final = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that may hold a date.

    Attributes:
        text: as printed.
        machine: what the element tells machines; empty where it tells nothing.
        changes: whether it says when the story was changed rather than published.
    """

    text: str
    machine: str = ""
    changes: bool = False


def times(root: HtmlElement) -> Iterator[Line]:
    """Time elements outside of comments and boxes about other stories."""
    for element in islice(root.iter("time", "abbr"), 30):
        name = element.get("class") or ""
        if (element.tag == "time" or "published" in name) and not elsewhere(element):
            machine = (element.get("datetime") or element.get("title") or "").strip()
            text = line_of(element)
            named_so = _CHANGE_CLASS.search(f"{name} {element.get('itemprop') or ''}")
            yield Line(text, machine, bool(named_so) or _tells_change(text_before(element), text))


def in_boxes(root: HtmlElement) -> Iterator[Line]:
    """Short printed lines in elements that are named after dates, in the order of the page."""
    for element in called(_NAMED(root), _DATE_CLASS):
        if element.tag != "h1" and len(element) < 12 and not elsewhere(element):
            line = line_of(element)
            if 5 < len(line) < 120 and _DIGIT.search(line):
                yield Line(line, changes=_tells_change(text_before(element), line))


def at_headline(heading: HtmlElement | None, *, before: bool = True) -> Iterator[Line]:
    """Short lines with a year in them that stand by the headline: after it first, then the few before it."""
    if heading is None:
        return
    last = ""
    for text, element in chain(islice(texts_after(heading), 60), texts_before(heading) if before else ()):
        line = " ".join(text.split())
        if 7 < len(line) < 100 and _YEAR.search(line) and not elsewhere(element):
            yield Line(line, changes=_tells_change(last, line))
        last = line


def _tells_change(before: str, line: str) -> bool:
    """Whether a date is introduced as that of a change, by its own line or by the short one before it."""
    digit = _DIGIT.search(line)
    own = line[: digit.start()] if digit else line
    introduction = before if len(before) < SHORT and not _DIGIT.search(before) and len(own.split()) < 3 else ""
    return _CHANGE.search(f"{introduction} {own}") is not None
