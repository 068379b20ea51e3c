"""The page as it was captured: in Qt WebEngine where the build has it, else as far as Qt's own renderer goes."""

from __future__ import annotations

import importlib
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QCursor, QTextDocument
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from archive.model import Article, Container, Digest
from ui import formats
from ui.labels import wrapped
from ui.operations import editing, reading
from ui.reader.find_bar import FindBar
from ui.reader.links import ask_link
from ui.reader.pdf_pages import PdfPages
from ui.reader.plain_original import PlainOriginal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from archive.served import Served
    from ui.reader.engine import Engine
    from ui.session import Session
    from ui.tasks import TaskRunner
    from ui.theme import Theme

_LISTED = 30


class OriginalPage(QWidget):
    """One article's original page, in a view that is made when the first one is shown.

    Signals:
        deed_asked: a function from `Session` to `Deed`.
        link_asked: an http(s) address that a person chose to open.
        blocked: how many requests were kept from leaving.
        hideable: whether parts of the page can be hidden: only Qt WebEngine lays one over another.
        shown: the page is drawn, and whether that went well.
    """

    deed_asked = Signal(object)
    link_asked = Signal(str)
    blocked = Signal(int)
    hideable = Signal(bool)
    shown = Signal(bool)

    def __init__(self, session: Session, runner: TaskRunner, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._runner = runner
        self._theme = theme
        self._article: Article | None = None
        self._served: Served | None = None
        self._engine: Engine | None = None
        self._plain: PlainOriginal | None = None
        self._paper: PdfPages | None = None
        self._hiding = False
        self.setObjectName("original-page")
        self.find_bar = FindBar(theme)
        self._notice = wrapped(kind="caption")
        self._notice.setMargin(theme.space(2))
        self._notice.hide()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._lines.addWidget(self.find_bar)
        self._lines.addWidget(self._notice)
        self.find_bar.changed.connect(self._find)
        self.find_bar.stepped.connect(self.step)
        self.find_bar.closed.connect(lambda: self._find(""))

    @property
    def has_engine(self) -> bool:
        """Whether Qt WebEngine is in use; False before the first page and where the build leaves it out."""
        return self._engine is not None

    def show_article(self, article: Article) -> None:
        """Fetch the page of an article and show it."""
        self._article = article
        if article.container is Container.PDF:
            self._show_paper(article)
            return
        if self._engine is None and self._plain is None:  # the first time takes a second or more
            self._say(self.tr("Opening the page as it was captured…"))
        session, choosing = self._session, self._hiding
        self._runner.read(
            lambda: reading.served_page(session, article.id, choosing=choosing),
            key="original",
            done=self._landed,
            failed=lambda _fault: self._say(self.tr("The original page cannot be read.")),
        )

    def clear(self) -> None:
        """Show nothing, and forget the page."""
        self._runner.forget("original")
        if self._article is not None and self._engine is not None:
            self._engine.blank()
        if self._paper is not None:
            self._paper.clear()
        self._article, self._served, self._hiding = None, None, False

    def close_engine(self) -> None:
        """Take Qt WebEngine down."""
        if self._engine is not None:
            self._engine.close()
            self._engine = None

    # --- showing ---------------------------------------------------------------------------------------------------

    def _landed(self, served: Served) -> None:
        self._served = served
        if self._hiding:
            self._say(self._hint(served))
        if self._engine is None and self._plain is None:
            self._make_view()
        self._bring_forward(self._engine.view if self._engine is not None else self._plain)
        session, article = self._session, self._article
        if article is None:
            return

        def part(digest: str) -> tuple[str, bytes] | None:
            return reading.served_part(session, article, Digest(digest))

        page = served.page.encode("utf-8", "replace")
        if self._engine is not None:
            self._engine.show_page(f"a{article.id}", page, part)
        elif self._plain is not None:
            self._plain.show_page(page, part)
            self.shown.emit(True)
        self.blocked.emit(sum(self.blocked_hosts().values()))

    def _show_paper(self, article: Article) -> None:
        """The pages of an article that came as a PDF."""
        self._runner.forget("original")
        if self._paper is None:
            self._paper = PdfPages(self._session, self._runner, self._theme)
            self._paper.shown.connect(self.shown)
            self._lines.addWidget(self._paper, 1)
            self.setTabOrder(self.find_bar, self._paper)
        self._say("")
        self.find_bar.hide()
        self._bring_forward(self._paper)
        self.blocked.emit(0)
        self._paper.show_article(article)
        self._paper.setFocus()

    def _bring_forward(self, wanted: QWidget | None) -> None:
        """Show one of the views."""
        engine = self._engine.view if self._engine is not None else None
        views = (engine, self._plain, self._paper)
        self.hideable.emit(wanted is not None and wanted is engine)
        for view in views:
            if view is not None:
                view.setVisible(view is wanted)

    def _loaded(self, _done: bool) -> None:
        if not self._hiding:
            self._say("")
        self.blocked.emit(sum(self.blocked_hosts().values()))

    def _make_view(self) -> None:
        try:  # heavy, and some builds leave it out
            engine = importlib.import_module("ui.reader.engine")
        except ImportError:
            self._say(
                self.tr(
                    "This build of Cuttings has no browser engine. The page is drawn by a simpler one and will not look"
                    " as it did; its text and pictures are all here."
                )
            )
            self._plain = PlainOriginal()
            self._plain.anchorClicked.connect(lambda url: self._link(url.toString()))
            self._lines.addWidget(self._plain, 1)
            return
        made: Engine = engine.Engine(self)
        made.link_clicked.connect(self._link)
        made.hide_clicked.connect(self._hide)
        made.loaded.connect(self._loaded)
        made.loaded.connect(self.shown)
        made.found.connect(self.find_bar.show_count)
        self._engine = made
        self._lines.addWidget(made.view, 1)
        self.setTabOrder(self.find_bar, made.view)

    def _say(self, text: str) -> None:
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    # --- what was blocked ------------------------------------------------------------------------------------------

    def blocked_hosts(self) -> Mapping[str, int]:
        """Requests kept from leaving, by host: those taken out of the copy, and those stopped on their way."""
        count = Counter(self._served.blocked) if self._served is not None else Counter()
        return count + (self._engine.blocked if self._engine is not None else Counter())

    def tell_blocked(self) -> None:
        """Say to whom the page would have gone."""
        menu = self.blocked_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def blocked_menu(self) -> QMenu:
        """The hosts as a menu to look at."""
        menu = QMenu(self)
        hosts = sorted(self.blocked_hosts().items(), key=lambda entry: -entry[1])
        title = self.tr("Nothing left this computer. The page asked for:") if hosts else self.tr("Nothing was blocked.")
        menu.addAction(title).setEnabled(False)
        menu.addSeparator()
        for host, count in hosts[:_LISTED]:
            menu.addAction(f"{formats.plain(host, limit=60)}  ×{count}").setEnabled(False)
        if len(hosts) > _LISTED:
            menu.addAction(self.tr("… and {count} more").format(count=len(hosts) - _LISTED)).setEnabled(False)
        return menu

    # --- hiding elements -------------------------------------------------------------------------------------------

    def set_hiding(self, hiding: bool) -> None:
        """Put buttons on what may cover the page, or take them away again."""
        if hiding == self._hiding:
            return
        self._hiding = hiding
        self._say("")
        if self._article is not None:
            self.show_article(self._article)

    def _hint(self, served: Served) -> str:
        if not served.choices:
            return self.tr("Nothing on this page covers its text: there is nothing to hide.")
        return self.tr("A red ✕ hides that part of the page, a green ↺ shows it again. The kept file is not changed.")

    def _hide(self, number: int) -> None:
        if self._served is None or self._article is None or number >= len(self._served.choices):
            return
        path, article = self._served.choices[number], self._article
        work = editing.show_element if path in article.hidden else editing.hide_element
        self.deed_asked.emit(lambda session: work(session, article.id, path))

    # --- finding and links -----------------------------------------------------------------------------------------

    def ask_find(self) -> None:
        """Bring the find bar forward."""
        if self._article is not None and self._article.container is Container.PDF:
            self._say(self.tr("These pages are pictures. Find words in the reading copy."))
            return
        self.find_bar.ask()

    def step(self, by: int) -> None:
        """Go to the next place of the words, or the one before."""
        self._find(self.find_bar.words, back=by < 0)

    def _find(self, words: str, *, back: bool = False) -> None:
        if self._engine is not None:
            self._engine.find(words, back=back)
        elif self._plain is not None and words:
            flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
            self._plain.find(words, flags)

    def _link(self, address: str, where: QPoint | None = None) -> None:
        if QUrl(address).scheme() in {"http", "https", "mailto"}:
            ask_link(self, address, where or QCursor.pos(), open_link=self.link_asked.emit)
