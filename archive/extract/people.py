"""Who each source names as the author, which agencies a story credits, and where it was filed from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from archive.extract import byline_words, bylines, json_ld, printed_bylines
from archive.extract.bylines import Credits
from archive.extract.headline_words import run_together

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from archive.extract.evidence import Evidence
    from archive.extract.json_ld import Json

_AUTHOR_TAGS: Final = (
    # those that name an article's author before those that often name a site's
    "parsely-author", "byl", "sailthru.author", "article:author_name", "article_author", "article.author", "byline",
    "cxenseparse:author", "mediator_author", "dcsext.author", "article:author", "og:article:author", "citation_author",
    "author", "authors", "dc.creator", "dcterms.creator", "creator", "rbauthors", "dc.contributor",
)  # fmt: skip
_BY_LABEL: Final = re.compile(
    r"written|\bby\b|author|verfasst|geschrieben|escrito|écrit|geschreven|autor|skrev|автор|scritto|napisan|kirjoit|yazan"
    r"|작성|글쓴이|作者|投稿者|執筆|ditulis|בידי|על ידי|كُتب|بواسطة|viết",
    re.IGNORECASE,
)
_ORGANISATION: Final = re.compile(
    r"\b(?:GmbH|AG|Ltd|Inc|LLC|Media|News|Newspaper|Times|Post|Online|Team|Staff|Group|Network|Verlag|Press[e]?|"
    r"Magazine?|Zeitung|Institut\w*|Universit\w+|Stiftung|Foundation|Verband|Verein|Ministeri\w+|\w+anstalt|Amt|Agency|"
    r"Agentur|Association|Union|Society|Office|Cent(?:er|re)|Department|Council|Redaktion|Redacción|Redazione|Rédaction|"
    r"Editors?|Editorial|Desk|Nachrichten|Noticias|Radio|TV|Admin\w*|e\.V)\b|admin",
    re.IGNORECASE,
)
_LOGIN: Final = re.compile(r"[a-z\d._-]+|\S*[\d._]\S*")
_CJK: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
OUTLET, DESK, NICKNAME, PERSON = range(4)
"""How much a name says of who wrote: the outlet itself, a company or a login, one word, a whole name."""


def standing(name: str, outlets: Container[str]) -> int:
    """What kind of name this is, from `OUTLET` to `PERSON`.

    Args:
        name: one name of a byline.
        outlets: the outlet's names, run together in lower case.
    """
    if run_together(name) in outlets:
        return OUTLET
    if name.casefold().strip(" .()") in byline_words.AGENCIES or _ORGANISATION.search(name):
        return DESK
    if _CJK.search(name):
        return PERSON if len(name) < 6 or re.search(r"[\s・·]", name) else NICKNAME
    if not name.isascii():
        return PERSON
    if " " not in name:
        return DESK if _LOGIN.fullmatch(name) else NICKNAME
    return PERSON if sum(word[0].isupper() for word in name.split()) > 1 else NICKNAME


def _name_of(person: json_ld.Node) -> Json:
    """A person's name, put together from its parts where the whole is missing."""
    parts = [json_ld.text(person.get(part)) for part in ("givenName", "familyName")]
    return person.get("name") or " ".join(part for part in parts if part)


def _json_credits(evidence: Evidence, *keys: str) -> Credits:
    """Everybody a record names as author, people before organisations."""
    lines: list[str] = []
    for key in keys:
        value = evidence.article.get(key)
        for item in value if isinstance(value, list) else [value]:
            found = evidence.json_ld.follow(item)
            name = _name_of(found) if isinstance(found, dict) else found
            lines += [json_ld.text(part) for part in (name if isinstance(name, list) else [name])]
        if any(lines):
            break
    return bylines.read_bylines(
        [line for line in lines if line and not line.startswith(("http:", "https:"))], recorded=True
    )


