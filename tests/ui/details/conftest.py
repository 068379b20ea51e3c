"""An archive with a session, for the details pane."""

from __future__ import annotations

import pytest

from search.index import SearchIndex
from ui.session import Session


@pytest.fixture
def session(library):
    session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
    yield session
    session.index.close()
