"""Which pictures a capture holds, by every address its page may use for them."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from urllib.parse import unquote, urljoin

from archive.model import Digest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from archive.model import Capture

SHOWN_TYPES = frozenset(
    ("image/jpeg", "image/png", "image/gif", "image/webp", "image/avif", "image/bmp", "image/x-icon", "image/apng")
)
"""Kinds of picture a reading copy shows: no vector graphics, which can hold scripts and links."""

_ADDRESSES = ("src", "data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src", "data-url")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_KNOWN = frozenset((*_ADDRESSES, *_SETS))
_PICTURE_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)\b", re.IGNORECASE)
_STAND_IN = re.compile(
    r"placeholder|lazy-?load|fallback|loading|spacer|blank\.|transparent|1x1|pixel\.|default\.(?:jpe?g|png|gif)|\.svg\b",
    re.IGNORECASE,
)
LONGEST_ADDRESS = 2_000
_CANDIDATE = re.compile(r"([^\s,]\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)[wx])?\s*(?:,|$)")


class Pictures:
    """The pictures of one capture."""

    def __init__(self, capture: Capture) -> None:
        """Digest every picture the capture holds, and note each address it goes by."""
        self._base = capture.base_url or ""
        self._digests: dict[str, Digest] = {}
        self._sizes: dict[Digest, int] = {}
        for resource in capture.resources:
            if resource.media_type.partition(";")[0].strip().lower() not in SHOWN_TYPES or not resource.data:
                continue
            digest = Digest(hashlib.sha256(resource.data).hexdigest())
            self._sizes[digest] = len(resource.data)
            for reference in resource.references:
                self._digests.setdefault(reference.strip(), digest)

    def __bool__(self) -> bool:
        """Whether the capture holds any picture."""
        return bool(self._digests)

    def digest(self, address: str) -> Digest | None:
        """The picture an address refers to: as written, unescaped, or made absolute; None when not held."""
        address = address.strip()
        if not address or not self._digests:
            return None
        found = self._digests.get(address)
        if found is not None or address.startswith("data:"):
            return found
        for variant in self._variants(address):
            if variant in self._digests:
                return self._digests[variant]
        return None

    def size(self, digest: Digest) -> int:
        """Bytes of a picture that is held."""
        return self._sizes.get(digest, 0)

    def of(self, image: HtmlElement) -> Digest | None:
        """The best picture held for an ``img``: what it shows, then what its lazy loader or its ``picture`` names."""
        best: Digest | None = None
        for address in addresses(image):
            digest = self.digest(address)
            if digest is not None and (best is None or self.size(digest) > self.size(best)):
                best = digest
        return best

    def _variants(self, address: str) -> Iterator[str]:
        plain = address.partition("#")[0]
        yield plain
        yield unquote(plain)
        yield plain.removeprefix("./")
        if self._base:
            try:
                yield urljoin(self._base, plain)
            except ValueError:
                return


def addresses(image: HtmlElement) -> Iterator[str]:
    """Every address an ``img`` names, the one it shows first; its ``picture`` and its ``noscript`` twin count as it."""
    yield from _named(image)
    holder = next(image.iterancestors("picture"), image)
    if holder is not image:
        for source in holder.iter("source"):  # the parser nests each in the one before
            yield from _named(source)
    follower = holder.getnext()
    if follower is not None and follower.tag == "noscript":
        for twin in follower.iter("img"):
            yield from _named(twin)


def _named(element: HtmlElement) -> Iterator[str]:
    """The addresses in an element's attributes: lazy loaders each have their own name for theirs."""
    lazy = [
        (name, value)
        for name, value in element.items()
        if name.startswith("data-") and name not in _KNOWN and _PICTURE_FILE.search(value[:LONGEST_ADDRESS])
    ]
    for name in _ADDRESSES:
        value = element.get(name)
        if value and "${" not in value:  # a template that no script has filled
            yield value.strip()
    for _, value in lazy:
        if " " not in value.strip() and not value.lstrip().startswith(("{", "[", "<")):
            yield value.strip()
    for name in _SETS:
        yield from _set(element.get(name) or "")
    for name, value in lazy:
        if name.endswith("set"):
            yield from _set(value)


def is_stand_in(address: str) -> bool:
    """Whether an address is of what a lazy loader shows before the picture is there."""
    return address.startswith("data:") or _STAND_IN.search(address[:LONGEST_ADDRESS]) is not None


def _set(value: str) -> Iterator[str]:
    """The addresses of a ``srcset``, widest first."""
    found = [(float(match[2] or 0), match[1]) for match in _CANDIDATE.finditer(value)]
    for _width, address in sorted(found, key=lambda candidate: -candidate[0]):
        yield address
