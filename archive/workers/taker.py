"""Whatever turns bytes into articles, as the rest of the archive sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from archive.progress import never

if TYPE_CHECKING:
    from collections.abc import Callable

    from archive.intake.source import Selected, Source
    from archive.model import Capture, Draft
    from archive.workers.luggage import Taken


class Taker(Protocol):
    """Whatever turns a file's bytes into captures and drafts: a pool of workers, or a test."""

    def take_in(self, source: Source, unwanted: Callable[[], bool] = never) -> Taken:
        """Read and extract; `RefusedError` when there is nothing to keep, or once it is `unwanted`."""
        ...

    def take_in_as(self, source: Source, encoding: str) -> Taken:
        """The same in an encoding that a person chose."""
        ...

    def take_selected(self, selected: Selected) -> Taken:
        """What was dragged or pasted, read and extracted; `RefusedError` when it is nothing but an address."""
        ...

    def extract(self, capture: Capture) -> Draft:
        """Extract from a capture that is there already; `WorkerDiedError` when nothing survives it."""
        ...
