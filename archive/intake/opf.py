"""The package file that EPUB and HTMLZ share: title, authors, dates, sources, and the order of reading."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MAX = 2_000


@dataclass(slots=True)
class Package:
    """What a package file says.

    Attributes:
        terms: Dublin Core terms by name, in order.
        spine: paths of the documents in reading order, as written.
        navigation: path of the navigation document or NCX, as written; empty when there is none.
    """

    terms: dict[str, list[str]] = field(default_factory=dict)
    spine: list[str] = field(default_factory=list)
    navigation: list[str] = field(default_factory=list)

    def first(self, term: str) -> str:
        """The first value of a term; empty when there is none."""
        return next(iter(self.terms.get(term, ())), "")


def xml_root(data: bytes) -> Element | None:
    """The root of an XML file that needs no entities; None when it cannot be read safely."""
    try:
        return fromstring(data)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None


def read_package(data: bytes) -> Package:
    """Read a package file; what cannot be read is empty."""
    package = Package()
    root = xml_root(data)
    if root is None:
        return package
    items: dict[str, str] = {}
    for element in root.iter():
        name = local_name(element)
        if name == "item" and element.get("id"):
            items[element.get("id", "")] = element.get("href", "")
            if "nav" in element.get("properties", "").split() or "ncx" in element.get("media-type", ""):
                package.navigation.append(element.get("href", ""))
        elif name == "itemref":
            package.spine.append(items.get(element.get("idref", ""), ""))
        elif "purl.org/dc/" in str(element.tag) and (element.text or "").strip():
            package.terms.setdefault(name, []).append((element.text or "").strip()[:_MAX])
    return package


def local_name(element: Element) -> str:
    """An element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]
