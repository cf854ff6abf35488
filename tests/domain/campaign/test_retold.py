"""A result as an owner repeats it: never more than the groups allow, and its cost beside what it brought."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import SHARDS, Campaign, Progress
from chalicelib.domain.campaign.lifecycle import turned
from chalicelib.domain.campaign.result.counts import Arm, Arrived, CountKey, Gifts, Metric, Summed
from chalicelib.domain.campaign.result.effect import sample_of
from chalicelib.domain.campaign.result.result import Result, result_of, with_snapshot
from chalicelib.domain.campaign.result.retold import Sending, headline_of, retold, sending_of
from chalicelib.domain.text import LANGUAGES, Language
from chalicelib.domain.time.units import DAY_MS
from chalicelib.wiring import prices
from chalicelib.words import say

NOW_MS = 1_790_000_000_000
RUNNING = turned(
    Campaign("c1", "m-1", "Cake", ("p1",), NOW_MS, "staff:mara", state="running", starts_ms=NOW_MS),
    "deliver",
    NOW_MS,
).campaign
DONE = replace(RUNNING, state="done", ended_ms=NOW_MS, measured_ms=NOW_MS + 14 * DAY_MS)
CENTS = Sending(30_000, "USD")


def of_arm(arm: Arm, metric: Metric, values: list[int]) -> dict[CountKey, int]:
    sums = sample_of(values)
    return {
        Summed(arm, metric, "n"): sums.n,
        Summed(arm, metric, "total"): sums.total,
        Summed(arm, metric, "squares"): sums.squares,
        Summed(arm, metric, "cubes"): sums.cubes,
    }


def a_result(told: list[int], spared: list[int], price_minor: int = 0, **gifts: int) -> Result:
    return result_of([measured(told, spared, price_minor, **gifts)])


def measured(told: list[int], spared: list[int], price_minor: int = 0, **gifts: int) -> Progress:
    counts: dict[CountKey, int] = {"planned": len(told) + len(spared), "sent": len(told)}
    counts |= {"held_out": len(spared), Arrived("apple", "en", "sent"): len(told)}
    counts[Arrived("apple", "en", "accepted")] = len(told) // 2
    for arm, values in (("a", told), ("held_out", spared)):
        counts |= of_arm("a" if arm == "a" else "held_out", "visits", values)
        counts |= of_arm("a" if arm == "a" else "held_out", "spend", [n * price_minor for n in values])
    counts |= {Gifts("given"): gifts.get("given", 0), Gifts("taken"): gifts.get("taken", 0)}
    counts[Gifts("cost")] = gifts.get("cost", 0)
    return Progress("c1", "measure", 0, turn=1, done=True, counts=counts, updated_ms=NOW_MS)


def said(result: Result, campaign: Campaign = DONE, sending: Sending = CENTS) -> list[str]:
    return [say(each, "en") for each in retold(campaign, result, "EUR", sending)]


TOLD, SPARED = [1, 2, 1, 0] * 250, [1, 0, 1, 0] * 100


def test_an_owner_can_repeat_what_it_brought_and_what_it_cost() -> None:
    result = a_result(TOLD, SPARED, 400, given=1000, taken=12, cost=1200)

    assert said(result) == [
        "About 50 extra visits for every 100 cards: about 500 in all, between 434 and 566.",
        "It brought about €2,000.00 in sales (between €1,736.49 and €2,263.51).",
        "What was given cost €12.00 (12 taken).",
        "Sending it cost about $0.03 at list prices.",
    ]


def test_before_the_window_is_over_it_is_said_of_what_was_so_far() -> None:
    first = said(a_result(TOLD, SPARED, 400), RUNNING)[0]

    assert first.startswith("So far, about 50 extra visits")


def test_fewer_visits_are_said_as_plainly_with_the_smaller_end_first() -> None:
    visits, sales, _ = said(a_result(SPARED * 2, TOLD, 400))

    assert visits.startswith("About 50 fewer visits for every 100 cards: about 400 fewer in all, between 3")
    assert sales.startswith("Sales were about €1,600.00 lower (between")


def test_what_chance_explains_is_no_effect_in_visits_nor_in_sales() -> None:
    visits, sales, _ = said(a_result([0, 1, 2] * 40, [1, 0, 2] * 40, 300))

    assert visits.startswith("No effect can be seen")
    assert sales == "Whether it brought sales cannot be told apart from chance."


def test_where_tills_send_no_amounts_nothing_is_said_of_sales() -> None:
    assert not [each for each in said(a_result(TOLD, SPARED)) if "sales" in each]


def test_too_few_too_early_and_too_little_are_three_things() -> None:
    few, quiet = a_result([1, 0], [1]), a_result([0] * 500, [0] * 60)

    assert said(few)[0] == ("Too few to tell: it takes 50 cards in each group, and the smaller one has 1.")
    assert said(quiet, RUNNING)[0] == "Too early to tell: each customer has 14 days to come."
    assert said(quiet, replace(DONE, measured_ms=0))[0].startswith("Too early to tell: visits count until ")
    assert said(quiet)[0] == "Too little happened to tell."


def test_without_a_control_group_nobody_can_say_what_it_brought_but_its_cost_is_known() -> None:
    alone = a_result(TOLD, [], 400, given=9, taken=1)

    assert said(alone) == [
        "There was no control group, so nobody can say what it brought.",
        "1 gift was taken; the programme does not say what one costs you.",
        "Sending it cost about $0.03 at list prices.",
    ]


def test_what_costs_less_than_the_smallest_coin_says_so() -> None:
    assert (
        said(a_result(TOLD, SPARED), sending=Sending(9_999, "USD"))[-1] == "Sending it cost less than $0.01."
    )


def test_nothing_is_retold_before_anything_was_measured_and_nobody_is_nobody() -> None:
    assert retold(DONE, Result(), "EUR", CENTS) == ()
    assert said(a_result([], [])) == ["It was sent to nobody."]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_each_language(language: Language) -> None:
    found = retold(DONE, a_result(TOLD, SPARED, 400, given=1000, taken=12, cost=1200), "EUR", CENTS)

    for each in found:
        assert "{" not in say(each, language)


def test_sending_is_reckoned_from_what_was_sent_and_held() -> None:
    small, large = (sending_of(a_result([0] * n, [0] * 10), prices()) for n in (100, 1000))

    assert small.currency == prices().currency
    assert 0 < 5 * small.micros < large.micros


def test_a_snapshot_says_of_visits_what_the_result_says() -> None:
    delivered = [
        Progress(
            "c1", "deliver", shard, "p1", 1, done=True,
            counts={"sent": 1000, "held_out": 400} if shard == 0 else {},
        )
        for shard in range(SHARDS)
    ]  # fmt: skip
    progress = [*delivered, measured(TOLD, SPARED, 400, given=1000, taken=12, cost=1200)]
    found = with_snapshot(RUNNING, progress, NOW_MS).snapshot

    assert found is not None
    assert (found.planned, found.sent, found.held_out) == (1400, 1000, 400)
    assert (found.accepted_percent, found.taken, found.cost_minor) == (50.0, 12, 1200)
    assert found.visits == result_of(progress).effects["visits"]
    assert headline_of(result_of(progress), final=True) == "more"


def test_a_snapshot_of_the_same_figures_is_not_written_again_and_a_draft_has_none() -> None:
    first = with_snapshot(RUNNING, [measured(TOLD, SPARED)], NOW_MS)

    assert with_snapshot(first, [measured(TOLD, SPARED)], NOW_MS + DAY_MS) is first
    assert with_snapshot(replace(RUNNING, turns={}), [], NOW_MS).snapshot is None
