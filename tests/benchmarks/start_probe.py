"""The program, started as `main.py` starts it, and somebody who uses it as soon as it can be used.

``start_probe.py STARTED FOLDER``: prints, as JSON, the seconds since STARTED (the wall's clock) and of processor time
at which the window was first painted (``window``), every row in sight too (``list``), and a letter typed after that in
the search box (``usable``); then how long the event loop did not answer in the next seconds (``stall``, ms), and when
the letter's question was answered (``answered``).
"""

from __future__ import annotations

import gc
import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
gc.disable()  # as main.py does before it loads anything of a window

import main  # noqa: E402
import ui.opening  # noqa: E402


def start(started: float, folder: str) -> int:
    """Start the program with a probe on its window."""
    opening = ui.opening.Opening

    def watched(arguments: list[str]) -> ui.opening.Opening:
        begun = opening(arguments)
        app = importlib.import_module("ui.app")  # as main.py does now; before the probe, which needs Qt
        from start_eye import Probe

        build = app.build

        def seen(*given: object) -> object:
            program = build(*given)
            Probe(program.window, started)
            return program

        app.build = seen
        return begun

    ui.opening.Opening = watched
    return main.main(["--archive", folder])


if __name__ == "__main__":
    sys.exit(start(float(sys.argv[1]), sys.argv[2]))
