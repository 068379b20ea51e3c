from __future__ import annotations

import pytest
from hypothesis import settings

from search.index import SearchIndex
from search.searcher import Searcher

# A shared machine may stand still for longer than any deadline of a single example.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(scope="session")
def secret_folder(tmp_path_factory):
    """Where this person's secret lies, for every index of the tests."""
    return tmp_path_factory.mktemp("person")


@pytest.fixture
def open_index(tmp_path, secret_folder):
    """Opens the index in a test's own folder, again and again."""

    def opened(identity="an archive"):
        return SearchIndex.open(tmp_path / "index", identity=identity, secret_folder=secret_folder)

    return opened


@pytest.fixture(scope="session")
def search_in(tmp_path_factory, secret_folder):
    """A searcher over an archive."""

    def make(archive):
        index = SearchIndex.open(tmp_path_factory.mktemp("index"), secret_folder=secret_folder)
        index.catch_up(archive)
        return Searcher(index)

    return make
