"""Sums of hours and days, in memory and in the table alike."""

from dataclasses import replace

import pytest

from chalicelib.aws.overview import items
from chalicelib.aws.overview.sums import SumsTable
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import reverse
from chalicelib.domain.overview.hours import ALL, STALE_SHARDS, Hour, Joined, Stale
from chalicelib.domain.overview.states import States
from chalicelib.domain.overview.sums import Cell, Sums
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.overview.ports import SumsStore
from chalicelib.service.ports import Store
from tests.contract.steps import Clock, enrolled, scanned
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.fakes.sums import FakeSums

HOUR = Hour(MERCHANT, "main", NOON_MS)
BARE = Hour(MERCHANT, "", NOON_MS)
SUMS: Sums = {
    Cell("coffee", "visits"): 3,
    Cell("coffee", "visits", "person", "staff:ana"): 2,
    Cell("points", "sales_minor"): -70,
    Cell("", "rewards", "reward", "a:b"): 1,
}


@pytest.fixture(params=["fake", "table"])
def sums(request: pytest.FixtureRequest, clock: Clock) -> SumsStore:
    if request.param == "fake":
        return FakeSums()
    return SumsTable(request.getfixturevalue("dynamodb"), request.getfixturevalue("table_name"), clock)


def due(sums: SumsStore, now_ms: int) -> dict[Hour, Stale]:
    found = (each for shard in range(STALE_SHARDS) for each in sums.stale(shard, now_ms, 10))
    return {each.hour: each for each in found}


def test_an_hour_stays_to_be_counted_until_nothing_more_happened_in_it(sums: SumsStore) -> None:
    first_ms = HOUR.due_ms(NOON_MS)
    sums.note_stale([HOUR, BARE], NOON_MS)
    sums.note_stale([HOUR], NOON_MS + 5)
    assert due(sums, first_ms - 1) == {}
    assert due(sums, first_ms) == {HOUR: Stale(HOUR, 2, NOON_MS + 5), BARE: Stale(BARE, 1, NOON_MS)}
    assert set(sums.noted([HOUR, BARE, Hour("m-2", "main", NOON_MS)])) == set(due(sums, first_ms).values())

    assert not sums.counted(Stale(HOUR, 1, NOON_MS)), "something happened since"
    assert sums.counted(Stale(BARE, 1, NOON_MS))
    assert not sums.counted(Stale(BARE, 1, NOON_MS)), "somebody was first"
    assert sums.noted([BARE]) == ()
    sums.put_off(HOUR, first_ms + 500)
    sums.put_off(BARE, first_ms + 500)
    assert due(sums, first_ms + 499) == {}
    assert due(sums, first_ms + 500) == {HOUR: Stale(HOUR, 2, NOON_MS + 5)}


def test_an_hour_is_written_over(sums: SumsStore) -> None:
    sums.put_hour(HOUR, "2026-09-21", SUMS)
    sums.put_hour(BARE, "2026-09-21", {})
    assert sums.hours(MERCHANT, "2026-09-21") == {HOUR: SUMS, BARE: {}}

    sums.put_hour(HOUR, "2026-09-21", {Cell("coffee", "visits"): 1})
    assert sums.hours(MERCHANT, "2026-09-21")[HOUR] == {Cell("coffee", "visits"): 1}
    assert sums.hours(MERCHANT, "2026-09-22") == sums.hours("m-2", "2026-09-21") == {}


def test_a_day_is_written_by_who_saw_it_last_however_large_it_is(
    sums: SumsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(items, "CELLS_MAX", 2)
    assert sums.day_revision(MERCHANT, ALL, "2026-09-21") == 0
    assert sums.put_day(MERCHANT, ALL, "2026-09-21", SUMS, 0)
    assert not sums.put_day(MERCHANT, ALL, "2026-09-21", {}, 0), "it moved"
    assert sums.put_day(MERCHANT, ALL, "2026-09-23", {}, 0)
    assert sums.put_day(MERCHANT, "main", "2026-09-21", {}, 0)

    days = sums.days(MERCHANT, ALL, "2026-09-20", "2026-09-23")
    assert days == {"2026-09-21": SUMS, "2026-09-23": {}}
    assert sums.days(MERCHANT, ALL, "2026-09-22", "2026-09-22") == {}
    fewer = {Cell("coffee", "visits"): 1}
    assert sums.put_day(MERCHANT, ALL, "2026-09-21", fewer, sums.day_revision(MERCHANT, ALL, "2026-09-21"))
    assert sums.days(MERCHANT, ALL, "2026-09-21", "2026-09-21") == {"2026-09-21": fewer}


def test_a_new_card_is_kept_once(sums: SumsStore) -> None:
    cards = [a_card(f"CARD{n}", created_ms=NOON_MS + n * 12 * HOUR_MS) for n in range(4)]
    cards[1] = replace(cards[1], source="w1nd")
    for card in (*cards, cards[0], replace(cards[0], serial="OTHER", merchant_id="m-2")):
        sums.note_joined(card)

    found = sums.joined(MERCHANT, NOON_MS, NOON_MS + DAY_MS)
    assert found == (Joined(NOON_MS, "coffee"), Joined(NOON_MS + 12 * HOUR_MS, "coffee", "w1nd"))


def test_the_latest_states_of_a_day_or_before_are_found(sums: SumsStore) -> None:
    first = States("coffee", "2026-09-20", NOON_MS, 400, {"cards": 7, "owed balance 0": 3})
    last = States("coffee", "2026-09-22", NOON_MS + 1)
    for each in (replace(first, counts={}), first, last):
        sums.put_states(each)

    assert sums.states("coffee", "2026-09-19") is None
    assert sums.states("coffee", "2026-09-21") == first
    assert sums.states("coffee", "2026-12-31") == last
    assert sums.states("points", "2026-12-31") is None


def test_what_became_of_entries_since_is_found_with_them(store: Store) -> None:
    enrolled(store)
    sale, other = scanned(store, "CARD1", "k1"), scanned(store, "CARD1", "k2")
    card = store.card("CARD1")
    assert card is not None
    origin = Origin(f"reversal:{sale.id}", "c", "till", NOON_MS + 5 * DAY_MS)
    changed, undone = reverse(card, a_programme_stamps(), sale, origin)
    store.record(changed, undone, card.version_ms)

    assert store.amendments([sale, other, undone]) == (undone,)
    assert store.amendments([]) == ()


def test_the_first_day_is_the_oldest_of_all_outlets_together(sums: SumsStore) -> None:
    assert sums.first_day(MERCHANT) is None
    for outlet, day in ((ALL, "2026-11-02"), (ALL, "2026-10-30"), ("main", "2026-01-01")):
        assert sums.put_day(MERCHANT, outlet, day, SUMS, 0)
    assert sums.first_day(MERCHANT) == "2026-10-30"
    assert sums.first_day("m-2") is None
