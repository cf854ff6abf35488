"""When a call is tried again, when an endpoint is left alone for a while, and when both are given up."""

import re
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import Literal

from chalicelib.domain.kept import Kept
from chalicelib.domain.time.units import DAY_MS, HOUR_MS, HOUR_S, MINUTE_MS
from chalicelib.domain.webhook.webhook import Call

# Between two tries, 11 in all: about a day, as the specification suggests, and each below SQS's 12 hours.
DELAYS_S = (5, 30, 120, 600, 1800, HOUR_S, 2 * HOUR_S, 4 * HOUR_S, 8 * HOUR_S, 8 * HOUR_S)
GIVE_UP_MS = 30 * HOUR_MS  # also for a call that is parked
RETRY_AFTER_MAX_S = HOUR_S  # an endpoint may ask for this much patience and no more
QUIET_AFTER = 3  # failures in a row, of whichever events, before an endpoint is left alone
WAIT_MAX_MS = 1000 * (DELAYS_S[-1] + DELAYS_S[-1] // 5)  # a fifth more: `retry_delay_s`
QUIET_MAX_S = 60  # then one call asks once a minute, for all that wait
PROBE_LOST_MS = 10 * MINUTE_MS  # the one that asks has not been heard of: another does
OFF_AFTER_MS = 3 * DAY_MS  # no success for so long: it is switched off

Failure = Literal[
    "status",
    "redirect",
    "timeout",
    "no_connection",
    "name_unknown",
    "address_inside",
    "certificate",
    "not_http",
    "gone",
]


@dataclass(frozen=True, slots=True)
class CallResult:
    """What an endpoint answered, or why there was no answer (`failure`); `status` 0: no answer."""

    status: int = 0
    failure: Failure | Literal[""] = ""
    retry_after_s: int = 0


@dataclass(frozen=True, slots=True)
class Health(Kept):
    """How an endpoint has been doing: failures since its last success, and when it may be called again.

    Left alone, it is called by its `probe` only, the event whose call asks for all that wait ("": by nobody).
    """

    failures: int = 0
    failing_since_ms: int = 0
    quiet_until_ms: int = 0
    probe: str = ""

    @property
    def rests(self) -> bool:
        return self.quiet_until_ms > 0

    def quiet_ms(self, now_ms: int) -> int:
        """How long it is not called; a rest that a wrong clock has set is over."""
        return _within(self.quiet_until_ms - now_ms, 1000 * QUIET_MAX_S)

    def is_left_to_another(self, event_id: str, now_ms: int) -> bool:
        """Whether another call than this event's asks whether it is back."""
        since_ms = now_ms - self.quiet_until_ms
        heard_of = -1000 * QUIET_MAX_S <= since_ms < PROBE_LOST_MS
        return self.rests and self.probe not in ("", event_id) and heard_of


WELL = Health()


def read_answer(status: int, retry_after: str) -> CallResult:
    """What a status means: 2xx is success, all else is none."""
    if 200 <= status < 300:
        return CallResult(status)
    if status == 410:
        return CallResult(status, "gone")
    seconds = int(retry_after) if re.fullmatch("[0-9]{1,8}", retry_after) else 0
    return CallResult(status, "redirect" if 300 <= status < 400 else "status", seconds)


def wait_ms(call: Call, now_ms: int) -> int:
    """How long until its next try; 0: now. A longer wait than there is, a wrong clock has set."""
    return _within(call.next_ms - now_ms, WAIT_MAX_MS)


def after(call: Call, result: CallResult, now_ms: int, jitter: float) -> Call:
    """The call after a try; `jitter` from 0 to 1 spreads the next ones."""
    tried = replace(call, tries=call.tries + 1, status=result.status, reason=result.failure, tried_ms=now_ms)
    if not result.failure:
        return replace(tried, state="delivered", next_ms=0)
    delay_s = retry_delay_s(_tries_due(tried, now_ms), result.retry_after_s, jitter)
    if result.failure == "gone" or delay_s == 0:
        return replace(tried, state="failed", next_ms=0)
    return _later(tried, now_ms, delay_s)


def probed(call: Call, result: CallResult, now_ms: int, again_ms: int) -> Call:
    """A probe after a failure: its endpoint's rest sets when it asks again, and only its age ends it."""
    tried = replace(call, tries=call.tries + 1, status=result.status, reason=result.failure, tried_ms=now_ms)
    if result.failure == "gone":
        return replace(tried, state="failed", next_ms=0)
    return _later(tried, now_ms, -(-(again_ms - now_ms) // 1000))


def retry_delay_s(tries: int, asked_s: int, jitter: float) -> int:
    """Seconds until the next try, at most a fifth more; 0: there is none."""
    if tries > len(DELAYS_S):
        return 0
    delay_s = max(DELAYS_S[tries - 1], min(asked_s, RETRY_AFTER_MAX_S))
    return int(delay_s * (1.0 + jitter / 5.0))


def health_after(health: Health, result: CallResult, now_ms: int) -> Health:
    """A success forgets all failures; from the third in a row on, each failure is a longer rest."""
    if not result.failure:
        return replace(WELL, kept=health.kept)
    failures = health.failures + 1
    rest_s = 0 if failures < QUIET_AFTER else min(QUIET_MAX_S, 5 * 2 ** min(failures - QUIET_AFTER, 10))
    return replace(
        health,
        failures=failures,
        failing_since_ms=health.failing_since_ms or now_ms,
        quiet_until_ms=now_ms + 1000 * rest_s if rest_s else 0,
    )


def is_lost(health: Health, now_ms: int) -> bool:
    """Whether an endpoint has failed for so long that it is switched off."""
    return health.failing_since_ms > 0 and now_ms - health.failing_since_ms >= OFF_AFTER_MS


def _tries_due(call: Call, now_ms: int) -> int:
    """Its tries, and no more than a call of its age has had: one that was a probe asked each minute, and is
    not given up for that."""
    age_s = (now_ms - call.began_ms) // 1000
    return max(1, min(call.tries, sum(since_s <= age_s for since_s in accumulate(DELAYS_S, initial=0))))


def _within(ms: int, most_ms: int) -> int:
    return ms if 0 < ms <= most_ms else 0


def _later(call: Call, now_ms: int, delay_s: int) -> Call:
    next_ms = now_ms + 1000 * delay_s
    if next_ms - call.began_ms > GIVE_UP_MS:
        return replace(call, state="failed", next_ms=0)
    return replace(call, state="waiting", next_ms=next_ms)
