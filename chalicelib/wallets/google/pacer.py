"""Keeping to a number of requests a second."""

from collections.abc import Callable


class Pacer:
    """One worker's share of the rate. Google allows an issuer 20 a second; two workers take 10 each.

    `clock` counts seconds and only rises, as `time.monotonic` does.
    """

    def __init__(self, per_s: float, *, clock: Callable[[], float], sleep: Callable[[float], None]) -> None:
        self._gap_s = 1.0 / per_s
        self._clock = clock
        self._sleep = sleep
        self._next_s = 0.0

    def wait(self) -> None:
        """Return when the next request may go."""
        now_s = self._clock()
        wait_s = self._next_s - now_s
        self._next_s = max(self._next_s, now_s) + self._gap_s
        if wait_s > 0:
            self._sleep(wait_s)
