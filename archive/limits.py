"""What intake tolerates, in one place. Size comes before content: nothing is read, inflated or parsed past these."""

from __future__ import annotations

from archive.values import frozen

MIB = 1024 * 1024


@frozen
class Limits:
    """Bounds on one dropped file. Bytes, seconds and counts.

    Attributes:
        file_bytes: a dropped file.
        page_bytes: one page's text inside it.
        resource_bytes: one picture, style or font.
        resources_bytes: all parts of one capture together.
        resources: how many parts one capture may have.
        parts: how many captures one container may hold.
        members: entries of a ZIP, parts of a MIME message, records of a WARC.
        ratio: inflated to deflated size of one member past `ratio_floor` bytes.
        ratio_floor: below this size no ratio is suspicious.
        depth: nesting of containers, MIME parts and folders.
        header_bytes: a MIME or WARC header block.
        seconds: what a worker may take for one file.
        memory_bytes: what a worker may hold.
        pixels: a picture larger than this is kept and not shown.
        walk_files: how many files a dropped folder may hold.
    """

    file_bytes: int = 256 * MIB
    page_bytes: int = 64 * MIB
    resource_bytes: int = 64 * MIB
    resources_bytes: int = 256 * MIB
    resources: int = 4_000
    parts: int = 500
    members: int = 20_000
    ratio: int = 200
    ratio_floor: int = MIB
    depth: int = 8
    header_bytes: int = 256 * 1024
    seconds: float = 20.0
    memory_bytes: int = 1024 * MIB
    pixels: int = 50_000_000
    walk_files: int = 200_000


LIMITS = Limits()