def _meta_credits(evidence: Evidence) -> Credits:
    """The tag that names the most personal author; of two alike, the one that is surer to be the article's."""
    best, rank = Credits(), -1
    for name in _AUTHOR_TAGS:
        values = [value for value in evidence.meta.all(name) if not value.startswith(("http:", "https:", "/", "("))]
        found = bylines.read_bylines(map(_in_reading_order, values), recorded=True)
        if _names_the_site(values, evidence):
            evidence.also_called(found.persons)
        if found and (reached := best_standing(found, evidence)) > rank:
            best, rank = found, reached
    for number in "12":
        if rank < PERSON and _BY_LABEL.search(evidence.meta.first(f"twitter:label{number}")):
            found = bylines.read_byline(evidence.meta.first(f"twitter:data{number}"), recorded=True)
            if found and (reached := best_standing(found, evidence)) > rank:
                best, rank = found, reached
    return best


def _names_the_site(values: list[str], evidence: Evidence) -> bool:
    """Whether an author is given with the site's own address: ``Deutsche Welle (www.dw.com)``."""
    hosts = [name for name in evidence.outlet_names() if "." in name]
    return any(host in value.casefold() for value in values for host in hosts)


def _in_reading_order(value: str) -> str:
    """``Gillman, Steve`` as ``Steve Gillman``; two single words are one name in a record."""
    return _SURNAME_FIRST.sub(r"\2 \1", value.strip())


_SURNAME_FIRST: Final = re.compile(r"^([A-ZÀ-Þ][^\W\d_]+), ([A-ZÀ-Þ][^\W\d_]*\.?)$")


def _marked_credits(evidence: Evidence) -> Credits:
    if "itemprop" not in evidence.html:
        return Credits()
    return bylines.read_bylines(printed_bylines.marked(evidence.root))


def all_credits(evidence: Evidence) -> Iterator[tuple[str, Credits]]:
    """Everybody's word for who wrote it, the surest source first; whoever has an answer need not ask on."""
    yield "container", bylines.read_bylines(evidence.capture.bylines, recorded=True)
    yield "json-ld", _json_credits(evidence, "author", "creator", "contributor")
    yield "meta", _meta_credits(evidence)
    yield "microdata", _marked_credits(evidence)
    for source, lines, sure in printed_bylines.bylines(evidence.root, evidence.heading):
        yield source, bylines.read_bylines(lines, recorded=sure)


def best_standing(named: Credits, evidence: Evidence) -> int:
    """The highest standing of anybody named."""
    return max((standing(name, evidence.outlet_keys()) for name in (*named.persons, *named.agencies)), default=-1)


def personal(named: Credits, evidence: Evidence) -> Credits:
    """The same without the outlet, where somebody else is named."""
    others = tuple(name for name in named.persons if standing(name, evidence.outlet_keys()) > OUTLET)
    return Credits(others, named.agencies) if others else named


def is_better(new: Credits, old: Credits, evidence: Evidence) -> bool:
    """Whether a less sure source says more than a surer one: a person for a desk, a whole name for its first word."""
    reached, had = best_standing(new, evidence), best_standing(old, evidence)
    if reached <= had or reached < PERSON:
        return had == OUTLET < reached
    known = {bylines.folded(name) for name in old.names}
    return had < NICKNAME or any(known & set(bylines.folded(name).split()) for name in new.names)


_DATELINE: Final = re.compile(
    r"^\s*(?P<place>[^\W\d_][^\d\n:.!?()]{1,40}?)(?:,?\s+(?:[^\W\d_]{3,10}\.?\s+)?\d{1,2}[^\n(（—–-]{0,20})?\s*"
    r"(?:[(（](?P<agency>[^()（）\n]{2,30})[)）])?\s*(?:\s[—–-]{1,2}\s|—|–\s)"
)


def dateline(evidence: Evidence) -> str:
    """The place before the dash that opens a story: ``BERLIN (AP) — Der``; in capitals, or before an agency."""
    match = _DATELINE.match(evidence.body_text[:200])
    if match is None:
        return ""
    place = match["place"].strip(" ,")
    capitals = place.split(",")[0]
    return place if (capitals.isupper() and len(capitals) > 2) or match["agency"] else ""


def text_agencies(evidence: Evidence) -> tuple[str, ...]:
    """Agencies credited at the head of a story or in brackets at its end."""
    match = _DATELINE.match(evidence.body_text[:200])
    head = match["agency"] if match and match["agency"] else ""
    tail = re.search(r"[(（\[]([^()（）\[\]\n]{2,40})[)）\]]\s*$", evidence.body_text[-80:])
    return bylines.read_bylines([head, tail[1] if tail else ""]).agencies
