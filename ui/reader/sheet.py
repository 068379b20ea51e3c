"""Everything the reading pane shows of one article: fetched off the window's thread, then set into a document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from archive.anchoring import Places as Quotations
from archive.model import Digest
from archive.values import frozen
from ui.operations import reading, searching
from ui.reader.galley import Galley
from ui.reader.head import HEADLINE, STANDFIRST, set_head
from ui.reader.markup import read_markup
from ui.reader.pictures import decode
from ui.reader.places import Places
from ui.reader.typesetter import BODY, Typesetter

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage

    from archive.model import Annotation, AnnotationId, Article, ArticleId
    from search.query import SearchQuery, Span
    from ui.reader.galley import Plate, Run
    from ui.reader.style import ReadingStyle
    from ui.session import Session

RTL_LANGUAGES = frozenset(("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"))
MAX_PICTURE_PIXELS = 60_000_000
"""Pictures of one article, decoded, together; the rest is left out of the reading copy's view, never of the archive."""


@frozen
class Fetched:
    """What the reading lane brings: an article, its pictures, and where the search matches it.

    Attributes:
        anchors: where each annotation stands in the text; one that is not here has lost its words.
    """

    article: Article
    pictures: Mapping[str, QImage]
    marks: Mapping[str, tuple[Span, ...]]
    anchors: Mapping[AnnotationId, tuple[int, int]]


def fetch(session: Session, number: ArticleId, query: SearchQuery) -> Fetched:
    """Read an article for showing.

    Raises:
        NoSuchArticleError: it was purged.
    """
    article = reading.article(session, number)
    return Fetched(
        article=article,
        pictures=_pictures(session, article),
        marks=find_marks(session, article, query),
        anchors=anchors(article),
    )


def find_marks(session: Session, article: Article, query: SearchQuery) -> dict[str, tuple[Span, ...]]:
    """Every place in the parts of an article that a question matches."""
    return {part: searching.marks(session, query, text) for part, text in _texts(article).items()}


def anchors(article: Article) -> dict[AnnotationId, tuple[int, int]]:
    """Where the annotations stand in the text now."""
    quoted = [note for note in article.annotations if note.quotation.exact]
    if not quoted:
        return {}
    places = Quotations(article.draft.text)
    found = ((note.id, places.find(note.quotation)) for note in quoted)
    return {number: place for number, place in found if place is not None}


def _texts(article: Article) -> dict[str, str]:
    draft = article.draft
    standfirst = draft.standfirst.value if draft.standfirst else ""
    return {HEADLINE: draft.headline.value, STANDFIRST: standfirst, BODY: draft.text}


def _pictures(session: Session, article: Article) -> dict[str, QImage]:
    shown: dict[str, QImage] = {}
    pixels = 0
    for element in read_markup(article.draft.body_html).find("img"):
        digest = element.attributes.get("src", "").removeprefix("archive:")
        if not digest or digest in shown or pixels > MAX_PICTURE_PIXELS:
            continue
        data = reading.picture(session, Digest(digest))
        image = decode(data) if data else None
        if image is not None:
            shown[digest] = image
            pixels += image.width() * image.height()
    return shown


@dataclass(slots=True)
class Sheet:
    """An article set into a document.

    Attributes:
        plates: where its pictures stand.
        notes: the annotations with a place, as document positions.
    """

    document: QTextDocument
    article: Article
    plates: list[Plate]
    runs: dict[str, list[Run]]
    _places: dict[str, Places] = field(default_factory=dict)

    def places(self, part: str = BODY) -> Places:
        """The way between a part's text and the document; made when it is first needed."""
        if part not in self._places:
            self._places[part] = Places(_texts(self.article)[part], self.runs.get(part, ()))
        return self._places[part]

    def marked(self, marks: Mapping[str, tuple[Span, ...]]) -> list[tuple[int, int]]:
        """Document positions of the search's matches, in order."""
        found = [self.places(part).in_document(span.start, span.end) for part, spans in marks.items() for span in spans]
        return sorted(place for place in found if place is not None)

    def noted(self, anchored: Mapping[AnnotationId, tuple[int, int]]) -> list[tuple[Annotation, int, int]]:
        """Annotations with their document positions, in the order of the text."""
        found: list[tuple[Annotation, int, int]] = []
        for note in self.article.annotations:
            if note.id in anchored:
                place = self.places().in_document(*anchored[note.id])
                if place is not None:
                    found.append((note, *place))
        return sorted(found, key=lambda entry: entry[1:])


def typeset(fetched: Fetched, style: ReadingStyle) -> Sheet:
    """Set an article into a new document."""
    article = fetched.article
    language = article.draft.language.value if article.draft.language else ""
    rtl = language.split("-")[0].lower() in RTL_LANGUAGES
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(style.font())
    document.setIndentWidth(round(style.size * 1.5))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    document.setDefaultTextOption(option)
    galley = Galley(document, style)
    set_head(galley, article)
    if rtl:
        _turn(document)  # the head mixes names and dates of any script
    sizes = {digest: image.size() for digest, image in fetched.pictures.items()}
    Typesetter(galley, sizes, rtl=rtl).set_copy(read_markup(article.draft.body_html))
    if rtl:
        _turn(document, only_without_letters=True)
    return Sheet(document=document, article=article, plates=galley.plates, runs=galley.runs)


def _turn(document: QTextDocument, *, only_without_letters: bool = False) -> None:
    """Set blocks from right to left; numbers and pictures have no direction of their own and follow the article."""
    block = document.begin()
    while block.isValid():
        if not (only_without_letters and any(letter.isalpha() for letter in block.text())):
            cursor = QTextCursor(block)
            block_format = cursor.blockFormat()
            block_format.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            cursor.setBlockFormat(block_format)
        block = block.next()
