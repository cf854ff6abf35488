"""A worker that meets a table without room takes less, and more again once there is."""

from chalicelib.domain.campaign.campaign import Campaign, Progress
from chalicelib.service.campaign.easing import LEAST, REST_MS_MAX, Easing, eased
from chalicelib.service.campaign.sweeps import PAGE, PageDone
from tests.support.fakes import MERCHANT, NOON_MS

CAMPAIGN = Campaign("c1", MERCHANT, "Hello", ("coffee",), NOON_MS, "staff:mara")
HERE = Progress("c1", "deliver", 0)


class Throttling:
    """A table that throttles each page as long as `busy`, and a clock that every page takes 100 ms of."""

    def __init__(self) -> None:
        self.busy, self.count, self.now_ms = True, 0, NOON_MS
        self.rests_s: list[float] = []

    def page(self, _: Campaign, __: Progress) -> PageDone:
        self.count += self.busy
        self.now_ms += 100
        return PageDone("")


def test_a_throttled_worker_halves_its_page_and_rests_until_it_goes_well_again() -> None:
    table, easing = Throttling(), Easing()
    page = eased(
        table.page,
        easing,
        throttled=lambda: table.count,
        clock_ms=lambda: table.now_ms,
        wait_s=table.rests_s.append,
    )
    taken = []
    for busy in (True, True, True, True, True, *[False] * 8):
        table.busy = busy
        page(CAMPAIGN, HERE)
        taken.append(easing.cards)

    assert taken[:5] == [PAGE // 2, PAGE // 4, PAGE // 8, LEAST, LEAST]
    assert taken[5:] == sorted(taken[5:])
    assert taken[-1] == PAGE
    assert [round(rest_s, 1) for rest_s in table.rests_s[:2]] == [0.1, 0.3]
    assert max(table.rests_s) <= REST_MS_MAX / 1000
    assert table.rests_s[-1] == 0
