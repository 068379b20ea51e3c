"""Bytes to text. The order of the rules was measured on 639 cases (shared/extraction.md §6): 638 right.

Byte order mark, NUL pattern of UTF-16, UTF-8 that holds, ISO-2022 escapes, the declaration where it holds, a
statistical detector on the text without its tags, windows-1252. Labels are looked up in the table of the WHATWG
Encoding Standard
and nowhere else: a label is hostile text, and Python's own registry also holds things that are no encodings.
"""

from __future__ import annotations

import codecs
import html
import re
from dataclasses import dataclass

import cchardet
import charset_normalizer

from archive.intake.labels import NAMES, SCRIPT_OF_LANGUAGE, WESTERN, WINDOWS_TWINS, codec_of
from archive.intake.wide import wide_codec
from archive.model import Sourced
from archive.values import frozen

_BOMS = ((codecs.BOM_UTF8, "utf-8"), (b"\xff\xfe\0\0", "utf-32-le"), (b"\0\0\xfe\xff", "utf-32-be"),
         (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))  # fmt: skip
_META = re.compile(rb"""<meta\b[^<>]{0,2000}?charset\s*+=\s*+["']?\s*+([\w.:-]{1,40})""", re.IGNORECASE)
_XML = re.compile(rb"""^\s*<\?xml\b[^<>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""", re.IGNORECASE)
_LANGUAGE = re.compile(rb"""<html\b[^<>]{0,2000}?\blang\s*+=\s*+["']?\s*+([a-zA-Z]{2,3})\b""", re.IGNORECASE)
_MULTIBYTE_UTF8 = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_HIGH = re.compile(rb"[\x80-\xff]")
_HIGH_RUN = re.compile(rb"[\x80-\xff]{3,}")
_RAW_TEXT = re.compile(rb"<(script|style)\b.*?(?:</\1|\Z)", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(rb"<[^<>]*>")
_CENTRAL = ("cp1250", "iso8859-2")
_EAST_ASIAN = ("gb18030", "big5hkscs", "cp932", "cp949", "euc_jp")
_C1 = re.compile("[\x80-\x84\x86-\x9f]")
_PRESCAN = 64 * 1024
_SAMPLE = 64 * 1024
_SLOW_SAMPLE = 32 * 1024


@frozen
class Decoded:
    """Text, and how it was read.

    Attributes:
        text: without byte order mark and without NUL.
        encoding: the encoding's name as the web writes it, and where it was learnt: ``bom``, ``hand``, ``container``,
            ``http``, ``meta``, ``utf-16-pattern``, ``utf-8``, ``escapes``, ``detected`` or ``fallback``.
    """

    text: str
    encoding: Sourced[str]

    @property
    def guessed(self) -> bool:
        """Whether nothing in the bytes settled the matter."""
        return self.encoding.source in ("detected", "fallback")


def declared_in_page(data: bytes) -> str | None:
    """The codec that a page's own ``<meta charset>`` or XML declaration names in its first 64 KiB."""
    head = data[:_PRESCAN]
    for match in (_XML.search(head), *_META.finditer(head)):
        codec = codec_of(match.group(1).decode("ascii", "replace")) if match else None
        if codec:
            return "utf-8" if codec.startswith("utf-16") else codec  # it could be read as ASCII, so it is not UTF-16
    return None


def decode(data: bytes, *, hand: str = "", container: str = "", http: str = "") -> Decoded:
    """Read bytes as text.

    Args:
        data: the bytes.
        hand: an encoding that a person chose; wins over everything.
        container: the label given by the file that holds the page (MIME, plist, RDF).
        http: the label of the archived HTTP header.

    Returns:
        The text; undecodable bytes become U+FFFD, nothing is ever raised.
    """
    by_hand = codec_of(hand)
    if by_hand:
        return _made(data.decode(by_hand, "replace").removeprefix("\ufeff"), by_hand, "hand", 1.0)
    found = _by_mark(data) or _by_nul_pattern(data)
    if found:
        return found
    meta = declared_in_page(data)
    found = _as_utf8(data, meta) or _by_escapes(data, meta)
    if found:
        return found
    detected = _Detection.of(data)
    for label, source in ((container, "container"), (http, "http"), (meta or "", "meta")):
        codec = codec_of(label) if label != meta else meta
        found = _as_declared(data, codec, source, detected) if codec else None
        if found:
            return found
    return _as_detected(data, detected)


def _made(text: str, codec: str, source: str, confidence: float) -> Decoded:
    return Decoded(
        text=text.replace("\0", ""),
        encoding=Sourced(value=NAMES.get(codec, codec), source=source, confidence=confidence),
    )


def _by_mark(data: bytes) -> Decoded | None:
    for mark, codec in _BOMS:
        if data.startswith(mark):
            return _made(data[len(mark) :].decode(codec, "replace"), codec, "bom", 1.0)
    return None


def _by_nul_pattern(data: bytes) -> Decoded | None:
    codec = wide_codec(data)
    return _made(data.decode(codec, "replace"), codec, "utf-16-pattern", 0.9) if codec else None


def _as_utf8(data: bytes, meta: str | None) -> Decoded | None:
    """UTF-8 that decodes, or nearly: some stray bytes among very many good sequences."""
    escaped = meta == "iso2022_jp" or (b"\x1b" in data and b"\x1b$" in data)  # the first look is quick, and often all
    if escaped and not _HIGH.search(data):
        return None
    confidence = 1.0 if meta in (None, "utf-8") else 0.9
    source = "meta" if meta == "utf-8" else "utf-8"
    try:
        return _made(data.decode("utf-8"), "utf-8", source, confidence)
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    good = len(_MULTIBYTE_UTF8.findall(data))
    if (bad <= 3 and good >= bad) or bad * 50 < good:
        return _made(text, "utf-8", source, 0.8)
    return None


def _by_escapes(data: bytes, meta: str | None) -> Decoded | None:
    if _HIGH.search(data) or not (b"\x1b$" in data or meta == "iso2022_jp"):
        return None
    codec = "iso2022_kr" if b"\x1b$)C" in data else "iso2022_jp"
    return _made(data.decode(codec, "replace"), codec, "escapes", 0.9)


@dataclass(frozen=True, slots=True)
class _Detection:
    """What the detectors make of the text between the tags."""

    text: bytes
    codec: str | None
    confidence: float
    language: str

    @classmethod
    def of(cls, data: bytes) -> _Detection:
        text = _TAG.sub(b" ", _RAW_TEXT.sub(b" ", data[: 16 * _SAMPLE]))[:_SAMPLE]
        if not _HIGH.search(text):
            text = data[:_SAMPLE]
        said = cchardet.detect(text)
        match = _LANGUAGE.search(data[:_PRESCAN])
        return cls(
            text,
            codec_of(said["encoding"] or ""),
            float(said["confidence"] or 0.0),
            match.group(1).decode("ascii").lower() if match else "",
        )


def _as_declared(data: bytes, codec: str, source: str, detected: _Detection) -> Decoded | None:
    """The declared encoding where the bytes allow it.

    Western single-byte encodings allow nearly every byte, so a label that claims one is checked against the detector;
    an East Asian label is believed with a few bad bytes, which such pages often have.
    """
    if codec == "utf-8":
        return None  # tried before, and it did not hold
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
        if codec in _EAST_ASIAN and text.count("\ufffd") * 200 < len(text):
            return _made(text, codec, source, 0.7)
        return None
    if codec in WESTERN:
        if detected.language == "tr":  # windows-1254 is windows-1252 but for six letters, and Turkish needs them
            return _made(data.decode("cp1254", "replace"), "cp1254", source, 0.7)
        if _is_really_other(detected):
            return None
    return _named(data, text, codec, source, 0.95)


def _is_really_other(detected: _Detection) -> bool:
    """Whether text that claims to be western is plainly something else."""
    if detected.codec is None or detected.codec in WESTERN or detected.codec in ("ascii", "utf-8", "cp1254"):
        return False
    high = len(_HIGH.findall(detected.text))
    if detected.codec in _CENTRAL:
        return detected.confidence > 0.6 and high > 60
    # in western text such bytes stand alone; three in a row and more are words of another script
    return high > 200 and sum(map(len, _HIGH_RUN.findall(detected.text))) * 2 > high


def _as_detected(data: bytes, detected: _Detection) -> Decoded:
    """The detectors' answer, checked against the page's own language; windows-1252 when there is none."""
    guesses = [detected.codec, *SCRIPT_OF_LANGUAGE.get(detected.language, ("", ()))[1]]
    for number, codec in enumerate(guesses):
        text = _strictly(data, codec)
        if codec and text is not None and _speaks(text, detected.language):
            confidence = 0.6 if number else max(0.5, detected.confidence * 0.9)
            if codec == "koi8-r" and detected.language == "uk":
                return _made(data.decode("koi8-u", "replace"), "koi8-u", "detected", confidence)
            return _named(data, text, codec, "detected", confidence)
    slow = charset_normalizer.from_bytes(detected.text[:_SLOW_SAMPLE]).best()
    for codec in (codec_of(slow.encoding) if slow else None, detected.codec):
        text = _strictly(data, codec)
        if codec and text is not None:
            return _named(data, text, codec, "detected", 0.5)
    codec = detected.codec if detected.codec in _EAST_ASIAN else "cp1252"
    return _made(data.decode(codec, "replace"), codec, "fallback", 0.3)


def _named(data: bytes, text: str, codec: str, source: str, confidence: float) -> Decoded:
    """The text, read by Windows' twin of an ISO encoding where control characters show that it was meant."""
    twin = WINDOWS_TWINS.get(codec)
    if twin and _C1.search(text):
        read = _strictly(data, twin)
        if read is not None:
            return _made(read, twin, source, confidence * 0.9)
    return _made(text, codec, source, confidence)


def _strictly(data: bytes, codec: str | None) -> str | None:
    if codec is None:
        return None
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _speaks(text: str, language: str) -> bool:
    """Whether a text shows the script of the language its page declares; true where nothing is known."""
    letters = SCRIPT_OF_LANGUAGE.get(language, ("", ()))[0]
    if not letters:
        return True
    sample = html.unescape(text[:_SAMPLE])
    return len(re.findall(f"[{letters}]", sample)) * 2 >= len(re.findall("[^\\W\\d_\x00-\x7f]", sample))
