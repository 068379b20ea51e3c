"""Bytes come out as they went in, or not at all."""

from __future__ import annotations

import os
import zlib

import pytest
import sqlcipher3.dbapi2 as sqlite
from hypothesis import given
from hypothesis import strategies as st

from archive.errors import ArchiveDamagedError, ArchiveGoneError
from archive.store.medium import Medium
from archive.store.originals import Originals, digest_of, parcel


@pytest.fixture
def originals(tmp_path):
    originals = Originals(tmp_path, Medium(), volume_bytes=64 * 1024)
    yield originals
    originals.close()


@given(st.binary(max_size=2000))
def test_packing_loses_nothing_and_never_grows(data: bytes):
    packed = parcel(data)
    assert packed.digest == digest_of(data)
    assert len(packed.packed) <= len(data)
    assert (packed.packed if len(packed.packed) == packed.size else zlib.decompress(packed.packed)) == data


def test_what_deflating_does_not_help_is_kept_as_it_is():
    noise = zlib.compress(bytes(range(256)) * 50, 9)
    assert parcel(noise).packed == noise


def test_bytes_come_back(originals):
    text, nothing = parcel(b"words " * 1000), parcel(b"")
    volumes = originals.put([text, nothing])
    assert originals.get(text.digest, volumes[text.digest]) == b"words " * 1000
    assert originals.get(nothing.digest) == b""
    assert originals.get(text.digest, 99) == b"words " * 1000, "a wrong volume is only a hint"
    with pytest.raises(KeyError):
        originals.get(digest_of(b"never"))


def test_where_the_folder_is_gone_the_archive_is(originals, tmp_path):
    one = parcel(b"words")
    originals.put([one])
    tmp_path.rename(tmp_path.with_name("elsewhere"))
    with pytest.raises(ArchiveGoneError):
        originals.get(one.digest)


def test_a_full_volume_is_closed_and_a_new_one_begun(originals, tmp_path):
    parcels = [parcel(bytes([n]) + zlib.compress(str(n).encode() * 9) + bytes(range(256)) * 200) for n in range(8)]
    for one in parcels:
        originals.put([one])
    noise = [parcel(os.urandom(40_000)) for _ in range(8)]
    for one in noise:
        originals.put([one])
    assert len(originals.numbers()) > 2
    for one in (*parcels, *noise):
        assert digest_of(originals.get(one.digest)) == one.digest
    assert (
        not (tmp_path / "volume-0001.sqlite-wal").exists() or not (tmp_path / "volume-0001.sqlite-wal").stat().st_size
    )


def test_deleted_bytes_are_gone(originals, tmp_path):
    secret = parcel(b"SECRETWORDS" + os.urandom(50))
    originals.put([secret, parcel(b"other")])
    originals.delete([secret.digest])
    with pytest.raises(KeyError):
        originals.get(secret.digest)
    originals.close()
    assert b"SECRETWORDS" not in (tmp_path / "volume-0001.sqlite").read_bytes()


@pytest.mark.parametrize(
    "change",
    [
        "data = zlib_bomb(data)",
        "sz = -1",
        "sz = 'x'",
        "data = NULL",
        "data = x'00'",
        "data = 'text'",
    ],
)
def test_a_strangers_volume_is_not_believed(originals, tmp_path, change):
    one = parcel(b"words " * 1000)
    originals.put([one])
    originals.close()
    with sqlite.connect(str(tmp_path / "volume-0001.sqlite")) as volume:
        volume.create_function("zlib_bomb", 1, lambda _data: zlib.compress(bytes(10_000_000)))
        volume.execute(f"UPDATE sqlar SET {change}")  # noqa: S608 -- our own words
    volume.close()
    with pytest.raises(ArchiveDamagedError):
        originals.get(one.digest)


def test_many_volumes_share_few_descriptors(tmp_path):
    originals = Originals(tmp_path, Medium(), volume_bytes=1)
    kept = []
    for number in range(12):
        one = parcel(f"bytes {number}".encode())
        originals.put([one])
        kept.append(one)
    assert originals.numbers() == list(range(1, 13))
    assert [originals.get(one.digest) for one in kept] == [f"bytes {n}".encode() for n in range(12)]
    assert len(originals._volumes) <= 8
    originals.close()


def test_a_broken_volume_is_left_alone_and_a_new_one_begun(tmp_path):
    first = Originals(tmp_path, Medium())
    kept = parcel(b"kept before " * 100)
    first.put([kept])
    first.close()
    whole = first.path(1).read_bytes()
    first.path(1).write_bytes(b"no longer a database" * 500)
    again = Originals(tmp_path, Medium())
    later = parcel(b"kept after " * 100)
    assert again.put([later]) == {later.digest: 2}
    assert again.get(later.digest, 2) == b"kept after " * 100
    again.close()
    first.path(1).write_bytes(whole)
    once_more = Originals(tmp_path, Medium())
    assert once_more.get(kept.digest) == b"kept before " * 100
    once_more.close()
