"""What several forms say of an article in the same way."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.model import Article, Moment, Sourced


def address(article: Article) -> str:
    """The article's own address: canonical where known, else where it was saved from."""
    if article.draft.canonical_url is not None:
        return article.draft.canonical_url.value
    claims = article.provenance.target_url
    return claims[0].value if claims else ""


def at(claim: Sourced[Moment] | None) -> str:
    """A moment as ISO 8601 at its own precision, or nothing."""
    return "" if claim is None else claim.value.at


def captured(article: Article) -> str:
    """When the page was saved, or nothing."""
    claims = article.provenance.captured_at
    return claims[0].value.at if claims else ""


def words(claim: Sourced[str] | None) -> str:
    """A text field, or nothing."""
    return "" if claim is None else claim.value


def people(claim: Sourced[tuple[str, ...]] | None) -> tuple[str, ...]:
    """A field of several names."""
    return () if claim is None else claim.value
