"""Programmes as items: without their merchant, which is an item of its own."""

from dataclasses import replace

from chalicelib.aws.programme.keys import programme_index, programme_key
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.sound import sound
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.programme import Programme


def programme_item(programme: Programme) -> Item:
    index = programme_index(programme.merchant_id, programme.id)
    own = {name: held for name, held in to_attributes(programme).items() if name != "merchant"}
    return {**programme_key(programme.id), **index, **own, "merchant_id": wire(programme.merchant_id)}


def programme_of(item: Item, merchant: Merchant) -> Programme:
    """The programme of an item with its merchant beside it."""
    own = {name: held for name, held in item.items() if name != "merchant_id"}
    bare = to_attributes(replace(merchant, kept={}))
    found = sound(from_attributes(Programme, {**own, "merchant": {"M": bare}}))
    return found.of(merchant)
