"""When a call is tried again, when an endpoint is left alone for a while, and when both are given up."""

import re
from dataclasses import dataclass, replace
from typing import Literal

from chalicelib.domain.kept import Kept
from chalicelib.domain.time.units import DAY_MS, HOUR_MS, HOUR_S
from chalicelib.domain.webhook.webhook import Call

# Between two tries, 11 in all: about a day, as the specification suggests, and each below SQS's 12 hours.
DELAYS_S = (5, 30, 120, 600, 1800, HOUR_S, 2 * HOUR_S, 4 * HOUR_S, 8 * HOUR_S, 8 * HOUR_S)
GIVE_UP_MS = 30 * HOUR_MS  # also for a call that an endpoint's silence held back
RETRY_AFTER_MAX_S = HOUR_S  # an endpoint may ask for this much patience and no more
QUIET_AFTER = 3  # failures in a row, of whichever events, before an endpoint is left alone
QUIET_MAX_S = 600
HELD_BACK_MAX_S = 2 * HOUR_S
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
    """How an endpoint has been doing: failures since its last success, and when it may be called again."""

    failures: int = 0
    failing_since_ms: int = 0
    quiet_until_ms: int = 0


WELL = Health()


def read_answer(status: int, retry_after: str) -> CallResult:
    """What a status means: 2xx is success, all else is none."""
    if 200 <= status < 300:
        return CallResult(status)
    if status == 410:
        return CallResult(status, "gone")
    seconds = int(retry_after) if re.fullmatch("[0-9]{1,8}", retry_after) else 0
    return CallResult(status, "redirect" if 300 <= status < 400 else "status", seconds)


def after(call: Call, result: CallResult, now_ms: int, jitter: float) -> Call:
    """The call after a try; `jitter` from 0 to 1 spreads the next ones."""
    tried = replace(call, tries=call.tries + 1, status=result.status, reason=result.failure, tried_ms=now_ms)
    if not result.failure:
        return replace(tried, state="delivered", next_ms=0)
    delay_s = retry_delay_s(tried.tries, result.retry_after_s, jitter)
    if result.failure == "gone" or delay_s == 0:
        return replace(tried, state="failed", next_ms=0)
    return _later(tried, now_ms, delay_s)


def held_back(call: Call, until_ms: int, now_ms: int, jitter: float) -> Call:
    """The call, not tried since its endpoint is left alone: soon after that, or given up for its age.

    It waits a quarter as long as it has waited already, so that calls which an endpoint missed for a day cost
    little: each is looked at some twenty times, instead of every ten minutes.
    """
    quiet_s = max(1, -(-(until_ms - now_ms) // 1000))
    waited_s = min(HELD_BACK_MAX_S, (now_ms - call.began_ms) // 4000)
    delay_s = max(quiet_s, waited_s) + int(5 * jitter)
    return _later(replace(call, reason=call.reason or "quiet"), now_ms, delay_s)


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


def _later(call: Call, now_ms: int, delay_s: int) -> Call:
    next_ms = now_ms + 1000 * delay_s
    if next_ms - call.began_ms > GIVE_UP_MS:
        return replace(call, state="failed", next_ms=0)
    return replace(call, state="waiting", next_ms=next_ms)
