"""Attention is a person's: who has several cards of a merchant is told on one, within one budget."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.audience.audience import EVERYBODY
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import When
from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.card.person import proven, with_contacts
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.campaign.audience import Asked, Reach, reach
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.card.person import join_up
from chalicelib.service.walls import Faults
from tests.support.campaign_world import ZONE, World
from tests.support.fakes import NOON_MS, FakeStore, a_card, a_programme_points, a_programme_stamps

COFFEE, POINTS = a_programme_stamps(), a_programme_points()


def ana(serial: str, **changes: Any) -> Card:
    held = {"mail": "ana@example.com", "messages_consent_ms": NOON_MS, **changes}
    return proven(a_card(serial, **held), NOON_MS, mail=True)


def two_cards(**second: Any) -> World:
    world = World(FakeStore(COFFEE, POINTS))
    world.add(ana("A"), ana("B", **{"programme_id": "points", **second}))
    join_up(world.store, there(world, "B"), NOON_MS)
    return world


def there(world: World, serial: str) -> Card:
    card: Card | None = world.store.card(serial)
    assert card is not None
    return card


def sent(world: World, id_: str = "c1", **changes: Any) -> dict[str, str]:
    world.send(world.draft(id=id_, programmes=("coffee", "points"), **changes))
    world.work()
    return world.deliveries(id_)


def counted(world: World, **asked: Any) -> Reach:
    wanted = Asked(EVERYBODY, Attention(), Zones({}, ZONE), world.now_ms, **asked)
    return reach(world.campaigns, [COFFEE, POINTS], wanted, lambda: False, Faults())


def test_a_person_with_two_cards_is_told_once_by_a_campaign() -> None:
    world = two_cards()
    assert sorted(sent(world).values()) == ["other_card", "sent"]

    world.now_ms += 3 * DAY_MS
    world.tick()
    world.work()
    assert sorted(world.deliveries().values()) == ["other_card", "sent"]
    assert sum(len(there(world, serial).told_ms) for serial in "AB") == 1


def test_the_count_before_sending_is_of_people_and_says_the_same_as_the_sending() -> None:
    world = two_cards()
    world.add(a_card("C", messages_consent_ms=NOON_MS))

    found = counted(world)
    assert (found.cards, found.audience, found.reachable, found.held) == (3, 3, 2, {"other_card": 1})
    assert sorted(sent(world).values()) == ["other_card", "sent", "sent"]


def test_the_next_campaign_waits_for_the_person_whichever_card_the_last_one_was_on() -> None:
    world = two_cards()
    sent(world)
    told = next(serial for serial in "AB" if there(world, serial).told_ms)

    held = sent(world, "c2", send_hours=72)
    assert held.pop(told) in ("gap", "per_day")
    assert [*held.values()] == ["other_card_lately"]
    assert counted(world).held["other_card_lately"] == 1

    world.now_ms += DAY_MS + HOUR_MS
    world.tick()
    world.work()
    assert sorted(world.deliveries("c2").values()) == ["other_card", "sent"]


def test_what_is_not_proven_any_more_is_not_the_same_person() -> None:
    world = two_cards()
    other = with_contacts(there(world, "B"), "", "bogdan@example.com")
    world.store.put_card(touched(other, NOON_MS), there(world, "B").version_ms)

    assert counted(world).reachable == 2
    assert [*sent(world).values()] == ["sent", "sent"]


def test_a_card_without_a_wallet_does_not_keep_the_message_from_the_other() -> None:
    world = World(FakeStore(COFFEE, POINTS))
    world.add(ana("A"), wallet=None)
    world.add(ana("B", programme_id="points"))
    join_up(world.store, there(world, "A"), NOON_MS)

    assert counted(world).reachable == 1
    assert sent(world) == {"A": "no_wallet", "B": "sent"}


def test_a_birthday_is_the_persons_and_a_welcome_the_cards() -> None:
    budget = Attention(per_day=3, per_week=9, gap_hours=0, quiet_from=0, quiet_to=0)
    for trigger, told in (("birthday", ["other_card", "sent"]), ("welcome", ["sent", "sent"])):
        world = two_cards()
        for serial in "AB":
            card = replace(there(world, serial), birthday="09-21")
            world.store.put_card(touched(card, NOON_MS), card.version_ms)
        settings = world.campaigns.settings("m-1")
        world.campaigns.put_settings(replace(settings, attention=budget, revision=1))
        sent(world, when=When(trigger=trigger, zone=ZONE))
        for _ in range(2):  # the second card waits for the pace that a phone keeps, not for the merchant's
            world.now_ms += 7 * HOUR_MS
            world.tick()
            world.work()
        assert sorted(world.deliveries().values()) == told


def test_a_person_is_in_one_arm_with_one_card() -> None:
    world = two_cards()
    found = sent(world, holdout_percent=50)
    assert len([each for each in found.values() if each in ("sent", "held_out")]) == 1


@pytest.mark.parametrize("first", ["A", "B"])
def test_of_two_workers_at_once_one_tells_the_person(first: str) -> None:
    world = two_cards()
    campaigns, write = world.campaigns, world.campaigns.deliver_many
    other = "B" if first == "A" else "A"

    def late(sendings: Any) -> Any:
        if any(each.card and each.delivery.serial == first for each in sendings):
            campaigns.deliver_many = write
            mine = World(world.store, campaigns)
            mine.send(mine.draft(id="c2", programmes=(there(world, other).programme_id,)))
            mine.work()
        return write(sendings)

    campaigns.deliver_many = late
    world.send(world.draft(programmes=(there(world, first).programme_id,)))
    world.work()

    assert world.deliveries("c2") == {other: "sent"}
    assert world.deliveries() == {first: "other_card_lately"}


def test_joining_up_twice_writes_nothing_more_and_a_voided_card_is_not_among_them() -> None:
    world = two_cards()
    before = there(world, "A")
    join_up(world.store, before, NOON_MS + 1)
    assert there(world, "A") == before
    assert (there(world, "A").siblings, there(world, "B").siblings) == (("B",), ("A",))

    voided = replace(there(world, "B"), state="voided")
    world.store.put_card(touched(voided, NOON_MS), voided.version_ms)
    join_up(world.store, there(world, "A"), NOON_MS)
    assert there(world, "A").siblings == ()
