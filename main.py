"""The program's one door: a parsing worker, the command line, or the window."""

from __future__ import annotations

import gc
import os
import sys

from ui.verbs import VERBS


def main(arguments: list[str]) -> int:
    """Start what the arguments ask for; each is imported only when it is wanted, a worker before any Qt."""
    os.umask(0o077)  # whatever is written is for this person's eyes only
    if arguments[:1] == ["--worker"]:
        from archive.workers import serve  # noqa: PLC0415 -- a worker must not load Qt, nor the window a parser

        return serve()
    first = arguments[2:3] if arguments[:1] == ["--archive"] else arguments[:1]
    if first and (first[0] in VERBS or first[0] in {"-h", "--help", "--version"}):
        from ui.cli import main as run  # noqa: PLC0415 -- a script must not wait for Qt

        return run(arguments)
    gc.disable()  # until the window stands: nothing of what it is made of is rubbish
    from ui.opening import Opening  # noqa: PLC0415 -- only a window needs it

    opening = Opening(arguments)
    from ui.app import main as open_window  # noqa: PLC0415 -- and Qt, which is loaded while the archive is opened

    return open_window(opening)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
