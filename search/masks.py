"""Filters by the values of columns and labels, beside those of the codec."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from search.codec.queries import ColumnFilter, mask_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from search.codec.segment import SegmentView


class Everything(ColumnFilter):
    """All documents. Whoosh's own `Every` swallows whatever it stands beside when a query is normalised."""

    fieldname = ""

    def document_mask(self, view: SegmentView) -> NDArray[np.bool_]:
        """All of them."""
        return np.ones(view.documents, bool)

    def _key(self) -> tuple[Any, ...]:
        return ()


class ValueIn(ColumnFilter):
    """Documents whose text in a column is one of a set."""

    def __init__(self, column: str, values: frozenset[str]) -> None:
        self.fieldname = column
        self.values = values

    def document_mask(self, view: SegmentView) -> NDArray[np.bool_]:
        """Those with such a value."""
        texts, places = view.opened.ordinals(self.fieldname)
        wanted = np.zeros(len(texts) + 1, bool)  # the last for documents without a value, whose place is -1
        wanted[:-1] = [text in self.values for text in texts]
        found: NDArray[np.bool_] = wanted[places]
        return found

    def _key(self) -> tuple[Any, ...]:
        return self.fieldname, self.values


class LabelIn(ColumnFilter):
    """Documents with one of a set of labels."""

    def __init__(self, field: str, values: frozenset[str]) -> None:
        self.fieldname = field
        self.values = values

    def document_mask(self, view: SegmentView) -> NDArray[np.bool_]:
        """Those with such a label."""
        table = view.labels.get(self.fieldname)
        return mask_of(view, None if table is None else table.owners(self.values))

    def _key(self) -> tuple[Any, ...]:
        return self.fieldname, self.values


class Containing(ColumnFilter):
    """Documents whose text in a column contains another, case aside."""

    def __init__(self, column: str, part: str) -> None:
        self.fieldname = column
        self.part = part.casefold().encode()

    def document_mask(self, view: SegmentView) -> NDArray[np.bool_]:
        """Those with such a value."""
        texts = view.opened.texts(self.fieldname) or []
        mask = np.zeros(view.documents, bool)
        mask[: len(texts)] = [self.part in text.lower() for text in texts]
        return mask

    def _key(self) -> tuple[Any, ...]:
        return self.fieldname, self.part
