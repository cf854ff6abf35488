"""The clock goes through all cards once a day: each is told, kept or erased once, whatever dies or moves."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.pages import CardPage
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.unused import NOTICE_MS
from chalicelib.domain.customer.erasure import number_of
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.customer.erase import Erasing
from chalicelib.service.customer.retention import (
    Retaining,
    count_unused,
    go_on_with_retention,
    set_retention,
)
from chalicelib.service.walls import Faults
from tests.contract.steps import scanned
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.campaigns import FakeCampaigns
from tests.support.fakes.erasures import FakeErasedList, FakeErasures, FakeRetentions

OLD = replace(a_card("OLD", holder_name="Ana", holders=()), created_ms=NOON_MS - 3 * 365 * DAY_MS)
NEW = replace(a_card("NEW", holder_name="Ben", holders=()), created_ms=NOON_MS - 30 * DAY_MS)
WEEKS_5 = NOTICE_MS + 7 * DAY_MS


class World:
    """`now_ms` moves when a test says so, and by `each_ms` whenever somebody looks."""

    def __init__(self, *cards: Card) -> None:
        self.now_ms, self.each_ms = NOON_MS, 0
        self.store = FakeStore(OLD, a_programme_stamps())
        for card in (NEW, *cards):
            self.store.enrol(card, "")
        self.campaigns, self.retentions = FakeCampaigns(self.store), FakeRetentions()
        self.erasures = FakeErasures(self.store)
        erasing = Erasing(self.store, self.campaigns, self.erasures, FakeErasedList(), self.clock_ms)
        self.world = Retaining(erasing, self.retentions, self.campaigns)

    def clock_ms(self) -> int:
        self.now_ms += self.each_ms
        return self.now_ms

    def card(self, serial: str) -> Card:
        card = self.store.card(serial)
        assert card is not None
        return card

    def keep(self, months: int) -> None:
        set_retention(self.retentions, MERCHANT, months, by="staff:olga", now_ms=self.now_ms)

    def tick(self, later_ms: int = 0, *, held: bool = False) -> None:
        self.now_ms += later_ms
        faults = Faults()
        until_ms = self.now_ms + 1000
        go_on_with_retention(self.world, until_ms=until_ms, is_held=lambda _: held, faults=faults)
        assert not faults.found


def test_a_card_is_told_stays_for_four_weeks_and_is_erased_with_a_proof() -> None:
    world = World()
    world.keep(24)
    world.tick()
    assert world.card("OLD").unused_ms == NOON_MS
    assert world.card("OLD").version_ms > OLD.version_ms, "phones fetch it"
    assert world.card("NEW") == NEW

    world.tick(NOTICE_MS)
    assert not world.card("OLD").erased_ms
    world.tick(2 * DAY_MS)
    assert (world.card("OLD").holder_name, world.card("NEW").holder_name) == ("", "Ben")
    proof = world.erasures.erasure(MERCHANT, number_of("OLD"))
    assert proof is not None
    assert (proof.why, proof.by) == ("unused", "carnet")
    assert len(world.erasures.lines) == 1
    world.tick(DAY_MS)
    assert len(world.erasures.lines) == 1


def test_a_visit_keeps_it_and_what_it_said_is_taken_back() -> None:
    world = World()
    world.keep(24)
    world.tick()
    world.now_ms += WEEKS_5
    visited = scanned(world.store, "OLD", "sale-1")
    card = world.card("OLD")
    world.store.put_card(replace(card, visit_s=(world.now_ms // 1000,)), card.version_ms)

    world.tick()
    assert visited.serial == "OLD"
    assert (world.card("OLD").unused_ms, world.card("OLD").erased_ms) == (0, 0)


def test_a_card_that_moved_while_the_clock_looked_at_it_is_not_erased(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = World()
    world.keep(24)
    world.tick()
    read = world.campaigns.card_page

    def meanwhile(programme_id: str, shard: int, after: str, limit: int) -> CardPage:
        page = read(programme_id, shard, after, limit)
        for member in page.members:
            card = member.card
            world.store.put_card(replace(card, version_ms=card.version_ms + 1), card.version_ms)
        return page

    monkeypatch.setattr(world.campaigns, "card_page", meanwhile)
    world.tick(WEEKS_5)
    assert not world.card("OLD").erased_ms
    assert not world.erasures.lines


def test_the_clock_goes_on_where_its_time_was_over_and_looks_again_the_next_day() -> None:
    more = [replace(OLD, serial=f"OLD{n}") for n in range(30)]
    world = World(*more)
    world.keep(24)
    world.each_ms = 100
    minutes = 0
    while world.retentions.retentions_due(world.now_ms, 9):
        world.tick()
        minutes += 1
        assert minutes < 200
    assert minutes > 1
    assert all(world.card(card.serial).unused_ms for card in (OLD, *more))
    assert world.retentions.retention(MERCHANT).next_ms > world.now_ms + DAY_MS // 2
    assert world.retentions.retention(MERCHANT).place == ""


def test_switched_off_no_card_says_so_any_more_and_the_clock_rests() -> None:
    world = World()
    world.keep(24)
    world.tick()
    world.keep(0)
    world.tick(1)
    assert world.card("OLD").unused_ms == 0
    assert world.card("OLD").version_ms > NOON_MS, "phones fetch it"
    assert world.retentions.retention(MERCHANT).next_ms == 0


def test_a_shop_that_the_operator_paused_waits() -> None:
    world = World()
    world.keep(24)
    world.tick(held=True)
    assert world.card("OLD") == OLD
    assert world.retentions.retentions_due(world.now_ms, 9)


def test_as_many_are_counted_as_would_go() -> None:
    world = World(replace(OLD, serial="GONE", erased_ms=1, state="voided"))
    programmes = world.store.programmes(MERCHANT)
    found = count_unused(world.campaigns, programmes, 24, NOON_MS, lambda: False)
    assert (found.cards, found.paid, found.about) == (1, 0, False)
