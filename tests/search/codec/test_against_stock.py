"""Stock Whoosh as the oracle: the same hits, the same scores, the same order, for every class of query."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from whoosh import query as wq
from whoosh.matching.binary import AndMaybeMatcher, AndNotMatcher, DisjunctionMaxMatcher
from whoosh.matching.wrappers import InverseMatcher

from tests.search.codec.conftest import VOCABULARY, Pair, document
from tests.search.codec.generated import difference, leaf, ours, tree, whoosh

ROUNDS = 420  # queries in each of five states of the index


@pytest.fixture(autouse=True, scope="module")
def mended_whoosh():
    """Whoosh's defects that we do not repeat, mended in the oracle; `test_stock_defects.py` shows each of them."""

    def score(matcher):
        parts = [part for part in (matcher.a, matcher.b) if part.is_active()]
        here = min(part.id() for part in parts)
        return max(part.score() for part in parts if part.id() == here)

    next_of_and_not = AndNotMatcher._find_next

    def find_next_of_and_not(matcher):
        return next_of_and_not(matcher) if matcher.a.is_active() else None

    def skip_to(matcher, number):
        matcher.a.skip_to(number)
        if matcher.a.is_active() and matcher.b.is_active():
            matcher.b.skip_to(matcher.a.id())

    def find_next(matcher):
        while matcher._id < matcher.limit:
            if matcher.child.is_active() and matcher.child.id() < matcher._id:
                matcher.child.skip_to(matcher._id)
            taken = matcher.child.is_active() and matcher.child.id() == matcher._id
            if not taken and not matcher.missing(matcher._id):
                return
            matcher._id += 1

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(InverseMatcher, "_find_next", find_next)
        patch.setattr(DisjunctionMaxMatcher, "score", score)
        patch.setattr(AndNotMatcher, "_find_next", find_next_of_and_not)
        patch.setattr(AndNotMatcher, "_find_first", find_next_of_and_not)
        patch.setattr(AndMaybeMatcher, "skip_to", skip_to)
        yield


def compare(pair: Pair, seed: int, rounds: int = ROUNDS) -> None:
    rnd = random.Random(seed)
    stock, own = pair.stock.searcher(), pair.ours.searcher()
    for number in range(rounds):
        query = leaf(rnd, VOCABULARY) if number % 2 else tree(rnd, VOCABULARY)
        expected = whoosh(stock, query)
        wrong = difference(ours(pair.ours, query), expected)
        assert not wrong, f"{query!r}: {wrong}"
        if number % 5 == 0:  # stock collectors and matchers over our segments
            wrong = difference(whoosh(own, query), expected)
            assert not wrong, f"by Whoosh: {query!r}: {wrong}"
    stock.close()


def filled(pair: Pair, count: int = 240) -> random.Random:
    rnd = random.Random(3)
    batches = [document(number, rnd) for number in range(count)]
    for low in range(0, count, 80):
        pair.add(batches[low : low + 80])
    return rnd


@pytest.mark.slow
def test_fresh_segments(pair):
    filled(pair)
    compare(pair, 1)


@pytest.mark.slow
def test_after_deletions(pair):
    filled(pair)
    pair.delete(range(5, 200, 7))
    compare(pair, 2)


@pytest.mark.slow
def test_after_updates(pair):
    rnd = filled(pair)
    pair.update(document(number, rnd) for number in range(0, 240, 9))
    compare(pair, 3)


@pytest.mark.slow
def test_after_merging_with_deletions(pair):
    rnd = filled(pair)
    pair.delete(range(5, 200, 7))
    pair.update(document(number, rnd) for number in range(0, 240, 9))
    pair.merge()
    assert len(pair.ours.views()) == 1
    compare(pair, 4)


@pytest.mark.slow
def test_after_merging_and_going_on(pair):
    rnd = filled(pair)
    pair.delete(range(5, 200, 7))
    pair.merge()
    pair.add(document(number, rnd) for number in range(300, 340))
    pair.delete([10, 11, 301])
    pair.merge()
    compare(pair, 5)


def test_words_that_stand_for_several_are_scored_as_in_stock(pair):
    """In a segment of more than 5,000 documents Whoosh scores a prefix by its words; in a smaller one it counts 1."""
    words = ["polite", "politics", "polity", "other"]
    rnd = random.Random(1)
    pair.add({"id": number, "headline": " ".join(rnd.choices(words, k=3))} for number in range(5_010))
    for query in (
        wq.Prefix("headline", "pol"),
        wq.Wildcard("headline", "*t?"),
        wq.FuzzyTerm("headline", "polity", maxdist=2),
    ):
        assert not difference(ours(pair.ours, query), whoosh(pair.stock.searcher(), query))


texts = st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=12).map(" ".join)


@settings(
    max_examples=40, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    batches=st.lists(st.lists(st.tuples(texts, texts), min_size=1, max_size=6), min_size=1, max_size=3),
    gone=st.sets(st.integers(0, 8)),
    merged=st.booleans(),
    seed=st.integers(0, 10**6),
)
def test_small_indexes(tmp_path_factory, batches, gone, merged, seed):
    pair = Pair(tmp_path_factory.mktemp("pair"))
    number = 0
    for batch in batches:
        values = []
        for headline, body in batch:
            values.append({"id": number, "headline": headline, "body": body, "day": number % 3})
            number += 1
        pair.add(values)
    pair.delete(sorted(gone))
    if merged:
        pair.merge()
    compare(pair, seed, rounds=12)
