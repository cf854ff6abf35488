"""What a programme would cost and bring: sums that can be checked by hand, and intervals that hold."""

import random
from dataclasses import replace

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.head_start import HeadStart
from chalicelib.domain.programme.parts.milestone import Milestone
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.spending import Spending
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward
from chalicelib.domain.programme.setup.reckoning import (
    LEAST,
    MONTHS,
    VISITS_MAX,
    Answers,
    check_answers,
    one_more_needed,
    reckon,
    weeks_to_first,
    with_needed,
)
from chalicelib.domain.programme.setup.visits import gamma_quantile
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.programme.types.stamps import Stamps
from chalicelib.domain.text import Text
from tests.support.fakes import LUNA

COFFEE: Text = {"en": "a free coffee"}
CAFE = Answers(basket_minor=450, reward_cost_minor=120)


def stamps(needed: int = 9, start: int = 0) -> Programme:
    parts = (HeadStart("start", start),) if start else ()
    return Programme("card", LUNA, "Card", Stamps(needed, COFFEE), parts=parts)


def points(cost: int, *, carried: bool = True, amount_minor: int = 100) -> Programme:
    rules = Points((Reward("cake", COFFEE, cost),), 1, amount_minor, carried=carried)
    return replace(stamps(), rules=rules)


@pytest.mark.parametrize(("needed", "percent"), [(5, 17), (9, 10), (10, 9)])
def test_buy_so_many_and_one_is_free_gives_back_one_of_one_more(needed: int, percent: int) -> None:
    assert round(reckon(stamps(needed), CAFE).give_back_price) == percent


def test_who_comes_for_ever_costs_the_reward_by_what_was_paid_for_it() -> None:
    often = replace(CAFE, visits_a_month=VISITS_MAX)

    assert reckon(stamps(9), often).give_back_cost.expected == pytest.approx(100 * 120 / (9 * 450), rel=0.03)


def test_a_reward_is_paid_for_by_the_margin_of_so_many_visits() -> None:
    assert reckon(stamps(), CAFE).break_even == pytest.approx(120 / (450 * 0.65))
    assert reckon(stamps(), replace(CAFE, margin_percent=0)).break_even is None


def test_a_reward_that_is_not_priced_is_the_usual_sale_made_at_the_margin() -> None:
    assert reckon(stamps(), Answers(450)).break_even == pytest.approx(0.35 / 0.65)


def test_weeks_to_the_first_reward_are_the_stamps_to_go_by_visits_a_week() -> None:
    half = (LEAST + (24 - LEAST) * gamma_quantile(0.7, 0.5)) / (365.25 / 7)

    assert weeks_to_first(stamps(9, 2), CAFE) == pytest.approx(7 / half)


def test_the_slow_regular_waits_longer_and_a_head_start_is_nearer() -> None:
    sums = reckon(stamps(9, 2), CAFE)

    assert sums.weeks_median is not None
    assert sums.weeks_slow is not None
    assert sums.weeks_slow > 1.5 * sums.weeks_median
    assert sums.weeks_median < (reckon(stamps(9), CAFE).weeks_median or 0)


def test_something_on_the_way_is_the_first_reward() -> None:
    cookie: Text = {"en": "a cookie"}
    with_cookie = replace(stamps(), parts=(Milestone("cookie", cookie, 4, 9, cost_minor=40),))

    sums = reckon(with_cookie, CAFE)

    assert sums.first == cookie
    assert (sums.weeks_median or 0) < (reckon(stamps(), CAFE).weeks_median or 0)
    assert sums.cost_a_month.expected > reckon(stamps(), CAFE).cost_a_month.expected


def test_cashback_gives_back_its_percent_and_costs_what_is_made_for_it() -> None:
    back = replace(points(10_000), parts=(Credit("back", COFFEE, percent=10),))

    sums = reckon(back, CAFE)

    assert sums.give_back_price == pytest.approx(10 + reckon(points(10_000), CAFE).give_back_price)
    assert sums.give_back_cost.expected == pytest.approx(10 * 0.35, abs=0.3)


