"""What may be used only once, such as a callback's nonce, and counts of what a source does, in the table.

A count is one item for each source and window, one write each time: what one source sends in a second is far
below what one item takes, so it needs no shards.
"""

from functools import cached_property

from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import spent_key
from chalicelib.aws.table.rows import Write
from chalicelib.domain.card.rotating import Use

FULL_MAX = 1000  # counts that are known to be full, so that a flood's further calls cost no write


class Spent(InTable):
    """The part of the store that remembers which values were used, and how often a source did something."""

    @cached_property
    def _full(self) -> set[str]:
        return set()

    def count_within(self, purpose: str, who: str, most: int, within_s: int) -> int:
        now_s = int(self._clock_s())
        window = now_s // within_s
        counted, until_s = f"{who}#{window}", (window + 1) * within_s
        if f"{purpose}#{counted}" in self._full:
            return until_s - now_s
        count = Write(
            "Update",
            spent_key(f"count-{purpose}", counted),
            "attribute_not_exists(pk) OR times < :most",
            {":most": wire(most), ":one": wire(1), ":until": wire(until_s)},
            "SET ttl_s = :until ADD times :one",
        )
        if self._rows.write(count) is None:
            return 0
        if len(self._full) >= FULL_MAX:
            self._full.clear()
        self._full.add(f"{purpose}#{counted}")
        return until_s - now_s

    def spend_once(self, purpose: str, value: str, expires_s: int) -> bool:
        # DynamoDB deletes what has expired days later, so the condition looks at the time itself. It is
        # a transaction of one because its token makes the SDK's own retry after a lost answer harmless.
        spend = Write(
            "Put",
            {**spent_key(purpose, value), "ttl_s": wire(expires_s)},
            "attribute_not_exists(pk) OR ttl_s <= :now",
            {":now": wire(int(self._clock_s()))},
        )
        return not self._rows.settle(spend)

    def keep_first(self, purpose: str, value: str, mine: str, expires_s: int) -> str:
        stopped = self._rows.write(first_write(Use(purpose, value, mine, expires_s), int(self._clock_s())))
        return mine if stopped is None or stopped.there is None else str(stopped.there["kept"]["S"])

    def kept(self, purpose: str, value: str) -> str:
        there = self._rows.get(spent_key(purpose, value))
        over = there is None or int(there["ttl_s"]["N"]) <= int(self._clock_s())
        return "" if there is None or over else str(there["kept"]["S"])


def first_write(use: Use, now_s: int) -> Write:
    """That it is the first: alone, or with what is given for it."""
    kept = {**spent_key(use.purpose, use.value), "kept": wire(use.by), "ttl_s": wire(use.until_s)}
    return Write("Put", kept, "attribute_not_exists(pk) OR ttl_s <= :now", {":now": wire(now_s)})
