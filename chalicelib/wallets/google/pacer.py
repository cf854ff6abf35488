"""Keeping to the number of requests a second that Google allows an issuer, for all workers together.

Each request has a turn, the turns are evenly apart, and whoever calls books them in one place. The counter's
lane books ahead for all that it has in hand; a campaign's takes turns that are nobody's yet.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from chalicelib.domain.card.card import Lane

APART_MS = 51  # 19.6 a second of Google's 20: what is sent evenly does not arrive so
AHEAD_MS = {"counter": 8_000, "campaign": 3 * APART_MS}
TOGETHER = 2  # turns booked at a time: what most cards need
LATE_MS = 250  # a turn that was not taken by then would make two requests at once of two turns
PATIENCE_S = 5.0  # then the card is left to another run


class NoTurn(Exception):
    """Others have all of Google's quota now."""


@dataclass(frozen=True, slots=True)
class Turns:
    """When requests may go (epoch ms); with none, ask again after `again_ms`."""

    at_ms: tuple[int, ...]
    again_ms: int = 0


Book = Callable[[int, int, int], Turns]
"""So many turns, so far apart (ms), none of them later than so far from now (ms)."""


class Pacer:
    """One process's turns, for all of its threads. `sleep` takes seconds."""

    def __init__(
        self, book: Book, lane: Lane, *, now_ms: Callable[[], int], sleep: Callable[[float], None]
    ) -> None:
        self._book, self._ahead_ms = book, AHEAD_MS[lane]
        self._now_ms, self._sleep = now_ms, sleep
        self._turns: deque[int] = deque()
        self._one_books = threading.Lock()

    def wait(self) -> None:
        """Return when the next request may go; NoTurn when there is none in time."""
        until_ms = self._now_ms() + int(PATIENCE_S * 1000)
        with self._one_books:
            turn_ms = self._next(until_ms)
        wait_ms = turn_ms - self._now_ms()
        if wait_ms > 0:
            self._sleep(wait_ms / 1000)

    def _next(self, until_ms: int) -> int:
        while (now_ms := self._now_ms()) < until_ms:
            while self._turns and self._turns[0] < now_ms - LATE_MS:
                self._turns.popleft()
            if self._turns:
                return self._turns.popleft()
            turns = self._book(TOGETHER, APART_MS, self._ahead_ms)
            self._turns.extend(turns.at_ms)
            if not turns.at_ms:
                self._sleep(max(turns.again_ms, 10) / 1000)
        raise NoTurn
