"""Parts kept by their full addresses, as MHTML, web archives and WARC keep them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from archive.intake.addresses import join

if TYPE_CHECKING:
    from archive.intake.parts import Part


@dataclass(slots=True)
class AddressFinder:
    """Finds parts by absolute address, and those of a mail or MHTML by ``cid:``."""

    _parts: dict[str, Part] = field(default_factory=dict)

    def add(self, address: str, part: Part) -> None:
        """Make a part known by an address; of two with one address the first stays."""
        if address:
            self._parts.setdefault(_key(address), part)

    def find(self, reference: str, within: str, *, lazy: bool) -> Part | None:  # noqa: ARG002 -- an address is an address
        """The part at that address."""
        if reference[:4].lower() == "cid:":
            return self._parts.get("cid:" + unquote(reference[4:]))
        return self._parts.get(_key(join(within, reference))) or self._parts.get(_key(reference))


def _key(address: str) -> str:
    """An address without fragment, with its percent-escapes undone: savers differ in what they escape."""
    address = address.partition("#")[0]
    return "cid:" + unquote(address[4:]) if address[:4].lower() == "cid:" else unquote(address)
