"""Qt WebEngine behind our fences. Imported only when the first original page is shown: it costs 230 MB and a second.

The list of fences is in `ui.reader.fences`.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QObject, QUrl, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import (
    QWebEngineFindTextResult,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView

from archive.hiding import HIDE
from archive.served import RESOURCES
from ui.reader import fences

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QContextMenuEvent
    from PySide6.QtWidgets import QWidget

_OFF = (
    "JavascriptEnabled",
    "JavascriptCanOpenWindows",
    "JavascriptCanAccessClipboard",
    "JavascriptCanPaste",
    "LocalStorageEnabled",
    "LocalContentCanAccessRemoteUrls",
    "LocalContentCanAccessFileUrls",
    "HyperlinkAuditingEnabled",
    "PluginsEnabled",
    "PdfViewerEnabled",
    "AutoLoadIconsForPage",
    "TouchIconsEnabled",
    "DnsPrefetchEnabled",
    "NavigateOnDropEnabled",
    "ErrorPageEnabled",
    "WebGLEnabled",
    "Accelerated2dCanvasEnabled",
    "ScreenCaptureEnabled",
    "FullScreenSupportEnabled",
    "AllowRunningInsecureContent",
    "AllowGeolocationOnInsecureOrigins",
    "AllowWindowActivationFromJavaScript",
    "BackForwardCacheEnabled",
)
_PART = re.compile(re.escape(RESOURCES) + r"([0-9a-f]{64})")


def register_scheme() -> None:
    """Make our scheme known: once, before the first profile."""
    scheme = QWebEngineUrlScheme(fences.SCHEME)
    if QWebEngineUrlScheme.schemeByName(fences.SCHEME).name().isEmpty():
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
        scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
        QWebEngineUrlScheme.registerScheme(scheme)


class _Interceptor(QWebEngineUrlRequestInterceptor):
    """Refuses every request that is not ours, and counts it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.blocked: Counter[str] = Counter()

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        """Called for every request; for some on another thread, so it only counts."""
        url = info.requestUrl()
        if url.scheme() not in fences.ALLOWED_SCHEMES:
            info.block(True)
            self.blocked[url.host() or url.scheme()] += 1


class _Handler(QWebEngineUrlSchemeHandler):
    """Answers requests of our scheme: the page of one article and its own parts, nothing else."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.host = ""
        self.page = b""
        self.part: Callable[[str], tuple[str, bytes] | None] = lambda _digest: None
        self.missing: Counter[str] = Counter()

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        """Reply, or fail: a request that is never answered would hang the page for ever."""
        url = job.requestUrl()
        match = _PART.fullmatch(url.path())
        if url.host() != self.host or job.requestMethod() != QByteArray(b"GET"):
            self.missing[url.host()] += 1
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif url.path() in {"", "/"}:
            self._reply(job, "text/html; charset=utf-8", self.page)
        else:
            found = self.part(match[1]) if match else None
            if found is None:
                job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            else:
                self._reply(job, *found)

    def _reply(self, job: QWebEngineUrlRequestJob, media_type: str, data: bytes) -> None:
        job.setAdditionalResponseHeaders(
            {QByteArray(name): [QByteArray(value)] for name, value in fences.HEADERS.items()}  # type: ignore[misc]
        )
        buffer = QBuffer(job)
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(media_type.encode("ascii", "replace")), buffer)


class _Page(QWebEnginePage):
    """A page that goes nowhere.

    Signals:
        link_clicked: the address of a link.
        hide_clicked: the number of a button that hides an element.
    """

    link_clicked = Signal(str)
    hide_clicked = Signal(int)

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self.expected = QUrl()

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Only the page we ask for ourselves, and frames out of its own parts."""
        url = QUrl(url)
        clicked = kind is QWebEnginePage.NavigationType.NavigationTypeLinkClicked
        same = (url.scheme(), url.host(), url.path()) == tuple(
            getattr(self.expected, part)() for part in ("scheme", "host", "path")
        )
        if same and (url.hasFragment() or not clicked):
            return True
        if not is_main_frame and not clicked:
            return url.scheme() == "archive" and url.host() == self.expected.host()
        if clicked and url.host() == self.expected.host() and url.path().startswith(HIDE):
            number = url.path().removeprefix(HIDE)
            if number.isdecimal():
                self.hide_clicked.emit(int(number))
        elif clicked:
            self.link_clicked.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return False

    def createWindow(  # type: ignore[override]  # None is how Qt is told no
        self, _kind: QWebEnginePage.WebWindowType
    ) -> QWebEnginePage | None:
        """No page opens another."""
        return None

    def javaScriptConsoleMessage(self, *_: object) -> None:
        """Pages talk to nobody."""


