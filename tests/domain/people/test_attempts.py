"""Guessing is slow from everywhere, and a stranger cannot keep a person out."""

from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.people.attempts import (
    KNOWN_S,
    NEAR_FORGOTTEN_S,
    NEAR_FREE,
    NEAR_PAUSE_S_MAX,
    NONE,
    WIDE_FREE,
    WIDE_PAUSE_S_MAX,
    Attempts,
    wait_s,
)
from chalicelib.domain.time.units import DAY_S
from tests.support.fakes import NOON_MS


def failed(times: int, at_ms: int = NOON_MS) -> Attempts:
    tried = NONE
    for _ in range(times):
        tried = tried.failed(at_ms)
    return tried


def test_typing_errors_cost_nothing_and_then_each_costs_twice_the_last() -> None:
    pauses = [wait_s(failed(times), NONE, NOON_MS) for times in range(NEAR_FREE + 4)]

    assert pauses == [0] * NEAR_FREE + [5, 10, 20, 40]


def test_a_pause_ends_by_itself_and_a_success_wipes_the_slate() -> None:
    tried = failed(NEAR_FREE + 3)
    pause_s = wait_s(tried, NONE, NOON_MS)

    assert wait_s(tried, NONE, NOON_MS + pause_s * 1000 - 1) == 1
    assert wait_s(tried, NONE, NOON_MS + pause_s * 1000) == 0
    assert wait_s(tried.succeeded(NOON_MS), NONE, NOON_MS) == 0
    assert wait_s(failed(99), NONE, NOON_MS + NEAR_FORGOTTEN_S * 1000) == 0


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(-(10**7), 10**10))
def test_no_pause_is_longer_than_its_bound(near: int, wide: int, later_ms: int) -> None:
    now_ms = NOON_MS + later_ms
    own = Attempts(near, NOON_MS)
    everywhere = Attempts(wide, NOON_MS)

    assert 0 <= wait_s(own, NONE, now_ms) <= NEAR_PAUSE_S_MAX
    assert 0 <= wait_s(NONE, everywhere, now_ms) <= WIDE_PAUSE_S_MAX
    known = Attempts(near, NOON_MS, known_ms=NOON_MS)
    if later_ms < KNOWN_S * 1000:
        assert wait_s(known, everywhere, now_ms) == wait_s(own, NONE, now_ms)


def test_a_place_that_is_known_does_not_wait_for_what_strangers_do() -> None:
    attack = failed(WIDE_FREE + 20)

    assert wait_s(NONE, attack, NOON_MS) == WIDE_PAUSE_S_MAX
    assert wait_s(Attempts(known_ms=NOON_MS - DAY_S * 1000), attack, NOON_MS) == 0
    assert wait_s(Attempts(known_ms=NOON_MS - KNOWN_S * 1000), attack, NOON_MS) == WIDE_PAUSE_S_MAX


def test_a_pin_withstands_a_month_of_patient_guessing_on_one_tablet() -> None:
    """Seeded by nothing: the guesser tries the moment each pause ends."""
    tried, now_ms, guesses = NONE, NOON_MS, 0
    while now_ms < NOON_MS + 30 * DAY_S * 1000:
        tried = tried.failed(now_ms)
        guesses += 1
        now_ms += max(1, wait_s(tried, NONE, now_ms)) * 1000

    assert guesses < 3000, "of 10,000"
