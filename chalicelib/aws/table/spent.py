"""Values that may be used only once, such as a callback's nonce, in the table."""

from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import spent_key
from chalicelib.aws.table.rows import Write


class Spent(InTable):
    """The part of the store that remembers which values were used."""

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
