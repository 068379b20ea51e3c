"""Each fault a few times; the scripts beside this file do it as often as they are told."""

from __future__ import annotations

import os
import shutil
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("made with Linux's own means", allow_module_level=True)

from faults import bitflips, environment, kills, powercut

needs_root = pytest.mark.skipif(os.geteuid() != 0 or shutil.which("mkfs.ext4") is None, reason="mounts file systems")


@pytest.mark.slow
def test_what_was_said_to_be_done_survives_being_killed():
    total, tally = kills.run(6, longest=0.6)
    assert total.clean, total
    assert tally.acknowledged


@pytest.mark.slow
@pytest.mark.root
@needs_root
def test_what_was_said_to_be_done_survives_a_power_cut():
    total, said = powercut.run(3)
    assert total.clean, total
    assert said.imported


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[pytest.mark.root, needs_root] if name in environment.NEEDS_ROOT else [])
        for name in environment.FAULTS
        if name != "locked"  # waits five seconds, as it must
    ],
)
def test_the_world_in_the_way(name, tmp_path):
    fault, expected = environment.FAULTS[name]
    outcome = fault(tmp_path)
    assert outcome.told.startswith(expected)
    assert outcome.clean
    assert outcome.before
    assert outcome.after


@pytest.mark.slow
def test_flipped_bits_are_found_or_harmless():
    counts = bitflips.run(16, pages=8)
    assert not any(found["missed"] for found in counts.values()), counts
