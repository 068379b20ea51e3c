"""What can go wrong with an index: always curable, because the index is a copy."""

from __future__ import annotations


class IndexUnusableError(Exception):
    """The index is missing, damaged, foreign or of another schema: rebuild it."""


class IndexLockedError(Exception):
    """Another process is writing to the index."""
