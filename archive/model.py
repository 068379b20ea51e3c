"""Every value of the domain: frozen, keyword-only, and free of behaviour that needs anything outside.

The words are those of the trade (archives, libraries and the WARC standard): a *capture* is one saved page at one
moment, a *draft* is what extraction found in it, an *article* is a draft with an identity in the catalogue.
"""

from __future__ import annotations

import datetime as dt
import enum
import re
import unicodedata
from collections.abc import Mapping  # noqa: TC003 -- archive.wire reads these annotations at run time
from dataclasses import field
from typing import Generic, NewType, TypeAlias, TypeVar

from archive.values import frozen

ArticleId = NewType("ArticleId", int)
"""The number of an article in its catalogue; never used twice."""

Digest = NewType("Digest", str)
"""SHA-256 of bytes kept in the originals, 64 lower-case hexadecimal characters."""

TagName = NewType("TagName", str)
"""A tag in its normal form, made only by `tag_name`."""

Revision = NewType("Revision", int)
"""The number of a row of the register; grows with every change to the catalogue."""

Url = NewType("Url", str)
"""An http or https address. Recovered from a page it is hostile text: escape it, never open it unasked."""

AnnotationId = NewType("AnnotationId", int)
"""The number of a note or highlight in its catalogue."""

SearchId = NewType("SearchId", int)
"""The number of a saved search in its catalogue."""

T = TypeVar("T")


