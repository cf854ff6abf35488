"""A cache of what was read a moment ago, kept in the process for a while."""

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

KEPT_MAX = 1000  # a worker meets few merchants in half a minute; this only bounds its memory


class TtlCache(Generic[T]):
    """Values no older than `ttl_s`. Absence is not kept, so that what is new is found at once."""

    def __init__(self, ttl_s: float, clock_s: Callable[[], float]) -> None:
        self._ttl_s = ttl_s
        self._clock_s = clock_s
        self._kept: dict[str, tuple[float, T]] = {}

    def get(self, key: str, read: Callable[[], T | None]) -> T | None:
        """The value kept under `key`, or what `read` finds."""
        now_s = self._clock_s()
        kept = self._kept.get(key)
        if kept is not None and now_s - kept[0] < self._ttl_s:
            return kept[1]
        found = read()
        if found is None:
            self.drop(key)
            return None
        if len(self._kept) >= KEPT_MAX:
            self._kept.clear()
        self._kept[key] = (now_s, found)
        return found

    def drop(self, key: str) -> None:
        self._kept.pop(key, None)
