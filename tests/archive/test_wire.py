"""Values travel as JSON and come back the same; what does not fit is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.model import (
    Capture,
    Changes,
    Concern,
    Container,
    Digest,
    Draft,
    Moment,
    Original,
    Provenance,
    Rival,
    Sourced,
    Url,
)
from archive.wire import from_json, to_json

DRAFT = Draft(
    headline=Sourced(value="Quay", source="json-ld", confidence=0.5),
    bylines=Sourced(value=("Ana", "Bo"), source="byline"),
    published=Sourced(value=Moment.parse("2019-03"), source="meta"),
    canonical_url=Sourced(value=Url("https://a.example/b"), source="link"),
    lead_picture=Sourced(value=Digest("a" * 64), source="og"),
    text="Words.",
    word_count=1,
    rivals=(Rival(field="headline", claim=Sourced(value="Kay", source="og")),),
    concerns=(Concern.STUB,),
    extractor=1,
)


def there_and_back(value: object) -> object:
    return from_json(type(value), json.loads(json.dumps(to_json(value))))


@pytest.mark.parametrize(
    "value",
    [
        DRAFT,
        Changes(),
        Original(digest=Digest("0" * 64), size=3, missing=("a", "b")),
        Capture(container=Container.MHTML, page="<p>", encoding=Sourced(value="utf-8", source="bom")),
        Provenance(target_url=(Sourced(value=Url("http://x.example/"), source="header"),), file_name="a\u202eb"),
    ],
)
def test_a_value_comes_back_the_same(value: object):
    assert there_and_back(value) == value


def test_defaults_are_left_out():
    assert to_json(Changes()) == {}


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_travels_and_leaves_what_utf_8_can_carry(text: str):
    came = from_json(Sourced[str], json.loads(json.dumps(to_json(Sourced(value=text, source="x")))))
    came.value.encode()


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        (Draft, {}),
        (Draft, {"headline": "bare"}),
        (Draft, {"headline": {"value": 3, "source": "x"}}),
        (Draft, {"headline": {"value": "a", "source": "x"}, "surprise": 1}),
        (Draft, {"headline": {"value": "a", "source": "x", "confidence": float("nan")}}),
        (Draft, {"headline": {"value": "a", "source": "x"}, "word_count": True}),
        (Draft, {"headline": {"value": "a", "source": "x"}, "word_count": 2**63}),
        (Draft, {"headline": {"value": "\ud800", "source": "x"}}),
        (Draft, {"headline": {"value": "a", "source": "x"}, "concerns": ["no-such"]}),
        (Draft, {"headline": {"value": "a", "source": "x"}, "concerns": "stub"}),
        (Original, {"digest": "../../etc/passwd", "size": 1}),
        (Provenance, {"target_url": [{"value": "javascript:alert(1)", "source": "x"}]}),
        (bytes, "AAAA"),
        (int, None),
    ],
)
def test_what_does_not_fit_is_refused(kind: type, data: object):
    with pytest.raises(ValueError, match=r"."):
        from_json(kind, data)


def test_bytes_do_not_travel():
    with pytest.raises(ValueError, match="bytes"):
        to_json(b"x")


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["headline", "value", "source"]), inner)
    ),
    max_leaves=12,
)


@given(_JSON)
def test_hostile_answers_are_refused_or_read_and_never_anything_else(data: object):
    try:
        draft = from_json(Draft, data)
    except ValueError:
        return
    assert isinstance(draft, Draft)