class Precision(enum.StrEnum):
    """How exactly a moment is known."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    MINUTE = "minute"


_MOMENT = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?)?$"
)


@frozen
class Moment:
    """A date as somebody printed it: no more exact than it was, with the zone it was printed in.

    Attributes:
        at: ISO 8601, cut to the precision: ``2019``, ``2019-03``, ``2019-03-04`` or ``2019-03-04T10:15+02:00``
            (the offset only where one was printed; seconds are dropped).
        precision: how exactly the moment is known.
    """

    at: str
    precision: Precision

    @classmethod
    def parse(cls, text: str) -> Moment | None:
        """Read ISO 8601 at any precision from year to second; None when it is not a date of the calendar."""
        match = _MOMENT.match(text.strip())
        if match is None:
            return None
        year, month, day, hour, minute, _second, zone = match.groups()
        try:
            dt.datetime(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0))  # noqa: DTZ001
        except ValueError:
            return None
        if hour is not None:
            offset = "" if zone is None else "+00:00" if zone == "Z" else f"{zone[:3]}:{zone[-2:]}"
            if offset and (int(offset[1:3]) > 23 or int(offset[4:]) > 59):
                offset = ""
            return cls(at=f"{year}-{month}-{day}T{hour}:{minute}{offset}", precision=Precision.MINUTE)
        if day is not None:
            return cls(at=f"{year}-{month}-{day}", precision=Precision.DAY)
        if month is not None:
            return cls(at=f"{year}-{month}", precision=Precision.MONTH)
        return cls(at=year, precision=Precision.YEAR)

    @classmethod
    def of(cls, moment: dt.datetime | dt.date) -> Moment:
        """The minute of a datetime (its offset kept) or the day of a date."""
        if isinstance(moment, dt.datetime):
            offset = moment.strftime("%z")
            zone = f"{offset[:3]}:{offset[3:5]}" if offset else ""
            return cls(at=moment.strftime("%Y-%m-%dT%H:%M").rjust(16, "0") + zone, precision=Precision.MINUTE)
        return cls(at=moment.isoformat(), precision=Precision.DAY)

    @property
    def day(self) -> str:
        """``YYYY-MM-DD`` as printed, the first of its month or year where the day is not known."""
        return (self.at[:10] + "-01-01"[len(self.at[:10]) - 4 :]) if len(self.at) < 10 else self.at[:10]

    @property
    def day_number(self) -> int:
        """``YYYYMMDD`` as an integer, for sorting and for the index."""
        return int(self.day.replace("-", ""))


@frozen
class Sourced(Generic[T]):
    """A value together with where it came from.

    Attributes:
        value: what was found.
        source: where, in a word that `ui.phrases` can name: ``json-ld``, ``og``, ``byline``, ``hand`` …
        confidence: 0 to 1; 1 is a record made for the purpose, or a person's own word.
    """

    value: T
    source: str
    confidence: float = 1.0


PDF = "application/pdf"
"""The media type of a PDF."""


class Container(enum.StrEnum):
    """The kind of file a capture came in."""

    HTML = "html"
    HTML_COMPLETE = "html-complete"
    SINGLEFILE = "singlefile"
    SINGLEFILE_ZIP = "singlefile-zip"
    SAVE_PAGE_WE = "save-page-we"
    MONOLITH = "monolith"
    MAOXIAN = "maoxian"
    WEBSCRAPBOOK = "webscrapbook"
    MHTML = "mhtml"
    WEBARCHIVE = "webarchive"
    MAFF = "maff"
    WARC = "warc"
    WACZ = "wacz"
    EPUB = "epub"
    HTMLZ = "htmlz"
    MAIL = "mail"
    MARKDOWN = "markdown"
    TEXT = "text"
    PDF = "pdf"
    SELECTION = "selection"


class Refusal(enum.StrEnum):
    """Why a file was left alone; `ui.phrases` has the sentence for each."""

    EMPTY = "empty"
    TOO_LARGE = "too-large"
    NO_PERMISSION = "no-permission"
    VANISHED = "vanished"
    UNREADABLE = "unreadable"
    NOT_A_FILE = "not-a-file"
    SYMLINK = "symlink"
    STILL_CHANGING = "still-changing"
    NOT_A_PAGE = "not-a-page"
    EMPTY_FOLDER = "empty-folder"
    LINK_ONLY = "link-only"
    BOOKMARKS = "bookmarks"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    NO_TEXT = "no-text"
    BOMB = "bomb"
    TIMED_OUT = "timed-out"
    PARSER_DIED = "parser-died"
    NO_SPACE = "no-space"
    NO_MEMORY = "no-memory"
    CANCELLED = "cancelled"


class Concern(enum.StrEnum):
    """What a person should know about a page that was taken in all the same; `ui.phrases` has the sentence."""

    STUB = "stub"
    PAYWALL = "paywall"
    COOKIE_WALL = "cookie-wall"
    ERROR_PAGE = "error-page"
    INDEX_PAGE = "index-page"
    GALLERY = "gallery"
    VIDEO_PAGE = "video-page"
    EMPTY_SHELL = "empty-shell"
    WHOLE_PAGE = "whole-page"  # no article found: the page's own text was kept instead
    LOW_CONFIDENCE = "low-confidence"
    MISSING_RESOURCES = "missing-resources"
    TEXT_LOST = "text-lost"  # the parser dropped text; the longer reading was indexed
    ENCODING_GUESSED = "encoding-guessed"
    HOSTS_DISAGREE = "hosts-disagree"
    TYPED_TEXT = "typed-text"  # the saver wrote what somebody had typed into the page's forms
    DERIVED_HEADLINE = "derived-headline"
    FUTURE_DATE = "future-date"
    SCREENED = "screened"  # the reading copy had to be cut to be safe


@frozen
class Resource:
    """A part of a capture that is not its page: a picture, a style sheet, a frame.

    Attributes:
        references: the addresses by which the page refers to it, exactly as written there, and absolute where known.
        media_type: ``image/jpeg`` and the like, told by content before name.
        data: its bytes.
    """

    references: tuple[str, ...]
    media_type: str
    data: bytes


@frozen
class Provenance:
    """Where a capture came from: every claim is kept, the best one first, none overwritten by another.

    Attributes:
        target_url: claims of the address the page was saved from (WARC-Target-URI), best first.
        captured_at: claims of when it was saved from the web, best first; file times are marked ``file-time``.
        saved_with: the program that saved it, where it left its name.
        file_name: the name of the dropped file, hostile text, without its folder.
    """

    target_url: tuple[Sourced[Url], ...] = ()
    captured_at: tuple[Sourced[Moment], ...] = ()
    saved_with: Sourced[str] | None = None
    file_name: str = ""


class Colour(enum.StrEnum):
    """The four colours of a highlight."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"


@frozen
class Quotation:
    """A place in an article's text found by its own words, so that it survives re-extraction.

    After the W3C Web Annotation Data Model's TextQuoteSelector.

    Attributes:
        exact: the words themselves; empty for a note on the whole article.
        prefix: up to 32 characters before.
        suffix: up to 32 characters after.
    """

    exact: str = ""
    prefix: str = ""
    suffix: str = ""


@frozen
class Marking:
    """A highlight or note that a file brought along, made in the program that saved it.

    Attributes:
        quotation: the words; empty for a note on the whole page.
        colour: as that program showed it, None for a note without one.
        note: what was written; empty for a bare highlight.
    """

    quotation: Quotation
    colour: Colour | None = None
    note: str = ""


