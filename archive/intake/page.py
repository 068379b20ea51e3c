"""A decoded page and what its container knows, made into a capture: the last step that all HTML readers share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from archive.errors import RefusedError
from archive.intake import provenance
from archive.intake.addresses import http_url, join
from archive.intake.annotations import annotations_in
from archive.intake.memento import out_of_archive
from archive.intake.parts import Finder, Gathering, NothingBeside
from archive.intake.provenance import Claims
from archive.intake.survey import Survey, survey
from archive.model import Capture, Concern, Container, Moment, Refusal, Url

if TYPE_CHECKING:
    from collections.abc import Iterable

    from archive.intake.charset import Decoded
    from archive.intake.source import FileFacts
    from archive.limits import Limits


@dataclass(slots=True, kw_only=True)
class Page:
    """One HTML page on its way from a container to a capture.

    Attributes:
        container: the kind of file it came in; `Container.HTML` is refined by what the page says of its saver.
        decoded: its text.
        file_name: the name of the dropped file.
        facts: what the file system says about that file.
        finder: where its parts are looked up.
        location: where it stands in its container: its address, or its path among the files beside it.
        claims: what the container says of its origin.
        title: the container's title for it.
        published: the container's date of publication.
        bylines: the container's author names.
    """

    container: Container
    decoded: Decoded
    file_name: str
    facts: FileFacts
    finder: Finder = field(default_factory=NothingBeside)
    location: str = ""
    claims: Claims = field(default_factory=Claims)
    title: str = ""
    published: Moment | None = None
    bylines: tuple[str, ...] = ()

    def capture(self, limits: Limits) -> Capture:
        """Survey the page, gather its parts, weigh its claims.

        Raises:
            RefusedError: when there is nothing on it, or more than a page may hold.
        """
        if not self.decoded.text.strip():
            raise RefusedError(Refusal.NO_TEXT, "a page without anything on it")
        surveyed = survey(self.decoded.text)
        container_url = self.claims.best_url
        provenance.of_page(self.claims, surveyed)
        if self.claims.saved_with is not None and self.claims.saved_with.value == "Firefox":
            provenance.of_own_links(self.claims, self.decoded.text)
        provenance.of_file(self.claims, self.facts)
        gathering = Gathering(finder=self.finder, limits=limits)
        page = gathering.page(self.decoded.text, surveyed, self._within(surveyed))
        if len(page) > limits.page_bytes:  # without the pictures that stood in it
            raise RefusedError(Refusal.TOO_LARGE, f"a page of {len(page):,} characters")
        resources, missing = gathering.resources(), gathering.missing()
        capture = Capture(
            container=_refined(self.container, surveyed, found=bool(resources)),
            page=page,
            encoding=self.decoded.encoding,
            base_url=_base(surveyed, container_url or self.claims.best_url),
            resources=resources,
            missing=missing,
            provenance=self.claims.provenance(self.file_name),
            title=self.title,
            published=self.published,
            bylines=self.bylines,
            markings=annotations_in(page),
            concerns=(*self.claims.concerns(), *self._concerns(surveyed, missing=bool(missing))),
        )
        return out_of_archive(capture, surveyed)

    def _within(self, surveyed: Survey) -> str:
        """What references are resolved against inside the container: its own place, or the ``<base>`` it names."""
        return join(self.location, surveyed.base) if surveyed.base and http_url(self.location) else self.location

    def _concerns(self, surveyed: Survey, *, missing: bool) -> tuple[Concern, ...]:
        saver = self.claims.saved_with
        found = {
            Concern.ENCODING_GUESSED: self.decoded.guessed,
            Concern.MISSING_RESOURCES: missing,
            Concern.TYPED_TEXT: surveyed.typed and saver is not None and saver.value.startswith("Firefox"),
        }
        return tuple(concern for concern, noticed in found.items() if noticed)


def captures_of(pages: Iterable[Page], limits: Limits) -> tuple[Capture, ...]:
    """The captures of several pages of one container; one that is refused is passed over while another is not.

    Raises:
        RefusedError: when every page is refused, with the last reason.
    """
    captures: list[Capture] = []
    refusal = RefusedError(Refusal.NO_TEXT, "nothing in it")
    for page in pages:
        try:
            captures.append(page.capture(limits))
        except RefusedError as error:
            refusal = error
    if not captures:
        raise refusal
    return tuple(captures)


def _refined(container: Container, surveyed: Survey, *, found: bool) -> Container:
    """What kind of HTML file it is by the record its saver left; a plain page with parts beside it is complete."""
    if container is not Container.HTML:
        return container
    head = " ".join(comment[:200].lower() for comment in surveyed.comments)
    marks = {
        Container.SINGLEFILE: "page saved with singlefile" in head or "archive processed by singlefile" in head,
        Container.SAVE_PAGE_WE: "savepage-url" in surveyed.metas or "savepage-version" in surveyed.metas,
        Container.MONOLITH: "using monolith" in head,
        Container.MAOXIAN: "originalsrc:" in head,
        Container.WEBSCRAPBOOK: "data-scrapbook-source" in surveyed.root,
    }
    kinds = [kind for kind, marked in marks.items() if marked]
    return kinds[0] if kinds else Container.HTML_COMPLETE if found else Container.HTML


def _base(surveyed: Survey, url: Url | None) -> Url | None:
    """What relative references are resolved against; a ``<base>`` that a browser rewrote to ``.`` says nothing."""
    return http_url(join(url or "", surveyed.base)) if surveyed.base not in ("", ".", "./") else url
