"""Merchants as items."""

from chalicelib.aws.merchant.keys import merchant_key
from chalicelib.aws.table.items import to_attributes
from chalicelib.aws.table.keys import Item
from chalicelib.domain.merchant.merchant import Merchant


def merchant_item(merchant: Merchant) -> Item:
    return {**merchant_key(merchant.id), **to_attributes(merchant)}