@frozen
class Capture:
    """One saved page at one moment, read from its file and decoded, before anything is known about its article.

    Attributes:
        container: the kind of file it came in.
        page: the decoded page: HTML, Markdown or plain text, as `media_type` says.
        media_type: ``text/html``, ``text/markdown`` or ``text/plain``.
        encoding: the encoding the page was read with, and how that was known.
        base_url: the address that relative references are resolved against; None when unknown.
        resources: every part the capture holds.
        missing: references to pictures, styles and frames that the capture does not hold.
        provenance: where it came from.
        title: the container's own title for the page (a mail's subject, an EPUB chapter), where it has one.
        published: the container's own publication date (a mail's Date, Markdown's front matter), where it has one.
        bylines: the container's own author names, where it has them.
        tags: tags a clipper wrote into the file (Markdown front matter).
        markings: highlights and notes found in the file (SingleFile's editor).
        concerns: what intake noticed.
    """

    container: Container
    page: str
    media_type: str = "text/html"
    encoding: Sourced[str]
    base_url: Url | None = None
    resources: tuple[Resource, ...] = ()
    missing: tuple[str, ...] = ()
    provenance: Provenance = Provenance()
    title: str = ""
    published: Moment | None = None
    bylines: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    markings: tuple[Marking, ...] = ()
    concerns: tuple[Concern, ...] = ()


@frozen
class PagePicture:
    """One page of a PDF as it looks on paper.

    Attributes:
        number: which page, from 0.
        pages: how many the PDF has.
        width: pixels.
        height: pixels.
        data: red, green, blue and an unused byte for each pixel, row by row.
    """

    number: int
    pages: int
    width: int
    height: int
    data: bytes


@frozen
class Rival:
    """A value that another source gave and that did not win; the details pane shows it.

    Attributes:
        field: the name of the `Draft` field.
        claim: the value as text, and where it came from.
    """

    field: str
    claim: Sourced[str]


class Part(enum.StrEnum):
    """What a piece of a page is that is not the article's body."""

    NEWSLETTER = "newsletter"
    RELATED = "related"
    SHARE = "share"
    COOKIES = "cookies"
    COMMENTS = "comments"
    READ_MORE = "read-more"
    BIO = "bio"
    CORRECTION = "correction"  # kept: it is part of what was published
    RIGHTS = "rights"
    ARCHIVE_BANNER = "archive-banner"
    SUBSCRIPTION = "subscription"
    ADVERT = "advert"
    BYLINE = "byline"
    NAVIGATION = "navigation"
    OTHER = "other"


@frozen
class NamedPart:
    """A piece of a page beside the article's body: what it is, how it begins, and whether it was kept all the same."""

    part: Part
    text: str
    kept: bool = False


@frozen
class Draft:
    """What extraction found in a capture, before it has an identity.

    Attributes:
        headline: the article's title; never empty (derived from the first sentence or the file's name at worst).
        standfirst: the summary paragraph under the headline.
        bylines: who wrote it, one name each.
        publisher: the paper or site.
        section: the publisher's own department.
        keywords: the publisher's own words for it; not the user's tags.
        published: the article's own date.
        updated: its own date of change.
        canonical_url: the address the publisher calls its own, normalised.
        language: BCP 47 primary subtag, lower case (``de``, ``zh``).
        lead_picture: digest of the picture at its head, where the capture holds it.
        dateline: the place it was filed from, as printed.
        agencies: news agencies credited.
        body_html: the reading copy: sanitised, pictures as ``archive:<digest>``.
        text: the body as plain text, paragraphs parted by an empty line; what is indexed.
        word_count: words of the text (CJK: characters).
        confidence: 0 to 1, how sure the extractor is of the body.
        rivals: values that lost.
        concerns: what a person should know.
        extractor: the version of the extractor that made this draft.
        parts: what else the page holds, by name; only where it was asked for, never stored.
    """

    headline: Sourced[str]
    standfirst: Sourced[str] | None = None
    bylines: Sourced[tuple[str, ...]] | None = None
    publisher: Sourced[str] | None = None
    section: Sourced[str] | None = None
    keywords: Sourced[tuple[str, ...]] | None = None
    published: Sourced[Moment] | None = None
    updated: Sourced[Moment] | None = None
    canonical_url: Sourced[Url] | None = None
    language: Sourced[str] | None = None
    lead_picture: Sourced[Digest] | None = None
    dateline: Sourced[str] | None = None
    agencies: Sourced[tuple[str, ...]] | None = None
    body_html: str = ""
    text: str = ""
    word_count: int = 0
    confidence: float = 1.0
    rivals: tuple[Rival, ...] = ()
    concerns: tuple[Concern, ...] = ()
    extractor: int = 0
    parts: tuple[NamedPart, ...] = ()


