"""Values: frozen dataclasses that are finished when they are first made."""

from __future__ import annotations

import dataclasses
import threading

import pytest

from archive.values import finished, frozen


def point() -> type:
    @frozen
    class Point:
        """A place."""

        x: int
        y: int = 2
        names: dict[str, int] = dataclasses.field(default_factory=dict)

    return Point


def test_is_the_dataclass_it_would_have_been() -> None:
    kind = point()
    made = kind(x=1)
    assert (made.x, made.y, made.names) == (1, 2, {})
    assert made == kind(x=1)
    assert made != kind(x=1, y=3)
    assert made != point()(x=1)
    assert made.names is not kind(x=1).names
    assert repr(made).endswith("Point(x=1, y=2, names={})")
    assert hash(kind(x=1, names=())) == hash(kind(x=1, names=()))
    assert dataclasses.replace(made, y=5) == kind(x=1, y=5)
    assert dataclasses.asdict(made) == {"x": 1, "y": 2, "names": {}}


def test_can_neither_be_changed_nor_made_of_something_else() -> None:
    kind = point()
    made = kind(x=1)
    with pytest.raises(dataclasses.FrozenInstanceError):
        made.x = 2
    with pytest.raises(TypeError, match="unexpected keyword"):
        kind(x=1, z=2)
    with pytest.raises(TypeError, match="required keyword-only argument: 'x'"):
        kind()
    with pytest.raises(TypeError, match="positional"):
        kind(1)


def test_tells_its_fields_before_there_is_one() -> None:
    assert [one.name for one in dataclasses.fields(finished(point()))] == ["x", "y", "names"]


def test_may_be_first_made_in_many_threads_at_once() -> None:
    for _ in range(20):
        kind, start, made = point(), threading.Barrier(8), set()

        def make(kind: type = kind, start: threading.Barrier = start, made: set[object] = made) -> None:
            start.wait()
            made.add(kind(x=1, names=()))

        threads = [threading.Thread(target=make) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert made == {kind(x=1, names=())}
