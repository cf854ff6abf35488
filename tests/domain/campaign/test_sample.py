"""The card that a preview shows is one that the campaign could go to."""

import pytest

from chalicelib.domain.audience.audience import EVERYBODY, And, Compared, Condition, OneOf
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.campaign.content.sample import sample_card
from chalicelib.domain.programme.rules import BALANCE_MAX, Reward
from chalicelib.domain.programme.types.points import Points
from tests.support.fakes import NOON_MS, a_programme_points, a_programme_stamps

STAMPS = a_programme_stamps()  # ten
NOW = When()


def balance(audience: Condition | None, when: When = NOW) -> int:
    return sample_card(STAMPS, audience, when, "en", NOON_MS).balance


def test_a_campaign_to_everybody_is_shown_on_a_card_that_is_in_use() -> None:
    assert balance(EVERYBODY) == 7


def test_a_campaign_about_the_last_stamp_is_shown_on_a_card_that_lacks_one() -> None:
    assert balance(READY_MADE["one_away"]) == 9
    assert balance(And((READY_MADE["one_away"], OneOf("language", ("en",))))) == 9


def test_a_campaign_about_a_reward_that_waits_is_shown_on_a_full_card() -> None:
    assert balance(READY_MADE["reward_waiting"]) == 10


def test_a_trigger_is_shown_on_a_card_whose_moment_it_is() -> None:
    assert balance(EVERYBODY, When(trigger="near_reward", n=2)) == 9
    assert balance(EVERYBODY, When(trigger="near_reward", n=4)) == 7


def test_a_programme_that_counts_in_millions_is_looked_through_for_no_longer() -> None:
    rules = Points(thresholds=(Reward("car", {"en": "a car"}, BALANCE_MAX),), per_visit=1)
    programme = a_programme_points(rules=rules)
    near, far = (Compared("to_reward", "exactly", left) for left in (999, 1_000_000))
    sample = [sample_card(programme, audience, NOW, "en", NOON_MS).balance for audience in (near, far)]

    assert sample == [BALANCE_MAX - 999, BALANCE_MAX * 7 // 10]


@pytest.mark.parametrize(
    ("audience", "when"),
    [
        pytest.param(READY_MADE["lapsed"], NOW, id="no balance decides"),
        pytest.param(None, NOW, id="half written"),
        pytest.param(EVERYBODY, When(trigger="near_reward", n=0), id="a number that is not allowed"),
        pytest.param(EVERYBODY, When(trigger="birthday", n=10**12), id="a day after the last"),
        pytest.param(READY_MADE["one_away"], When(zone="Mars/Olympus"), id="no such zone"),
    ],
)
def test_what_a_balance_cannot_mend_leaves_the_usual_card(audience: Condition | None, when: When) -> None:
    assert balance(audience, when) == 7