@frozen
class Held:
    """A resource of an article as kept: which bytes, and by which addresses its page refers to them."""

    digest: Digest
    media_type: str
    size: int
    references: tuple[str, ...]


@frozen
class Original:
    """The bytes of an article exactly as given.

    Attributes:
        digest: their SHA-256.
        size: in bytes.
        part: which of several articles of one container this is, from 0.
        resources: what else the capture held.
        missing: references it did not hold.
    """

    digest: Digest
    size: int
    part: int = 0
    resources: tuple[Held, ...] = ()
    missing: tuple[str, ...] = ()


@frozen
class Annotation:
    """A highlight, or a note on a place or on the whole article."""

    id: AnnotationId
    article: ArticleId
    quotation: Quotation
    colour: Colour | None
    note: str
    made_at: Moment


@frozen
class Article:
    """A catalogued piece of journalism.

    Attributes:
        draft: what extraction found, with a person's corrections laid over it (source ``hand``).
        extracted: the same without the corrections.
        accessioned_at: when it came into the archive.
        earlier: the previous version: same canonical URL, other bytes, captured before.
        later: the next version.
        removed: it lies in the trash.
        hidden: CSS paths of elements a person hid on the original page.
    """

    id: ArticleId
    draft: Draft
    extracted: Draft
    original: Original
    container: Container
    encoding: Sourced[str]
    provenance: Provenance
    accessioned_at: Moment
    tags: tuple[TagName, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    starred: bool = False
    read: bool = False
    removed: bool = False
    earlier: ArticleId | None = None
    later: ArticleId | None = None
    hidden: tuple[str, ...] = ()


@frozen
class ListRow:
    """What a row of the list shows; the text of an article never travels with it."""

    id: ArticleId
    headline: str
    publisher: str
    bylines: tuple[str, ...]
    published: Moment | None
    accessioned_at: Moment
    standfirst: str
    tags: tuple[TagName, ...]
    language: str
    word_count: int
    lead_picture: Digest | None
    starred: bool
    read: bool
    removed: bool
    versions: int
    concerns: tuple[Concern, ...]


@frozen
class IndexEntry:
    """What the full-text index needs of one article.

    Attributes:
        published: ``YYYYMMDD``, 0 when unknown; likewise `captured` and `accessioned`.
    """

    id: ArticleId
    headline: str
    standfirst: str
    text: str
    bylines: tuple[str, ...]
    publisher: str
    section: str
    url: str
    notes: str
    language: str
    published: int
    captured: int
    accessioned: int
    word_count: int
    has_picture: bool
    labels: Labels


@frozen
class Labels:
    """What changes about an article without its text: kept apart so that a tag never re-indexes words."""

    tags: tuple[TagName, ...] = ()
    starred: bool = False
    read: bool = False
    highlighted: bool = False
    noted: bool = False
    versions: int = 1


class RowKind(enum.StrEnum):
    """What a row of the register says happened to an article, as far as the index cares."""

    TEXT = "text"  # added, restored, or its words changed: index it whole
    LABELS = "labels"  # only its `Labels` changed
    GONE = "gone"  # removed or purged: must not be found among the living


@frozen
class RegisterRow:
    """One change, numbered: the index's to-do list."""

    revision: Revision
    article: ArticleId
    kind: RowKind


@frozen
class Changes:
    """What one write changed; falsy when nothing did. Every view decides from it what to refresh.

    Attributes:
        revision: the register's number after the write.
        added: articles that are now among the living and were not.
        edited: articles of which something shown changed.
        removed: articles that left the living.
        tags: the set of tags, or a count of one, changed.
        searches: the saved searches changed.
    """

    revision: Revision = Revision(0)
    added: tuple[ArticleId, ...] = ()
    edited: tuple[ArticleId, ...] = ()
    removed: tuple[ArticleId, ...] = ()
    tags: bool = False
    searches: bool = False

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.added or self.edited or self.removed or self.tags or self.searches)

    def __or__(self, later: Changes) -> Changes:
        """Two writes as one; what was added and then removed is in both, and views fetch to know."""
        return Changes(
            revision=Revision(max(self.revision, later.revision)),
            added=tuple(dict.fromkeys(self.added + later.added)),
            edited=tuple(dict.fromkeys(self.edited + later.edited)),
            removed=tuple(dict.fromkeys(self.removed + later.removed)),
            tags=self.tags or later.tags,
            searches=self.searches or later.searches,
        )


@frozen
class Accessioned:
    """A file was taken in as an article.

    Attributes:
        path: the file, as it was named to us.
        id: the new article.
        earlier: the version before it, where there is one.
    """

    path: str
    id: ArticleId
    headline: str
    concerns: tuple[Concern, ...] = ()
    earlier: ArticleId | None = None
    missing: int = 0


