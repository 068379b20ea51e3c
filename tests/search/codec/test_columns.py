from __future__ import annotations

import gc
import os
from pathlib import Path

import numpy as np
import pytest

from search.codec.columns import BLOCK, ColumnFile, ColumnFileWriter, Seal
from search.errors import IndexUnusableError

MAPS = Path("/proc/self/maps")


@pytest.fixture
def file(tmp_path):
    out = ColumnFileWriter(tmp_path / "x.cols")
    out.facts["answer"] = 42
    out.add("small", np.array([1, 2, 3], "<u2"))
    piecewise = out.reserve("pieces", "<u4", 50_000)
    out.add("empty", np.empty(0, "<u8"))
    for low in range(0, 50_000, 7_000):
        piecewise.append(np.arange(low, min(low + 7_000, 50_000)))
    return tmp_path / "x.cols", out.finish()


def test_what_is_written_is_read(file):
    opened = ColumnFile(*file)
    assert opened.names() == ["small", "pieces", "empty"]
    assert opened.facts["answer"] == 42
    assert opened.column("small").all().tolist() == [1, 2, 3]
    assert opened.column("small").item(1) == 2
    assert opened.column("pieces").span(49_990, 50_000).tolist() == list(range(49_990, 50_000))
    assert len(opened.column("empty")) == 0
    opened.verify()


def test_more_than_announced_is_refused(tmp_path):
    out = ColumnFileWriter(tmp_path / "x.cols")
    column = out.reserve("x", "<u4", 2)
    with pytest.raises(ValueError, match="announced"):
        column.append(np.arange(3))
    out.abandon()
    assert not (tmp_path / "x.cols").exists()


@pytest.mark.parametrize("change", ["shorter", "longer", "empty"])
def test_another_length_is_noticed_at_once(file, change):
    path, seal = file
    length = {"shorter": seal.length - 1, "longer": seal.length + 1, "empty": 0}[change]
    os.truncate(path, length)
    with pytest.raises(IndexUnusableError):
        ColumnFile(path, seal)


def test_a_garbled_directory_is_noticed_at_once(file):
    path, seal = file
    data = bytearray(path.read_bytes())
    data[-60] ^= 1
    path.write_bytes(data)
    with pytest.raises(IndexUnusableError):
        ColumnFile(path, seal)


def test_a_garbled_block_is_noticed_when_it_is_read_and_not_before(file):
    path, seal = file
    data = bytearray(path.read_bytes())
    data[BLOCK * 5 + 17] ^= 4
    path.write_bytes(data)
    opened = ColumnFile(path, seal)
    assert opened.column("pieces").span(0, 10).tolist() == list(range(10))
    with pytest.raises(IndexUnusableError, match="block 5"):
        opened.column("pieces").all()
    with pytest.raises(IndexUnusableError):
        opened.verify()


def test_a_file_of_another_seal_is_not_taken(file):
    path, seal = file
    with pytest.raises(IndexUnusableError):
        ColumnFile(path, Seal(seal.length, seal.crc ^ 1))


@pytest.mark.skipif(not MAPS.exists(), reason="needs Linux")
def test_the_map_goes_with_the_last_array(file):
    path, seal = file
    opened = ColumnFile(path, seal)
    array = opened.column("pieces").all()
    del opened
    gc.collect()
    assert array[-1] == 49_999
    assert str(path) in MAPS.read_text()
    del array
    gc.collect()
    assert str(path) not in MAPS.read_text()
