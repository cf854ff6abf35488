"""What cases come to: who came back, how soon an answer was there, and how sure that is."""

import random
from dataclasses import replace

import pytest

from chalicelib.domain.feedback.case import answered, said_more
from chalicelib.domain.feedback.outcome import Sums, came_back, counted, likeness, median_ms, step_of
from chalicelib.domain.feedback.rates import Rate, apart
from chalicelib.domain.time.units import DAY_MS, DAY_S, HOUR_MS, MINUTE_MS
from tests.support.cases import a_case
from tests.support.fakes import NOON_MS, a_card

NOON_S = NOON_MS // 1000


def test_a_case_is_counted_once_however_often_it_is_opened_again() -> None:
    opened = a_case()
    ended = answered(opened, "Sorry.", "staff:max", NOON_MS + HOUR_MS, closes=True)
    again = said_more(ended, "No.", NOON_MS + DAY_MS, due_ms=NOON_MS + 3 * DAY_MS)
    over = replace(answered(again, "Sorry!", "staff:max", NOON_MS + 2 * DAY_MS, closes=True), remedy="e1")
    steps = [counted(None, opened), counted(opened, ended), counted(ended, again), counted(again, over)]
    total = sum(steps, Sums())

    assert (total.opened, total.answered, total.in_time, total.reopened, total.made_good) == (1, 1, 1, 1, 1)
    assert median_ms(total.took) == pytest.approx(HOUR_MS, rel=0.1)


@pytest.mark.parametrize("seed", range(5))
def test_the_median_of_the_times_to_an_answer_is_right_to_a_tenth(seed: int) -> None:
    drawn = random.Random(seed)
    times = sorted(int(drawn.lognormvariate(5, 2) * MINUTE_MS) for _ in range(501))
    took: dict[int, int] = {}
    for each in times:
        took[step_of(each)] = took.get(step_of(each), 0) + 1
    assert median_ms(took) == pytest.approx(times[250], rel=0.1, abs=MINUTE_MS)
    assert median_ms({}) == 0


def test_to_come_back_is_a_sale_after_the_answer_and_within_the_days() -> None:
    card = a_card(visit_s=(NOON_S - 5, NOON_S + 31 * DAY_S), visits=2)
    assert not came_back(card, NOON_MS, 30)
    assert came_back(card, NOON_MS, 60)


def test_cards_are_alike_by_what_they_were_before_and_not_by_what_came_after() -> None:
    before = (NOON_S - 9 * DAY_S, NOON_S - 3 * DAY_S)
    gone = a_card(visit_s=before, visits=5)
    stayed = a_card(visit_s=(*before, NOON_S + DAY_S, NOON_S + 2 * DAY_S), visits=7)
    assert likeness(gone, NOON_MS) == likeness(stayed, NOON_MS)
    assert likeness(a_card(), NOON_MS) != likeness(gone, NOON_MS)
    assert likeness(replace(gone, visits=40), NOON_MS) != likeness(gone, NOON_MS)


def test_an_interval_holds_the_true_share_nineteen_times_in_twenty_with_few_too() -> None:
    drawn = random.Random(7)
    for share, of in ((0.05, 20), (0.5, 12), (0.9, 40)):
        held = 0
        for _ in range(2000):
            low, high = Rate(sum(drawn.random() < share for _ in range(of)), of).interval()
            held += low <= share <= high
        assert held / 2000 > 0.92
    assert Rate(0, 0).interval() == (0.0, 1.0)
    assert Rate(0, 10).interval()[0] == pytest.approx(0.0)


def test_two_rates_of_few_are_not_told_apart() -> None:
    few = apart(Rate(3, 4), Rate(1, 4))
    assert not few.enough
    assert few.low < 0 < few.high
    many = apart(Rate(300, 400), Rate(100, 400))
    assert many.enough
    assert many.low > 0.4
