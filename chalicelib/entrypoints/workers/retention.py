"""What the clock's worker does for cards that nobody uses: some of each minute, until the day's are done."""

from chalicelib import wiring
from chalicelib.domain.people.pause import Pauses
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.customer.retention import go_on_with_retention
from chalicelib.service.walls import Faults

WITHIN_MS = 5_000  # of one minute: what is left stays due


def look_at_unused(pauses: Pauses, until_ms: int) -> None:
    faults = Faults()
    go_on_with_retention(
        wiring.retaining(),
        until_ms=min(until_ms, wiring.clock_ms() + WITHIN_MS),
        is_held=pauses.holds,
        faults=faults,
    )
    measure_faults("deliver", faults)
