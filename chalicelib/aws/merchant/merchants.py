"""Merchants in the table."""

from functools import cached_property

from chalicelib.aws.merchant.items import merchant_item
from chalicelib.aws.merchant.keys import merchant_key
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.readable import read_or_refuse
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.sound import sound
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.domain.card.sandbox import real_of, sandbox_of
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.merchant.sandbox import merchant_in

MERCHANT_TTL_S = 30.0  # as long as its programmes, which have it with them
DAMAGED = "merchant_damaged"


def merchant_of(item: Item) -> Merchant:
    return sound(from_attributes(Merchant, item))


class Merchants(InTable):
    """The part of the store that holds merchants."""

    @cached_property
    def _merchants(self) -> TtlCache[Merchant]:
        return TtlCache(MERCHANT_TTL_S, self._clock_s)

    def merchant(self, merchant_id: str) -> Merchant | None:
        real = real_of(merchant_id)
        found = self._merchants.get(real, lambda: self._read_merchant(real))
        return found and merchant_in(found, sandbox_of(merchant_id))

    def merchant_now(self, merchant_id: str) -> Merchant | None:
        self._merchants.drop(real_of(merchant_id))
        return self.merchant(merchant_id)

    def put_merchant(self, merchant: Merchant) -> None:
        self._rows.write(Write("Put", merchant_item(merchant)))
        self._merchants.drop(merchant.id)

    def _read_merchant(self, merchant_id: str) -> Merchant | None:
        item = self._rows.get(merchant_key(merchant_id))
        return read_or_refuse(item, merchant_of, DAMAGED) if item else None
