"""What the clock's worker does for the owner's minute: hours are counted, once a day the cards, and owners
are told of what they would not see."""

from collections.abc import Collection
from contextlib import suppress

from chalicelib import wiring
from chalicelib.domain.errors import Busy
from chalicelib.domain.time.days import day_of
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.entrypoints.workers.certificate import certificate_ends_ms
from chalicelib.service.overview.count import count_stale
from chalicelib.service.overview.read import states_today
from chalicelib.service.overview.telling import Telling, tell_owners
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
    _tell_owners(merchants, until_ms, faults)
    for merchant_id in sorted(merchants)[:SHOPS_MAX]:
        with faults.wall(merchant_id):
            _count_cards(merchant_id, faults)
    measure_faults("deliver", faults)


def _tell_owners(merchants: Collection[str], until_ms: int, faults: Faults) -> None:
    """Of shops that have customers now: there a list of codes gets shorter, and a certificate is needed."""
    if not merchants:
        return
    telling = Telling(
        wiring.store(),
        wiring.directory(),
        wiring.mail(),
        f"{wiring.settings().base_url}/console",
        wiring.clock_ms(),
        certificate_ends_ms(),
    )
    for merchant_id in sorted(merchants):
        if wiring.clock_ms() >= until_ms:
            return  # the others with their next customers
        with faults.wall(merchant_id), suppress(Busy):
            tell_owners(telling, merchant_id)


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
