import numpy as np
import pytest

from archive.extract.features import FEATURES
from archive.extract.judge import Judge, ModelError, judge


def stump(path, names=FEATURES):
    """A model of one tree with one question."""
    np.savez(
        path,
        names=np.array(names),
        feature=np.array([3, 0, 0]),
        threshold=np.array([0.5, np.inf, np.inf]),
        children=np.array([1, 2, 1, 1, 2, 2]),
        value=np.array([0.0, -2.0, 2.0]),
        roots=np.array([0]),
        depth=np.array(1),
        baseline=np.array(0.0),
    )
    return path


def test_a_tree_asks_and_answers(tmp_path):
    rows = np.zeros((2, len(FEATURES)), dtype=np.float32)
    rows[1, 3] = 1.0
    low, high = Judge.load(stump(tmp_path / "one.npz")).probabilities(rows)
    assert low == pytest.approx(1 / (1 + np.exp(2)))
    assert high == pytest.approx(1 / (1 + np.exp(-2)))


def test_a_model_of_other_features_is_refused(tmp_path):
    with pytest.raises(ModelError):
        Judge.load(stump(tmp_path / "one.npz", ("something", "else")))


def test_the_shipped_model_fits_the_features_and_is_small():
    from archive.extract.judge import MODEL

    assert judge().probabilities(np.zeros((3, len(FEATURES)), dtype=np.float32)).shape == (3,)
    assert judge().probabilities(np.zeros((0, len(FEATURES)), dtype=np.float32)).shape == (0,)
    assert MODEL.stat().st_size < 300_000


def test_asking_in_stages_changes_no_decision():
    rng = np.random.default_rng(1)
    rows = rng.random((200, len(FEATURES)), dtype=np.float32)
    model = judge()
    whole = model.baseline + model._walk(rows, model.roots)
    staged = model.probabilities(rows)
    assert ((whole > 0) == (staged > 0.5)).all()
