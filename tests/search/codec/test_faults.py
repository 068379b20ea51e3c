"""A short run of `tests/faults/index_faults.py`: killed and damaged indexes never answer wrongly."""

from __future__ import annotations

import pytest

from tests.faults.index_faults import damages, kills

pytestmark = pytest.mark.slow


def test_a_killed_writer_loses_nothing_acknowledged(tmp_path):
    figures = kills(3, tmp_path)
    assert figures["kills"] == 3
    assert figures["unusable"] == figures["lost_acknowledged"] == figures["wrong_answers"] == 0


def test_damage_is_noticed_and_never_gives_wrong_hits(tmp_path):
    figures = damages(10, tmp_path, steps=150)
    assert figures["noticed"] == figures["damages"] == 10
    assert figures["wrong_hits"] == figures["wrong_in_the_end"] == 0
