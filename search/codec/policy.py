"""Which segments are merged at a commit: so that adding one article never rewrites a large segment.

Segments are sorted into tiers by the power of `fan` their living documents reach. When a tier has `fan` segments they
become one of the next tier, so an article is rewritten once per tier. A segment never grows beyond `cap`, which
bounds the memory of a merge. A small commit merges only what is cheap (`effort`); the rest waits for a commit in the
background.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from archive.values import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

_DEAD_SHARE: Final = 0.3  # rewrite a segment when so much of it is deleted


@dataclass(frozen=True, slots=True)
class SegmentSize:
    """What a policy looks at: all documents of a segment, and the living ones."""

    documents: int
    living: int


@frozen
class MergePolicy:
    """When to merge.

    Attributes:
        fan: segments of one tier that are merged into one of the next.
        cap: documents a merged segment has at most.
        effort: documents one commit may rewrite, None for any number.
        compact: merge as much as the cap allows, for the end of a bulk import.
    """

    fan: int = 8
    cap: int = 50_000
    effort: int | None = None
    compact: bool = False

    def choose(self, sizes: Sequence[SegmentSize]) -> list[list[int]]:
        """Groups of segments (by place) to be merged, each into one."""
        if self.compact:
            return self._packed(sizes)
        tiers: dict[int, list[int]] = {}
        for place, size in enumerate(sizes):
            if size.living <= self.cap // 2:
                tiers.setdefault(self._tier(size.living), []).append(place)
        groups = [group for tier in tiers.values() if len(tier) >= self.fan for group in self._capped(tier, sizes)]
        grouped = {place for group in groups for place in group}
        groups += [
            [place]
            for place, size in enumerate(sizes)
            if place not in grouped and size.documents - size.living > _DEAD_SHARE * size.documents and size.living
        ]
        return [group for group in groups if self._affordable(group, sizes)]

    def _tier(self, living: int) -> int:
        tier = 0
        while living >= self.fan:
            living //= self.fan
            tier += 1
        return tier

    def _capped(self, places: list[int], sizes: Sequence[SegmentSize]) -> list[list[int]]:
        groups: list[list[int]] = [[]]
        total = 0
        for place in places:
            if groups[-1] and total + sizes[place].living > self.cap:
                groups.append([])
                total = 0
            groups[-1].append(place)
            total += sizes[place].living
        return [group for group in groups if len(group) > 1]

    def _affordable(self, group: list[int], sizes: Sequence[SegmentSize]) -> bool:
        return self.effort is None or sum(sizes[place].living for place in group) <= self.effort

    def _packed(self, sizes: Sequence[SegmentSize]) -> list[list[int]]:
        clean = [place for place, size in enumerate(sizes) if size.living == size.documents]
        full = {place for place in clean if sizes[place].living > self.cap * 3 // 4}
        rest = [place for place in range(len(sizes)) if place not in full]
        groups = self._capped(rest, sizes)
        grouped = {place for group in groups for place in group}
        return groups + [[place] for place in rest if place not in grouped and place not in clean]


SMALL_COMMIT: Final = MergePolicy(effort=1_000)
BACKGROUND: Final = MergePolicy()
BUILDING: Final = MergePolicy(fan=10)  # ten commits of 5,000 are a full segment: every article is moved once
COMPACT: Final = MergePolicy(compact=True)
