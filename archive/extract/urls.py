"""Addresses: one form for the many spellings of one article's address, and the hosts in them.

An address recovered from a page is hostile text; nothing here opens one. The aim of `canonical` is identity: two
captures of one article should come out with the same text although one was reached through a newsletter, one through
a phone and one through a cache. What may mean another article (an unknown query parameter, the scheme) is kept.

Sources: RFC 3986 §6.2.2 (syntax-based normalisation); the AMP cache URL format (cdn.ampproject.org ``/c/s/host/path``);
the Wayback Machine's ``/web/<timestamp>/<url>``; the parameters that newsletters, networks and paywalls append.
"""

from __future__ import annotations

import functools
import re
from typing import Final
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from archive.model import Url

LONGEST: Final = 4096
"""Longer addresses are data, not addresses."""

_TRACKING: Final = frozenset(
    (
        "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "ymclid", "twclid",
        "ttclid", "li_fat_id", "igshid", "igsh", "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "_hsenc", "_hsmi",
        "hsctatracking", "vero_id", "vero_conv", "oly_anon_id", "oly_enc_id", "wickedid", "s_cid", "s_kwcid",
        "ns_campaign", "ns_mchannel", "ns_source", "ns_linkname", "ns_fee", "cmp", "cmpid", "cmp_id",
        "cid_source", "campaign_id", "ref", "ref_src", "ref_url", "referrer", "referer_source", "rss_ref",
        "smid", "smtyp", "xtor", "xtref", "wt_mc", "wt_zmc", "wtmc", "wt.mc_id", "wt.tsrc", "ocid", "icid",
        "ito", "icmp", "ftcamp", "ftag", "ncid", "sr_share_feature", "share_id", "sharetype", "share_source",
        "shareadd__twitter", "social_share", "guccounter", "guce_referrer", "guce_referrer_sig", "spm", "scm",
        "trk", "trkcampaign", "usqp", "amp_js_v", "amp_gsa", "amp_lite", "aoh", "csi", "soc_src", "soc_trk",
        "utm", "__twitter_impression", "at_medium", "at_campaign", "at_custom1", "at_custom2", "at_custom3",
        "at_custom4", "at_link_id", "at_link_origin", "at_link_type", "at_ptr_name", "at_format", "at_bbc_team",
        "pk_campaign", "pk_kwd", "pk_source", "pk_medium", "piwik_campaign", "mtm_campaign", "mtm_source",
        "mtm_medium", "mtm_keyword", "matomo_campaign", "rb_clickid", "taid", "tblci", "dicbo", "fb_action_ids",
        "fb_action_types", "fb_ref", "fb_source", "action_object_map", "action_type_map", "action_ref_map",
        "gaa_at", "gaa_n", "gaa_ts", "gaa_sig", "partner_id", "mibextid", "sfnsn",
    )
)  # fmt: skip
_TRACKING_PREFIXES: Final = ("utm_", "at_custom", "pk_", "mtm_", "hsa_", "sc_c", "__s", "wt_", "ga_")
_AMP_VALUES: Final = {
    "amp": ("", "1", "true", "yes"),
    "outputtype": ("amp",),
    "output": ("amp",),
    "m": ("1", "true"),
    "mobile": ("1", "true"),
    "type": ("amp",),
    "view": ("amp", "mobile"),
    "isamp": ("1", "true"),
    "akmobile": ("1", "o"),
}
_MOBILE_LABELS: Final = frozenset(("m", "mobile", "mobil", "amp", "touch", "wap"))
_SECOND_LEVEL: Final = frozenset(
    (
        "ac", "co", "com", "edu", "gob", "gov", "gouv", "gv", "ltd", "me", "mil", "ne", "net", "nom", "or",
        "org", "press", "sch", "tv",
    )
)  # fmt: skip
_UNRESERVED: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_ESCAPE: Final = re.compile(r"%([0-9A-Fa-f]{2})")
_UNSAFE: Final = re.compile(r"[^\x21-\x7e]|[\"<>\\^`{|}]")
_BLANK: Final = re.compile(r"[\x00-\x20\x7f]+")
_WAYBACK: Final = re.compile(r"/web/\d{4,14}(?:[a-z]{2}_|\*)?/((?:https?:/{1,2}|www\.).+)$", re.IGNORECASE)
_AMP_CACHE: Final = re.compile(r"^/(?:amp/s|amp|[acivw]{1,3}/s|[acivw]{1,3})/([^/]+\.[^/]+(?:/.*)?)$")
_DATE_IN_PATH: Final = re.compile(
    r"(?:^|[/_-])((?:19|20)\d\d)(?:([/_-])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?=$|[/_.-]|(?<=/\d\d)\D)"
)


