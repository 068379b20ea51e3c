"""One pass over a page that notes everything intake needs from it: its references and its own record of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from archive.intake import references
from archive.intake.markup import Token, attribute_values, comment_text, tokens

_TELLING = re.compile(
    r"saved from|singlefile|base href|originalsrc|file archived on|wayback|savepage|using monolith", re.IGNORECASE
)
_WITH_PARTS = frozenset((
    "img", "source", "video", "audio", "track", "embed", "object", "iframe", "frame", "input", "image", "script",
))  # fmt: skip
_TYPED_KINDS = ("", "text", "search", "email", "password", "tel", "url")
_MAX_COMMENT = 4096
_MAX_NOTED = 500
_MAX_JSON = 1024 * 1024


@dataclass(slots=True)
class Survey:
    """What one pass found.

    Attributes:
        references: addresses of parts, in the page's order.
        metas: ``<meta>`` content by name, property or http-equiv, lower case; the first of each counts.
        links: ``<link>`` addresses by relation, lower case; the first of each counts.
        root: attributes of ``<html>``.
        body: attributes of ``<body>``.
        base: address of ``<base>``; empty when there is none.
        comments: comments that savers and archives leave, in order.
        json_ld: the page's JSON-LD scripts, as text.
        typed: whether a form field holds text.
        scripts: how many scripts stand in the page.
    """

    references: list[references.Reference] = field(default_factory=list)
    metas: dict[str, str] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)
    root: dict[str, str] = field(default_factory=dict)
    body: dict[str, str] = field(default_factory=dict)
    base: str = ""
    comments: list[str] = field(default_factory=list)
    json_ld: list[str] = field(default_factory=list)
    typed: bool = False
    scripts: int = 0


def survey(page: str) -> Survey:
    """Walk a page once."""
    noted = Survey()
    kind_of_script = ""
    for number, token in enumerate(tokens(page, telling=True), start=1):
        name = token.name
        if name in _WITH_PARTS:
            noted.references += references.of_tag(page, token, number)
            if name == "script":
                noted.scripts += 1
                kind_of_script = attribute_values(page, token).get("type", "").lower()
            elif name == "input":
                _note_input(noted, page, token)
        elif name == "!--":
            _note_comment(noted, page, token)
        elif name[0] == "#":
            _note_raw(noted, page, token, kind_of_script)
        elif name in _NOTED:
            _NOTED[name](noted, page, token, number)
        elif name[0] != "/":
            inside = page[token.inside : token.end].lower()
            if "url(" in inside or "background" in inside or "data-bg" in inside:
                noted.references += references.of_tag(page, token, number)
    return noted


def _note_comment(noted: Survey, page: str, token: Token) -> None:
    if len(noted.comments) < _MAX_NOTED and _TELLING.search(
        page, token.start, min(token.end, token.start + _MAX_COMMENT)
    ):
        noted.comments.append(comment_text(page, token)[:_MAX_COMMENT])


def _note_raw(noted: Survey, page: str, token: Token, kind_of_script: str) -> None:
    if token.name == "#style":
        noted.references += references.in_style(page, token.start, token.end, -token.start - 1)
    elif token.name == "#script" and kind_of_script == "application/ld+json" and len(noted.json_ld) < _MAX_NOTED:
        noted.json_ld.append(page[token.start : min(token.end, token.start + _MAX_JSON)])
    elif token.name == "#textarea" and page[token.start : min(token.end, token.start + 200)].strip():
        noted.typed = True


def _note_input(noted: Survey, page: str, token: Token) -> None:
    values = attribute_values(page, token)
    if values.get("type", "").lower() in _TYPED_KINDS and values.get("value", "").strip():
        noted.typed = True


def _note_meta(noted: Survey, page: str, token: Token, _number: int) -> None:
    values = attribute_values(page, token)
    for key in ("name", "property", "itemprop", "http-equiv"):
        name = values.get(key, "").strip().lower()
        if name and "content" in values and len(noted.metas) < _MAX_NOTED:
            noted.metas.setdefault(name, values["content"].strip())


def _note_link(noted: Survey, page: str, token: Token, number: int) -> None:
    values = attribute_values(page, token)
    for relation in values.get("rel", "").lower().split():
        if values.get("href") and len(noted.links) < _MAX_NOTED:
            noted.links.setdefault(relation, values["href"].strip())
    noted.references += references.link_reference(page, token, number)


def _note_base(noted: Survey, page: str, token: Token, _number: int) -> None:
    noted.base = noted.base or attribute_values(page, token).get("href", "").strip()


def _note_root(noted: Survey, page: str, token: Token, _number: int) -> None:
    noted.root = noted.root or attribute_values(page, token)


def _note_body(noted: Survey, page: str, token: Token, number: int) -> None:
    noted.body = noted.body or attribute_values(page, token)
    noted.references += references.of_tag(page, token, number)


_NOTED = {"meta": _note_meta, "link": _note_link, "base": _note_base, "html": _note_root, "body": _note_body}
