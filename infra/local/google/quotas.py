"""How often Google lets an issuer call and notify."""

from collections import deque
from collections.abc import Callable

from infra.local.google.errors import ApiError

REQUESTS_PER_S = 20
NOTIFICATIONS = 3
_DAY_MS = 24 * 60 * 60 * 1000


class RequestRate:
    """20 requests a second: a bucket of 20 that fills again evenly. `clock` is monotonic seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._tokens = float(REQUESTS_PER_S)
        self._filled_s = clock()

    def take(self) -> None:
        now_s = self._clock()
        self._tokens = min(REQUESTS_PER_S, self._tokens + (now_s - self._filled_s) * REQUESTS_PER_S)
        self._filled_s = now_s
        if self._tokens < 1:
            raise ApiError(429, "Rate limit exceeded: 20 requests a second.", "rateLimitExceeded")
        self._tokens -= 1


class NotificationQuota:
    """Three in 24 hours for each key: updates and messages of one pass are counted apart."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._sent: dict[tuple[str, str], deque[int]] = {}

    def take(self, what: str, id_: str) -> None:
        now_ms = self._now_ms()
        sent = self._sent.setdefault((what, id_), deque(maxlen=NOTIFICATIONS))
        if len(sent) == NOTIFICATIONS and now_ms - sent[0] < _DAY_MS:
            issuer = id_.partition(".")[0]
            raise ApiError(
                403, f"Quota exceeded for issuer {issuer} when sending {what} to {id_}", "quotaExceeded"
            )
        sent.append(now_ms)
