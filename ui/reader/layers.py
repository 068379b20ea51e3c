"""Grounds laid under words, and the words that are looked for."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

MOST = 5_000
"""More places than this are neither counted nor marked."""


def layer(document: QTextDocument, start: int, end: int, ground: QColor, *, ink: QColor) -> QTextEdit.ExtraSelection:
    """A coloured ground under the characters from one position to another."""
    made = QTextEdit.ExtraSelection()
    cursor = QTextCursor(document)
    last = max(0, document.characterCount() - 1)
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    made.cursor = cursor
    char = QTextCharFormat()
    char.setBackground(ground)
    char.setForeground(ink)
    made.format = char
    return made


def find_all(document: QTextDocument, words: str) -> list[tuple[int, int]]:
    """Every place of these words, whatever their case; none for no words."""
    found: list[tuple[int, int]] = []
    cursor = document.find(words, 0) if words else QTextCursor()
    while not cursor.isNull() and len(found) < MOST:
        found.append((cursor.selectionStart(), cursor.selectionEnd()))
        cursor = document.find(words, cursor)
    return found
