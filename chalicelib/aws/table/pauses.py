"""The operator's pauses in the table, and when the clock's worker was last there."""

from functools import cached_property

from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import PAUSES, TICK, key
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.people.pause import Pauses

PAUSES_TTL_S = 5.0  # a pause holds everywhere within this
PAUSES_MAX = 1000


class PausesTable(InTable):
    """What `service.people.ports.Pausing` promises."""

    @cached_property
    def _pauses(self) -> TtlCache[Pauses]:
        return TtlCache(PAUSES_TTL_S, self._clock_s)

    def pauses(self) -> Pauses:
        return self._pauses.get("", self.pauses_now) or Pauses()

    def pauses_now(self) -> Pauses:
        items = self._rows.query(
            "pk = :pauses", {":pauses": wire(PAUSES)}, limit=PAUSES_MAX, ConsistentRead=True
        )
        return Pauses({item["sk"]["S"]: int(item["since_ms"]["N"]) for item in items})

    def pause(self, whom: str, since_ms: int) -> None:
        """One that is there stays, with its time."""
        item = {**key(PAUSES, whom), "since_ms": wire(since_ms)}
        self._rows.write(Write("Put", item, "attribute_not_exists(pk)"))

    def resume(self, whom: str) -> None:
        self._rows.write(Write("Delete", key(PAUSES, whom)))

    def note_tick(self, now_ms: int) -> None:
        self._rows.write(Write("Put", {**key(TICK, "Z"), "at_ms": wire(now_ms)}))

    def last_tick_ms(self) -> int:
        item = self._rows.get(key(TICK, "Z"))
        return int(item["at_ms"]["N"]) if item else 0
