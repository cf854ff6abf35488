"""However often, late and in whichever order the table's stream is read, and whoever dies on the way: in the
end the sums are what the entries say. A failure names its seed.
"""

from collections import Counter
from contextlib import suppress
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from chalicelib.domain.errors import Busy, CarnetError
from chalicelib.domain.ledger.correction import Amendment, as_corrected
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.overview.hours import ALL
from chalicelib.domain.overview.sums import Sums, named, total
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.overview.count import Counting, count_now, count_stale, note
from chalicelib.service.overview.recount import recount
from chalicelib.service.till.correct import corrected
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan
from chalicelib.service.walls import Faults
from tests.simulation.bad_luck import Died, Luck, Unlucky
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, FakeStore, a_card, a_programme_points
from tests.support.fakes.sums import FakeSums
from tests.support.volume import seeds

SEEDS = seeds(8, 500)
ZONES = {"": "UTC", "main": "Europe/Vienna", "bay": "Asia/Kolkata", "far": "Pacific/Auckland"}
STEPS = 60
BEGAN_MS = NOON_MS - 5 * DAY_MS


class Shop:
    """Cards, tills in four zones, and a stream that is read by somebody unlucky."""

    def __init__(self, luck: Luck) -> None:
        self.luck = luck
        self.now_ms = BEGAN_MS
        self.store = FakeStore(a_programme_points(), LUNA)
        self.sums = FakeSums()
        self.stream: list[object] = []
        self.read: list[object] = []
        self.sales: list[Entry] = []
        self.late = 0
        for serial in ("CARD1", "CARD2", "CARD3"):
            card = a_card(serial, programme_id="points", created_ms=BEGAN_MS, version_ms=BEGAN_MS)
            self.stream.append(self.store.enrol(card, ""))

    def step(self, number: int) -> None:
        dice = self.luck.dice
        self.now_ms += dice.randrange(3 * HOUR_MS)
        serial = dice.choice(("CARD1", "CARD2", "CARD3"))
        outlet = dice.choice([*ZONES])
        made_ms = self.now_ms - dice.randrange(6 * HOUR_MS) if dice.random() < 0.2 else 0
        by = f"staff:{dice.choice('ab')}"
        origin = Origin(f"k{number}", f"{number}", by, self.now_ms, outlet=outlet, made_ms=made_ms)
        with suppress(CarnetError):  # a reward that is not reached, a sale that is taken back already
            self._done(dice.random(), serial, origin)

    def _done(self, chance: float, serial: str, origin: Origin) -> None:
        dice = self.luck.dice
        if chance < 0.6:
            sale = Sale(visits=1, amount_minor=dice.randrange(100, 9000))
            entry = scan(self.store, serial, MERCHANT, sale, origin, lambda _: None).entry
            self.sales.append(entry)
        elif chance < 0.75:
            entry = redeem(self.store, serial, MERCHANT, Wanted("cake"), origin, lambda _: None).entry
        elif not self.sales:
            return
        elif chance < 0.9:
            entry = reverse(self.store, dice.choice(self.sales).id, MERCHANT, origin, lambda _: None).entry
        else:
            amended = Amendment(amount_minor=dice.randrange(1, 9000))
            sale_of = (dice.choice(self.sales),)
            entry = corrected(self.store, sale_of, MERCHANT, amended, origin, lambda _: None)[0].entry
        self.stream.append(entry)

    def route(self) -> None:
        """A batch of the stream: some of it again, or not in order; it comes again where the reader dies."""
        dice = self.luck.dice
        batch = self.stream[: dice.randrange(1, 9)]
        again = dice.sample(self.read, min(len(self.read), 2)) if self.luck.strikes(self.luck.repeat) else []
        mixed = [*batch, *again]
        dice.shuffle(mixed)
        faults = Faults()
        note(mixed, self.counting(), self.now_ms, faults)
        if faults.found:
            return  # the batch is kept, to be replayed
        self.read += batch
        self.stream = self.stream[len(batch) :]

    def tick(self) -> None:
        faults = Faults()
        count_stale(self.counting(), clock_ms=lambda: self.now_ms, until_ms=self.now_ms + 1, faults=faults)

    def look(self) -> None:
        """An owner opens the page."""
        count_now(
            self.counting(),
            MERCHANT,
            [*ZONES],
            clock_ms=lambda: self.now_ms,
            until_ms=self.now_ms + 1,
            faults=Faults(),
        )

    def counting(self) -> Counting:
        unlucky = Unlucky(self.sums, self.luck, self._meanwhile)
        return Counting(self.store, unlucky, lambda _, outlet: ZONES[outlet])

    def _meanwhile(self) -> None:
        """A till that was offline brings a sale of an hour that may be counted just now: it is noted."""
        if not self.sales:
            return
        self.late += 1
        beside = self.luck.dice.choice(self.sales)
        made_ms = beside.scanned_ms or beside.at_ms
        origin = Origin(
            f"late{self.late}", "c", "staff:c", self.now_ms, outlet=beside.outlet, made_ms=made_ms
        )
        with suppress(CarnetError):  # it is too old by now
            sale = Sale(visits=1, amount_minor=500)
            entry = scan(self.store, beside.serial, MERCHANT, sale, origin, lambda _: None).entry
            zones = Counting(self.store, self.sums, lambda _, outlet: ZONES[outlet])
            note([entry], zones, self.now_ms, Faults())

    def settle(self) -> None:
        self.luck.end()
        while self.stream:
            self.route()
        for _ in range(3):
            self.now_ms += HOUR_MS
            self.tick()


