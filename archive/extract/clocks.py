"""Times of day and zones as printed beside a date."""

from __future__ import annotations

import re
from typing import Final

_ZONES: Final = {
    "z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "wet": "+00:00", "west": "+01:00", "cet": "+01:00",
    "mez": "+01:00",
    "cest": "+02:00", "mesz": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "мск": "+03:00",
    "trt": "+03:00",
    "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00",
    "pdt": "-07:00",
    "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00", "jst": "+09:00", "kst": "+09:00", "hkt": "+08:00",
    "sgt": "+08:00",
    "wib": "+07:00", "wita": "+08:00", "wit": "+09:00", "pkt": "+05:00", "aest": "+10:00", "aedt": "+11:00",
    "acst": "+09:30",
    "awst": "+08:00", "nzst": "+12:00", "nzdt": "+13:00", "sast": "+02:00", "wat": "+01:00", "eat": "+03:00",
    "brt": "-03:00",
}  # fmt: skip
"""Zones that mean one offset; CST, IST, BST and the bare ET, CT, PT mean several, so they are not told."""

_CLOCK: Final = re.compile(
    r"(?<![\d.:/-])(?P<before>am|pm|a\.m\.|p\.m\.|上午|下午|午前|午後|오전|오후|晚上|凌晨|早上|中午)?\s?"
    r"(?P<hour>[01]?\d|2[0-4])\s?(?::|：|h|時|时|点|點|시|\.(?=\d\d(?!\d|\.\d)))\s?(?P<minute>[0-5]\d)"
    r"(?:\s?[:：.]\s?[0-5]\d(?:[.,]\d{1,9})?|분|分)?(?:秒)?"
    r"\s?(?P<after>a\.?\s?m\b\.?|p\.?\s?m\b\.?|π\.?\s?μ\.?|μ\.?\s?μ\.?|ص(?!\w)|م(?!\w)|uhr)?"
    r"\s?\(?(?P<zone>(?:utc|gmt)?\s?[+-]\d\d?:?(?:\d\d)?(?!\d)|[a-zмск]{1,4}(?![a-zа-я]))?"
)
_HOUR_ALONE: Final = re.compile(r"(?<![\d.:/-])(?P<hour>1[0-2]|[1-9])\s?(?P<after>a\.?m\b\.?|p\.?m\b\.?)")
_AFTERNOON: Final = ("pm", "μμ", "م", "下午", "午後", "오후", "晚上")
_MORNING: Final = ("am", "πμ", "ص", "上午", "午前", "오전", "凌晨", "早上")


def read_clock(folded: str) -> str:
    """The time in a folded text with its zone, as ``T15:47+02:00``; empty when none is printed."""
    match = _CLOCK.search(folded)
    if match is None:
        alone = _HOUR_ALONE.search(folded)
        return "" if alone is None else f"T{_hour(int(alone['hour']), alone['after']):02d}:00"
    half = re.sub(r"[.\s]", "", match["before"] or match["after"] or "")
    hour = _hour(int(match["hour"]), half)
    return "" if hour > 23 else f"T{hour:02d}:{match['minute']}{read_zone(match['zone'] or '')}"


def _hour(hour: int, half: str) -> int:
    half = half.replace(".", "").replace(" ", "")
    if half in _AFTERNOON and hour < 12:
        return hour + 12
    return 0 if half in _MORNING and hour == 12 else hour


def read_zone(text: str) -> str:
    """An offset such as ``+02:00`` from ``+0200``, ``GMT+2``, ``CEST``; empty for what is none or is ambiguous."""
    name = text.strip().lower().strip("().")
    if name in _ZONES:
        return _ZONES[name]
    match = re.fullmatch(r"(?:utc|gmt)?\s?([+-])(\d\d?):?(\d\d)?", name)
    if match is None:
        return ""
    hours, minutes = int(match[2]), int(match[3] or 0)
    return f"{match[1]}{hours:02d}:{minutes:02d}" if hours <= 14 and minutes < 60 else ""