def test_points_that_are_money_are_the_first_that_a_card_can_have() -> None:
    money: Text = {"en": "money off"}
    club = replace(points(100), parts=(Spending("money", money, 20, 100),))

    sums = reckon(club, CAFE)

    assert sums.first == money
    assert sums.give_back_price == pytest.approx(5)


def test_what_is_not_carried_is_lost_and_gives_back_less() -> None:
    whole = replace(CAFE, visits_a_month=20)
    kept, lost = (reckon(points(20, carried=carried, amount_minor=400), whole) for carried in (True, False))

    assert lost.give_back_cost.expected < 0.8 * kept.give_back_cost.expected


def test_what_nobody_can_know_is_named_and_not_made_up() -> None:
    perk = Perk("daily", COFFEE, once="day")

    assert reckon(replace(stamps(), parts=(perk,)), CAFE).unknown == (perk,)
    assert reckon(replace(stamps(), parts=(perk,)), CAFE).cost_a_month == reckon(stamps(), CAFE).cost_a_month


def test_one_stamp_more_costs_less_and_comes_later() -> None:
    more, other = one_more_needed(stamps(9, 2), CAFE)

    assert other is not None
    assert (more, other.rules.rewards()[0].cost) == (1, 10)
    before, after = reckon(stamps(9, 2), CAFE), reckon(other, CAFE)
    assert after.cost_a_month.expected < before.cost_a_month.expected
    assert (after.weeks_median or 0) > (before.weeks_median or 0)


def test_a_card_that_is_as_long_as_it_may_be_has_no_stamp_more() -> None:
    assert one_more_needed(stamps(50), CAFE) == (1, None)
    with pytest.raises(InvalidInput) as refused:
        with_needed(stamps(), 200, "compare.0")
    assert refused.value.field == "compare.0"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("basket_minor", 0),
        ("basket_minor", 10**12),
        ("reward_cost_minor", -1),
        ("margin_percent", 101),
        ("regulars", 0),
        ("visits_a_month", 0),
        ("visits_a_month", 1e9),
    ],
)
def test_an_answer_by_which_nothing_can_be_reckoned_is_named(field: str, value: int) -> None:
    with pytest.raises(InvalidInput) as refused:
        check_answers(replace(CAFE, **{field: value}), 10**8)
    assert refused.value.field == field


@pytest.mark.parametrize(
    "answers", [Answers(1, 0), Answers(10**8, 10**8, 10**8, 0, 100_000, 60), Answers(1, margin_percent=100)]
)
@pytest.mark.parametrize("programme", [stamps(2), stamps(50, 49), points(1), points(9_999_999)])
def test_the_oddest_answers_have_sums_in_order(answers: Answers, programme: Programme) -> None:
    sums = reckon(programme, answers)

    for range_ in (sums.cost_a_month, sums.give_back_cost, sums.liability):
        assert 0 <= range_.low <= range_.high
        assert range_.low <= range_.expected * 1.01 + 1e-9


def test_cards_drawn_by_the_same_chances_fall_inside_four_times_of_five() -> None:
    """60 cards at a time, as the reckoning thinks that they come; the real ones are in `make bench`."""
    chance, programme = random.Random(8), stamps(9, 2)
    sums, inside = reckon(programme, CAFE), 0
    for _ in range(300):
        shape = chance.choices((0.5, 0.7, 1.0), (0.3, 0.4, 0.3))[0]
        mean = CAFE.visits_a_month * MONTHS * chance.choice((0.93, 1.0, 1.0, 1.07)) - LEAST
        visits = [LEAST + _poisson(chance, chance.gammavariate(shape, mean / shape)) for _ in range(60)]
        taken = sum((2 + each - 1) // 9 for each in visits)
        inside += sums.cost_a_month.low <= taken * 120 / MONTHS <= sums.cost_a_month.high
    assert 0.74 <= inside / 300 <= 0.86


def _poisson(chance: random.Random, mean: float) -> int:
    left, n = chance.expovariate(1), 0
    while left < mean:
        left, n = left + chance.expovariate(1), n + 1
    return n
