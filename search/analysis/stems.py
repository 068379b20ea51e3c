"""What the forms of a word share, by Snowball's rules for the language of the article, or by light ones of our own."""

from __future__ import annotations

import functools
import re
import threading
from collections import defaultdict
from typing import TYPE_CHECKING

import Stemmer

from search.analysis.folding import fold, fold_all, plain_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_SNOWBALL = {
    "ar": "arabic", "ca": "catalan", "cs": "czech", "da": "danish", "de": "german", "el": "greek", "en": "english",
    "eo": "esperanto", "es": "spanish", "et": "estonian", "eu": "basque", "fa": "persian", "fi": "finnish",
    "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian",
    "no": "norwegian", "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian",
    "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
    "be": "russian", "bg": "russian", "uk": "russian",  # no rules of their own: the endings are near enough to help
}  # fmt: skip
_SCRIPTS = {
    "ar": "arabic", "fa": "arabic", "ur": "arabic", "he": "hebrew", "yi": "hebrew", "el": "greek", "hi": "devanagari",
    "ne": "devanagari", "ta": "tamil", "hy": "armenian",
} | dict.fromkeys(("be", "bg", "mk", "ru", "sr", "uk"), "cyrillic")  # fmt: skip
_RANGES = (
    ("\u024f", "latin"), ("\u036f", ""), ("\u03ff", "greek"), ("\u052f", "cyrillic"), ("\u058f", "armenian"),
    ("\u05ff", "hebrew"), ("\u08ff", "arabic"), ("\u097f", "devanagari"), ("\u0b7f", ""), ("\u0bff", "tamil"),
    ("\u1dff", ""), ("\u1eff", "latin"), ("\u1fff", "greek"), ("\ufb1c", ""), ("\ufb4f", "hebrew"),
    ("\ufdff", "arabic"), ("\ufe6f", ""), ("\ufefc", "arabic"), ("\uffef", "latin"),
)  # fmt: skip
# What Snowball's rules leave apart and a reader does not: "and the" in Arabic, and plurals in -at, which they cut off
# behind the article only (the elections, but not elections); plurals in -ões in Portuguese.
_FIRST = {
    "arabic": ((re.compile("^[وف](?=ال)"), ""), (re.compile("(?<=.{3})ات$"), "ة")),
    "portuguese": ((re.compile("(?:õ|ã)es$"), "ão"),),
}
# Snowball's Persian takes the ends of compounds for suffixes: here only the plural and the linking yeh come off.
_PERSIAN_TAILS = re.compile("(?<=.{3})(?:هایی|های|ها|ان|ی)$")
# The letters that stand for and, the, in, to, from, that, as; and the endings of number and gender.
_HEBREW_HEADS = re.compile("^(?:[והבלמשכ](?=.{3}))+")
_HEBREW_TAILS = re.compile("(?<=.{3})(?:ים|ות|יה|ה|ת|י)$")
_OWN = {"hebrew", "persian", "turkish", *_FIRST}  # rules that are more than a stemmer
_local = threading.local()


def script_of(word: str) -> str:
    """The script a word begins in; empty for one without rules here."""
    if word.isascii():
        return "latin"
    return _script_of_letter(word[:1])


@functools.cache
def _script_of_letter(letter: str) -> str:
    return next((name for last, name in _RANGES if letter <= last), "")


def stem(language: str, word: str) -> str:
    """The stem of a word, folded; the folded word itself where there is no rule.

    Args:
        language: of the article, as an ISO 639-1 code; a region after a hyphen is passed over.
        word: as it stands in the text.
    """
    rules = rules_for(language[:2].lower(), script_of(word))
    return stem_by(rules, word) if rules else fold(word)


def rules_for(code: str, script: str) -> str:
    """Which rules stem a word of a script in an article of a language; empty for none."""
    own = _SCRIPTS.get(code, "latin")
    if script != own:
        return "english" if script == "latin" else ""  # a Latin word in an article of another script
    return "hebrew" if code == "he" else _SNOWBALL.get(code, "")


def stem_by(rules: str, word: str) -> str:
    """The stem of a word by some rules, folded."""
    if word.isascii() and rules not in _OWN:  # a screen of snippets asks for thousands
        text = word.lower()
        found: str = _stemmer(rules).stemWord(_singular(text) if rules == "english" else text)
        return found if found.isascii() else fold(found)
    return stems_by(rules, [word])[0]


def places_by_rules(language: str, words: Sequence[str]) -> dict[str, list[int]]:
    """The places of those words of a language that some rules stem; the others are their own stems."""
    code = language[:2].lower()
    rules = {script: rules_for(code, script) for script in {"latin", *(name for _, name in _RANGES)}}
    latin = rules["latin"]
    places: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(words):
        rule = latin if word.isascii() else rules[script_of(word)]
        if rule:
            places[rule].append(place)
    return places


def stems_by(rules: str, words: Sequence[str]) -> list[str]:
    """The stems of many words by some rules, folded."""
    if rules == "hebrew":
        return [_HEBREW_HEADS.sub("", _HEBREW_TAILS.sub("", word)) for word in fold_all(words)]
    if rules == "persian":
        return [_PERSIAN_TAILS.sub("", word) for word in fold_all(words)]
    texts = plain_all([word.replace("I", "ı") for word in words] if rules == "turkish" else words)
    if rules == "english":
        texts = [_singular(text) for text in texts]
    for pattern, instead in _FIRST.get(rules, ()):
        texts = [pattern.sub(instead, text) for text in texts]
    return fold_all(_stemmer(rules).stemWords(texts))


def _singular(word: str) -> str:
    """What Snowball's rules for English leave as it is: F16s, 747s, 1990s are F16, 747, 1990."""
    return word[:-1] if word[-1:] == "s" and word[-2:-1].isdigit() else word


def word_stems(word: str, languages: Iterable[str]) -> list[str]:
    """The distinct stems a word may have, when nobody says which of some languages it is of."""
    rules = _rules_of(tuple(languages), script_of(word))
    return list(dict.fromkeys([stem_by(rule, word) if rule else fold(word) for rule in rules]))


@functools.lru_cache(maxsize=256)
def _rules_of(languages: tuple[str, ...], script: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rules_for(language, script) for language in languages))


def _stemmer(rules: str) -> Stemmer.Stemmer:
    """One stemmer per thread: they cannot be shared. The codec remembers each word, so it needs no cache."""
    try:
        return _local.__dict__[rules]
    except KeyError:
        stemmer = _local.__dict__[rules] = Stemmer.Stemmer(rules, 0)
        return stemmer