def host(url: str) -> str:
    """The host of an address, lower case and in its ASCII form; empty when there is none."""
    parts = _split(url)
    return "" if parts is None else _ascii_host(parts.hostname or "")


def publisher_host(url: str) -> str:
    """The host a reader would name the publisher by: no ``www.``, no ``m.``, no ``amp.``, no cache around it."""
    plain = canonical(url)
    name = host(plain) if plain else ""
    while name.startswith(("www.", "ww2.", "ww3.", "www2.")) and "." in name[name.index(".") + 1 :]:
        name = name[name.index(".") + 1 :]
    return name


def same_publisher(one: str, other: str) -> bool:
    """Whether two hosts (not addresses) belong to one site: equal, or one a part of the other's domain."""
    first, second = registered(one), registered(other)
    return bool(first) and first == second


def registered(name: str) -> str:
    """The part of a host that somebody registered: ``news.bbc.co.uk`` gives ``bbc.co.uk``.

    Without the public suffix list, which is a megabyte that changes weekly: a two-letter country domain after a generic
    second level (``co.uk``, ``com.au``) counts as one suffix. Wrong for a few private suffixes, and no page is lost.
    """
    labels = name.lower().strip(".").split(".")
    if labels and labels[-1].isdigit():
        return name
    deep = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL
    return ".".join(labels[-3:] if deep else labels[-2:])


def absolute(reference: str, base: str | None) -> str:
    """A reference resolved against the page's address; the reference itself where that cannot be done."""
    reference = _BLANK.sub("", reference) if reference.isascii() else reference.strip()
    try:
        return urljoin(base, reference) if base else reference
    except ValueError:
        return reference


@functools.lru_cache(maxsize=64)
def canonical(url: str) -> Url | None:
    """The one spelling of an http or https address; None for anything else.

    Lower-case scheme and host, no user, default port, fragment, tracking parameter, AMP or mobile variant; caches and
    the Wayback Machine are looked through. Doing it twice changes nothing.
    """
    for _ in range(8):  # caches lie in caches; every pass takes something away
        plain = _canonical_once(url)
        if plain is None or plain == url:
            return plain
        url = plain
    return Url(url)


def is_front_page(url: str) -> bool:
    """Whether an address names a site's front page, which no article's own address does."""
    parts = _split(url)
    return parts is None or (parts.path.strip("/").lower() in _FRONT_PAGES and not parts.query)


_FRONT_PAGES: Final = frozenset(("", "index.html", "index.htm", "index.php", "home", "default.aspx", "amp"))


def date_in_path(url: str) -> str:
    """The day in an address, ``2019-08-23`` for ``/2019/08/23/wald``; empty when there is none or it is no day."""
    parts = _split(url)
    match = None if parts is None else _DATE_IN_PATH.search(parts.path)
    if match is None:
        return ""
    year, month, day = match[1], int(match[3] or match[5]), int(match[4] or match[6])
    return f"{year}-{month:02d}-{day:02d}" if 1 <= month <= 12 and 1 <= day <= 31 and "1990" <= year < "2100" else ""


def _split(url: str) -> SplitResult | None:
    """The parts of an address; None where it is none or breaks the rules."""
    if len(url) > LONGEST:
        return None
    try:
        parts = urlsplit(_BLANK.sub("", url))
        _ = parts.port  # raises where the port is no number
    except ValueError:
        return None
    return parts


