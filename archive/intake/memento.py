"""Pages saved out of the Wayback Machine and archive.today: the outlet's address, both dates, no toolbar.

The original keeps everything; what extraction parses has the archive's own markup taken out and its addresses undone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from archive.intake.addresses import host_of, http_url, is_archive_today, out_of_archive_today, out_of_wayback
from archive.intake.markup import Token, attribute_values, tokens
from archive.intake.moments import read_digits, read_moment
from archive.intake.provenance import Claims
from archive.model import Capture, Concern, Moment, Provenance, Resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from archive.intake.survey import Survey

_ARCHIVED_ON = re.compile(
    r"FILE ARCHIVED ON\s+(\d\d:\d\d:\d\d \w{3} \d\d, \d{4})\s+AND RETRIEVED FROM THE\s+INTERNET ARCHIVE ON\s+"
    r"(\d\d:\d\d:\d\d \w{3} \d\d, \d{4})"
)
_WAYBACK_PREFIX = re.compile(
    r"(?:https?:)?(?://web\.archive\.org)?/web/\d{4,14}(?:[a-z]{2}_)?/(?=https?://)|https?://web\.archive\.org/save/_embed/"
)
_WAYBACK_REFERENCE = re.compile(r"(?:https?://web\.archive\.org)?/web/(\d{4,14})(?:[a-z]{2}_)?/(https?://[^\s\"'<>]+)")
_TOOLBAR = ("<!-- BEGIN WAYBACK TOOLBAR INSERT -->", "<!-- END WAYBACK TOOLBAR INSERT -->")
_WAYBACK_IDS = ("wm-ipp-base", "wm-ipp", "wm-ipp-print", "donato", "wm-capinfo")
_TODAY_IDS = ("HEADER", "FOOTER")
_TODAY_QUERY = re.compile(
    r"""<input\b[^<>]{0,500}?\bname=["']?q["']?[^<>]{0,500}?\bvalue=["']?(https?://[^"'\s<>]+)""", re.IGNORECASE
)
_TODAY_LONG = re.compile(
    r"""<input\b[^<>]{0,500}?\bid=["']?SHARE_LONGLINK["']?[^<>]{0,500}?\bvalue=["']?(https?://[^"'\s<>]+)""",
    re.IGNORECASE,
)
_TODAY_TIME = re.compile(r"""<time\b[^<>]*\bdatetime=["']?([\d:TZ+.-]{10,35})""", re.IGNORECASE)
_TODAY_OWN = re.compile(
    r"""<(?:link|meta)\b(?=[^<>]*\b(?:rel=["']?canonical|property=["']?og:(?:url|site_name)))"""
    r"""[^<>]*archive\.(?:today|ph|is|li|vn|fo|md)[^<>]*>""",
    re.IGNORECASE,
)
_WITHOUT_END = frozenset(
    ("br", "hr", "img", "input", "link", "meta", "source", "wbr", "area", "col", "embed", "track", "base")
)


def out_of_archive(capture: Capture, surveyed: Survey) -> Capture:
    """Undo what a web archive did to a page that was saved out of it; any other capture is returned as it is."""
    if "web.archive.org" in capture.page or any("ARCHIVED ON" in comment for comment in surveyed.comments):
        return _out_of_wayback(capture, surveyed)
    hosts = [host_of(claim.value) for claim in capture.provenance.target_url]
    hosts += [host_of(surveyed.links.get("bookmark", "")), host_of(surveyed.metas.get("og:url", ""))]
    return _out_of_archive_today(capture, surveyed) if any(is_archive_today(host) for host in hosts) else capture


def _out_of_wayback(capture: Capture, surveyed: Survey) -> Capture:
    claims = Claims()
    archived, retrieved = _stamps(surveyed.comments)
    for claim in capture.provenance.target_url:
        inner = out_of_wayback(claim.value)
        if inner is not None:
            claims.url(inner[0], "wayback-address")
            archived = archived or read_digits(inner[1])
    if not claims.urls and archived is None and 'id="wm-ipp' not in capture.page:
        return capture  # an article that merely links to the Wayback Machine
    match = _WAYBACK_REFERENCE.search(capture.page)
    if match and not claims.urls:
        archived = archived or read_digits(match.group(1))
        if not surveyed.links.get("canonical"):
            claims.url(match.group(2), "wayback-link", 0.6)
    claims.moment(archived, "wayback-archived")
    claims.moment(retrieved, "wayback-retrieved", 0.9)
    page = _without(_without_toolbar(capture.page), _WAYBACK_IDS)
    return _replaced(capture, claims, _WAYBACK_PREFIX.sub("", page))


