from __future__ import annotations

import os
import stat

import pytest

from search import trust


@pytest.fixture(autouse=True)
def forgetful():
    trust._secret.cache_clear()
    yield
    trust._secret.cache_clear()


def test_the_secret_stays_and_each_archive_has_its_own_key(tmp_path):
    key = trust.index_key("one", tmp_path)
    trust._secret.cache_clear()
    assert trust.index_key("one", tmp_path) == key
    assert trust.index_key("two", tmp_path) != key
    assert len(list(tmp_path.iterdir())) == 1


def test_every_person_has_a_secret_of_their_own(tmp_path):
    assert trust.index_key("one", tmp_path / "a") != trust.index_key("one", tmp_path / "b")


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_nobody_else_may_read_the_secret(tmp_path):
    trust.index_key("one", tmp_path)
    assert stat.S_IMODE(next(tmp_path.iterdir()).stat().st_mode) == 0o600


def test_a_damaged_secret_is_not_used_but_replaced_for_this_run(tmp_path):
    (tmp_path / "index-secret").write_bytes(b"short")
    assert len(trust.index_key("one", tmp_path)) == 32


def test_without_a_place_for_it_the_secret_lives_as_long_as_the_process(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert trust.index_key("one", blocked) == trust.index_key("one", blocked)
