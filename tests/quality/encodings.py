"""How often pages are read in their right encoding: the rule chain beside bare detectors.

    python tests/quality/encodings.py [PAGES]

PAGES is a folder with ``truth.jsonl.gz`` and the pages it names. The kept cases are judged by the title and words that
must be there. From the other pages more cases are made: re-encoded as their language was, with the right label, a wrong
one and none, in UTF-16 with and without its mark; right is text equal to the truth but for white space.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cchardet
import charset_normalizer

sys.path[:0] = [str(Path(__file__).resolve().parents[2])]

from archive.intake.charset import codec_of, decode  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_OF_LANGUAGE = {
    "ru": ("windows-1251", "koi8-r"), "uk": ("windows-1251",), "bg": ("windows-1251",), "ar": ("windows-1256",),
    "ja": ("shift_jis", "euc-jp", "iso-2022-jp"), "zh": ("gb18030", "gbk"), "ko": ("euc-kr",), "de": ("windows-1252",),
    "fr": ("windows-1252",), "es": ("windows-1252",), "it": ("windows-1252",), "pl": ("windows-1250", "iso-8859-2"),
    "cs": ("windows-1250",), "hu": ("windows-1250",), "tr": ("windows-1254",), "el": ("windows-1253", "iso-8859-7"),
    "he": ("windows-1255",), "lt": ("windows-1257",), "th": ("tis-620",), "pt": ("windows-1252",),
}  # fmt: skip
_META = re.compile(r"<meta[^<>]*charset[^<>]*>|<\?xml[^<>]*>", re.IGNORECASE)
_LANGUAGE = re.compile(r"<html\b[^<>]*\blang\s*=\s*[\"']?([a-zA-Z]{2})", re.IGNORECASE)
_PER_LANGUAGE = 6


def chain(data: bytes) -> str:
    """Ours."""
    return decode(data).text


def bare_cchardet(data: bytes) -> str:
    """The statistical detector alone."""
    return data.decode(codec_of(cchardet.detect(data)["encoding"] or "") or "cp1252", "replace")


def bare_charset_normalizer(data: bytes) -> str:
    """The pure detector alone."""
    best = charset_normalizer.from_bytes(data).best()
    return str(best) if best else ""


READINGS: dict[str, Callable[[bytes], str]] = {
    "rule chain": chain,
    "cchardet": bare_cchardet,
    "charset-normalizer": bare_charset_normalizer,
}


def folded(text: str) -> str:
    """Text without what white space and marks differ in."""
    return re.sub(r"[\s\ufeff]+", " ", text)


def kept_cases(pages: Path, truths: list[dict[str, Any]]) -> Iterator[tuple[str, bytes, Callable[[str], bool]]]:
    """The cases that lie ready."""
    for truth in truths:
        if "case" in truth:
            words = [truth["title"], *truth["must_contain"]]
            data = gzip.decompress((pages / truth["file"]).read_bytes())
            yield (
                f"kept: {truth['case'].partition(' ')[0]}",
                data,
                lambda text, words=words: all(w in text for w in words),
            )


def made_cases(pages: Path, truths: list[dict[str, Any]]) -> Iterator[tuple[str, bytes, Callable[[str], bool]]]:
    """Cases made from the other pages."""
    taken: Counter[str] = Counter()
    for truth in truths:
        if "case" in truth:
            continue
        try:
            page = gzip.decompress((pages / truth["file"]).read_bytes()).decode("utf-8")
        except UnicodeDecodeError:
            continue
        match = _LANGUAGE.search(page[:20_000])
        language = match.group(1).lower() if match else ""
        if language not in _OF_LANGUAGE or taken[language] >= _PER_LANGUAGE or len(page) > 400_000:
            continue
        taken[language] += 1
        bare = _META.sub("", page.replace("\0", ""))
        for label in _OF_LANGUAGE[language]:
            for kind, claim in (
                ("declared", label),
                ("no charset", ""),
                ("wrong label", "iso-8859-1"),
                ("wrong label", "utf-8"),
            ):
                text = bare.replace("<head", f'<meta charset="{claim}"><head', 1) if claim else bare
                data = text.encode(codec_of(label) or label, "xmlcharrefreplace")
                if kind == "wrong label" and claim == "iso-8859-1" and label == "windows-1252":
                    continue
                truth_text = folded(data.decode(codec_of(label) or label))
                yield kind, data, lambda text, truth_text=truth_text: close(folded(text), truth_text)
        for codec, mark in (("utf-16-le", "\ufeff"), ("utf-16-be", ""), ("utf-8", "")):
            yield codec[:6], (mark + bare).encode(codec), lambda text, bare=bare: close(folded(text), folded(bare))


def close(text: str, truth: str) -> bool:
    """Whether two texts differ in no more than one character of a thousand."""
    if text.strip() == truth.strip():
        return True
    one, other = Counter(text), Counter(truth)
    return sum(((one - other) + (other - one)).values()) <= max(12, len(truth) // 1000)


def main(pages: Path) -> None:
    """Print the table."""
    truths = [json.loads(line) for line in gzip.decompress((pages / "truth.jsonl.gz").read_bytes()).splitlines()]
    right: dict[str, Counter[str]] = {name: Counter() for name in READINGS}
    total: Counter[str] = Counter()
    spent: Counter[str] = Counter()
    for kind, data, is_right in (*kept_cases(pages, truths), *made_cases(pages, truths)):
        group = "kept cases" if kind.startswith("kept") else kind
        total[group] += 1
        for name, read in READINGS.items():
            started = time.process_time()
            text = read(data)
            spent[name] += int((time.process_time() - started) * 1_000_000)
            right[name][group] += is_right(text)
    print("| cases | n | " + " | ".join(READINGS) + " |\n|---|---|" + "---|" * len(READINGS))
    for group, count in total.items():
        print(f"| {group} | {count} | " + " | ".join(str(right[name][group]) for name in READINGS) + " |")
    everything = sum(total.values())
    print(f"| all | {everything} | " + " | ".join(str(right[name].total()) for name in READINGS) + " |")
    print("| ms a page | | " + " | ".join(f"{spent[name] / everything / 1000:.1f}" for name in READINGS) + " |")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "../shared/data/pages"))
