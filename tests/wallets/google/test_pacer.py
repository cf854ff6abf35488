"""Turns at Google: evenly apart, the counter's ahead of a campaign's, none for ever."""

from collections.abc import Callable
from typing import Any

import pytest

from chalicelib.aws.pace import FAR_MS, Pace
from chalicelib.domain.card.card import Lane
from chalicelib.wallets.google.pacer import APART_MS, PATIENCE_S, NoTurn, Pacer, Turns
from tests.support.fakes import NOON_MS

New = Callable[..., Pacer]


class Clock:
    def __init__(self) -> None:
        self.now = NOON_MS

    def now_ms(self) -> int:
        return self.now

    def sleep(self, seconds: float) -> None:
        assert seconds > 0
        self.now += round(seconds * 1000)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def new_pacer(dynamodb: Any, table_name: str, clock: Clock) -> New:
    """Another worker: it knows nothing yet of what others have booked."""

    def make(lane: Lane = "counter", ahead_ms: int = 0) -> Pacer:
        pace = Pace(dynamodb, table_name, lambda: (clock.now + ahead_ms) / 1000)
        return Pacer(
            lambda *wanted: Turns(*pace.book("pace-google", "3388", *wanted)),
            lane,
            now_ms=clock.now_ms,
            sleep=clock.sleep,
        )

    return make


def test_a_burst_is_spread_to_the_rate(new_pacer: New, clock: Clock) -> None:
    pacer = new_pacer()
    for _ in range(31):
        pacer.wait()

    assert clock.now - NOON_MS == 30 * APART_MS


def test_two_workers_share_the_rate(new_pacer: New, clock: Clock) -> None:
    one, other = new_pacer(), new_pacer()
    for _ in range(20):
        one.wait()
        other.wait()

    assert clock.now - NOON_MS == pytest.approx(39 * APART_MS, abs=4 * APART_MS)


def test_a_pause_earns_no_burst(new_pacer: New, clock: Clock) -> None:
    pacer = new_pacer()
    pacer.wait()
    clock.now += 60_000
    began = clock.now
    for _ in range(11):
        pacer.wait()

    assert clock.now - began >= 10 * APART_MS


def test_a_campaign_has_no_turn_while_counters_have_booked_ahead(
    dynamodb: Any, table_name: str, new_pacer: New, clock: Clock
) -> None:
    counters = Pace(dynamodb, table_name, lambda: clock.now / 1000)
    counters.book("pace-google", "3388", 120, APART_MS, 8_000)

    with pytest.raises(NoTurn):
        new_pacer("campaign").wait()
    assert clock.now - NOON_MS == pytest.approx(PATIENCE_S * 1000, abs=1_000)

    new_pacer("campaign").wait()
    assert clock.now - NOON_MS == pytest.approx(120 * APART_MS, abs=100), "what is left is a campaign's"


def test_a_counter_waits_for_no_more_than_a_campaign_has_under_way(new_pacer: New, clock: Clock) -> None:
    for _ in range(4):
        new_pacer("campaign").wait()
    began = clock.now
    new_pacer("counter").wait()

    assert clock.now - began <= 6 * APART_MS


def test_what_a_wrong_clock_booked_stops_nobody(new_pacer: New, clock: Clock) -> None:
    new_pacer("counter", ahead_ms=3_600_000).wait()
    clock.now = NOON_MS
    for lane in ("campaign", "counter"):
        new_pacer(lane).wait()

    assert clock.now - NOON_MS < FAR_MS
