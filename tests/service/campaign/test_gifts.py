"""Campaigns that give: each card that is told has the gift, once; who is held back or out has neither."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.campaign.attention import UNTOLD
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, When
from chalicelib.domain.campaign.content.gift import REFUSED
from chalicelib.domain.campaign.result.result import Result, result_of
from chalicelib.domain.card.lots import LOTS_MAX, Lot, Move, held
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.campaign.campaigns import cancel, measure, recall
from chalicelib.service.campaign.check import Check, check
from chalicelib.service.campaign.judge import FAULT_MS, Zones
from chalicelib.service.optimistic import at_once
from chalicelib.service.till.redeem import Wanted, redeem
from tests.support.campaign_world import MARA, OLGA, ZONE, World, cards
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_programme_stamps

CAKE = Right("cake", {"en": "a free cake"}, days=30, cost_minor=150)
CANDLE = Right("candle", {"en": "a cake with a candle"}, on="birthday", days=14, once="year", cost_minor=200)
BIRTHDAY = When(trigger="birthday", n=0)


@pytest.fixture
def world() -> World:
    return World(FakeStore(a_programme_stamps(parts=(CAKE, CANDLE))))


def has(world: World, serial: str, unit: str = "cake") -> int:
    return held(world.store.card(serial).lots, unit, world.now_ms)


def gifts_given(world: World, serial: str) -> int:
    return sum(entry.kind == "give" for entry in world.store.all_entries(serial))


def takes(world: World, serial: str, offer: str = "cake") -> None:
    origin = Origin(f"take-{serial}-{offer}", "c", "till", world.now_ms)
    redeem(world.store, serial, MERCHANT, Wanted(offer), origin, at_once)


def measured(world: World) -> Result:
    world.now_ms += HOUR_MS
    measure(world.context, world.state())
    world.work()
    return result_of(world.campaigns.progress("c1"))


def sent(world: World, count: int = 4, **changes: Any) -> Campaign:
    world.add(*cards(count))
    campaign = world.send(world.draft(gift="cake", **changes))
    world.work()
    return campaign


def checked(world: World, campaign: Campaign) -> Check:
    return check(world.context, campaign, zones=Zones({}, ZONE), prices=wiring.prices(), late=lambda: False)


def test_each_card_that_is_told_has_the_gift_with_the_end_that_the_part_says(world: World) -> None:
    sent(world)
    for serial in world.deliveries():
        card = world.store.card(serial)
        assert (len(card.told_ms), has(world, serial), gifts_given(world, serial)) == (1, 1, 1)
        (entry,) = world.store.all_entries(serial)
        assert entry.version_ms == card.version_ms
        assert held(card.lots, "cake", NOON_MS + 32 * DAY_MS) == 0


def test_a_gift_alone_is_given_and_nobody_is_told(world: World) -> None:
    world.add(*cards(2, messages_consent_ms=None))
    world.send(world.draft(gift="cake", variants=()))
    world.work()
    assert world.deliveries() == {"CARD0000": "sent", "CARD0001": "sent"}
    assert has(world, "CARD0001") == 1
    assert world.store.card("CARD0001").told_ms == ()


def test_who_is_held_out_or_held_back_has_neither_the_words_nor_the_gift(world: World) -> None:
    world.add(*(replace(card, serial=f"NO{card.serial}", messages_consent_ms=None) for card in cards(3)))
    sent(world, 60, holdout_percent=50)
    became = world.deliveries()
    assert {"held_out", "sent", "no_consent"} == set(became.values())
    for serial, state in became.items():
        assert has(world, serial) == gifts_given(world, serial) == (1 if state == "sent" else 0)


def test_a_page_that_comes_twice_gives_nothing_twice(world: World) -> None:
    world.add(*cards(20))
    world.send(world.draft(gift="cake"))
    again = [work for work, _ in world.queue.messages]
    world.work()
    for work in [*again, *reversed(again)]:
        world.do(work)
    assert {gifts_given(world, serial) for serial in world.deliveries()} == {1}


def test_a_card_without_room_is_held_with_the_reason_and_not_told(world: World) -> None:
    (card,) = cards(1)
    full = tuple(Move(Lot("coffee", until_s=2_000_000_000 + n), 1) for n in range(LOTS_MAX))
    world.add(replace(card, lots=full))
    world.send(world.draft(gift="cake"))
    world.work()
    assert world.deliveries() == {"CARD0000": "gift_full"}
    assert world.store.card("CARD0000").told_ms == ()


def test_voided_and_expired_cards_are_not_meant(world: World) -> None:
    gone, over, used = cards(3)
    world.add(replace(gone, state="voided"), replace(over, expires_ms=NOON_MS - 1), used)
    world.send(world.draft(gift="cake"))
    world.work()
    assert world.deliveries() == {used.serial: "sent"}
    assert has(world, gone.serial) == has(world, over.serial) == 0


def test_a_part_that_goes_while_it_is_sent_holds_its_cards_until_it_is_back(world: World) -> None:
    world.add(*cards(2))
    world.send(world.draft(gift="cake"))
    programme = world.store.programme("coffee")
    world.store.put_programme(replace(programme, parts=()))
    world.work()
    assert set(world.deliveries().values()) == {"gift_gone"}
    world.store.put_programme(programme)
    world.now_ms += FAULT_MS
    world.tick()
    world.work()
    assert set(world.deliveries().values()) == {"sent"}
    assert has(world, "CARD0000") == 1


def test_every_reason_of_a_gift_is_one_that_is_said_in_words() -> None:
    assert set(REFUSED.values()) < set(UNTOLD)


# ---- on a birthday ----


def test_a_birthday_gift_is_a_trigger_with_a_grant_once_a_year(world: World) -> None:
    born, other = cards(2)
    world.add(replace(born, birthday="09-21"), replace(other, birthday="03-01"))
    world.send(world.draft(gift="candle", when=BIRTHDAY))
    for _ in range(8):
        world.work()
        world.now_ms += HOUR_MS // 2
        world.tick()
    assert world.deliveries() == {born.serial: "sent"}
    assert (has(world, born.serial, "candle"), has(world, other.serial, "candle")) == (1, 0)
    assert gifts_given(world, born.serial) == 1


def test_who_had_the_yearly_gift_from_another_campaign_is_held_back_with_that_reason(world: World) -> None:
    world.add(*cards(1, birthday="09-21"))
    world.send(world.draft(gift="candle", when=BIRTHDAY, variants=()))
    world.work()
    world.send(world.draft(id="c2", gift="candle", when=BIRTHDAY, variants=()))
    world.work()
    assert world.deliveries() == {"CARD0000": "sent"}
    assert world.deliveries("c2") == {"CARD0000": "gift_had"}
    assert gifts_given(world, "CARD0000") == 1


# ---- before it is sent ----


def test_the_check_says_to_how_many_and_at_what_cost_and_what_was_usual(world: World) -> None:
    sent(world)
    takes(world, "CARD0001")
    measured(world)
    found = checked(world, world.draft(id="c4", gift="cake", holdout_percent=50, variants=()))
    assert found.gift is not None
    assert 0 < found.gift.cards == found.sent < 4
    assert found.gift.cost_minor == 150
    assert (found.gift.before, found.gift.taken_before) == (4, 1)
    assert checked(world, world.draft(id="c3")).gift is None


def test_a_part_that_is_gone_is_refused_when_it_is_sent(world: World) -> None:
    world.add(*cards(1))
    draft = world.draft(gift="cake")
    world.store.put_programme(a_programme_stamps())
    refusal = checked(world, draft).refusal
    assert isinstance(refusal, InvalidInput)
    assert (refusal.code, refusal.field) == ("gift_gone_from", "gift")


# ---- what came of it ----


def test_the_result_counts_given_taken_and_cost_and_taking_it_is_no_success(world: World) -> None:
    sent(world)
    takes(world, "CARD0001")
    result = measured(world)
    assert result.gifts == {"given": 4, "taken": 1, "ended": 0, "back": 0, "cost": 150}
    assert result.gifts_waiting == 3
    assert result.samples["a"]["redemptions"].total == 0
    world.now_ms += 40 * DAY_MS
    assert measured(world).gifts["ended"] in (0, 3)  # its window of 14 days is over: it may be closed


def test_what_nobody_took_goes_back_and_what_was_taken_stays(world: World) -> None:
    sent(world)
    takes(world, "CARD0001")
    for _ in range(2):
        recall(world.context, world.state(), world.campaigns.settings(MERCHANT), MARA)
        world.work()
        assert world.counts("recall") == {"changed": 3}
    assert [has(world, f"CARD000{n}") for n in range(4)] == [0, 0, 0, 0]
    reversals = [
        entry
        for n in range(4)
        for entry in world.store.all_entries(f"CARD000{n}")
        if entry.kind == "reversal"
    ]
    assert len(reversals) == 3
    assert {entry.by for entry in reversals} == {MARA.by}
    assert measured(world).gifts == {"given": 4, "taken": 1, "ended": 0, "back": 3, "cost": 150}
    codes = [line.what for line in world.campaigns.lines]
    assert codes.count("campaign.recall") == 2


def test_a_campaign_that_still_gives_is_to_be_ended_before_its_gifts_go_back(world: World) -> None:
    world.add(*cards(1, birthday="09-21"))
    world.send(world.draft(gift="candle", when=BIRTHDAY))
    world.work()
    settings = world.campaigns.settings(MERCHANT)
    with pytest.raises(NotAllowed, match="campaign_running"):
        recall(world.context, world.state(), settings, MARA)
    cancel(world.context, world.state(), "staff:mara")
    named = CampaignSettings(MERCHANT, approvers=("staff:vera",))
    with pytest.raises(NotAllowed, match="approval_by_named"):
        recall(world.context, world.state(), named, MARA)
    recall(world.context, world.state(), named, OLGA)
    world.work()
    assert has(world, "CARD0000", "candle") == 0


def test_a_campaign_without_a_gift_has_nothing_to_take_back(world: World) -> None:
    world.add(*cards(1))
    world.send(world.draft())
    world.work()
    with pytest.raises(NotAllowed):
        recall(world.context, world.state(), world.campaigns.settings(MERCHANT), MARA)
