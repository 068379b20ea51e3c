"""What a page says of itself in meta elements, links, microdata and its own attributes.

Names are those that publishers use: OpenGraph, Dublin Core, the vocabularies of Parse.ly, Sailthru, Chartbeat, cXense,
Google Scholar and the rest. All are compared without regard to case.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping  # noqa: TC003 -- a field's type
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.html import HtmlElement

VALUE_CHARACTERS: Final = 20_000
VALUES_OF_A_NAME: Final = 64
_SPACE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class MetaTags:
    """The values of a page's meta elements by lower-case name, in the order of the page."""

    values: Mapping[str, tuple[str, ...]]
    canonical: str
    language: str

    def first(self, *names: str) -> str:
        """The first value of the first name that has one; empty when none has."""
        return next((self.values[name][0] for name in names if name in self.values), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a name."""
        return self.values.get(name, ())


def read_meta_tags(root: HtmlElement) -> MetaTags:
    """Collect them from a whole page: many sit in a body that a parser closed the head too early for."""
    values: dict[str, tuple[str, ...]] = {}
    for element in root.iter("meta"):
        value = element.get("content") or element.get("value")
        if not value or len(value) > VALUE_CHARACTERS:
            continue
        value = _SPACE.sub(" ", html.unescape(value)).strip()
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for name in (element.get(attribute, "") if value else "").lower().split():
                if name == "author" and attribute == "itemprop":
                    continue  # of whatever item it stands in: a comment, a work that is cited
                if len(values.get(name, ())) < VALUES_OF_A_NAME:
                    values[name] = (*values.get(name, ()), value)
    canonical = next((_href(link) for link in root.iter("link") if "canonical" in _rel(link) and _href(link)), "")
    language = root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang") or ""
    return MetaTags(values, canonical, language.strip())


def _rel(link: HtmlElement) -> list[str]:
    return (link.get("rel") or "").lower().split()


def _href(link: HtmlElement) -> str:
    return (link.get("href") or "").strip()
