"""A session on a real library and a real index; articles are put in without parsing."""

import pytest

from search.index import SearchIndex
from ui.session import Session


@pytest.fixture
def session(library):
    session = Session(library, SearchIndex.open(library.index_folder, identity=library.identity))
    yield session
    session.index.close()


@pytest.fixture
def three(session, put):
    """Three articles: wheat, rail, forest."""
    ids = [
        put("Wheat withers in the valley\nThe harvest failed again.", publisher="Courier", language="en"),
        put("Rail opens to the hills\nVisitors came by train.", publisher="Daily", language="en"),
        put("Forest dries out\nForesters warn of beetles.", publisher="Courier", language="en"),
    ]
    session.catch_up()
    return ids
