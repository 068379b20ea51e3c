"""The publisher's own day for a moment recorded in UTC."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.extract.local_time import day_in_doubt, is_utc, localised, neighbouring_day
from archive.model import Moment


def moment(text: str) -> Moment:
    found = Moment.parse(text)
    assert found
    return found


@pytest.mark.parametrize(
    ("utc", "printed", "local"),
    [
        ("2023-11-09T01:09Z", "2023-11-08T18:09", "2023-11-08T18:09-07:00"),
        ("2023-11-08T20:00Z", "2023-11-09T01:30+05:30", "2023-11-09T01:30+05:30"),
        ("2023-11-09T01:09Z", "2023-11-08T18:20", None),  # another minute is another moment
        ("2023-11-09T01:09Z", "2023-11-08", None),
        ("2023-11-09T01:09Z", "2023-11-06T18:09", None),
        ("2023-11-09T01:09Z", "2023-11-08T18:09-05:00", None),
    ],
)
def test_localised(utc: str, printed: str, local: str | None):
    assert localised(moment(utc), moment(printed)) == (moment(local) if local else None)


def test_only_a_neighbouring_day_is_the_same():
    late, early = moment("2023-11-09T22:00Z"), moment("2023-11-09T02:00Z")
    assert neighbouring_day(early, moment("2023-11-08")) == moment("2023-11-08")
    assert neighbouring_day(late, moment("2023-11-10")) == moment("2023-11-10")
    assert neighbouring_day(early, moment("2023-11-10")) is None
    assert neighbouring_day(late, moment("2023-11-01")) is None


def test_which_moments_are_in_doubt():
    assert day_in_doubt(moment("2023-11-09T01:09Z"))
    assert not day_in_doubt(moment("2023-11-09T12:09Z"))
    assert not is_utc(moment("2023-11-09T01:09+02:00"))


@given(st.datetimes(), st.datetimes())
def test_never_raises(one: object, other: object):
    utc = Moment.parse(f"{one:%Y-%m-%dT%H:%M}Z".rjust(17, "0"))
    printed = Moment.parse(f"{other:%Y-%m-%dT%H:%M}".rjust(16, "0"))
    if utc and printed:
        localised(utc, printed)
        neighbouring_day(utc, printed)
