"""Who got a campaign or did something of late: the count, the page of members and the sending agree."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.audience.audience import And, Condition, Top, plain_of
from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import earn, redeem
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.audience.members import members_page, place_of
from chalicelib.service.audience.tops import with_tops
from chalicelib.service.campaign.audience import Asked, reach
from chalicelib.service.campaign.judge import Zones
from tests.support.audiences import fact
from tests.support.campaign_world import ZONE, World, cards
from tests.support.fakes import NOON_MS, a_programme_stamps

COFFEE = a_programme_stamps()
NOT_BEFORE = read_condition({"not": fact("got", "one_of", ["c1"])})
ANYTIME = Attention(gap_hours=0, per_day=10, per_week=20)


def asked(world: World, condition: Condition) -> Asked:
    return Asked(condition, ANYTIME, Zones({}, ZONE), world.now_ms)


def meant(world: World, condition: Condition) -> set[str]:
    """By pages of two, to their end."""
    found: list[str] = []
    place = ""
    for _ in range(10 * SHARDS):
        page = members_page(
            world.campaigns,
            [COFFEE],
            asked(world, condition),
            place_of(place),
            2,
            lambda: False,
            world.faults,
        )
        found += [member.card.serial for member in page.members]
        place = page.next
        if not place:
            break
    assert len(found) == len(set(found))
    assert reach(
        world.campaigns, [COFFEE], asked(world, condition), lambda: False, world.faults
    ).audience == (len(found))
    return set(found)


def sold(world: World, serial: str, n: str, minor: int, days: int, outlet: str = "north") -> None:
    at_ms = world.now_ms - days * DAY_MS
    card = world.store.card(serial)
    sale = Sale(1, minor, {"bread": 2} if outlet == "south" else {})
    changed, entry = earn(card, COFFEE, sale, Origin(n, "", "key:till", at_ms, outlet=outlet))
    world.store.record(changed, entry, card.version_ms)


def took(world: World, serial: str, days: int) -> None:
    card = world.store.card(serial)
    origin = Origin(f"took {serial}", "", "key:till", world.now_ms - days * DAY_MS)
    changed, entry = redeem(card, COFFEE, COFFEE.rules.rewards()[0].id, 1, origin)
    world.store.record(changed, entry, card.version_ms)


def test_who_got_one_campaign_is_left_out_of_the_next(world: World) -> None:
    world.add(*(replace(card, balance=n) for n, card in enumerate(cards(40))))
    world.campaigns.put_settings(replace(world.campaigns.settings("m-1"), attention=ANYTIME, revision=1))
    near = read_condition(fact("balance", "at_least", 30))
    world.send(world.draft(audience=near))
    world.work()
    others = {f"CARD{n:04d}" for n in range(30)}

    assert meant(world, NOT_BEFORE) == others
    world.send(world.draft(id="c2", audience=NOT_BEFORE))
    world.work()

    assert set(world.deliveries("c2")) == others
    world.now_ms += 10 * DAY_MS
    assert meant(world, read_condition(fact("got", "one_of", ["c1", "c2"], days=9))) == set()


@pytest.mark.parametrize(
    ("condition", "serials"),
    [
        (fact("spent_minor", "at_least", 900, days=30), {"CARD0001"}),
        (fact("outlet", "one_of", ["south"], days=30), {"CARD0002"}),
        (fact("redeemed", "one_of", [COFFEE.rules.rewards()[0].id], days=30), {"CARD0003"}),
        (fact("bought", "one_of", ["bread"], days=30), {"CARD0002"}),
        ({"not": fact("spent_minor", "at_least", 1, days=30)}, {"CARD0000", "CARD0003"}),
    ],
)
def test_what_a_card_did_of_late_is_read_from_its_history(
    world: World, condition: dict[str, Any], serials: set[str]
) -> None:
    old = {"created_ms": NOON_MS - 90 * DAY_MS, "version_ms": NOON_MS - 90 * DAY_MS}
    world.add(*(replace(card, balance=10, modified_s=0) for card in cards(4, **old)))
    sold(world, "CARD0000", "a", 5000, 40)
    sold(world, "CARD0001", "b", 500, 20)
    sold(world, "CARD0001", "c", 400, 3)
    sold(world, "CARD0002", "d", 800, 29, "south")
    took(world, "CARD0003", 5)

    assert meant(world, read_condition(condition)) == serials
    world.send(world.draft(audience=read_condition(condition)))
    world.work()
    assert set(world.deliveries()) == serials


def test_the_best_are_counted_once_and_the_number_is_written_down(world: World) -> None:
    world.add(*(replace(card, spent_minor=n * 100, visits=1) for n, card in enumerate(cards(40))))
    wanted = And((Top("top_spent", 10), Top("top_visits", 50)))

    def counted(condition: Condition, before: Condition | None) -> Condition:
        return with_tops(condition, before, world.campaigns, lambda: [COFFEE], lambda: False, world.now_ms)

    first = counted(wanted, None)

    assert first == And((Top("top_spent", 10, 3600), Top("top_visits", 50, 1)))
    assert meant(world, first) == {f"CARD{n:04d}" for n in range(36, 40)}
    world.add(*(replace(card, serial=f"RICH{n:04d}", spent_minor=10**6) for n, card in enumerate(cards(40))))
    assert counted(wanted, first) == first  # who writes a text counts nothing again
    assert counted(And(wanted.parts[:1]), first) == And((Top("top_spent", 10, 10**6),))
    assert plain_of(first)["all"][0] == fact("top_spent", "top", 10, least=3600)
