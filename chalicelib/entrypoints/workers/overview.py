"""What the clock's worker does for the owner's minute: hours are counted, and once a day the cards."""

from chalicelib import wiring
from chalicelib.domain.time.days import day_of
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.overview.count import count_stale
from chalicelib.service.overview.read import states_today
from chalicelib.service.walls import Faults

SUMS_MS = 8_000  # of one minute: what is left stays due
STATES_MS = 3_000  # for a shop's cards: with more than some ten thousand it is an estimate
SHOPS_MAX = 2  # in a minute; another is reached with its next sales, or as its owner looks


def count_overview(until_ms: int) -> None:
    """Only shops in which something happened: of the others nothing has changed, but who is active."""
    faults = Faults()
    now_ms = wiring.clock_ms()
    merchants = count_stale(
        wiring.counting(),
        clock_ms=wiring.clock_ms,
        until_ms=min(until_ms, now_ms + SUMS_MS),
        faults=faults,
    )
    for merchant_id in sorted(merchants)[:SHOPS_MAX]:
        with faults.wall(merchant_id):
            _count_cards(merchant_id, faults)
    measure_faults("deliver", faults)


def _count_cards(merchant_id: str, faults: Faults) -> None:
    now_ms = wiring.clock_ms()
    states_today(
        wiring.sums(),
        wiring.campaigns(),
        wiring.store().programmes(merchant_id),
        lambda programme: day_of(now_ms, programme.merchant.zone),
        now_ms,
        lambda: wiring.clock_ms() > now_ms + STATES_MS,
        faults,
    )
