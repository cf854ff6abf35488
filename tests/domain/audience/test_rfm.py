"""The classes of RFM: a customer is judged by its own card, whoever else joins."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.audience.profile import profile_of
from chalicelib.domain.audience.rfm import CLASSES, rfm_class
from chalicelib.domain.time.units import DAY_S
from tests.support.fakes import NOON_S, a_card, a_programme_stamps

NOW_S = int(NOON_S)


def classed(last_days: int, visits: int, earned: int = 0) -> str:
    """The class of a card with `visits` a day apart, the last so many days ago."""
    visit_s = tuple(NOW_S - (last_days + back) * DAY_S for back in reversed(range(visits)))
    return rfm_class(profile_of(a_card(visit_s=visit_s, earned=earned), a_programme_stamps(10), ()), NOW_S)


@pytest.mark.parametrize(
    ("last_days", "visits", "earned", "named"),
    [
        (0, 0, 0, "never"),
        (30, 10, 30, "champion"),
        (30, 10, 29, "loyal"),
        (30, 9, 300, "promising"),
        (30, 3, 0, "promising"),
        (30, 2, 0, "newcomer"),
        (31, 10, 0, "at_risk"),
        (200, 10, 0, "at_risk"),
        (31, 9, 0, "fading"),
        (90, 9, 0, "fading"),
        (91, 9, 0, "lost"),
        (400, 20, 300, "lost"),
    ],
)
def test_a_class_is_by_how_lately_how_often_and_what_was_earned(
    last_days: int, visits: int, earned: int, named: str
) -> None:
    assert classed(last_days, visits, earned) == named


@given(st.integers(0, 500), st.integers(0, 40), st.integers(0, 1000))
def test_every_card_is_in_one_class(last_days: int, visits: int, earned: int) -> None:
    assert classed(last_days, visits, earned) in CLASSES
