"""A tokenizer of HTML that keeps positions, for what intake must know before extraction parses the page.

It walks the text once and never backtracks, so that a hostile page costs time in proportion to its length. Positions
let a reader replace one address in a page and leave every other character as it was.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    r"""<(?:
        (?P<comment>!--)
      | (?P<name>/?[a-zA-Z][^\s/>]*+)
        (?P<attributes>(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?)*+)(?:>|\Z)
      | [!?/][^>]*+>?
    )""",
    re.VERBOSE,
)
_BORING = re.compile(
    r"""(?:[^<]++
      | </[a-z][^<>"']*+>
      | <(?!(?:script|style|xmp|iframe|noembed|noframes|textarea|title|plaintext|img|source|video|audio|track|embed
              |object|frame|input|image|meta|link|base|html|body)[\s/>])[a-z][^\s<>/]*+
        (?:\s++(?!style|background|data-b)[^\s<>="'/]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s<>"'=]++))?+)*+\s*+/?>
    )*+""",
    re.IGNORECASE | re.VERBOSE,
)
"""What refers to nothing and starts no text of another kind: text, end tags, well-formed tags of plain elements."""
_COMMENT_END = re.compile("--!?>")
_ATTRIBUTE = re.compile(r"""([^\s=/>][^\s=/>]*+)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]*+)))?""")
_RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title", "plaintext"))
_ENDS_NAME = frozenset(" \t\r\n\f/>")


class Token(NamedTuple):
    """A piece of markup and where it stands.

    Attributes:
        name: ``!--`` for a comment, ``#script`` and the like for text that is not markup, else the element's name in
            lower case, with ``/`` before it for an end tag.
        start: where it begins in the page (a comment's or raw text's own text begins).
        end: where it ends.
        inside: where a tag's attributes begin.
    """

    name: str
    start: int
    end: int
    inside: int


class Attribute(NamedTuple):
    """One attribute: its value with character references resolved, and where the raw value stands."""

    name: str
    value: str
    start: int
    end: int


def tokens(page: str, *, telling: bool = False) -> Iterator[Token]:
    """Every tag, comment and raw text of a page, in order; what cannot be read is passed over.

    Args:
        page: the page.
        telling: leave out most of the tags that neither refer to a part nor say something of the page, and is quicker.
    """
    position = 0
    while match := _TOKEN.search(page, _past_boring(page, position) if telling else position):
        position = match.end()
        name = match.group("name")
        if name is not None:
            name = name.lower()
            yield Token(name, match.start(), position, match.start("attributes"))
            if name in _RAW:
                start, position = position, _end_of_raw(page, name, position)
                yield Token("#" + name, start, position, start)
        elif match.group("comment") is not None:
            start, position = position, _end_of_comment(page, position)
            yield Token("!--", start, position, start)


def _past_boring(page: str, position: int) -> int:
    match = _BORING.match(page, position)
    return match.end() if match else position


def _end_of_raw(page: str, name: str, start: int) -> int:
    """Where the end tag of a raw text begins; searched for by hand, because a pattern blind to case is slow."""
    place = page.find("</", start) if name != "plaintext" else -1
    while place >= 0:
        end = place + 2 + len(name)
        if page[place + 2 : end].lower() == name and (end == len(page) or page[end] in _ENDS_NAME):
            return place
        place = page.find("</", place + 2)
    return len(page)


def _end_of_comment(page: str, start: int) -> int:
    if page.startswith((">", "->"), start):
        return page.index(">", start) + 1
    match = _COMMENT_END.search(page, start)
    return match.end() if match else len(page)


def attributes(page: str, token: Token) -> list[Attribute]:
    """The attributes of a tag; of two with one name the first counts, as in browsers."""
    found: dict[str, Attribute] = {}
    for match in _ATTRIBUTE.finditer(page, token.inside, token.end):
        group = match.lastindex or 1
        name = match.group(1).lower()
        if name in found or name == ">":
            continue
        start, end = match.span(group) if group > 1 else (match.end(), match.end())
        value = page[start:end]
        found[name] = Attribute(name, html.unescape(value) if "&" in value else value, start, end)
    return list(found.values())


def attribute_values(page: str, token: Token) -> dict[str, str]:
    """The attributes of a tag by name."""
    return {attribute.name: attribute.value for attribute in attributes(page, token)}


def comment_text(page: str, token: Token) -> str:
    """What stands in a comment."""
    return page[token.start : token.end].removesuffix(">").removesuffix("!").removesuffix("--")