def _canonical_once(url: str) -> Url | None:
    parts = _split("https:" + url if url.startswith("//") else url)
    if parts is None or parts.scheme not in ("http", "https"):
        return None
    name = _ascii_host(parts.hostname or "")
    if not name:
        return None
    inner = _looked_through(name, parts)
    if inner is not None:
        return _canonical_once(inner)
    port = "" if parts.port in (None, 80 if parts.scheme == "http" else 443) else f":{parts.port}"
    path = _plain_path(parts.path)
    query = _plain_query(parts.query)
    bang = "#" + _escaped(parts.fragment) if parts.fragment.startswith("!") else ""
    return Url(f"{parts.scheme}://{_desktop_host(name)}{port}{path}{'?' + query if query else ''}{bang}")


def _ascii_host(name: str) -> str:
    """Lower case, no dot at the end, IDNA for other scripts; empty for what is no host."""
    name = name.strip(".").lower()
    if not name.isascii():
        try:
            name = name.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    if ":" in name:
        return f"[{name}]" if re.fullmatch(r"[0-9a-f:.]+", name) else ""
    return name if re.fullmatch(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?", name) and ".." not in name else ""


def _looked_through(name: str, parts: SplitResult) -> str | None:
    """The address inside a cache's or web archive's address."""
    if name in ("web.archive.org", "wayback.archive-it.org"):
        match = _WAYBACK.search(parts.path)
        if match is None:
            return None
        inner = re.sub(r"^(https?:)/{1,2}", r"\1//", match[1], flags=re.IGNORECASE)
        inner = inner if inner.lower().startswith("http") else "http://" + inner
        return inner + ("?" + parts.query if parts.query else "")
    if name.endswith("cdn.ampproject.org") or re.fullmatch(r"(?:www\.)?google\.[a-z.]{2,6}", name):
        match = _AMP_CACHE.match(parts.path)
        if match is not None and (name.startswith("cdn.") or "/amp" in parts.path[:5] or "ampproject" in name):
            return "https://" + match[1] + ("?" + parts.query if parts.query else "")
    return None


def _desktop_host(name: str) -> str:
    """The host without its mobile or AMP label: ``m.example.com``, ``en.m.wikipedia.org``."""
    labels = name.split(".")
    spare = len(labels) - registered(name).count(".") - 1
    for place in range(min(spare, 2)):
        if labels[place] in _MOBILE_LABELS:
            return ".".join(labels[:place] + labels[place + 1 :])
    return name


def _plain_path(path: str) -> str:
    """A path with escapes normalised, dot segments resolved and AMP's marks taken off."""
    kept: list[str] = []
    segments = _escaped(path or "/").split("/")
    for place, segment in enumerate(segments):
        if segment == "..":
            kept = kept[:-1] if len(kept) > 1 else kept
        elif segment != ".":
            kept.append(segment)
        if segment in (".", "..") and place == len(segments) - 1:
            kept.append("")
    if len(kept) > 2 and kept[-1] == "" and kept[-2].lower() in ("amp", "amp.html"):
        kept = [*kept[:-2], ""]
    elif len(kept) > 2 and kept[-1].lower() in ("amp", "amp.html", "amp.htm"):
        kept = kept[:-1]
    plain = "/".join(kept) or "/"
    plain = re.sub(r"\.amp(\.html?)?$", lambda mark: mark[1] or "", plain, flags=re.IGNORECASE)
    plain = re.sub(r"(?<=[^/])[._-]amp(\.html?)$", r"\1", plain, flags=re.IGNORECASE)
    return plain if plain.startswith("/") else "/" + plain


def _plain_query(query: str) -> str:
    """The parameters that may mean another article, in the order written."""
    kept = []
    for pair in query.split("&"):
        name, _, value = pair.partition("=")
        key = unquote(name).lower().removeprefix("amp;")
        if not pair or key in _TRACKING or key.startswith(_TRACKING_PREFIXES):
            continue
        if key in _AMP_VALUES and unquote(value).lower() in _AMP_VALUES[key]:
            continue
        kept.append(_escaped(pair[4:] if pair.lower().startswith("amp;") else pair))
    return "&".join(kept)


def _escaped(text: str) -> str:
    """Percent-escapes in one spelling: needless ones undone, needed ones made, hexadecimal in capitals."""

    def one(match: re.Match[str]) -> str:
        char = chr(int(match[1], 16))
        return char if char in _UNRESERVED else "%" + match[1].upper()

    whole = re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", text)
    whole = _UNSAFE.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace")), whole)
    return _ESCAPE.sub(one, whole)