@frozen
class Duplicate:
    """The same bytes are already in the archive (WARC: *revisit*, identical payload digest)."""

    path: str
    id: ArticleId
    headline: str
    removed: bool = False


@frozen
class Refused:
    """A file was left alone.

    Attributes:
        detail: a few plain words that make the reason concrete (a size, a kind); hostile parts escaped; may be empty.
    """

    path: str
    reason: Refusal
    detail: str = ""


ImportOutcome: TypeAlias = Accessioned | Duplicate | Refused


@frozen
class TagCount:
    """A tag with how many living articles carry it, and its colour (``#rrggbb`` or empty)."""

    name: TagName
    count: int
    colour: str = ""


@frozen
class ValueCount:
    """A publisher, author or language with how many living articles have it."""

    value: str
    count: int


@frozen
class SavedSearch:
    """A query that a person gave a name."""

    id: SearchId
    name: str
    query: str


class Shelf(enum.StrEnum):
    """The fixed lists of the sidebar."""

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"
    UNTAGGED = "untagged"
    RECENT = "recent"
    TRASH = "trash"


class Order(enum.StrEnum):
    """The order of a list that no search gave."""

    PUBLISHED = "published"
    ACCESSIONED = "accessioned"
    PUBLISHER = "publisher"
    HEADLINE = "headline"


@frozen
class Tally:
    """How many articles there are of each kind the sidebar shows."""

    living: int = 0
    unread: int = 0
    starred: int = 0
    untagged: int = 0
    removed: int = 0


@frozen
class CheckupReport:
    """Fixity, orphans, missing originals and the register, in one report.

    Attributes:
        originals: how many kept byte strings were read and digested.
        damaged: digests whose bytes are no longer theirs.
        missing: digests the catalogue names and no volume holds.
        orphans: digests that no article names (harmless: left by a crash between bytes and record).
        catalogue: what SQLite's own check complained about; empty when sound.
        revision: the register's number.
        index_revision: the index's number, None when the index was not asked.
        articles: living and removed.
        harmed: the articles whose original, page or picture is damaged or missing.
        index_whole: whether every byte of the index is what was written; None when the index was not asked.
    """

    originals: int = 0
    damaged: tuple[Digest, ...] = ()
    missing: tuple[Digest, ...] = ()
    orphans: tuple[Digest, ...] = ()
    catalogue: tuple[str, ...] = ()
    revision: Revision = Revision(0)
    index_revision: Revision | None = None
    articles: int = 0
    harmed: tuple[ArticleId, ...] = ()
    index_whole: bool | None = None

    @property
    def sound(self) -> bool:
        """Whether nothing is lost: orphans are no loss, and an index that is behind or damaged is made again."""
        return not (self.damaged or self.missing or self.catalogue)


@frozen
class ArchiveStats:
    """The archive in numbers; sizes in bytes."""

    tally: Tally = field(default_factory=Tally)
    tags: int = 0
    publishers: int = 0
    languages: tuple[ValueCount, ...] = ()
    words: int = 0
    originals: int = 0
    originals_size: int = 0
    catalogue_size: int = 0
    index_size: int = 0
    first_published: str = ""
    last_published: str = ""
    containers: Mapping[str, int] = field(default_factory=dict)


MAX_TAG_LENGTH = 100
_SPACES = re.compile(r"\s+")
_JOINERS = "\u200c\u200d"  # Persian and the Indic scripts spell with them
_UNSEEN = {"Cc", "Cf", "Cs"}
_QUOTES = '"“”„'  # what a question quotes names with: of these alone, a name could not be asked for


def tag_name(text: str) -> TagName | None:
    """Normalise what a person typed as a tag: NFC, trimmed, one space between words, ``a/b`` nesting, no commas.

    Control and format characters (right-to-left overrides among them) are dropped. Case is kept as typed; two tags that
    differ only in case are one tag, which the store sees to.

    Returns:
        The tag, or None when nothing is left of it.
    """
    text = unicodedata.normalize("NFC", text).replace(",", " ").lstrip("#")
    text = "".join(
        " " if c.isspace() else c
        for c in text
        if c.isspace() or c in _JOINERS or unicodedata.category(c) not in _UNSEEN
    )
    parts = [_SPACES.sub(" ", part).strip() for part in text.split("/")]
    name = "/".join(part for part in parts if part)[:MAX_TAG_LENGTH].strip(" /")
    return TagName(name) if name.strip(_QUOTES) else None
