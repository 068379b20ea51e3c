"""Encoding labels of the web, and the scripts that languages are written in.

Labels after the WHATWG Encoding Standard (§4.2), each mapped to the Python codec nearest to what browsers do:
``gb2312`` is read as GB 18030, ``iso-8859-1`` as windows-1252, ``shift_jis`` as windows-31J. UTF-7, HZ and
x-user-defined are
missing on purpose: they are attacks more often than pages.
"""

from __future__ import annotations

from typing import Final

_LABELS: Final = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8 x-unicode20utf8 utf-8-sig ascii us-ascii",
    "utf-16-le": "utf-16 utf-16le utf16 csunicode iso-10646-ucs-2 ucs-2 unicode",
    "utf-16-be": "utf-16be unicodefffe",
    "utf-32-le": "utf-32 utf-32le",
    "utf-32-be": "utf-32be",
    "cp1252": "windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 latin1 latin-1 l1 cp819 ibm819",
    "cp1250": "windows-1250 cp1250 x-cp1250",
    "cp1251": "windows-1251 cp1251 x-cp1251",
    "cp1253": "windows-1253 cp1253 x-cp1253",
    "cp1254": "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 latin5 l5",
    "cp1255": "windows-1255 cp1255 x-cp1255",
    "cp1256": "windows-1256 cp1256 x-cp1256",
    "cp1257": "windows-1257 cp1257 x-cp1257",
    "cp1258": "windows-1258 cp1258 x-cp1258",
    "cp866": "ibm866 cp866 866 csibm866",
    "cp874": "windows-874 cp874 tis-620 tis620 iso-8859-11 iso8859-11 dos-874",
    "iso8859-2": "iso-8859-2 iso8859-2 latin2 l2",
    "iso8859-3": "iso-8859-3 iso8859-3 latin3 l3",
    "iso8859-4": "iso-8859-4 iso8859-4 latin4 l4",
    "iso8859-5": "iso-8859-5 iso8859-5 cyrillic",
    "iso8859-6": "iso-8859-6 iso8859-6 arabic asmo-708 ecma-114",
    "iso8859-7": "iso-8859-7 iso8859-7 greek greek8 ecma-118",
    "iso8859-8": "iso-8859-8 iso8859-8 hebrew visual iso-8859-8-i iso-8859-8-e logical",
    "iso8859-10": "iso-8859-10 iso8859-10 latin6 l6",
    "iso8859-13": "iso-8859-13 iso8859-13",
    "iso8859-14": "iso-8859-14 iso8859-14",
    "iso8859-15": "iso-8859-15 iso8859-15 latin9 l9 latin-9",
    "iso8859-16": "iso-8859-16 iso8859-16",
    "koi8-r": "koi8-r koi8 koi koi8r",
    "koi8-u": "koi8-u koi8-ru",
    "mac-roman": "macintosh mac x-mac-roman macroman mac-roman",
    "mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian maccyrillic mac-cyrillic",
    "gb18030": "gb18030 gbk gb2312 gb-2312 chinese gb-2312-80 x-gbk cp936 936 euc-cn",
    "big5hkscs": "big5 big5-hkscs big5hkscs cn-big5 x-x-big5 cp950",
    "cp932": "shift-jis shift_jis shiftjis sjis x-sjis windows-31j ms-kanji ms932 cp932",
    "euc_jp": "euc-jp eucjp x-euc-jp euc_jp",
    "iso2022_jp": "iso-2022-jp iso2022jp iso2022-jp iso2022-jp-2 csiso2022jp",
    "iso2022_kr": "iso-2022-kr iso2022kr iso2022-kr csiso2022kr",
    "cp949": "euc-kr euckr ks-c-5601-1987 ks-c-5601 ksc5601 korean windows-949 cp949 uhc johab-ksc",
}  # fmt: skip

CODECS: Final = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}
"""Label, lower case, with ``-`` for ``_``, to Python codec."""

NAMES: Final = {codec: labels.split()[0] for codec, labels in _LABELS.items()} | {
    "utf-16-le": "utf-16le",
    "utf-16-be": "utf-16be",
    "big5hkscs": "big5",
    "cp932": "shift_jis",
    "cp949": "euc-kr",
}
"""Python codec to the name a person may know."""

WESTERN: Final = ("cp1252", "iso8859-15", "iso8859-3", "mac-roman")
"""Codecs that accept nearly every byte string and are what careless servers claim."""

WINDOWS_TWINS: Final = {
    "iso8859-2": "cp1250",
    "iso8859-6": "cp1256",
    "iso8859-7": "cp1253",
    "iso8859-8": "cp1255",
    "iso8859-13": "cp1257",
    "iso8859-15": "cp1252",
}
"""ISO encodings to those of Windows that put letters and quotes where ISO has control characters."""

_CYRILLIC = ("\u0400-\u04ff", ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac-cyrillic"))
_ARABIC = ("\u0600-\u06ff", ("cp1256", "iso8859-6"))
_KANA_HAN = ("\u3040-\u30ff\u3400-\u9fff", ("cp932", "euc_jp"))
_HAN = ("\u3400-\u9fff", ("gb18030", "big5hkscs"))

SCRIPT_OF_LANGUAGE: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    **dict.fromkeys(("ru", "uk", "be", "bg", "mk"), _CYRILLIC),
    **dict.fromkeys(("ar", "fa", "ur"), _ARABIC),
    "he": ("\u0590-\u05ff", ("cp1255", "iso8859-8")),
    "el": ("\u0370-\u03ff", ("cp1253", "iso8859-7")),
    "th": ("\u0e00-\u0e7f", ("cp874",)),
    "ja": _KANA_HAN,
    "zh": _HAN,
    "ko": ("\uac00-\ud7a3", ("cp949",)),
}
"""Language to the letters it is written in (a range for a regular expression) and its encodings, commonest first."""


def codec_of(label: str) -> str | None:
    """Python's codec for a label of the WHATWG Encoding Standard; None for any other label."""
    return CODECS.get(label.strip().strip("'\"").lower().replace("_", "-")) or CODECS.get(label.strip().lower())
