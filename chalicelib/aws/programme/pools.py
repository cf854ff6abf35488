"""Pools of codes in the table: an item for each code, and one that says how many there are."""

from dataclasses import replace

from chalicelib.aws.programme.keys import CODES, POOLS, pool_code_key, pool_index, pool_key, pool_partition
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import GSI1, merchant_partition
from chalicelib.aws.table.rows import Write
from chalicelib.domain.errors import Busy
from chalicelib.domain.programme.pool import POOL_MAX, Pool

POOLS_MAX = 50  # of one merchant
AT_ONCE = 90  # writes of one transaction, beside the pool's own
PAGE = 1000  # codes read in one call


class Pools(InTable):
    """The part of the store that holds pools."""

    def pool(self, merchant_id: str, pool_id: str) -> Pool:
        return self._one(Pool, pool_key(merchant_id, pool_id)) or Pool(merchant_id, pool_id)

    def pools(self, merchant_id: str) -> tuple[Pool, ...]:
        items = self._rows.query(
            "gsi1pk = :merchant AND begins_with(gsi1sk, :pools)",
            {":merchant": wire(merchant_partition(merchant_id)), ":pools": wire(POOLS)},
            limit=POOLS_MAX,
            IndexName=GSI1,
        )
        return tuple(from_attributes(Pool, item) for item in items)

    def codes(self, merchant_id: str, pool_id: str) -> frozenset[str]:
        found: set[str] = set()
        after = CODES
        while True:
            pool = wire(pool_partition(merchant_id, pool_id))
            values = {":pool": pool, ":after": wire(after), ":end": wire(f"{CODES}~")}
            items, more = self._rows.page(
                "pk = :pool AND sk BETWEEN :after AND :end", values, limit=PAGE, ConsistentRead=True
            )
            found.update(item["code"]["S"] for item in items)
            if not more or len(found) > POOL_MAX:
                return frozenset(found)
            after = f"{items[-1]['sk']['S']}#"

    def add_codes(self, pool: Pool, codes: tuple[str, ...]) -> Pool:
        for start in range(0, len(codes), AT_ONCE):
            some = codes[start : start + AT_ONCE]
            grown = replace(pool, count=pool.count + len(some))
            puts = [
                Write("Put", {**pool_code_key(pool.merchant_id, pool.id, pool.count + n), "code": wire(code)})
                for n, code in enumerate(some)
            ]
            key = pool_key(pool.merchant_id, pool.id)
            index = pool_index(pool.merchant_id, pool.id)
            counted = Write(
                "Put",
                {**key, **index, **to_attributes(grown)},
                "attribute_not_exists(pk) OR #count = :before",
                {":before": wire(pool.count)},
                names={"#count": "count"},
            )
            if self._rows.settle(counted, *puts):
                raise Busy("pool_busy")
            pool = self.pool(pool.merchant_id, pool.id)
        return pool

    def code(self, merchant_id: str, pool_id: str, slot: int) -> str:
        item = self._rows.get(pool_code_key(merchant_id, pool_id, slot))
        return item["code"]["S"] if item else ""

    def note_handed(self, pool: Pool, slot: int) -> None:
        self._rows.write(
            Write(
                "Update",
                pool_key(pool.merchant_id, pool.id),
                "attribute_exists(pk) AND (attribute_not_exists(#next) OR #next < :next)",
                {":next": wire(slot + 1)},
                "SET #next = :next",
                {"#next": "next"},
            )
        )
