"""The details of one article: what to know about it, its tags, dates, fields, provenance, parts and versions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMenu, QScrollArea, QVBoxLayout, QWidget

from archive.errors import NoSuchArticleError
from archive.model import ArticleId, TagName
from ui import phrases
from ui.details.column import Column
from ui.details.elsewhere import Elsewhere, Links, look
from ui.details.facts import Facts, WrappedButton
from ui.details.field_row import FieldRow
from ui.details.gathered import Gathered, gather
from ui.details.known import capture_facts, file_facts, missing_facts
from ui.details.tags_row import TagsRow
from ui.labels import breakable, wrapped
from ui.operations import editing, tagging

if TYPE_CHECKING:
    from archive.model import Article, Changes
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme

FIELDS = (
    "headline",
    "standfirst",
    "bylines",
    "publisher",
    "section",
    "keywords",
    "language",
    "dateline",
    "canonical_url",
)
ENCODINGS = (
    "utf-8",
    "windows-1252",
    "iso-8859-15",
    "windows-1251",
    "koi8-r",
    "windows-1256",
    "windows-1255",
    "windows-1253",
    "windows-1254",
    "windows-1250",
    "gb18030",
    "big5",
    "shift_jis",
    "euc-jp",
    "euc-kr",
    "utf-16",
)


LEAST = 60
"""Units of the spacing scale below which nothing in the pane can be read."""

WIDEST_LEAST = 360
"""Up to how many logical pixels the least width grows with the text: with large letters, too, a screen is no wider."""


class DetailsPane(QScrollArea):
    """See the package for how the window uses it.

    Signals:
        deed_asked: a function from `Session` to `Deed`.
        article_chosen: another version or a story like this one, an `ArticleId`.
        comparison_asked: two versions, the earlier one first.
        tag_chosen: a tag's name.
        link_asked: an http(s) address that a person chose to open.
        said: a sentence for a toast.
        failed: an exception to be shown.
    """

    deed_asked = Signal(object)
    article_chosen = Signal(object)
    comparison_asked = Signal(object, object)
    tag_chosen = Signal(str)
    link_asked = Signal(str)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, session: Session, runner: TaskRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._theme = theme
        self._wanted: ArticleId | None = None
        self._article: Article | None = None
        self.setObjectName("details-pane")
        self.setAccessibleName(self.tr("Details of the article"))
        self.setProperty("kind", "scrolled")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._concerns = wrapped(kind="warning")
        self.tags = TagsRow(theme)
        self.rows = {field: FieldRow(theme, field) for field in ("published", "updated", *FIELDS)}
        self._captured, self._file, self._missing = Facts(theme), Facts(theme), Facts(theme)
        self._reread = WrappedButton(self.tr("Read again as…"))
        self._versions = Column(theme.space(1))
        self.same, self.near = Links(theme), Links(theme)
        self._lay_out()
        self._connect()
        theme.changed.connect(self._dress)
        self._dress()
        self.clear()

    def _lay_out(self) -> None:
        body = QWidget()
        space = self._theme.space
        self._lines = QVBoxLayout(body)
        self._lines.setContentsMargins(space(4), space(4), space(4), space(6))
        self._lines.setSpacing(space(2))
        self._lines.addWidget(self._concerns)
        self._section(self.tr("Tags"), self.tags)
        self._section(self.tr("Dates"), self.rows["published"], self.rows["updated"], self._captured)
        self._version_heading = self._section(self.tr("Versions"), self._versions)
        self._section(self.tr("Article"), *(self.rows[field] for field in FIELDS))
        self._section(self.tr("File"), self._file, self._reread)
        self._missing_heading = self._section(self.tr("Not in the file"), self._missing)
        self._same_heading = self._section(self.tr("The same story elsewhere"), self.same)
        self._near_heading = self._section(self.tr("About the same things"), self.near)
        self._lines.addStretch(1)
        self.setWidget(body)
        self._body = body

    def _section(self, title: str, *widgets: QWidget) -> QLabel:
        heading = wrapped(title, "strong")
        self._lines.addSpacing(self._theme.space(2))
        for widget in (heading, *widgets):
            self._lines.addWidget(widget)
        return heading

    def _dress(self) -> None:
        self.setMinimumWidth(min(self._theme.space(LEAST), WIDEST_LEAST))

    def _connect(self) -> None:
        self.tags.added.connect(lambda name: self._ask_tag(name, on=True))
        self.tags.removed.connect(lambda name: self._ask_tag(name, on=False))
        for row in self.rows.values():
            row.corrected.connect(self._ask_correct)
        for facts in (self._captured, self._file, self._missing):
            facts.link_asked.connect(self.link_asked)
            facts.said.connect(self.said)
        for links in (self.same, self.near):
            links.chosen.connect(self.article_chosen)
        menu = QMenu(self._reread)
        for encoding in ENCODINGS:
            menu.addAction(encoding).triggered.connect(partial(self._ask_reread, encoding))
        self._reread.setMenu(menu)

    # --- what is shown ---------------------------------------------------------------------------------------------

    def show_article(self, number: ArticleId) -> None:
        """Show an article as soon as it is fetched."""
        if number != self._wanted:
            for row in self.rows.values():
                row.stop()
        self._wanted = number
        session = self._session
        self._runner.read(lambda: gather(session, number), key="details", done=self._landed, failed=self._failed)

    def clear(self) -> None:
        """Show nothing."""
        self._runner.forget("details")
        self._runner.forget("elsewhere")
        self._wanted, self._article = None, None
        self._body.hide()

    def apply(self, changes: Changes) -> None:
        """Fetch again what was edited."""
        if self._wanted is not None and (
            self._wanted in (*changes.edited, *changes.added, *changes.removed) or changes.tags or changes.added
        ):
            self.show_article(self._wanted)

    def focus_tags(self) -> None:
        """Put the cursor where a tag is typed."""
        self.ensureWidgetVisible(self.tags)
        self.tags.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _landed(self, gathered: Gathered) -> None:
        article = self._article = gathered.article
        concerns = dict.fromkeys(article.draft.concerns)
        self._concerns.setText("\n".join(phrases.concern(concern) for concern in concerns))
        self._concerns.setVisible(bool(concerns))
        self.tags.show_tags(article.tags, gathered.tags)
        for row in self.rows.values():
            row.show_field(article.draft)
        self._captured.show_facts(capture_facts(article))
        self._file.show_facts(file_facts(article))
        self._missing.show_facts(missing_facts(article))
        self._missing_heading.setVisible(bool(article.original.missing))
        self._missing.setVisible(bool(article.original.missing))
        self._show_versions(gathered)
        self._show_elsewhere(Elsewhere(of=article.id))
        session = self._session
        self._runner.read(lambda: look(session, article.id), key="elsewhere", done=self._show_elsewhere)
        self._body.setEnabled(not self._session.read_only)
        self._body.show()

    def _show_elsewhere(self, found: Elsewhere) -> None:
        if found.of != self._wanted:
            return
        for links, heading, rows in (
            (self.same, self._same_heading, found.same),
            (self.near, self._near_heading, found.near),
        ):
            links.show_rows(rows)
            for widget in (links, heading):
                widget.setVisible(bool(rows))

    def _show_versions(self, gathered: Gathered) -> None:
        self._versions.clear()
        before: ArticleId | None = None
        for line in gathered.versions:
            button = WrappedButton(line.when, lit=line.id != gathered.article.id)
            button.setEnabled(line.id != gathered.article.id)
            button.clicked.connect(lambda _checked=False, number=line.id: self.article_chosen.emit(number))
            self._versions.put(button)
            if line.changed:
                self._versions.put(wrapped("\n".join(map(breakable, line.changed)), "caption"))
            if line.changed and before is not None:
                look_closer = WrappedButton(self.tr("Compare the texts…"))
                look_closer.clicked.connect(partial(self._ask_comparison, before, line.id))
                self._versions.put(look_closer)
            before = line.id
        for widget in (self._versions, self._version_heading):
            widget.setVisible(bool(gathered.versions))

    def _failed(self, fault: Exception) -> None:
        self.clear()
        if not isinstance(fault, NoSuchArticleError):
            self.failed.emit(fault)

    # --- what is asked ---------------------------------------------------------------------------------------------

    def _ask_tag(self, name: str, *, on: bool) -> None:
        if self._wanted is not None:
            ids, tag = [self._wanted], TagName(name)
            work = tagging.add_tag if on else tagging.remove_tag
            self.deed_asked.emit(lambda session: work(session, ids, tag))

    def _ask_correct(self, field: str, value: str | tuple[str, ...] | None) -> None:
        if self._wanted is not None:
            number = self._wanted
            self.deed_asked.emit(lambda session: editing.correct(session, number, field, value))

    def _ask_comparison(self, earlier: ArticleId, later: ArticleId, _checked: bool = False) -> None:
        self.comparison_asked.emit(earlier, later)

    def _ask_reread(self, encoding: str, _checked: bool = False) -> None:
        if self._wanted is not None:
            number = self._wanted
            self.deed_asked.emit(lambda session: editing.reread(session, number, encoding))
