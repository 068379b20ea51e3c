"""One open archive and its index, together: what every operation is given first. No Qt."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from archive.errors import ArchiveLockedError, CuttingsError, ReadOnlyError
from archive.library import Library
from archive.store.faults import sort_os_error
from ui.places import portable_folder

if TYPE_CHECKING:
    from pathlib import Path

    from archive.model import Revision
    from search.index import SearchIndex
    from search.searcher import Searcher


class Session:
    """An open `Library`, its `SearchIndex`, and a searcher that is as fresh as the last catch-up.

    The index is opened by whoever first asks for it: a window shows its list before that.

    Attributes:
        library: the archive; the truth.
        reason: why it is open for reading only; None when it is not.
    """

    def __init__(self, library: Library, index: SearchIndex | None = None) -> None:
        self.library = library
        self._index = index
        self.reason: CuttingsError | None = None
        self._searcher: Searcher | None = None
        self._lock = threading.RLock()

    @classmethod
    def open(cls, folder: Path, *, create: bool = False) -> Session:
        """Open the archive in a folder; for reading only where another program holds it or its disk is read-only.

        Args:
            folder: the archive.
            create: make one there when the folder is empty or missing.

        Raises:
            CuttingsError: the archive cannot be used, see `archive.errors`.
        """
        reason: CuttingsError | None = None
        try:
            library = Library.open_or_create(folder) if create else Library.open(folder)
        except (ArchiveLockedError, ReadOnlyError) as fault:
            library, reason = Library.open(folder, read_only=True), fault
        session = cls(library)
        session.reason = reason
        return session

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed here."""
        return self.library.read_only

    @property
    def index(self) -> SearchIndex:
        """The archive's full-text index; a copy. Opening it never fails, see `search.index`."""
        with self._lock:
            if self._index is None:
                from search.index import SearchIndex

                library, secret = self.library, portable_folder()  # which leaves nothing on the computers it visits
                self._index = SearchIndex.open(library.index_folder, identity=library.identity, secret_folder=secret)
            return self._index

    def searcher(self) -> Searcher:
        """A searcher over the index as last committed; safe in any thread."""
        from search.searcher import Searcher

        with self._lock:
            if self._searcher is None:
                self._searcher = Searcher(self.index)
            return self._searcher

    def catch_up(self) -> Revision:
        """Bring the index up to the register; for the writing lane only. Does nothing where nothing may be written.

        Raises:
            CuttingsError: the disk stands in the way; the index catches up another time.
        """
        if self.read_only:
            return self.library.revision()
        try:
            revision = self.index.catch_up(self.library)
        except OSError as fault:
            with self._lock:  # what was open of it may lie on a disk that is gone
                self._index = self._searcher = None
            raise sort_os_error(fault) from fault
        self.refresh()
        return revision

    def refresh(self) -> None:
        """Let the next question see what the index has committed since."""
        with self._lock:
            self._searcher = None

    def close(self) -> None:
        """Close index and archive; the session cannot be used afterwards."""
        with self._lock:
            index, self._index, self._searcher = self._index, None, None
        if index is not None:
            index.close()
        self.library.close()
