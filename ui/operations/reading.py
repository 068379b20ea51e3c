"""One article: its reading copy, its original page, its versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import threading

    from archive.model import Article, ArticleId, Digest, ListRow, PagePicture
    from archive.served import Served
    from archive.versions import Comparison
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


def page_picture(session: Session, number: ArticleId, page: int, *, width: int, stop: threading.Event) -> PagePicture:
    """One page of an article that came as a PDF, as it looks on paper, `width` pixels wide; setting `stop` ends it.

    Raises:
        CuttingsError: it cannot be drawn, or was stopped.
    """
    return session.library.page_picture(number, page, width, stop)


def versions(session: Session, number: ArticleId) -> list[ListRow]:
    """Every capture of the article's canonical URL, the earliest first."""
    return session.library.versions(number)


def compared(session: Session, earlier: ArticleId, later: ArticleId) -> Comparison:
    """What changed in the text from one capture to a later one."""
    return session.library.compare(earlier, later)


def same_story(session: Session, number: ArticleId) -> list[ArticleId]:
    """Articles elsewhere whose text is nearly this one's, the likest first."""
    return [like.id for like in session.library.like(number)]


def served_page(session: Session, number: ArticleId, *, choosing: bool = False) -> Served:
    """The page of an article without what reaches out, for the original view; the stored bytes are not touched."""
    from archive.served import served

    held = session.library.article(number)
    page = session.library.page_bytes(number).decode("utf-8", "replace")
    base = held.provenance.target_url[0].value if held.provenance.target_url else ""
    return served(page, parts(held), base=base, hidden=held.hidden, choosing=choosing)


def served_part(session: Session, held: Article, digest: Digest) -> tuple[str, bytes] | None:
    """A part of an article's page for the original view: media type and bytes; None for any that is not its own."""
    from archive.served import served, served_css

    resource = next((resource for resource in held.original.resources if resource.digest == digest), None)
    data = session.library.original_bytes(digest) if resource is not None else None
    if resource is None or data is None:
        return None
    base = held.provenance.target_url[0].value if held.provenance.target_url else ""
    if resource.media_type == "text/css":
        data = served_css(data.decode("utf-8", "replace"), parts(held), base=base).encode()
    elif resource.media_type in {"text/html", "application/xhtml+xml"}:
        data = served(data.decode("utf-8", "replace"), parts(held), base=base).page.encode()
    return resource.media_type, data


def parts(held: Article) -> dict[str, str]:
    """The digest of each part of an article's page, by every reference to it."""
    return {reference: part.digest for part in held.original.resources for reference in part.references}
