"""One card that cannot be judged, changed or counted is its own outcome: the others do not wait for it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.errors import Busy
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.service.campaign.audience import Asked, reach
from chalicelib.service.campaign.campaigns import retry
from chalicelib.service.campaign.judge import FAULT_MS, Zones
from chalicelib.service.walls import Faults
from tests.support.campaign_world import ZONE, World, cards
from tests.support.fakes import FakeStore, a_programme_stamps
from tests.support.fakes.campaigns import FakeCampaigns

POISON = "CARD0003"


def poisoned(count: int) -> list[Card]:
    """Cards, one of which lives by a clock that is none."""
    return [replace(card, zone="Mars/Base") if card.serial == POISON else card for card in cards(count)]


class OneHasNoHolders(FakeCampaigns):
    """Nobody can say who holds one of the cards; all others were refused by their wallet."""

    def holders(self, serials: Sequence[str]) -> dict[str, tuple[Registration, ...]]:
        if POISON in serials:
            raise ValueError("a holder that cannot be read")
        found = super().holders(serials)
        return {
            serial: tuple(replace(one, last_outcome="refused: 400", pushed_version_ms=10**15) for one in held)
            for serial, held in found.items()
        }


def test_a_card_that_cannot_be_judged_is_held_back_with_its_fault_and_the_others_are_told(
    world: World,
) -> None:
    world.add(*poisoned(20))
    world.send(world.draft())
    world.work()
    became = world.deliveries()
    assert became.pop(POISON) == "fault"
    assert set(became.values()) == {"sent"}
    assert world.counts() == {"sent": 19, "held.fault": 1}
    assert [fault.split(":")[0] for fault in world.faults.found] == [POISON]


def test_once_mended_it_is_told_within_the_hour(world: World) -> None:
    world.add(*poisoned(5))
    world.send(world.draft())
    world.work()
    card = world.store.card(POISON)
    mended = replace(card, zone="", version_ms=card.version_ms + 1)
    assert world.store.put_card(mended, card.version_ms)
    world.now_ms += FAULT_MS
    world.tick()
    world.work()
    assert set(world.deliveries().values()) == {"sent"}
    assert world.state().state == "done"


def test_one_that_is_never_mended_does_not_keep_the_campaign_running(world: World) -> None:
    world.add(*poisoned(5))
    world.send(world.draft(send_hours=3))
    world.work()
    for _ in range(4):
        world.now_ms += HOUR_MS
        world.tick()
        world.work()
    assert world.state().state == "done"
    assert world.deliveries()[POISON] == "fault"


def test_a_card_that_cannot_be_looked_at_is_counted_and_the_others_are_sent_again() -> None:
    store = FakeStore(a_programme_stamps())
    world = World(store=store, campaigns=OneHasNoHolders(store))
    world.add(*cards(20))
    world.send(world.draft())
    world.work()
    sent = {each.serial: each.version_ms for each in store.all_cards()}
    retry(world.context, world.state(), "staff:mara")
    world.work()
    same = [each.serial for each in store.all_cards() if each.version_ms == sent[each.serial]]
    assert same == [POISON]
    assert world.counts("retry") == {"changed": 19, "failed": 1}


def test_a_card_that_cannot_be_judged_is_left_out_of_the_count(world: World) -> None:
    world.add(*(replace(card, told_ms=(world.now_ms - 1,)) for card in poisoned(10)))
    faults = Faults()
    asked = Asked(world.draft().audience, Attention(), Zones({}, ZONE), world.now_ms)
    found = reach(world.campaigns, [a_programme_stamps()], asked, lambda: False, faults)
    assert (found.cards, found.audience) == (9, 9)
    assert [fault.split(":")[0] for fault in faults.found] == [POISON]


def test_what_the_store_has_no_room_for_is_nobodys_fault() -> None:
    faults = Faults()
    with pytest.raises(Busy), faults.wall("CARD1"):
        raise Busy("store_busy")
    assert faults.found == []
