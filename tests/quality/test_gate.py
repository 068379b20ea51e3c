"""The gate: extraction is never worse than it was on an exam that cannot change unnoticed.

Floors lie in ``floors.toml``. To change the exam, change `quality.corpus`, run this test, look at the printed scores,
and pin the new fingerprint; to raise a floor, raise it. Nothing lowers one by itself.
"""

import tomllib
from pathlib import Path

import pytest

from quality.corpus import FRAMES, corpus, fingerprint
from quality.gate import sit, sit_kinds
from quality.kinds import table
from quality.tongues import tongues

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def pages():
    return corpus()


@pytest.fixture(scope="module")
def report(pages):
    return sit(pages)


def test_the_exam_is_the_one_that_was_pinned(pages):
    assert fingerprint(pages) == FLOORS["exam"]


def test_the_exam_is_wide_enough():
    assert len(FRAMES) >= 40
    assert len(tongues()) >= 15


@pytest.mark.slow
def test_every_score_is_at_its_floor_or_above(report, capsys):
    lines = [
        f"{'body F1':24} {report.f1:.4f}",
        f"{'passages F1':24} {report.passages:.4f}",
        f"{'lowest page':24} {report.lowest_page:.4f} {report.lowest}",
        f"{'strangers let in':24} {report.strangers}",
        *(f"{'structure ' + kind:24} {share:.4f}" for kind, share in sorted(report.structure.items())),
        *(f"{'metadata ' + name:24} {share:.4f}" for name, share in report.metadata.items()),
        *(f"{'named ' + name:24} {share:.4f}" for name, share in sorted(report.parts.items())),
        f"{'alarms on articles':24} {len(report.alarms)} {report.alarms[:3]}",
        *(f"{'language ' + name:24} {share:.4f}" for name, share in sorted(report.by_language.items())),
    ]
    with capsys.disabled():
        print("\n" + "\n".join(lines))
    assert report.f1 >= FLOORS["body"]
    assert report.passages >= FLOORS["passages"]
    assert report.lowest_page >= FLOORS["lowest_page"]
    assert report.strangers <= FLOORS["strangers"]
    assert min(report.by_language.values()) >= FLOORS["lowest_language"]
    assert min(report.by_layout.values()) >= FLOORS["lowest_layout"]
    assert len(report.alarms) <= FLOORS["alarms"]
    for name, share in report.parts.items():
        assert share >= FLOORS["named"], name
    for name, floor in FLOORS["metadata"].items():
        assert report.metadata[name] >= floor, name
    for kind, floor in FLOORS["structure"].items():
        assert report.structure[kind] >= floor, kind


@pytest.mark.slow
def test_what_is_no_article_is_told(capsys):
    told = sit_kinds()
    with capsys.disabled():
        print("\n" + "\n".join(table(told)))
    for concern in {kind.concern for kind, _ in told}:
        right = [right for kind, right in told if kind.concern is concern]
        assert sum(right) / len(right) >= FLOORS["kinds"], concern
