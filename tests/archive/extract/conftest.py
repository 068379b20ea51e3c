"""Saved pages as captures, without intake: what extraction is given."""

from __future__ import annotations

from pathlib import Path

import pytest

from archive.model import Capture, Container, Resource, Sourced

CAPTURES = Path(__file__).resolve().parents[2] / "pages" / "captures"
_TYPES = {".jpg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".webp": "image/webp"}


def page_capture(html: str, *resources: Resource, base_url: str | None = None) -> Capture:
    return Capture(
        container=Container.HTML,
        page=html,
        encoding=Sourced(value="utf-8", source="test"),
        resources=resources,
        base_url=base_url,
    )


@pytest.fixture
def capture_of():
    """Make a capture of HTML."""
    return page_capture


@pytest.fixture
def saved():
    """The capture of a page under ``tests/pages/captures`` with its companions."""

    def read(kind: str, name: str) -> Capture:
        path = CAPTURES / kind / f"{name}.html"
        folder = path.with_name(f"{name}_files")
        resources = [
            Resource(
                references=(f"{folder.name}/{file.name}", f"./{folder.name}/{file.name}"),
                media_type=_TYPES.get(file.suffix, "application/octet-stream"),
                data=file.read_bytes(),
            )
            for file in sorted(folder.glob("*"))
        ]
        return page_capture(path.read_text("utf-8"), *resources)

    return read


@pytest.fixture
def text_capture():
    """Make a capture of pasted text."""

    def make(text: str, media_type: str = "text/plain", title: str = "") -> Capture:
        return Capture(
            container=Container.TEXT,
            page=text,
            media_type=media_type,
            encoding=Sourced(value="utf-8", source="test"),
            title=title,
        )

    return make


@pytest.fixture
def captures() -> Path:
    """The folder of real captures."""
    return CAPTURES
