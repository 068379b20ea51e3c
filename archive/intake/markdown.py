"""Markdown as clippers write it (Obsidian's, MarkDownload, Joplin): front matter in YAML, then the text."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Any

import yaml

from archive.intake import provenance
from archive.intake.companions import CompanionFinder
from archive.intake.moments import read_moment
from archive.intake.parts import Gathering
from archive.intake.provenance import Claims
from archive.intake.references import Reference, Role
from archive.intake.survey import Survey
from archive.intake.text import readable
from archive.model import Capture, Concern, Container, Moment, tag_name

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.limits import Limits

_FRONT_MATTER = re.compile(r"\s*---[ \t]*\r?\n(.*?\n)?---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_PICTURE = re.compile(r"!\[[^\]\n]{0,300}+\]\(\s*+<?([^)\s>]{1,1000}+)>?[^)\n]{0,200}+\)|!\[\[([^\]|\n]{1,500})")
_LINK = re.compile(r"\[([^\]]{1,500})\](?:\([^)]*\))?")
_MAX_FRONT = 64 * 1024
_MAX_ALIASES = 20
_SOURCES = ("source", "url", "link", "source_url", "baseurl", "source-url")
_CAPTURED = ("created", "clipped", "date_saved", "saved", "date-created", "captured")
_PUBLISHED = ("published", "date_published", "datepublished", "publish_date", "date")
_AUTHORS = ("author", "authors", "byline", "by", "creator")


def read_markdown(source: Source, limits: Limits, *, encoding: str = "") -> tuple[Capture, ...]:
    """Read a Markdown file: its front matter gives title, address, dates, authors and tags; the rest is the page.

    Raises:
        RefusedError: when it is too large, or nothing.
    """
    decoded = readable(source, limits, encoding)
    match = _FRONT_MATTER.match(decoded.text[:_MAX_FRONT])
    fields = _fields(match.group(1) or "") if match else None
    body = decoded.text[match.end() :] if match and fields is not None else decoded.text
    fields = fields or {}
    claims = Claims()
    claims.url(_first(fields, _SOURCES), "front-matter")
    claims.moment(_moment(fields, _CAPTURED), "front-matter", 0.9)
    provenance.of_file(claims, source.facts)
    gathering = Gathering(finder=CompanionFinder(source), limits=limits)
    body = gathering.page(body, Survey(references=_pictures(body)), "")
    capture = Capture(
        container=Container.MARKDOWN,
        page=body,
        media_type="text/markdown",
        encoding=decoded.encoding,
        base_url=claims.best_url,
        resources=gathering.resources(),
        missing=gathering.missing(),
        provenance=claims.provenance(source.name),
        title=_first(fields, ("title",))[:1_000],
        published=_moment(fields, _PUBLISHED),
        bylines=tuple(_LINK.sub(r"\1", name).strip("[] ")[:200] for name in _many(fields, _AUTHORS))[:20],
        tags=tuple(
            dict.fromkeys(tag for text in _many(fields, ("tags", "tag", "keywords")) if (tag := tag_name(text)))
        )[:50],
        concerns=(Concern.MISSING_RESOURCES,) if gathering.missing() else (),
    )
    return (capture,)


def _fields(text: str) -> dict[str, Any] | None:
    """The front matter's fields by name in lower case; None when it is no YAML mapping and so belongs to the text."""
    if text.count("*") + text.count("&") > _MAX_ALIASES and re.search(r":\s*[&*]\w", text):
        return None  # aliases of aliases can multiply without end
    try:
        found = yaml.safe_load(text.replace("\t", "    "))
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError, AttributeError, TypeError):
        return None
    return {str(key).lower(): value for key, value in found.items()} if isinstance(found, dict) else None


def _first(fields: dict[str, Any], names: tuple[str, ...]) -> str:
    """The first field of these names that holds something, as text."""
    return next(iter(_many(fields, names)), "")


def _many(fields: dict[str, Any], names: tuple[str, ...]) -> list[str]:
    """The values of the first field of these names that holds something; a list, or text parted by commas."""
    for name in names:
        value = fields.get(name)
        if isinstance(value, list):
            return [
                str(item)[:1_000] for item in value[:100] if isinstance(item, str | int | float) and str(item).strip()
            ]
        if isinstance(value, str) and value.strip() and name in ("tags", "tag", "keywords", "authors"):
            return [item.strip()[:1_000] for item in value.split(",")[:100] if item.strip()]
        if isinstance(value, str | int | float) and str(value).strip():
            return [str(value).strip()[:5_000]]
    return []


def _moment(fields: dict[str, Any], names: tuple[str, ...]) -> Moment | None:
    for name in names:
        value = fields.get(name)
        if isinstance(value, dt.date):
            return Moment.of(value)
        moment = read_moment(str(value)) if isinstance(value, str | int) else None
        if moment is not None:
            return moment
    return None


def _pictures(text: str) -> list[Reference]:
    """The pictures a Markdown text shows, its own spelling and Obsidian's."""
    found = []
    for number, match in enumerate(_PICTURE.finditer(text), start=1):
        group = match.lastindex or 1
        start, end = match.span(group)
        found.append(Reference(url=match.group(group), role=Role.PICTURE, start=start, end=end, group=number))
    return found
