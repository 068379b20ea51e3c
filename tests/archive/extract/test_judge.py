import numpy as np
import pytest

from archive.extract.features import FEATURES
from archive.extract.heading_features import HEADING_FEATURES
from archive.extract.judge import MODEL, Judge, ModelError, judge


def saved(path, names=FEATURES, **tree):
    """A model whose forest of blocks is one tree; that of headings asks nothing."""
    leaf = {"feature": [0], "threshold": [np.inf], "children": [0, 0], "value": [0.0], "roots": [0], "baseline": 0.0}
    forests = {"blocks": {**leaf, **tree, "names": names}, "headings": {**leaf, "names": HEADING_FEATURES}}
    np.savez(path, **{f"{name}.{part}": np.array(of) for name, parts in forests.items() for part, of in parts.items()})
    return path


def stump(path, names=FEATURES):
    """A model of one tree with one question."""
    return saved(
        path,
        names,
        feature=[3, 0, 0],
        threshold=[0.5, np.inf, np.inf],
        children=[1, 2, 1, 1, 2, 2],
        value=[0.0, -2.0, 2.0],
    )


def test_a_tree_asks_and_answers(tmp_path):
    rows = np.zeros((2, len(FEATURES)), dtype=np.float32)
    rows[1, 3] = 1.0
    low, high = Judge.load(stump(tmp_path / "one.npz")).blocks.probabilities(rows)
    assert low == pytest.approx(1 / (1 + np.exp(2)))
    assert high == pytest.approx(1 / (1 + np.exp(-2)))


@pytest.mark.parametrize(("name", "columns"), [("blocks", FEATURES), ("headings", HEADING_FEATURES)])
def test_the_leaf_is_found_by_walking_down(name, columns):
    names = ("feature", "threshold", "children", "value", "roots")
    with np.load(MODEL) as data:
        feature, threshold, children, value, roots = (data[f"{name}.{part}"].astype(float) for part in names)
        baseline = float(data[f"{name}.baseline"])
    rows = np.random.default_rng(2).normal(size=(40, len(columns))).astype(np.float32)
    sums = []
    for row in rows:
        total = baseline
        for root in roots:
            node = int(root)
            while int(children[2 * node]) != node:
                node = int(children[2 * node + (row[int(feature[node])] > np.float32(threshold[node]))])
            total += value[node]
        sums.append(total)
    forest = getattr(judge(), name)
    whole = forest.baseline + sum(stage.answer(rows.T) for stage in forest.stages)
    assert whole == pytest.approx(np.array(sums), abs=1e-4)


def test_a_tree_without_a_question_and_one_too_large(tmp_path):
    def chain(leaves):
        """A tree that asks one question after another."""
        inner = leaves - 1
        children = [side for node in range(inner) for side in (inner + node, node + 1 if node < inner - 1 else -1)]
        nodes = 2 * inner + 1
        children = [nodes - 1 if child == -1 else child for child in children]
        children += [node for node in range(inner, nodes) for _ in range(2)]
        return saved(
            tmp_path / f"{leaves}.npz",
            feature=np.zeros(nodes, dtype=int),
            threshold=np.zeros(nodes),
            children=children,
            value=np.arange(nodes, dtype=float),
        )

    rows = np.zeros((1, len(FEATURES)), dtype=np.float32)
    assert Judge.load(chain(1)).blocks.probabilities(rows) == pytest.approx([0.5])
    Judge.load(chain(16))
    with pytest.raises(ModelError):
        Judge.load(chain(17))


def test_a_model_of_other_features_is_refused(tmp_path):
    with pytest.raises(ModelError):
        Judge.load(stump(tmp_path / "one.npz", ("something", "else")))
    np.savez(tmp_path / "none.npz", about=np.array("{}"))
    with pytest.raises(ModelError):
        Judge.load(tmp_path / "none.npz")


def test_the_shipped_model_fits_the_features_and_is_small():
    for count in (3, 0):
        assert judge().blocks.probabilities(np.zeros((count, len(FEATURES)), dtype=np.float32)).shape == (count,)
        rows = np.zeros((count, len(HEADING_FEATURES)), dtype=np.float32)
        assert judge().headings.probabilities(rows).shape == (count,)
    assert MODEL.stat().st_size < 300_000


def test_asking_in_stages_changes_no_decision():
    rng = np.random.default_rng(1)
    rows = rng.random((200, len(FEATURES)), dtype=np.float32)
    model = judge().blocks
    whole = model.baseline + sum(stage.answer(rows.T) for stage in model.stages)
    staged = model.probabilities(rows)
    assert ((whole > 0) == (staged > 0.5)).all()
