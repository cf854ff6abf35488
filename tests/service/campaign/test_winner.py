"""Of two texts the better one goes to the rest: told by the visits, or said that nobody can tell."""

from collections import Counter

import pytest

from chalicelib.domain.campaign.campaign import Campaign, Delivery, Variant, Winner
from chalicelib.domain.campaign.result.effect import goes_first
from chalicelib.domain.campaign.result.result import result_of
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.campaign.campaigns import measure
from chalicelib.service.campaign.choose import choose
from chalicelib.service.optimistic import at_once
from chalicelib.service.till.scan import scan
from tests.support.campaign_world import HELLO, World, cards
from tests.support.fakes import MERCHANT

OTHER = Variant("b", {"en": "Hello"}, {"en": "Two coffees for one today."})
CARDS = 400
BY_VISITS = Winner(percent=50, days=2)


def sent(world: World, winner: Winner = BY_VISITS, count: int = CARDS) -> Campaign:
    world.add(*cards(count))
    campaign = world.send(world.draft(variants=(HELLO, OTHER), winner=winner, holdout_percent=10))
    world.work()
    return campaign


def days_pass(world: World, days: float) -> None:
    for _ in range(int(days * 12)):
        world.now_ms += 2 * HOUR_MS
        world.tick()
        world.work()


def texts(world: World) -> Counter[str]:
    """How many cards have each text, by the words that stand on them."""
    news = Counter(world.store.card(f"CARD{n:04d}").news for n in range(CARDS))
    return Counter({name.split("-")[1]: n for name, n in news.items() if name})


def first(serial: str, percent: int = 50) -> bool:
    return goes_first("c1", serial, percent)


def visits(world: World, variant: str, share: int) -> None:
    """Of the cards that got this text, one in `share` comes to the till."""
    told = [
        f"CARD{n:04d}" for n in range(CARDS) if world.store.card(f"CARD{n:04d}").news == f"c1-{variant}-1"
    ]
    world.now_ms += HOUR_MS
    for serial in told[::share]:
        origin = Origin(f"sale-{serial}", "c", "till", world.now_ms)
        scan(world.store, serial, MERCHANT, Sale(visits=1), origin, at_once)


def test_a_share_gets_both_texts_first_and_the_rest_waits(world: World) -> None:
    sent(world)
    became = world.deliveries()
    assert {serial for serial, state in became.items() if state == "winner"} == {
        serial for serial in became if not first(serial)
    }
    there = texts(world)
    assert abs(there["a"] - there["b"]) < 40
    assert 120 < there.total() < 240
    days_pass(world, 1.5)
    assert texts(world) == there


@pytest.mark.parametrize(("better", "other"), [("a", "b"), ("b", "a")])
def test_the_rest_gets_the_text_that_brought_more_visits(world: World, better: str, other: str) -> None:
    sent(world)
    visits(world, better, 1)
    visits(world, other, 4)
    days_pass(world, 3)
    campaign = world.state()
    assert (campaign.chosen, campaign.chosen_by, campaign.state) == (better, "", "done")
    rest = {serial for serial, state in world.deliveries().items() if state == "sent" and not first(serial)}
    assert len(rest) > 100
    assert {world.store.card(serial).news for serial in rest} == {f"c1-{better}-1"}
    assert all(len(world.store.card(serial).told_ms) == 1 for serial in rest)


def test_where_nobody_can_tell_the_rest_gets_half_each(world: World) -> None:
    sent(world)
    visits(world, "a", 2)
    visits(world, "b", 2)
    days_pass(world, 3)
    assert (world.state().chosen, world.state().state) == ("half", "done")
    there = texts(world)
    assert abs(there["a"] - there["b"]) < 60
    assert there.total() > 300


def test_where_nobody_can_tell_and_somebody_wants_to_be_asked_the_rest_waits_for_the_answer(
    world: World,
) -> None:
    sent(world, Winner(percent=50, days=2, unclear="ask"))
    before = texts(world)
    days_pass(world, 6)
    assert (world.state().chosen, world.state().state, texts(world)) == ("", "running", before)
    choose(world.context, world.state(), "b", "staff:mara")
    world.work()
    days_pass(world, 2)
    campaign = world.state()
    assert (campaign.chosen, campaign.chosen_by, campaign.state) == ("b", "staff:mara", "done")
    assert texts(world)["a"] == before["a"]
    assert texts(world)["b"] > before["b"] + 100
    with pytest.raises(NotAllowed):
        choose(world.context, world.state(), "a", "staff:mara")


def test_who_is_asked_and_never_answers_has_told_the_first_only(world: World) -> None:
    sent(world, Winner(percent=50, days=2, unclear="ask"))
    before = texts(world)
    days_pass(world, 18)
    assert (world.state().state, world.state().chosen, texts(world)) == ("done", "", before)


def test_who_chooses_sooner_need_not_wait(world: World) -> None:
    sent(world)
    choose(world.context, world.state(), "a", "staff:mara")
    world.work()
    assert texts(world)["a"] > 220
    assert world.state().state == "done"


def test_too_few_cards_tell_nothing(world: World) -> None:
    sent(world, count=60)
    days_pass(world, 3)
    assert world.state().chosen == "half"


def test_the_two_texts_are_compared_by_those_who_got_them_first_alone(world: World) -> None:
    """The rest gets the winner days later: its visits would be held against a text that had other days."""
    sent(world)
    visits(world, "a", 1)
    days_pass(world, 3)
    measure(world.context, world.state())
    world.work()
    result = result_of(world.campaigns.progress("c1"))
    counted = {arm: result.samples[arm]["visits"].n for arm in ("a", "b", "rest")}
    assert counted["a"] + counted["b"] == sum(
        state == "sent" and first(serial) for serial, state in world.deliveries().items()
    )
    assert counted["rest"] > 100
    assert result.effects["visits"].cards == sum(counted.values())


def test_the_control_group_of_the_rest_is_compared_over_the_same_days(world: World) -> None:
    sent(world)
    days_pass(world, 3)
    out = [each for each in _deliveries(world) if each.state == "held_out"]
    late = [each for each in out if not first(each.serial)]
    assert late
    assert all(each.at_ms >= world.state().decides_ms for each in late)


def _deliveries(world: World) -> list[Delivery]:
    return [
        each for shard in range(16) for each in world.campaigns.deliveries("c1", shard, "", 10_000).deliveries
    ]
