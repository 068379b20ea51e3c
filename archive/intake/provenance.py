"""Where a capture came from: every claim with its source and confidence, the best first, none overwriting another.

The order (shared/formats.md §1.4): the saver's own record, Firefox's base comment, the canonical link, ``og:url``,
JSON-LD, the operating system's attributes; for moments the saver's record, then what the container says, then file
times.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from archive.intake.addresses import host_of, http_url, same_house
from archive.intake.moments import of_file_time, read_digits, read_moment
from archive.intake.plists import read_plist
from archive.model import Concern, Moment, Provenance, Sourced, Url

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from archive.intake.source import FileFacts
    from archive.intake.survey import Survey

_SAVED_FROM = re.compile(r"^\s*saved from url=\((\d{4,7})\)\s*(\S+)")
_SINGLEFILE = re.compile(r"^\s*(?:Page saved with SingleFile|Archive processed by SingleFile)\b", re.IGNORECASE)
_SINGLEFILE_URL = re.compile(r"^[ \t]*url:[ \t]*(\S+)", re.MULTILINE)
_SINGLEFILE_DATE = re.compile(r"^[ \t]*saved date:[ \t]*(.+)$", re.MULTILINE)
_MONOLITH = re.compile(r"^\s*Saved from (\S+|local source) at (\S+) using (monolith(?: v[\w.]+)?)\s*$")
_MAOXIAN = re.compile(r"^\s*OriginalSrc:\s*(\S+)", re.IGNORECASE)
_FIREFOX_BASE = re.compile(r"""^\s*base\s+[^>]*?href=["']([^"']+)["']""", re.IGNORECASE)
_HOST_URL = re.compile(r"^[ \t]*+(HostUrl|ReferrerUrl)[ \t]*+=[ \t]*+(\S+)", re.MULTILINE | re.IGNORECASE)
_FRAGMENT_LINK = re.compile(r"""<a\s[^<>]{0,500}?\bhref=["']?(https?://[^"'\s<>#]{4,2000}+)#""", re.IGNORECASE)
_PAGES_OWN = 0.55  # claims below this say where a file was fetched, not what it is a page of
_LD_KEYS = ("url", "mainEntityOfPage", "@id")
_MAX_LD_NODES = 2_000


@dataclass(slots=True)
class Claims:
    """Claims while they are gathered; the first of each list is believed.

    Attributes:
        urls: where the page was.
        moments: when it was saved.
        saved_with: by which program.
    """

    urls: list[Sourced[Url]] = field(default_factory=list)
    moments: list[Sourced[Moment]] = field(default_factory=list)
    saved_with: Sourced[str] | None = None

    def url(self, text: str, source: str, confidence: float = 1.0) -> Url | None:
        """Claim an address, where it is one."""
        url = http_url(text)
        if url is not None and not any(c.value == url and c.source == source for c in self.urls):
            self.urls.append(Sourced(value=url, source=source, confidence=confidence))
        return url

    def moment(self, moment: Moment | None, source: str, confidence: float = 1.0) -> None:
        """Claim a moment, where it is one."""
        if moment is not None:
            self.moments.append(Sourced(value=moment, source=source, confidence=confidence))

    def saver(self, name: str, source: str, confidence: float = 1.0) -> None:
        """Claim the saving program, unless one is claimed already."""
        if name and self.saved_with is None:
            self.saved_with = Sourced(value=name[:100], source=source, confidence=confidence)

    @property
    def best_url(self) -> Url | None:
        """The address believed."""
        return self.urls[0].value if self.urls else None

    def concerns(self) -> tuple[Concern, ...]:
        """`Concern.HOSTS_DISAGREE` when the page's own claims name different houses."""
        hosts = [host_of(claim.value) for claim in self.urls if claim.confidence >= _PAGES_OWN]
        agree = all(same_house(hosts[0], host) for host in hosts[1:])
        return () if agree else (Concern.HOSTS_DISAGREE,)

    def provenance(self, file_name: str) -> Provenance:
        """The claims as a value."""
        return Provenance(
            target_url=tuple(self.urls),
            captured_at=tuple(self.moments),
            saved_with=self.saved_with,
            file_name=file_name,
        )


def of_page(claims: Claims, surveyed: Survey) -> None:
    """Add what a page says about itself, after what its container said."""
    for comment in surveyed.comments:
        _of_comment(claims, comment)
    _of_savers_attributes(claims, surveyed)
    for comment in surveyed.comments:
        match = _FIREFOX_BASE.match(comment)
        if match:
            claims.url(match.group(1), "firefox-base", 0.5)
            claims.saver("Firefox", "firefox-base", 0.8)
    claims.url(surveyed.links.get("canonical", ""), "canonical", 0.8)
    claims.url(surveyed.metas.get("og:url", ""), "og", 0.7)
    for url in _of_json_ld(surveyed.json_ld):
        claims.url(url, "json-ld", 0.6)


def of_own_links(claims: Claims, page: str) -> None:
    """Where nothing else tells, the address that most links with a fragment share.

    Firefox makes links absolute when it saves, a page's links to its own headings among them.
    """
    counted = Counter(match.group(1) for match in _FRAGMENT_LINK.finditer(page))
    best = counted.most_common(1)
    if best and best[0][1] > 1 and not claims.urls:
        claims.url(html.unescape(best[0][0]), "own-links", 0.4)


def _of_comment(claims: Claims, comment: str) -> None:
    match = _SAVED_FROM.match(comment)
    if match:
        _of_mark_of_the_web(claims, int(match.group(1)), match.group(2))
        return
    if _SINGLEFILE.match(comment):
        url, date = _SINGLEFILE_URL.search(comment), _SINGLEFILE_DATE.search(comment)
        claims.saver("SingleFile", "singlefile-header")
        if url:
            claims.url(url.group(1), "singlefile-header")
        if date:
            claims.moment(read_moment(date.group(1)), "singlefile-header")
        return
    match = _MONOLITH.match(comment)
    if match:
        claims.saver(match.group(3), "monolith-comment")
        claims.url(match.group(1), "monolith-comment")
        claims.moment(read_moment(match.group(2)), "monolith-comment")
        return
    match = _MAOXIAN.match(comment)
    if match:
        claims.saver("MaoXian Web Clipper", "maoxian-comment")
        claims.url(match.group(1), "maoxian-comment")


def _of_mark_of_the_web(claims: Claims, length: int, url: str) -> None:
    """``saved from url=(0047)https://…``: the length counts the escaped address, ``--`` is written ``-%2D``.

    A wrong length lowers the confidence and no more: old versions counted otherwise.
    """
    confidence = 1.0 if len(url) == length else 0.8
    claims.url(url.replace("-%2D", "--"), "saved-from-comment", confidence)
    claims.saver("Chromium", "saved-from-comment", 0.7)


def _of_savers_attributes(claims: Claims, surveyed: Survey) -> None:
    """Save Page WE writes metas, WebScrapBook attributes of the root."""
    metas, root = surveyed.metas, surveyed.root
    if "savepage-url" in metas or "savepage-from" in metas:
        claims.saver("Save Page WE", "savepage-meta")
        claims.url(metas.get("savepage-url", ""), "savepage-meta")
        claims.url(metas.get("savepage-from", ""), "savepage-meta", 0.9)
        claims.moment(read_moment(metas.get("savepage-date", "")), "savepage-meta")
    if "data-scrapbook-source" in root:
        claims.saver("WebScrapBook", "scrapbook-attribute")
        claims.url(root["data-scrapbook-source"], "scrapbook-attribute")
        claims.moment(read_digits(root.get("data-scrapbook-create", "")), "scrapbook-attribute")


def _of_json_ld(scripts: list[str]) -> Iterator[str]:
    """Addresses that the page's article nodes call their own."""
    for script in scripts:
        try:
            found = json.loads(script.strip().removesuffix(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        waiting, seen = [found], 0
        while waiting and seen < _MAX_LD_NODES:
            node = waiting.pop()
            seen += 1
            if isinstance(node, list):
                waiting += node[:_MAX_LD_NODES]
            elif isinstance(node, dict):
                waiting.append(node.get("@graph"))
                if re.search(r"article|posting|report", str(node.get("@type", ""))[:200], re.IGNORECASE):
                    yield from _addresses_of(node)


def _addresses_of(node: Mapping[str, Any]) -> Iterator[str]:
    for key in _LD_KEYS:
        value = node.get(key)
        value = value.get("@id") if isinstance(value, dict) else value
        if isinstance(value, str):
            yield value


def of_file(claims: Claims, facts: FileFacts) -> None:
    """Add what the file system says: attributes of origin, quarantine, times."""
    attributes = facts.attributes
    for name, source in (("user.xdg.origin.url", "xdg-origin"), ("user.xdg.referrer.url", "xdg-referrer")):
        claims.url(attributes.get(name, b"").decode("utf-8", "replace").strip("\0"), source, 0.5)
    for text in _where_froms(attributes.get("com.apple.metadata:kMDItemWhereFroms", b"")):
        claims.url(text, "where-froms", 0.5)
    zone = attributes.get("Zone.Identifier", b"").decode("utf-8", "replace")
    for key, text in sorted(_HOST_URL.findall(zone)):
        claims.url(text, f"zone-identifier-{'host' if key.lower() == 'hosturl' else 'referrer'}", 0.5)
    quarantine = attributes.get("com.apple.quarantine", b"").decode("ascii", "replace").split(";")
    if len(quarantine) > 2 and re.fullmatch(r"[0-9a-fA-F]{8}", quarantine[1]):
        claims.moment(of_file_time(int(quarantine[1], 16)), "quarantine", 0.6)
        claims.saver(quarantine[2], "quarantine", 0.3)
    times = [seconds for seconds in (facts.modified, facts.born) if seconds]
    if times:
        claims.moment(of_file_time(min(times)), "file-time", 0.3)


def _where_froms(data: bytes) -> list[str]:
    """The addresses of macOS's download record, a property list of strings."""
    found = read_plist(data) if data else None
    return [text for text in found[:10] if isinstance(text, str)] if isinstance(found, list) else []
