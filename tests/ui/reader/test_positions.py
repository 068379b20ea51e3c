"""Places in articles."""

from __future__ import annotations

import pytest

from ui.reader.positions import REMEMBERED, Positions
from ui.settings import Settings


def test_each_archive_has_its_own_places():
    settings = Settings()
    Positions(settings).keep("one", 1, 0.5)
    Positions(settings).keep("two", 1, 0.25)
    assert (Positions(settings).of("one", 1), Positions(settings).of("two", 1)) == (0.5, 0.25)
    assert Positions(settings).of("one", 2) == 0.0


def test_the_beginning_is_forgotten_and_so_are_the_oldest():
    positions = Positions(Settings())
    for number in range(REMEMBERED + 3):
        positions.keep("a", number, 0.5)
    positions.keep("a", REMEMBERED, 0.0)
    assert [positions.of("a", number) for number in (0, 2, 3, REMEMBERED)] == [0.0, 0.0, 0.5, 0.0]


@pytest.mark.parametrize("damaged", [3, [], {"a": 7}, {"a": {"1": "x"}}, {"a": {"1": 9}}])
def test_damaged_settings_do_no_harm(damaged):
    positions = Positions(Settings(window={"positions": damaged}))
    assert 0.0 <= positions.of("a", 1) <= 1.0
    positions.keep("a", 1, 0.5)
    assert positions.of("a", 1) == 0.5
