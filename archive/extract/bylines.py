"""Bylines: from a printed line to names, persons apart from agencies, without the words around them.

``Von Anna Müller und dpa, Berlin`` gives the person Anna Müller and the agency dpa. A name's own spelling is kept.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable  # noqa: TC003 -- a parameter's type
from dataclasses import dataclass
from typing import Final

from archive.extract import byline_words as words

LONGEST_LINE: Final = 400
LONGEST_NAME: Final = 80
MOST_NAMES: Final = 24

_MARKUP: Final = re.compile(r"<[^>]{0,300}>")
_SPACE: Final = re.compile(r"\s+")
_ADDRESSES: Final = re.compile(r"\S+@\S+\.\S+|(?:https?://|www\.)\S+|(?<!\w)@\w+|\+?\d[\d ()/-]{6,}")
_HOLDS_ADDRESS: Final = re.compile(r"@|://|www\.|\d{3}")
_INTRODUCTION: Final = re.compile(
    rf"^[\s|/•·–—-]*(?:(?:{words.COLON_INTRODUCTIONS}|{words.INTRODUCTIONS})\s*[:：/／]\s*|(?:{words.INTRODUCTIONS})\s+)",
    re.IGNORECASE,
)
_CJK_INTRODUCTION: Final = re.compile(rf"^[\s(（\[【]*{words.CJK_INTRODUCTIONS}(?=\S)")
_CJK_TAIL: Final = re.compile(words.CJK_TAILS)
_CONJUNCTION: Final = re.compile(words.CONJUNCTIONS, re.IGNORECASE)
_WEAK_CONJUNCTION: Final = re.compile(words.WEAK_CONJUNCTIONS)
_COMMA: Final = re.compile(r"\s*[,，،]\s*")
_ROLE: Final = re.compile(rf"(?:the\s+|our\s+|als?\s+)?(?:{words.ROLES})$", re.IGNORECASE)
_ROLE_AT_END: Final = re.compile(
    r"\s+(?:is an?|was an?|ist|for the|for|at the|of the|in|aus|im|à|from|special to|exclusive|on behalf of)\s+.*$",
    re.IGNORECASE,
)
_CREDENTIAL: Final = re.compile(rf"{words.CREDENTIALS}(?:[\s,]+{words.CREDENTIALS})*", re.IGNORECASE)
_PARENTHESIS: Final = re.compile(r"\s*[(（\[【]([^)）\]】]{0,80})[)）\]】]?\s*")
_BESIDE: Final = re.compile(r"^(?:with|avec|mit|con|com|met|med|and|und|via)\s+", re.IGNORECASE)
_HAN: Final = re.compile(r"[\u3400-\u9fff]")
_HAN_NAMES: Final = re.compile(r"[\u3400-\u9fff]{2,4}(?:[ 　]+[\u3400-\u9fff]{2,4})+")
_HANGUL: Final = re.compile(r"[\uac00-\ud7af]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_PARTICLES: Final = frozenset(
    (
        "de", "del", "della", "di", "da", "dos", "das", "do", "du", "van", "von", "der", "den", "ter", "ten",
        "la", "le", "el", "al", "af", "av", "zu", "zur", "ibn", "bin", "bint", "ben", "abu", "y", "e", "i",
        "und", "the",
    )
)  # fmt: skip
_DATE_LIKE: Final = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.h]\d\d|\d{3,}")
_DATE_BEGINS: Final = re.compile(
    r"\s*(?:\b(?:updated|published|posted|veröffentlicht|aktualisiert|publié|publicado|stand|am|on|le|el|last)\b\W*)?"
    r"(?:\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\W*)?"
    r"(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s)?(?:\b\d|(?<=[^\W\d_])\d\d?[\s.])",
    re.IGNORECASE,
)
_RANK: Final = (
    r"(?<=\w)\s+(?:(?:Senior|Chief|Deputy|Staff|Associate|Assistant|Managing|Executive|Special|Contributing)\s+)*"
)
_POST: Final = (
    r"(?:Writer|Reporter|Editor|Correspondent|Contributor|Journalist|Columnist|Staff|Producer|Photographer|Author"
    r"|Redakteur(?:in)?|Journaliste?|Die Autorin|Der Autor|Autor(?:in)?)$"
)
_DAY_OF_MONTH: Final = re.compile(
    r"\d{1,2}\.? \w+$|(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]*\.? \d{1,2}$", re.IGNORECASE
)
_ROLE_BEHIND: Final = re.compile(_RANK + _POST)
_FIELD_AND_ROLE: Final = re.compile(_RANK + r"[A-Z][\w&-]+\s+" + _POST)
_NOT_A_NAME: Final = re.compile(
    r"^(?:share|follow|read more|more|comments?|subscribe|updated?|published|posted|photo|image|foto|video|"
    r"teilen|kommentare?|partager|compartir|print|drucken|email|e-mail|facebook|twitter|x|linkedin|whatsapp|copy link|"
    r"advertisement|view (?:all|profile|bio).*|see (?:all|more).*|about the authors?|all posts?.*|"
    r"null|undefined|none|n/?a|unknown|anonymous|"
    r"(?:view|see|read|visit|about|follow)\b.*\b(?:author|archive|profile|posts|bio|more)\b.*|zur person.*|"
    r"alle beiträge.*|"
    r"この記事を書いた人.*|プロフィール.*|関連.*|learn more|most popular|mehr (?:artikel|nachrichten|beiträge)\b.*|"
    r"comments?|kommentare?|\d+ \w+|this article|"
    r"sign ?up|manage|log ?in|newsletter|more stories by .*|see all .*|twitter facebook|"
    r"\d+ (?:min|comments?|shares?).*|last (?:modified|updated).*)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Credits:
    """Who is named in one byline.

    Attributes:
        persons: people, and desks and organisations that are no known agency, in the order printed.
        agencies: news agencies.
    """

    persons: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anybody is named."""
        return bool(self.persons or self.agencies)

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody: people, or where there are none the agencies."""
        return self.persons or self.agencies


def read_byline(line: str, *, recorded: bool = False) -> Credits:
    """The names in one printed byline.

    Args:
        line: the line as printed, markup and entities allowed.
        recorded: it comes from a record made for the purpose (JSON-LD, a meta element), so an odd name is still one.
    """
    return read_bylines((line,), recorded=recorded)


def read_bylines(lines: Iterable[str], *, recorded: bool = False) -> Credits:
    """The names in several lines, each once."""
    persons: dict[str, str] = {}
    agencies: dict[str, str] = {}
    for line in lines:
        for name in _names(line, recorded=recorded):
            agency = words.AGENCIES.get(name.casefold().strip(" .()"))
            if agency is not None:
                agencies.setdefault(agency.casefold(), name)
            else:
                persons.setdefault(folded(name), name)
    return Credits(tuple(persons.values())[:MOST_NAMES], tuple(agencies.values())[:MOST_NAMES])


def folded(name: str) -> str:
    """A name for comparing: case, spaces and points do not count."""
    return re.sub(r"[\W_]+", " ", name.casefold()).strip()


def _names(line: str, *, recorded: bool) -> list[str]:
    """The names of a line; when everything in it is a role (``Staff Writer``) the role stands."""
    line = _MARKUP.sub(" ", html.unescape(line[: LONGEST_LINE * 4]))
    line = _SPACE.sub(" ", line).strip()
    if not recorded:
        line = _without_date(line)
    if _HOLDS_ADDRESS.search(line):
        line = _ADDRESSES.sub(" ", line)
    line = re.sub(r"^[\[【(（](.*)[\])）】]$", r"\1", line.strip())
    if len(line) > LONGEST_LINE:
        return []
    found: list[str] = []
    roles: list[str] = []
    plain = _without_introduction(line)
    if not recorded and plain == line.strip() and len(plain) > 24 and _HAN.search(plain):
        return []  # a sentence, not a name
    for piece in _pieces(plain):
        _read_piece(piece, found, roles, recorded=recorded)
    if not recorded and len(found) == 1 and plain == line.strip() and _is_bare_word(found[0]):
        return []
    return found or roles[:1]


def _is_bare_word(name: str) -> bool:
    """Whether a name is one word that only an introduction could make a name."""
    return len(name.split()) == 1 and name.isascii() and name.casefold() not in words.AGENCIES


def _without_date(line: str) -> str:
    """A printed line up to its first number and the word of the date before it."""
    cut = _DATE_BEGINS.split(line, maxsplit=1)[0]
    return cut.strip() or line


def _without_introduction(line: str) -> str:
    for _ in range(3):
        shorter = _INTRODUCTION.sub("", line, count=1)
        if _HAN.search(line) or _HANGUL.search(line):
            shorter = _CJK_INTRODUCTION.sub("", shorter, count=1)
        if shorter == line:
            break
        line = shorter
    return line.strip()


def _pieces(line: str) -> list[str]:
    """A line cut at what joins names; commas are looked at later, since roles and places follow them too."""
    pieces: list[str] = []
    for part in _CONJUNCTION.split(line):
        for piece in _WEAK_CONJUNCTION.split(part):
            pieces.extend(piece.split() if _HAN_NAMES.fullmatch(piece.strip()) else [piece])
    return pieces


def _read_piece(piece: str, found: list[str], roles: list[str], *, recorded: bool) -> None:
    """Sort what stands between two conjunctions into names and roles."""
    for inner in _PARENTHESIS.findall(piece):
        parts = (_BESIDE.sub("", part) for part in re.split(r"[,/，、]\s*", inner))
        found.extend(part for part in parts if part.casefold() in words.AGENCIES)
    for place, part in enumerate(_COMMA.split(_without_parentheses(piece))):
        name = _cleaned(part)
        if not name or (place and _CREDENTIAL.fullmatch(name)):
            continue
        if _ROLE.fullmatch(name):
            roles.append(name)
        elif name.casefold() in words.AGENCIES or (
            _is_name(name, recorded=recorded) and (place == 0 or _second_name(name, found))
        ):
            found.append(name)


def _without_parentheses(piece: str) -> str:
    """A piece without what stands in brackets, except inside a name: ``Paramita (Guha) Ghosh``."""
    return piece if _INNER_NAME.search(piece) else _PARENTHESIS.sub(" ", piece)


_INNER_NAME: Final = re.compile(r"^\W*[A-ZÀ-Þ][^\W\d_]+ \([A-ZÀ-Þ][\w ]+\) [A-ZÀ-Þ][^\W\d_]+\W*$")


def _cleaned(part: str) -> str:
    """One name without what is printed around it."""
    name = _without_introduction(part.strip())
    if _HAN.search(name) or _HANGUL.search(name):
        name = _CJK_TAIL.sub("", name)
    elif len(name.split()) > 2:
        name = _without_role(name)
        halves = name.split()
        if len(halves) % 2 == 0 and halves[: len(halves) // 2] == halves[len(halves) // 2 :]:
            name = " ".join(halves[: len(halves) // 2])
    return name.strip(" \t:;,.|/•·–—-*_©→\"“”„'’‘`«»()[]{}●") + ("." if re.search(r"\b(?:Jr|Sr)\.$", name) else "")


def _without_role(name: str) -> str:
    """A name without the role behind it, with the role's field where two words are left: ``Jane Doe Sports Writer``."""
    if _ROLE.fullmatch(name):
        return name
    short = _ROLE_AT_END.sub("", name)
    for pattern in (_FIELD_AND_ROLE, _ROLE_BEHIND):
        cut = pattern.sub("", short)
        if cut != short and len(cut.split()) > 1:
            return cut
    return short if len(short.split()) > 1 else name


def _second_name(name: str, found: list[str]) -> bool:
    """Whether what stands after a comma is a further name rather than the first one's place: it has as many words."""
    return not found or len(name.split()) > 1 or len(found[0].split()) == 1 or not name.isascii()


def _is_name(name: str, *, recorded: bool) -> bool:
    """Whether this can be somebody's name."""
    pieces = name.split()
    if len(name) > LONGEST_NAME or len(pieces) > (10 if recorded else 6) or not _LETTER.search(name):
        return False
    if _NOT_A_NAME.match(name) or _DATE_LIKE.search(name) or (len(name) < 2 and not _HAN.search(name)):
        return False
    if not pieces[0].isascii() and len(name) > 16 and (_HAN.search(name) or _HANGUL.search(name)):
        return False
    if len(pieces) == 2 and _DAY_OF_MONTH.match(name):
        return False
    if recorded:
        return len(name) > 1
    cased = [piece for piece in pieces if piece[0].islower() and piece.rstrip(".").casefold() not in _PARTICLES]
    return not cased and not re.search(r"[.!?…:]\s", name.replace(". ", " ") if len(pieces) < 5 else name)