def lived(seed: int) -> Shop:
    shop = Shop(Luck(seed))
    for number in range(STEPS):
        shop.step(number)
        for act in (shop.route, shop.tick, shop.look):
            if shop.luck.strikes(0.6):
                with suppress(Died, Busy):
                    act()
    shop.settle()
    return shop


def said_by_entries(shop: Shop) -> tuple[Counter[tuple[str, str]], Counter[str]]:
    """Visits by outlet and day, and sales by day: reckoned another way than the sums are."""
    entries = [entry for serial in ("CARD1", "CARD2", "CARD3") for entry in shop.store.all_entries(serial)]
    undone = {entry.reverses for entry in entries}
    visits: Counter[tuple[str, str]] = Counter()
    sales: Counter[str] = Counter()
    for entry in as_corrected(entries):
        if entry.kind == "earn" and entry.id not in undone:
            at = datetime.fromtimestamp(
                (entry.scanned_ms or entry.at_ms) / 1000, ZoneInfo(ZONES[entry.outlet])
            )
            visits[entry.outlet, at.date().isoformat()] += 1
            sales[at.date().isoformat()] += entry.amount_minor or 0
    return visits, sales


@pytest.mark.parametrize("seed", SEEDS)
def test_the_sums_are_what_the_entries_say(seed: int) -> None:
    shop = lived(seed)
    visits, sales = said_by_entries(shop)
    days: dict[str, Sums] = dict(shop.sums.days(MERCHANT, ALL, "2000-01-01", "2100-01-01"))

    assert visits.total() > 10
    assert {day: total(sums, "sales_minor") for day, sums in days.items() if total(sums, "visits")} == sales
    assert sum(total(sums, "cards") for sums in days.values()) == 3
    for outlet in ZONES:
        held = shop.sums.days(MERCHANT, outlet, "2000-01-01", "2100-01-01")
        for day in {*held, *days}:
            assert total(held.get(day, {}), "visits") == visits[outlet, day]
            assert named(days.get(day, {}), "visits", "outlet")[outlet] == visits[outlet, day]

    all_days = sorted({*days, *(day for _, day in visits)})
    assert not [*recount(shop.counting(), MERCHANT, [*ZONES], all_days, write=False)]
    assert not [each for shard in range(4) for each in shop.sums.stale(shard, shop.now_ms + DAY_MS, 100)]


def test_the_recount_says_what_is_wrong_and_mends_it() -> None:
    shop = lived(1)
    days = [*shop.sums.days(MERCHANT, ALL, "2000-01-01", "2100-01-01")]
    day = max(days)
    hour, sums = next((hour, sums) for hour, sums in shop.sums.hours(MERCHANT, day).items() if sums)
    shop.sums.put_hour(hour, day, {cell: n + 1 for cell, n in sums.items()})
    shop.sums.put_day(MERCHANT, ALL, day, {}, shop.sums.day_revision(MERCHANT, ALL, day))

    wrong = [*recount(shop.counting(), MERCHANT, [*ZONES], days, write=True)]
    assert {each.day for each in wrong} == {day}
    assert not [*recount(shop.counting(), MERCHANT, [*ZONES], days, write=False)]
    assert shop.sums.days(MERCHANT, ALL, day, day)[day]
