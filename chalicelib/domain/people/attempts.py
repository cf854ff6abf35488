"""Guessing passwords and PINs is made slow, without a way to lock anybody else out for long.

Failures are counted for an account from one source (an address, a paired device), with growing pauses, and
for the account from everywhere, with a pause of a minute at most. A source that has signed in to the account
before does not wait for what strangers do.
"""

from dataclasses import dataclass, replace

from chalicelib.domain.kept import Kept
from chalicelib.domain.time.units import DAY_S, HOUR_S

PAUSE_S = 5  # the first; each further failure doubles it
NEAR_FREE = 5  # typing errors
NEAR_PAUSE_S_MAX = 15 * 60  # 96 guesses a day of a PIN's 10,000: a hundred days for all
NEAR_FORGOTTEN_S = DAY_S
WIDE_FREE = 20
WIDE_PAUSE_S_MAX = 60
WIDE_FORGOTTEN_S = HOUR_S
KNOWN_S = 60 * DAY_S
KEPT_S = KNOWN_S


@dataclass(frozen=True, slots=True)
class Attempts(Kept):
    """`failures` since the last success, the last at `last_ms`; `known_ms`: when one last succeeded."""

    failures: int = 0
    last_ms: int = 0
    known_ms: int = 0

    def failed(self, now_ms: int) -> "Attempts":
        return replace(self, failures=self.failures + 1, last_ms=now_ms)

    def succeeded(self, now_ms: int) -> "Attempts":
        return replace(self, failures=0, last_ms=now_ms, known_ms=now_ms)

    def known(self, now_ms: int) -> bool:
        return bool(self.known_ms) and now_ms - self.known_ms < KNOWN_S * 1000


NONE = Attempts()


def wait_s(near: Attempts, wide: Attempts, now_ms: int) -> int:
    """Seconds to wait before the next attempt from this source; 0: it may be tried now."""
    own = _left_s(near, NEAR_FREE, NEAR_PAUSE_S_MAX, NEAR_FORGOTTEN_S, now_ms)
    if near.known(now_ms):
        return own
    return max(own, _left_s(wide, WIDE_FREE, WIDE_PAUSE_S_MAX, WIDE_FORGOTTEN_S, now_ms))


def _left_s(tried: Attempts, free: int, most_s: int, forgotten_s: int, now_ms: int) -> int:
    gone_s = (now_ms - tried.last_ms) / 1000
    over = tried.failures - free
    if over < 0 or gone_s >= forgotten_s:
        return 0
    pause_s = min(most_s, PAUSE_S * 2 ** min(over, 20))
    # A clock behind the other Lambda's must not make the pause longer.
    return max(0, -int(-(pause_s - max(0.0, gone_s)) // 1))
