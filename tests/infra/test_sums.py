"""The operator's sums: what they say that the entries do not, and that they are mended."""

from argparse import Namespace

from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.overview.hours import ALL
from chalicelib.domain.overview.sums import total
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.till.scan import scan
from infra import sums
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, FakeStore, a_card, a_programme_points
from tests.support.fakes.campaigns import FakeCampaigns
from tests.support.fakes.directory import FakeDirectory
from tests.support.fakes.sums import FakeSums


def test_days_of_before_are_counted_by_the_command_and_then_agree() -> None:
    store, held = FakeStore(LUNA, a_programme_points(), a_card(programme_id="points")), FakeSums()
    origin = Origin("k", "c", "till", NOON_MS)
    scan(store, "CARD1", MERCHANT, Sale(amount_minor=2000), origin, lambda _: None)

    def told(*, write: bool) -> tuple[int, str]:
        lines: list[str] = []
        asked = Namespace(merchant=MERCHANT, first="2026-09-01", to="2026-09-30", write=write)
        index = FakeCampaigns(store)
        return sums.run(asked, store, FakeDirectory(), index, held, NOON_MS, lines.append), "\n".join(lines)

    status, said = told(write=False)
    assert status == 1
    assert "2026-09-21  all outlets  points sales_minor: counted 0, the entries say 2000" in said
    status, said = told(write=True)
    assert (status, said.splitlines()[0]) == (0, "1 cards")
    assert said.endswith(", mended")
    assert told(write=False) == (0, "0 differences")
    (day,) = held.days(MERCHANT, ALL, "2026-09-01", "2026-09-30").values()
    assert (total(day, "visits"), total(day, "cards")) == (1, 1)
