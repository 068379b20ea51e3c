import numpy as np
import pytest

from archive.extract.features import FEATURES
from archive.extract.judge import MODEL, Judge, ModelError, judge


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
        baseline=np.array(0.0),
    )
    return path


def test_a_tree_asks_and_answers(tmp_path):
    rows = np.zeros((2, len(FEATURES)), dtype=np.float32)
    rows[1, 3] = 1.0
    low, high = Judge.load(stump(tmp_path / "one.npz")).probabilities(rows)
    assert low == pytest.approx(1 / (1 + np.exp(2)))
    assert high == pytest.approx(1 / (1 + np.exp(-2)))


def test_the_leaf_is_found_by_walking_down():
    names = ("feature", "threshold", "children", "value", "roots")
    with np.load(MODEL) as data:
        feature, threshold, children, value, roots = (data[name].astype(float) for name in names)
        baseline = float(data["baseline"])
    rows = np.random.default_rng(2).normal(size=(40, len(FEATURES))).astype(np.float32)
    sums = []
    for row in rows:
        total = baseline
        for root in roots:
            node = int(root)
            while int(children[2 * node]) != node:
                node = int(children[2 * node + (row[int(feature[node])] > np.float32(threshold[node]))])
            total += value[node]
        sums.append(total)
    model = judge()
    whole = model.baseline + sum(stage.answer(rows.T) for stage in model.stages)
    assert whole == pytest.approx(np.array(sums), abs=1e-4)


def test_a_tree_without_a_question_and_one_too_large(tmp_path):
    def chain(leaves):
        """A tree that asks one question after another."""
        inner = leaves - 1
        children = [side for node in range(inner) for side in (inner + node, node + 1 if node < inner - 1 else -1)]
        nodes = 2 * inner + 1
        children = [nodes - 1 if child == -1 else child for child in children]
        children += [node for node in range(inner, nodes) for _ in range(2)]
        path = tmp_path / f"{leaves}.npz"
        np.savez(
            path,
            names=np.array(FEATURES),
            feature=np.zeros(nodes, dtype=int),
            threshold=np.zeros(nodes),
            children=np.array(children),
            value=np.arange(nodes, dtype=float),
            roots=np.array([0]),
            baseline=np.array(0.0),
        )
        return path

    rows = np.zeros((1, len(FEATURES)), dtype=np.float32)
    assert Judge.load(chain(1)).probabilities(rows) == pytest.approx([0.5])
    Judge.load(chain(16))
    with pytest.raises(ModelError):
        Judge.load(chain(17))


def test_a_model_of_other_features_is_refused(tmp_path):
    with pytest.raises(ModelError):
        Judge.load(stump(tmp_path / "one.npz", ("something", "else")))


def test_the_shipped_model_fits_the_features_and_is_small():
    assert judge().probabilities(np.zeros((3, len(FEATURES)), dtype=np.float32)).shape == (3,)
    assert judge().probabilities(np.zeros((0, len(FEATURES)), dtype=np.float32)).shape == (0,)
    assert MODEL.stat().st_size < 300_000


def test_asking_in_stages_changes_no_decision():
    rng = np.random.default_rng(1)
    rows = rng.random((200, len(FEATURES)), dtype=np.float32)
    model = judge()
    whole = model.baseline + sum(stage.answer(rows.T) for stage in model.stages)
    staged = model.probabilities(rows)
    assert ((whole > 0) == (staged > 0.5)).all()
