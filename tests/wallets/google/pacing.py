"""Turns at Google for tests that are not about them."""

import time

from chalicelib.wallets.google.pacer import Pacer, Turns


def at_once() -> Pacer:
    """A pacer that never lets anybody wait."""

    def now_ms() -> int:
        return time.time_ns() // 1_000_000

    def book(count: int, apart_ms: int, ahead_ms: int) -> Turns:
        return Turns((now_ms(),) * count)

    return Pacer(book, "counter", now_ms=now_ms, sleep=time.sleep)
