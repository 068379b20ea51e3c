"""A page's parts gathered: each kept once, by every address the page uses, the missing ones named.

Every reader brings a `Finder` that knows where its container keeps things; this module knows what a page asks for.
"""

from __future__ import annotations

import html
import posixpath
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol
from urllib.parse import unquote_to_bytes

from archive.intake.charset import decode
from archive.intake.media import media_type
from archive.intake.references import Reference, Role, in_style
from archive.intake.survey import Survey, survey
from archive.intake.transfer import lenient_base64
from archive.model import Resource
from archive.values import frozen

if TYPE_CHECKING:
    from archive.limits import Limits

_DATA_URI = re.compile(r"data:([\w.+-]+/[\w.+-]+)?((?:;[^,;]{0,100})*),", re.IGNORECASE)
_GROUPED = re.compile(r"var\(\s*(--sf-img-\d+)\s*\)")
_GROUP_VALUE = re.compile(r"(--sf-img-\d+)\s*:\s*url\(\s*[\"']?(cuttings-part:\d+)")
_COUNTED = (Role.PICTURE, Role.STYLE, Role.FRAME, Role.MEDIA)
_PLACEHOLDER = 600  # characters of a data: address too small to be the picture itself
_MAX_MISSING = 2_000
_MAX_NAME = 2_000


@frozen
class Part:
    """Something a container holds.

    Attributes:
        location: where it stands: an absolute address, or a path relative to the page's folder.
        data: its bytes.
        declared: the media type its container gives, perhaps empty.
        also: other addresses it is known by.
    """

    location: str
    data: bytes
    declared: str = ""
    also: tuple[str, ...] = ()


class Finder(Protocol):
    """Knows what a container holds."""

    def find(self, reference: str, within: str, *, lazy: bool) -> Part | None:
        """The part that `reference` names when it stands in the document at `within`."""
        ...


class NothingBeside:
    """The finder of a file that holds nothing but its page."""

    def find(self, reference: str, within: str, *, lazy: bool) -> Part | None:  # noqa: ARG002 -- it never has it
        """Nothing."""
        return None


