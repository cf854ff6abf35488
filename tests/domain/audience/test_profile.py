"""What a card's programme tells an audience about it."""

import pytest

from chalicelib.domain.audience.profile import profile_of
from chalicelib.domain.programme.parts.standing import Tier
from tests.support.fakes import NOON_MS, a_card, a_programme_points, a_programme_stamps


@pytest.mark.parametrize(
    ("balance", "to_reward", "waiting"), [(0, 10, 0), (9, 1, 0), (10, 10, 1), (23, 7, 2), (-2, 12, 0)]
)
def test_a_stamp_card_is_always_on_the_way_to_its_next_reward(
    balance: int, to_reward: int, waiting: int
) -> None:
    profile = profile_of(a_card(balance=balance), a_programme_stamps(10), ())

    assert (profile.to_reward, profile.waiting) == (to_reward, waiting)


@pytest.mark.parametrize(
    ("balance", "to_reward", "waiting"), [(0, 50, 0), (49, 1, 0), (50, 150, 1), (200, None, 2), (-5, 55, 0)]
)
def test_a_point_card_is_on_the_way_until_every_reward_is_in_reach(
    balance: int, to_reward: int | None, waiting: int
) -> None:
    profile = profile_of(a_card(balance=balance), a_programme_points(), ())

    assert (profile.to_reward, profile.waiting) == (to_reward, waiting)


@pytest.mark.parametrize(("earned", "tier"), [(0, ""), (19, ""), (20, "silver"), (50, "gold"), (900, "gold")])
def test_a_tier_is_by_what_was_ever_earned_whatever_was_spent(earned: int, tier: str) -> None:
    tiers = (Tier("silver", {"en": "Silver"}, 20), Tier("gold", {"en": "Gold"}, 50))

    profile = profile_of(a_card(balance=1, earned=earned), a_programme_stamps(tiers=tiers), ())

    assert profile.tier == tier


def test_what_was_earned_is_also_counted_in_rewards() -> None:
    assert profile_of(a_card(earned=149), a_programme_points(), ()).rewards_earned == 2


def test_the_last_visit_is_known_once_there_was_one() -> None:
    assert profile_of(a_card(), a_programme_stamps(), ()).last_visit_s is None
    visited = a_card(visit_s=(NOON_MS // 1000 - 60, NOON_MS // 1000))
    assert profile_of(visited, a_programme_stamps(), ("apple",)).last_visit_s == NOON_MS // 1000
