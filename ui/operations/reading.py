"""One article: its reading copy, its original page, its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from archive.model import Article, ArticleId, Digest, ListRow
    from ui.session import Session


def article(session: Session, number: ArticleId) -> Article:
    """Everything the catalogue holds of an article.

    Raises:
        NoSuchArticleError: it was purged.
    """
    return session.library.article(number)


def picture(session: Session, digest: Digest) -> bytes | None:
    """The bytes of a kept picture, or None when no volume holds them."""
    return session.library.original_bytes(digest)


def original_page(session: Session, number: ArticleId) -> bytes:
    """The page of an article as its container held it, byte for byte."""
    return session.library.page_bytes(number)


def original_file(session: Session, number: ArticleId) -> bytes:
    """The dropped file, byte for byte."""
    return session.library.original_bytes(session.library.article(number).original.digest) or b""


def resource(session: Session, number: ArticleId, reference: str) -> tuple[str, bytes] | None:
    """A part of an article's page by the address the page uses for it: its media type and its bytes."""
    return session.library.resource(number, reference)


def versions(session: Session, number: ArticleId) -> list[ListRow]:
    """Every capture of the article's canonical URL, the earliest first."""
    return session.library.versions(number)
