"""Replacing an item that somebody read, unless somebody else was faster."""

from chalicelib.aws.table.items import wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.rows import Write


def revised(item: Item, expected: int) -> Write:
    """`item` in the place of the one whose revision is `expected`."""
    # An item put before there were revisions has none, and is at its first.
    first = "" if expected else " OR (attribute_exists(pk) AND attribute_not_exists(revision))"
    return Write("Put", item, f"revision = :expected{first}", {":expected": wire(expected)})
