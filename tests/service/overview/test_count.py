"""An hour is noted once while it goes on, and its note stands until a count has seen all of it."""

from collections.abc import Iterable

from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.overview.hours import ALL, SETTLED_MS, Hour, hour_at
from chalicelib.domain.overview.sums import total
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.service.overview.count import Counting, count_now, count_stale, note
from chalicelib.service.till.scan import scan
from chalicelib.service.walls import Faults
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.sums import FakeSums

HOUR = hour_at(MERCHANT, "", NOON_MS, "UTC")


class Noting(FakeSums):
    """Counts how many notes were written."""

    notes = 0

    def note_stale(self, hours: Iterable[Hour], now_ms: int) -> None:
        noted = list(hours)
        self.notes += len(noted)
        super().note_stale(noted, now_ms)


class Shop:
    def __init__(self) -> None:
        self.store, self.sums = FakeStore(a_programme_stamps(), LUNA), Noting()
        self.store.enrol(a_card("CARD1"), "")
        self.counting = Counting(self.store, self.sums, lambda _merchant, _outlet: "UTC")
        self.faults = Faults()
        self._sales = 0

    def sells(self, at_ms: int) -> Entry:
        self._sales += 1
        origin = Origin(f"sale-{self._sales}", f"{self._sales}", "staff:mia", at_ms)
        return scan(self.store, "CARD1", MERCHANT, Sale(visits=1), origin, lambda _: None).entry

    def sells_and_notes(self, at_ms: int) -> None:
        note([self.sells(at_ms)], self.counting, at_ms, self.faults)

    def looks(self, at_ms: int) -> int:
        count_now(self.counting, MERCHANT, (), clock_ms=lambda: at_ms, until_ms=at_ms + 1, faults=self.faults)
        return self.visits()

    def ticks(self, at_ms: int) -> int:
        count_stale(self.counting, clock_ms=lambda: at_ms, until_ms=at_ms + 1, faults=self.faults)
        return self.visits()

    def visits(self) -> int:
        assert not self.faults.found
        days = self.sums.days(MERCHANT, ALL, "2000-01-01", "2100-01-01")
        return sum(total(sums, "visits") for sums in days.values())


def test_an_hour_of_many_sales_is_noted_once_and_counted_when_it_is_over() -> None:
    shop = Shop()
    for minute in range(20):
        shop.sells_and_notes(NOON_MS + minute * MINUTE_MS)

    assert shop.sums.notes == 1
    assert shop.ticks(HOUR.end_ms()) == 0
    assert shop.ticks(HOUR.end_ms() + MINUTE_MS) == 20
    assert shop.sums.noted([HOUR]) == ()


def test_who_looks_sees_the_hour_that_goes_on_and_what_comes_after_is_not_lost() -> None:
    shop = Shop()
    shop.sells_and_notes(NOON_MS)
    assert shop.looks(NOON_MS + MINUTE_MS) == 1

    shop.sells_and_notes(NOON_MS + 2 * MINUTE_MS)
    assert shop.sums.notes == 1
    assert shop.looks(NOON_MS + 3 * MINUTE_MS) == 2
    shop.sells_and_notes(NOON_MS + 4 * MINUTE_MS)
    assert shop.ticks(HOUR.end_ms() + MINUTE_MS) == 3


def test_a_look_right_after_the_hours_end_leaves_its_note_for_what_the_index_does_not_show_yet() -> None:
    shop = Shop()
    shop.sells_and_notes(NOON_MS)
    assert shop.looks(HOUR.end_ms() + 1) == 1
    shop.sells(HOUR.end_ms() - 1)  # another process found the hour noted; the index shows it only now

    assert shop.looks(HOUR.end_ms() + SETTLED_MS) == 2
    assert shop.sums.noted([HOUR]) == ()


def test_what_comes_after_the_hours_end_is_noted_each_time() -> None:
    shop = Shop()
    shop.sells_and_notes(NOON_MS)
    late_ms = HOUR.end_ms() + MINUTE_MS
    assert shop.ticks(late_ms) == 1

    note([shop.sells(NOON_MS + 1)], shop.counting, late_ms + 1, shop.faults)
    note([shop.sells(NOON_MS + 2)], shop.counting, late_ms + 2, shop.faults)
    assert shop.sums.notes == 3
    assert shop.ticks(late_ms + 2 + MINUTE_MS) == 3