@dataclass(slots=True)
class Gathering:
    """The parts of one page while they are gathered.

    Attributes:
        finder: where parts are looked up.
        limits: how many and how large.
    """

    finder: Finder
    limits: Limits
    _held: dict[bytes, tuple[str, dict[str, None]]] = field(default_factory=dict)
    _missing: dict[str, None] = field(default_factory=dict)
    _seen: set[str] = field(default_factory=set)
    _looked_up: dict[tuple[str, str, bool], Part | None] = field(default_factory=dict)
    _folder: str = ""
    _size: int = 0
    _inlined: int = 0

    def page(self, page: str, surveyed: Survey, within: str, *, depth: int = 0) -> str:
        """Gather what a page refers to.

        Returns:
            The page with every ``data:`` address replaced by a short ``cuttings-part:`` reference, so that it travels
            light; all other characters are untouched.
        """
        if not depth:
            self._folder = "" if "://" in within[:12] else posixpath.dirname(within)
        pieces: list[str] = []
        written = 0
        for reference in surveyed.references:
            replacement = None
            if reference.role is Role.NESTED:
                replacement = self._nested(reference, within, depth)
            elif reference.url[:5].lower() == "data:":
                replacement = self._inline(reference.url)
            if replacement is not None and reference.start >= written:
                pieces += (page[written : reference.start], replacement)
                written = reference.end
        self._resolve(surveyed.references, within, depth)
        return _ungrouped("".join((*pieces, page[written:])))

    def resources(self) -> tuple[Resource, ...]:
        """What was found, each once."""
        return tuple(
            Resource(references=tuple(names), media_type=kind, data=data) for data, (kind, names) in self._held.items()
        )

    def missing(self) -> tuple[str, ...]:
        """Addresses of pictures, styles, frames and films that the container does not hold."""
        return tuple(self._missing)

    def hold(self, data: bytes, kind: str, *names: str) -> bool:
        """Keep one part under some addresses; false when it is over the limits."""
        if data not in self._held:
            too_many = len(self._held) >= self.limits.resources
            if (
                too_many
                or len(data) > self.limits.resource_bytes
                or self._size + len(data) > self.limits.resources_bytes
            ):
                return False
            self._size += len(data)
            self._held[data] = (kind, {})
        self._held[data][1].update(dict.fromkeys(name for name in names if name and len(name) <= _MAX_NAME))
        return True

    def _inline(self, uri: str) -> str | None:
        found = read_data_uri(uri)
        if found is None or not found[1]:
            return None
        kind, data = found
        name = f"cuttings-part:{self._inlined}"
        known = self._held.get(data)
        if known is not None:
            same = next((old for old in known[1] if old.startswith("cuttings-part:")), None)
            if same is not None:
                return same
        if not self.hold(data, media_type(data, declared=kind), name):
            return None
        self._inlined += 1
        return name

    def _nested(self, reference: Reference, within: str, depth: int) -> str | None:
        if depth >= self.limits.depth:
            return None
        page = self.page(reference.url, survey(reference.url), within, depth=depth + 1)
        return None if page == reference.url else html.escape(page)

    def _resolve(self, references: list[Reference], within: str, depth: int) -> None:
        """Look every reference up; of a group of choices, none is missing when one is there."""
        absent: dict[int, list[Reference]] = {}
        there: set[int] = set()
        placeholders: set[int] = set()
        for reference in references:
            if reference.role is Role.NESTED or not _is_lookable(reference.url):
                if reference.url[:5].lower() == "data:" and len(reference.url) < _PLACEHOLDER and not reference.lazy:
                    placeholders.add(reference.group)
                elif reference.url[:5].lower() == "data:" or reference.role is Role.NESTED:
                    there.add(reference.group)
                continue
            if self._take(reference, within, depth):
                there.add(reference.group)
            elif reference.role in _COUNTED:
                absent.setdefault(reference.group, []).append(reference)
        for group, wanted in absent.items():
            if group in there or (group in placeholders and not any(reference.lazy for reference in wanted)):
                continue
            self._miss(wanted[0].url)

    def _take(self, reference: Reference, within: str, depth: int) -> bool:
        part = self._found(reference, within)
        if part is None:
            return False
        kind = media_type(part.data, declared=part.declared, name=part.location)
        as_written = reference.url if depth == 0 else ""  # inside a style sheet the same words mean another place
        if not self.hold(part.data, kind, as_written, self._seen_from_page(part.location), *part.also):
            return False
        if part.location not in self._seen and depth < self.limits.depth:
            self._seen.add(part.location)
            self._descend(part, kind, reference.role, depth + 1)
        return True

    def _seen_from_page(self, location: str) -> str:
        """A path as the page would write it; an address stays as it is."""
        return posixpath.relpath(location, self._folder) if self._folder and "://" not in location[:12] else location

    def _found(self, reference: Reference, within: str) -> Part | None:
        """The part a reference names; each is looked up once, and no more of them than any page has need of."""
        key = (reference.url, within, reference.lazy)
        if key not in self._looked_up and len(self._looked_up) < 4 * self.limits.resources:
            self._looked_up[key] = self.finder.find(reference.url, within, lazy=reference.lazy)
        return self._looked_up.get(key)

    def _descend(self, part: Part, kind: str, role: Role, depth: int) -> None:
        """Gather what a style sheet or a frame refers to in its turn."""
        if kind == "text/css" or role is Role.STYLE:
            text = decode(part.data).text
            references = [r for r in in_style(text, 0, len(text), -1) if r.url[:5].lower() != "data:"]
        elif role is Role.FRAME and kind in ("text/html", "application/xhtml+xml"):
            references = survey(decode(part.data).text).references
        else:
            return
        self._resolve(references, part.location, depth)

    def _miss(self, url: str) -> None:
        if len(self._missing) < _MAX_MISSING:
            self._missing[url[:_MAX_NAME]] = None


def _is_lookable(url: str) -> bool:
    scheme = url.partition(":")[0].lower() if ":" in url[:40] else ""
    return (
        bool(url) and url[0] != "#" and scheme not in ("data", "javascript", "about", "blob", "mailto", "cuttings-part")
    )


def read_data_uri(uri: str) -> tuple[str, bytes] | None:
    """The media type and bytes of a ``data:`` address; None when it is not one."""
    match = _DATA_URI.match(uri)
    if match is None:
        return None
    unescaped = unquote_to_bytes(uri[match.end() :])
    data = lenient_base64(unescaped) if match.group(2).lower().rstrip().endswith(";base64") else unescaped
    return (match.group(1) or "text/plain").lower(), data


def _ungrouped(page: str) -> str:
    """Give pictures that SingleFile shows through a shared style variable their own address again.

    To store a repeated picture once, SingleFile writes a blank ``src`` and ``background-image:var(--sf-img-3)``.
    """
    if "--sf-img-" not in page:
        return page
    values = dict(_GROUP_VALUE.findall(page))
    pieces: list[str] = []
    written = 0
    for match in re.finditer(r"<img\b[^<>]{0,4000}>", page, re.IGNORECASE):
        used = _GROUPED.search(match.group())
        if used is None or used.group(1) not in values:
            continue
        tag = re.sub(
            r"""\bsrc\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)""", f'src="{values[used.group(1)]}"', match.group(), count=1
        )
        pieces += (page[written : match.start()], tag)
        written = match.end()
    return "".join((*pieces, page[written:]))