class _View(QWebEngineView):
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """No menu: Chromium's offers to open, to save and to look up."""
        event.accept()


class Engine(QObject):
    """One view, one profile, in the order in which Qt WebEngine must be built and taken down.

    Signals:
        link_clicked, hide_clicked: as of the page.
        loaded: whether the page came up.
        found: which of how many places of the words that are being found is shown.
    """

    link_clicked = Signal(str)
    hide_clicked = Signal(int)
    loaded = Signal(bool)
    found = Signal(int, int)

    def __init__(self, parent: QWidget) -> None:
        """Build it.

        Raises:
            FenceMissingError: a fence does not stand.
        """
        super().__init__(parent)
        fences.assert_standing()
        register_scheme()
        self._profile = QWebEngineProfile(self)  # without a name it is off the record
        if not self._profile.isOffTheRecord():
            raise fences.FenceMissingError("the profile would keep a record")
        self._profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
        self._profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
        self._profile.setSpellCheckEnabled(False)
        self._interceptor = _Interceptor(self)
        self._profile.setUrlRequestInterceptor(self._interceptor)
        self._handler = _Handler(self)
        self._profile.installUrlSchemeHandler(QByteArray(fences.SCHEME), self._handler)
        self._profile.downloadRequested.connect(lambda download: download.cancel())
        self._page = _Page(self._profile, self)
        self._shut()
        self.view = _View(parent)
        self.view.setPage(self._page)
        self._page.link_clicked.connect(self.link_clicked)
        self._page.hide_clicked.connect(self.hide_clicked)
        self._page.loadFinished.connect(self.loaded)
        self._page.findTextFinished.connect(self._tell_found)

    def show_page(self, host: str, page: bytes, part: Callable[[str], tuple[str, bytes] | None]) -> None:
        """Show a served copy.

        Args:
            host: the article's own host in our scheme.
            page: HTML in UTF-8.
            part: finds a part of the page by its digest; called while the page loads.
        """
        self._interceptor.blocked.clear()
        self._handler.missing.clear()
        self._handler.host, self._handler.page, self._handler.part = host, page, part
        self._page.expected = QUrl(f"archive://{host}/")
        self._page.load(self._page.expected)

    def blank(self) -> None:
        """Show nothing, and forget the page."""
        self._handler.host, self._handler.page = "", b""
        self._page.expected = QUrl("about:blank")
        self._page.load(self._page.expected)

    @property
    def blocked(self) -> Counter[str]:
        """Requests that were stopped on their way, by host; those left out of the copy are counted elsewhere."""
        return self._interceptor.blocked + self._handler.missing

    def find(self, words: str, *, back: bool = False) -> None:
        """Find words, or the next place of the same words."""
        flag = QWebEnginePage.FindFlag.FindBackward if back else QWebEnginePage.FindFlag(0)
        self._page.findText(words, flag)

    def close(self) -> None:
        """Take it down: the page before its profile, or Chromium complains and may crash."""
        self.view.setPage(None)  # type: ignore[arg-type]
        self._page.deleteLater()
        self.view.deleteLater()
        for thing in (self._page, self.view):
            QObject.event(thing, QEvent(QEvent.Type.DeferredDelete))
        self._profile.removeAllUrlSchemeHandlers()
        self._profile.deleteLater()

    def _shut(self) -> None:
        settings = self._page.settings()
        for name in _OFF:
            attribute = getattr(QWebEngineSettings.WebAttribute, name, None)
            if attribute is not None:  # newer Qt releases add some
                settings.setAttribute(attribute, False)
        settings.setUnknownUrlSchemePolicy(QWebEngineSettings.UnknownUrlSchemePolicy.DisallowUnknownUrlSchemes)
        self._page.setBackgroundColor(QColor("white"))
        for name in ("permissionRequested", "fileSystemAccessRequested", "registerProtocolHandlerRequested"):
            signal = getattr(self._page, name, None)
            if signal is not None:
                signal.connect(lambda request: getattr(request, "deny", getattr(request, "reject", lambda: None))())

    def _tell_found(self, result: QWebEngineFindTextResult) -> None:
        self.found.emit(result.activeMatch(), result.numberOfMatches())
