"""Turns at a vendor, booked in one item of the table by all workers: it says when the next one is free."""

from functools import cached_property

from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import spent_key
from chalicelib.aws.table.rows import Write
from chalicelib.domain.time.units import DAY_S

TRIES_MAX = 20  # each is lost to another worker's booking, of which there are ten a second
FAR_MS = 10_000  # nobody books so far ahead: it is of a clock that was wrong

Booked = tuple[tuple[int, ...], int]
"""When each turn is (epoch ms); with none, after how many ms to ask again."""


class Pace(InTable):
    """What is booked is remembered, so that one write books and most need no read."""

    @cached_property
    def _known(self) -> dict[str, int]:
        return {}

    def book(self, purpose: str, who: str, count: int, apart_ms: int, ahead_ms: int) -> Booked:
        """`count` turns `apart_ms` from each other, the first at most `ahead_ms` from now."""
        key = spent_key(purpose, who)
        for _ in range(TRIES_MAX):
            now_ms = int(self._clock_s() * 1000)
            known_ms = self._known.get(who, 0)
            begin_ms = known_ms if now_ms <= known_ms <= now_ms + FAR_MS else now_ms
            if begin_ms - now_ms > ahead_ms:
                return (), begin_ms - now_ms - ahead_ms
            next_ms = begin_ms + count * apart_ms
            booking = Write(
                "Put",
                {**key, "next_ms": wire(next_ms), "ttl_s": wire(now_ms // 1000 + DAY_S)},
                "next_ms = :known" if known_ms else "attribute_not_exists(pk)",
                {":known": wire(known_ms)} if known_ms else None,
            )
            unwritten = self._rows.write(booking)
            if unwritten is None:
                self._known[who] = next_ms
                return tuple(begin_ms + number * apart_ms for number in range(count)), 0
            self._known[who] = int(unwritten.there["next_ms"]["N"]) if unwritten.there else 0
        return (), apart_ms
