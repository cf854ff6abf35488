"""The phones' own time: this machine's, until somebody moves it on to see what a day brings."""

from collections.abc import Callable

AHEAD_MAX_MS = 5 * 366 * 24 * 3_600_000


class PhoneClock:
    """Epoch ms when called. Only phones go by it: Google, Apple and the app keep this machine's time."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self.ahead_ms = 0

    def __call__(self) -> int:
        return self._clock() + self.ahead_ms

    def move(self, by_ms: int) -> None:
        """On by so much; 0: back to this machine's time."""
        self.ahead_ms = min(AHEAD_MAX_MS, self.ahead_ms + by_ms) if by_ms > 0 else 0
