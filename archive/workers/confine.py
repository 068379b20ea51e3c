"""What a worker gives up before it reads its first page: memory, files, processes, the network, outliving its parent.

Linux enforces all of it; macOS ignores the memory limit, which the parent watches instead; on Windows the parent puts
the process into a job object (`archive.workers.job`). Each measure is best effort and none depends on another.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS = 38
_CLONE_NEWUSER = 0x10000000
_CLONE_NEWNET = 0x40000000
_OPEN_FILES = 64
_BASE_BYTES = 256 * 1024 * 1024  # what the interpreter and the parsers map before the first page


_NICE = 10  # the person's own work, and the window's, come first


def confine(*, memory_bytes: int, cpu_seconds: int, parent: int) -> None:
    """Give up everything that parsing does not need. Call once the parsers are imported and no thread runs.

    Args:
        memory_bytes: what pages may take.
        cpu_seconds: after so much computing in its whole life the system ends the process.
        parent: process number of the program; when that is gone already there is nobody to work for.
    """
    if sys.platform == "win32":
        return
    if sys.platform == "linux":
        _bind_to(parent)
        _leave_the_network()
    _limit(memory_bytes, cpu_seconds)
    os.nice(_NICE)


def _bind_to(parent: int) -> None:
    """Die with the thread that started us; the pool starts workers in a thread that lives as long as it does."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    if os.getppid() != parent:
        os._exit(0)


def _leave_the_network() -> None:
    """A network namespace of its own has not even a loopback that is up; needs user namespaces, or root."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) != 0:
        libc.unshare(_CLONE_NEWNET)


def _limit(memory_bytes: int, cpu_seconds: int) -> None:
    import resource  # noqa: PLC0415 -- not on Windows

    wanted = {
        resource.RLIMIT_AS: memory_bytes + _BASE_BYTES,
        resource.RLIMIT_CPU: cpu_seconds,
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: _OPEN_FILES,
        resource.RLIMIT_NPROC: 0,
    }
    for which, most in wanted.items():
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(which, (most, most))
