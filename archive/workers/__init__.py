"""Parsing where it can do no harm: hostile pages are read in child processes that may hang, swell or die."""

from __future__ import annotations

from archive.workers.child import serve
from archive.workers.pool import WorkerPool

__all__ = ["WorkerPool", "serve"]
