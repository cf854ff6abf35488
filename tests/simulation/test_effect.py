"""The interval holds what was planted, and a campaign without effect is said to have none shown.

2,000 seeded runs each: cards with the visits, redemptions and spend of a real shop (most come seldom, few
often), held out by `arm_of` as a campaign does, and an effect of known size on those that were sent.
"""

import math
import random
from collections.abc import Callable
from itertools import compress

import pytest

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.result.counts import Arm
from chalicelib.domain.campaign.result.effect import Effect, arm_of, difference, sample_of
from chalicelib.domain.campaign.silent import is_silent

RUNS = 2000
SEED = 20_261_122
CUSTOMERS = 5_000
LIKELY = (0.93, 0.97)

Shop = Callable[[random.Random], list[int]]


def visits(chance: random.Random) -> list[int]:
    """Each customer's visits in a fortnight: a rate of their own (gamma), come by chance (Poisson)."""
    return [_poisson(chance.gammavariate(0.6, 1.5), chance) for _ in range(CUSTOMERS)]


def redemptions(chance: random.Random) -> list[int]:
    return [_poisson(chance.gammavariate(0.5, 0.2), chance) for _ in range(CUSTOMERS)]


def spend(chance: random.Random) -> list[int]:
    """Minor units: each visit's receipt is log-normal, as receipts are."""
    return [sum(round(chance.lognormvariate(6.5, 0.9)) for _ in range(count)) for count in visits(chance)]


CASES = {
    "visits, 10 % of 1,000 held out": (visits, 1_000, 10, 1, 0.2),
    "redemptions, 10 % of 1,000 held out": (redemptions, 1_000, 10, 1, 0.1),
    "spend, 10 % of 1,500 held out": (spend, 1_500, 10, 900, 0.2),
    "visits, half of 400 held out": (visits, 400, 50, 1, 0.2),
}


@pytest.mark.parametrize(("shop", "cards", "percent", "more", "share"), CASES.values(), ids=CASES)
def test_of_100_intervals_93_to_97_hold_the_effect_that_was_planted(
    shop: Shop, cards: int, percent: int, more: int, share: float
) -> None:
    truth = more * share
    effects = _runs(shop, cards, percent, more, share)
    assert sum(effect.enough for effect in effects) > 0.98 * RUNS
    held = sum(effect.low <= truth <= effect.high for effect in effects) / RUNS
    assert LIKELY[0] <= held <= LIKELY[1]


@pytest.mark.parametrize(("shop", "cards", "percent", "more", "share"), CASES.values(), ids=CASES)
def test_without_an_effect_none_is_shown(
    shop: Shop, cards: int, percent: int, more: int, share: float
) -> None:
    effects = _runs(shop, cards, percent, more, 0.0)
    assert sum(not effect.significant for effect in effects) / RUNS >= LIKELY[0]
    praised = sum(effect.significant and effect.low > 0 for effect in effects) / RUNS
    assert praised <= 0.04  # chance praises as seldom as it blames: 2.5 % each


def _runs(shop: Shop, cards: int, percent: int, more: int, share: float) -> list[Effect]:
    chance = random.Random(SEED)
    customers = shop(chance)
    arms = [_arms(f"campaign-{run}", cards, percent) for run in range(200)]  # dear to make, used ten times
    return [_run(arms[run % len(arms)], customers, more, share, chance) for run in range(RUNS)]


def _run(arms: list[bool], customers: list[int], more: int, share: float, chance: random.Random) -> Effect:
    values = chance.choices(customers, k=len(arms))
    sent = list(compress(values, arms))
    held_out = list(compress(values, [not each for each in arms]))
    if share:
        sent = [value + more if chance.random() < share else value for value in sent]
    return difference(sample_of(sent), sample_of(held_out))


def _arms(campaign_id: str, cards: int, percent: int) -> list[bool]:
    """True for each card that is sent."""
    held_out: Arm = "held_out"
    return [arm_of(campaign_id, f"CARD{number:07d}", percent, 1) != held_out for number in range(cards)]


def _poisson(rate: float, chance: random.Random) -> int:
    """Knuth's: few at a time are drawn."""
    least, product, count = math.exp(-rate), chance.random(), 0
    while product > least:
        product *= chance.random()
        count += 1
    return count


WORDS, BELL = 0.06, 0.09  # of the cards that come once more for the words, and for the notification beside
MAILED = 6_000


def test_of_100_campaigns_half_silent_93_to_97_say_truly_what_the_notification_brought() -> None:
    runs = half_silent(300)

    covered = sum(bell.low <= BELL <= bell.high for _, _, bell in runs) / len(runs)
    assert 0.92 <= covered <= 0.98
    words = sum(quiet.low <= WORDS <= quiet.high for _, quiet, _ in runs) / len(runs)
    assert 0.92 <= words <= 0.98


def test_a_bell_that_brings_nothing_is_not_praised() -> None:
    praised = sum(bell.significant and bell.low > 0 for _, _, bell in half_silent(300, bell=0.0)) / 300
    assert praised <= 0.05


def half_silent(runs: int, bell: float = BELL) -> list[tuple[Effect, Effect, Effect]]:
    """Of each run: notified over control, silent over control, notified over silent."""
    chance = random.Random(SEED)
    customers = visits(chance)
    found = []
    for run in range(runs):
        campaign = Campaign(f"campaign-{run}", "m", "", (), 0, "", silent_percent=50)
        groups: dict[str, list[int]] = {"held_out": [], "silent": [], "told": []}
        for number, value in enumerate(chance.choices(customers, k=MAILED)):
            serial = f"CARD{number:07d}"
            arm = arm_of(campaign.id, serial, 10, 1)
            group = "held_out" if arm == "held_out" else "silent" if is_silent(campaign, serial) else "told"
            share = {"held_out": 0.0, "silent": WORDS, "told": WORDS + bell}[group]
            groups[group].append(value + (chance.random() < share))
        held, quiet, told = (sample_of(groups[name]) for name in ("held_out", "silent", "told"))
        found.append((difference(told, held), difference(quiet, held), difference(told, quiet)))
    return found
