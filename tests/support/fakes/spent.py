"""What is counted, spent or kept once, for a time."""

import threading
from collections.abc import Callable


class FakeSpent:
    """Promises of `chalicelib.service.ports.Spent`, in memory."""

    _clock_s: Callable[[], float]
    _counts: dict[tuple[str, str, int], int]
    _kept_first: dict[tuple[str, str], tuple[str, int]]
    _spent: dict[tuple[str, str], int]
    lock: threading.RLock

    def count_within(self, purpose: str, who: str, most: int, within_s: int) -> int:
        with self.lock:
            now_s = int(self._clock_s())
            window = purpose, who, now_s // within_s
            if self._counts.get(window, 0) >= most:
                return within_s - now_s % within_s
            self._counts[window] = self._counts.get(window, 0) + 1
            return 0

    def spend_once(self, purpose: str, value: str, expires_s: int) -> bool:
        with self.lock:
            spent_until = self._spent.get((purpose, value))
            if spent_until is not None and spent_until > int(self._clock_s()):
                return False
            self._spent[purpose, value] = expires_s
            return True

    def keep_first(self, purpose: str, value: str, mine: str, expires_s: int) -> str:
        with self.lock:
            kept, until_s = self._kept_first.get((purpose, value), ("", 0))
            if until_s > int(self._clock_s()):
                return kept
            self._kept_first[purpose, value] = mine, expires_s
            return mine

    def kept(self, purpose: str, value: str) -> str:
        kept, until_s = self._kept_first.get((purpose, value), ("", 0))
        return kept if until_s > int(self._clock_s()) else ""
