"""The day of a chain: an outlet that is asked for is read whole, wherever it stands in the list."""

from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.people.report import OUTLETS_READ_MAX, Report, report
from chalicelib.service.till.scan import scan
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.directory import FakeDirectory

MANY = OUTLETS_READ_MAX + 50
LAST = f"o{MANY - 1:04d}"


def of(store: FakeStore, outlet: str) -> Report:
    outlets = (Outlet(f"o{number:04d}", MERCHANT, f"Outlet {number}", "UTC") for number in range(MANY))
    directory = FakeDirectory(*outlets)
    return report(
        store,
        directory,
        MERCHANT,
        works_at=lambda _: True,
        outlet=outlet,
        day="",
        zone="UTC",
        now_ms=NOON_MS,
    )


def test_the_last_of_many_outlets_has_its_day_and_the_day_of_all_says_that_it_is_cut() -> None:
    store = FakeStore(a_programme_stamps(), a_card("CARD1"))
    origin = Origin("sale-1", content_of("scan"), "key:pos", NOON_MS, outlet=LAST)
    scan(store, "CARD1", MERCHANT, Sale(visits=1), origin, lambda attempt: None)

    one, all_of_them = of(store, LAST), of(store, "")

    assert (one.totals.scans, one.cut, set(one.places)) == (1, False, {LAST})
    assert all_of_them.cut
