"""Programmes as items."""

from chalicelib.aws.programme.keys import programme_index, programme_key
from chalicelib.aws.table.items import to_attributes
from chalicelib.aws.table.keys import Item
from chalicelib.domain.programme.programme import Programme


def programme_item(programme: Programme) -> Item:
    index = programme_index(programme.merchant_id, programme.id)
    return {**programme_key(programme.id), **index, **to_attributes(programme)}
