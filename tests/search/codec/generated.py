"""Queries of every class, at random, and the comparison of answers."""

from __future__ import annotations

import math

from whoosh import query as wq

from search.codec.snapshot import Snapshot

TEXTS = ["body", "body", "headline", "body_stems", "notes"]
PATTERNS = ["*a*", "a*e", "w?", "*s", "c?r*", "*", "w1*", "??", "[ab]*", "*а*"]
MISSPELT = ["appel", "cat", "carts", "w11", "наука", "strase", "abcd", "经"]


def leaf(rnd, vocabulary):
    word = lambda: rnd.choice(vocabulary) if rnd.random() < 0.9 else "missing"  # noqa: E731
    field = rnd.choice(TEXTS)
    boost = rnd.choice([1.0, 1.0, 2.5])
    kinds = {
        "term": lambda: wq.Term(field, word(), boost=boost),
        "keyword": lambda: wq.Term("topics", rnd.choice(["war", "peace", "none"])),
        "publisher": lambda: wq.Term("publisher", rnd.choice(["a.example", "c.example/sub"])),
        "number": lambda: wq.Term("day", rnd.randrange(-20, 80)),
        "phrase": lambda: wq.Phrase(
            rnd.choice(["body", "headline", "notes"]),
            [word() for _ in range(rnd.randrange(2, 4))],
            slop=rnd.choice([1, 1, 2, 5]),
            boost=boost,
        ),
        "prefix": lambda: wq.Prefix(
            field, rnd.choice(["a", "ap", "w", "w1", "стр", "нау", "zz", "经", ""]), boost=boost
        ),
        "wildcard": lambda: wq.Wildcard(field, rnd.choice(PATTERNS), boost=boost),
        "fuzzy": lambda: wq.FuzzyTerm(
            field, rnd.choice(MISSPELT), boost=boost, maxdist=rnd.choice([1, 2]), prefixlength=rnd.choice([0, 1])
        ),
        "regex": lambda: wq.Regex(field, rnd.choice(["ca.*s", "w[12]$"])),
        "range": lambda: wq.TermRange(
            field, *sorted([word(), word()]), startexcl=rnd.random() < 0.3, endexcl=rnd.random() < 0.3
        ),
        "open range": lambda: wq.TermRange(field, *rnd.choice([(None, "card"), ("w2", None)])),
        "numbers": lambda: wq.NumericRange(
            rnd.choice(["day", "words"]),
            rnd.choice([None, rnd.randrange(-20, 40)]),
            rnd.choice([None, rnd.randrange(20, 500)]),
            startexcl=rnd.random() < 0.3,
            endexcl=rnd.random() < 0.3,
            boost=boost,
        ),
        "every": lambda: wq.Every(rnd.choice([None, "notes", "topics"])),
    }
    return kinds[rnd.choice(list(kinds))]()


def simple(rnd, vocabulary):
    words = [rnd.choice(vocabulary) for _ in range(2)]
    field = rnd.choice(["body", "headline"])
    return (
        wq.Term(field, words[0], boost=rnd.choice([1.0, 3.0]))
        if rnd.random() < 0.7
        else wq.Phrase(field, words, slop=3)
    )


def tree(rnd, vocabulary, depth=2):
    if depth == 0 or rnd.random() < 0.35:
        return leaf(rnd, vocabulary)
    sub = lambda: tree(rnd, vocabulary, depth - 1)  # noqa: E731
    boost = rnd.choice([1.0, 1.0, 0.5])
    kinds = {
        "and": lambda: wq.And([sub() for _ in range(rnd.randrange(2, 4))], boost=boost),
        "and not": lambda: wq.And([sub(), wq.Not(sub())]),
        "or": lambda: wq.Or([sub() for _ in range(rnd.randrange(2, 5))], boost=boost),
        "not": lambda: wq.Not(sub()),
        "without": lambda: wq.AndNot(sub(), sub()),
        "maybe": lambda: wq.AndMaybe(sub(), sub()),
        "require": lambda: wq.Require(sub(), sub()),
        # Words and phrases only: Whoosh cannot normalise two ranges side by side here.
        "largest": lambda: wq.DisjunctionMax([simple(rnd, vocabulary) for _ in range(rnd.randrange(2, 4))]),
        "constant": lambda: wq.ConstantScoreQuery(sub(), 3.0),
    }
    return kinds[rnd.choice(list(kinds))]()


def ours(index, query):
    """(document number across segments, score), best first."""
    snapshot = Snapshot(index)
    bases, base = {}, 0
    for view in snapshot.views:
        bases[id(view)] = base
        base += view.documents
    found = [
        (bases[id(part.view)] + document, score)
        for part in snapshot.matches(query).parts
        for document, score in zip(part.ids.tolist(), part.scores.tolist(), strict=True)
    ]
    return sorted(found, key=lambda hit: (-hit[1], hit[0]))


def whoosh(searcher, query):
    results = searcher.search(query.normalize(), limit=None)
    return [(hit.docnum, hit.score) for hit in results]


def difference(first, second):
    """What differs between two answers; scores that differ by rounding only may be in either order."""
    if {document for document, _ in first} != {document for document, _ in second}:
        return f"hits: {sorted({d for d, _ in first} ^ {d for d, _ in second})[:10]}"
    scores = dict(second)
    for document, score in first:
        if not math.isclose(score, scores[document], rel_tol=1e-9, abs_tol=1e-9):
            return f"scores of {document}: {score} and {scores[document]}"
    for (one, score), (other, _) in zip(first, second, strict=True):
        if one != other and not math.isclose(score, scores[other], rel_tol=1e-9, abs_tol=1e-9):
            return f"order at {one} and {other}"
    return ""
