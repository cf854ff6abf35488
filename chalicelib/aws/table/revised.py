"""Replacing an item that somebody read, unless somebody else was faster."""

from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.rows import Write


def revised(item: Item, expected: int) -> Write:
    """`item` in the place of the one whose revision is `expected`."""
    return Write("Put", item, "revision = :expected", {":expected": wire(expected)})