def _stamps(comments: Iterable[str]) -> tuple[Moment | None, Moment | None]:
    """When the Wayback Machine took the page, and when it was saved from there; both are UTC."""
    for comment in comments:
        match = _ARCHIVED_ON.search(comment)
        if match:
            first, second = (read_moment(f"{stamp} UTC") for stamp in match.groups())
            return _as_utc(first), _as_utc(second)
    return None, None


def _as_utc(moment: Moment | None) -> Moment | None:
    return Moment.parse(moment.at[:16] + "Z") if moment else None


def _out_of_archive_today(capture: Capture, surveyed: Survey) -> Capture:
    claims = Claims()
    digits = ""
    addresses = [str(claim.value) for claim in capture.provenance.target_url]
    shared = _TODAY_LONG.search(capture.page)
    if shared:
        addresses.append(shared.group(1).replace("&amp;", "&"))
    for address in (*addresses, surveyed.links.get("canonical", ""), surveyed.links.get("bookmark", "")):
        inner = out_of_archive_today(address)
        if inner is not None:
            claims.url(inner[0], "archive-today-address")
            digits = digits or inner[1]
    match = _TODAY_QUERY.search(capture.page)
    if match:
        claims.url(match.group(1).replace("&amp;", "&"), "archive-today-banner", 0.9)
    stamp = _TODAY_TIME.search(capture.page[: match.end() + 4_000]) if match else None
    claims.moment(
        read_digits(digits.ljust(14, "0")) if len(digits) >= 12 else read_moment(stamp.group(1)) if stamp else None,
        "archive-today",
    )
    if not claims.urls:
        return capture
    page = _TODAY_OWN.sub("", _without(capture.page, _TODAY_IDS))
    return _replaced(capture, claims, page)


def _without_toolbar(page: str) -> str:
    """The page without what stands between the Wayback Machine's two comments."""
    begin, end = _TOOLBAR
    before, found, rest = page.partition(begin)
    _toolbar, closed, after = rest.partition(end)
    return before + after if found and closed else page


def _without(page: str, ids: tuple[str, ...]) -> str:
    """The page without the elements of these ids, each cut from its start tag to its own end tag."""
    if not any(name in page for name in ids):
        return page
    pieces: list[str] = []
    written = depth = 0
    element = ""
    for token in tokens(page):
        if depth:
            depth += (token.name == element) - (token.name == "/" + element)
            if not depth:
                written = token.end
        elif _has_id(page, token, ids):
            pieces.append(page[written : token.start])
            element, depth = token.name, 1
            written = len(page)
    return "".join((*pieces, page[written:])) if not depth else page


def _has_id(page: str, token: Token, ids: tuple[str, ...]) -> bool:
    if token.name[0] in "/#!" or token.name in _WITHOUT_END or token.end - token.start > 2_000:
        return False
    return attribute_values(page, token).get("id") in ids


def _replaced(capture: Capture, claims: Claims, page: str) -> Capture:
    """The capture with the archive's claims before its own, and its parts also under the outlet's addresses."""
    old = capture.provenance
    claims.urls += [c for c in old.target_url if not (out_of_wayback(c.value) or is_archive_today(host_of(c.value)))]
    claims.urls += [c for c in old.target_url if c not in claims.urls]
    claims.moments += old.captured_at
    return replace(
        capture,
        page=page,
        base_url=claims.best_url or capture.base_url,
        resources=tuple(_also_without_prefix(resource) for resource in capture.resources),
        provenance=Provenance(
            target_url=tuple(claims.urls),
            captured_at=tuple(claims.moments),
            saved_with=old.saved_with,
            file_name=old.file_name,
        ),
        concerns=tuple(concern for concern in capture.concerns if concern is not Concern.HOSTS_DISAGREE)
        + _disagreement(claims),
    )


def _disagreement(claims: Claims) -> tuple[Concern, ...]:
    outlets = Claims(
        urls=[c for c in claims.urls if not (out_of_wayback(c.value) or is_archive_today(host_of(c.value)))]
    )
    return outlets.concerns()


def _also_without_prefix(resource: Resource) -> Resource:
    bare = (_WAYBACK_PREFIX.sub("", reference) for reference in resource.references)
    return replace(resource, references=tuple(dict.fromkeys((*resource.references, *(b for b in bare if http_url(b))))))
