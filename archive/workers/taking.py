"""The work itself: a file's bytes to captures and drafts, wherever that is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from archive.limits import LIMITS, Limits

if TYPE_CHECKING:
    from archive.intake.source import Source
    from archive.model import Capture, Draft

Taken: TypeAlias = "tuple[tuple[Capture, Draft], ...]"
"""The captures of one file, each with what extraction found in it."""


def take_in(source: Source, limits: Limits = LIMITS) -> Taken:
    """Read a file's captures and extract the article of each.

    Raises:
        RefusedError: the file holds no page that can be kept.
    """
    # the parsers take half a second to import: only processes that parse pay for it
    from archive.extract import extract_article  # noqa: PLC0415
    from archive.intake import read_captures  # noqa: PLC0415

    return tuple((capture, extract_article(capture)) for capture in read_captures(source, limits))
