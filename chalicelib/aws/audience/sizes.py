"""How large audiences were, in the table: an item each, and whose turn it is to be counted."""

from functools import partial

from chalicelib.aws.audience.keys import SIZES, SIZES_DUE, sizes_index, sizes_key
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import GSI2, merchant_partition, time_text
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.domain.audience.sizes import Sizes

SIZES_MAX = 100  # as many as there are audiences, of 5 kB at most
DUE_MAX = 100  # at once


class AudienceSizes(InTable):
    """The part of the campaigns' store that holds audiences' sizes."""

    def sizes(self, merchant_id: str, audience_id: str) -> Sizes:
        found = self._one(Sizes, sizes_key(merchant_id, audience_id))
        return found or Sizes(merchant_id, audience_id)

    def all_sizes(self, merchant_id: str) -> dict[str, Sizes]:
        items = self._rows.query(
            "pk = :merchant AND begins_with(sk, :sizes)",
            {":merchant": wire(merchant_partition(merchant_id)), ":sizes": wire(SIZES)},
            limit=SIZES_MAX,
        )
        return {each.audience_id: each for each in readable(items, partial(from_attributes, Sizes))}

    def put_sizes(self, sizes: Sizes) -> None:
        """Of two who count on a day the last stays: both counted the same cards."""
        place = {**sizes_key(sizes.merchant_id, sizes.audience_id), **sizes_index(sizes)}
        self._rows.write(Write("Put", {**place, **to_attributes(sizes)}))

    def sizes_due(self, now_ms: int, limit: int) -> tuple[Sizes, ...]:
        items = self._rows.query(
            "gsi2pk = :due AND gsi2sk < :later",
            {":due": wire(SIZES_DUE), ":later": wire(time_text(now_ms + 1))},
            limit=max(1, min(limit, DUE_MAX)),
            IndexName=GSI2,
        )
        return tuple(readable(items, partial(from_attributes, Sizes)))
