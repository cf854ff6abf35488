"""The arms of a campaign and the difference between two groups of cards."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chalicelib.domain.campaign.result.effect import Sample, arm_of, difference, sample_of

CARDS = [f"CARD{number:06d}" for number in range(20_000)]
VALUES = st.lists(st.integers(0, 10**10), max_size=30)


def test_a_card_stays_in_its_arm() -> None:
    assert [arm_of("c-1", serial, 10, 2) for serial in CARDS[:50]] == [
        arm_of("c-1", serial, 10, 2) for serial in CARDS[:50]
    ]


def test_the_share_is_held_out_and_the_texts_are_even() -> None:
    arms = [arm_of("c-1", serial, 10, 2) for serial in CARDS]
    assert arms.count("held_out") / len(CARDS) == pytest.approx(0.10, abs=0.01)
    assert arms.count("a") / arms.count("b") == pytest.approx(1.0, abs=0.05)


def test_another_campaign_holds_out_others() -> None:
    held = [
        {serial for serial in CARDS if arm_of(id_, serial, 10, 1) == "held_out"} for id_ in ("c-1", "c-2")
    ]
    assert len(held[0] & held[1]) / len(CARDS) == pytest.approx(0.01, abs=0.004)


def test_a_greater_share_holds_out_the_same_cards_and_more() -> None:
    held = [
        {serial for serial in CARDS[:2000] if arm_of("c-1", serial, percent, 1) == "held_out"}
        for percent in (0, 10, 50, 100)
    ]
    assert not held[0]
    assert all(less < more for less, more in pairwise(held))
    assert len(held[-1]) == 2000


def test_one_wording_is_a() -> None:
    assert {arm_of("c-1", serial, 0, 1) for serial in CARDS[:500]} == {"a"}
    assert {arm_of("c-1", serial, 0, 0) for serial in CARDS[:500]} == {"a"}


@given(VALUES, VALUES)
def test_samples_add_up_like_their_values(first: list[int], second: list[int]) -> None:
    assert sample_of(first) + sample_of(second) == sample_of(first + second)


@given(VALUES)
def test_a_sample_knows_mean_and_variance(values: list[int]) -> None:
    sample = sample_of(values)
    mean = sum(values) / len(values) if values else 0.0
    assert sample.mean == pytest.approx(mean)
    if len(values) > 1:
        variance = sum((value - mean) ** 2 for value in values) / (len(values) - 1)
        assert sample.variance == pytest.approx(variance, rel=1e-6, abs=1e-6 * max(values) ** 2)


@given(VALUES, VALUES)
def test_any_two_groups_can_be_compared(first: list[int], second: list[int]) -> None:
    effect = difference(sample_of(first), sample_of(second))
    assert effect.low <= effect.difference <= effect.high
    assert not effect.enough


def test_welch_where_the_groups_are_equal() -> None:
    """By hand: means 2 and 1.5, variances 4/3 and 13/12 (times 60/59), t of 116.8 degrees 1.9805."""
    effect = difference(sample_of([1, 1, 2, 4] * 15), sample_of([0, 1, 2, 3] * 15))
    assert effect.difference == pytest.approx(0.5)
    error = ((1.5 * 60 / 59 + 1.25 * 60 / 59) / 60) ** 0.5
    assert effect.low == pytest.approx(0.5 - 1.9805 * error, abs=0.001)
    assert effect.high == pytest.approx(0.5 + 1.9805 * error, abs=0.001)


def test_a_clear_difference_is_shown_and_counted_over_all_cards() -> None:
    effect = difference(sample_of([1, 2] * 450), sample_of([0, 1] * 50))
    assert effect.significant
    assert effect.extra[0] == 900
    assert 800 < effect.extra[1] < 900 < effect.extra[2] < 1000


def test_a_difference_that_may_be_none_is_not_shown() -> None:
    effect = difference(sample_of([0, 1, 0, 2] * 100), sample_of([0, 1, 0, 2, 1] * 20))
    assert effect.enough
    assert not effect.significant


def test_too_few_cards_tell_nothing() -> None:
    assert not difference(sample_of([5] * 1000), sample_of([0] * 49)).enough


def test_a_handful_of_customers_tells_nothing() -> None:
    """Five redemptions among 900 and none among 100: that is what chance does."""
    effect = difference(sample_of([1] * 5 + [0] * 895), sample_of([0] * 100))
    assert not effect.enough
    assert not effect.significant


def test_where_nobody_did_anything_nothing_can_be_told() -> None:
    effect = difference(Sample(900), Sample(100))
    assert (effect.difference, effect.low, effect.high) == (0.0, 0.0, 0.0)
    assert not effect.enough


def test_where_all_of_one_group_came_and_none_of_the_other_that_is_shown() -> None:
    assert difference(sample_of([1] * 900), sample_of([0] * 100)).significant
