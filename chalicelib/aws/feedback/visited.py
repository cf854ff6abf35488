"""The table's stream, read: which cards have been at the shop once more."""

from collections.abc import Iterable

from chalicelib.aws.card.keys import is_card
from chalicelib.aws.stream import Record, read_each
from chalicelib.aws.table.items import from_attributes
from chalicelib.aws.table.keys import Item
from chalicelib.domain.card.card import Card
from chalicelib.domain.feedback.asking import Visit

_NONE = {"N": "0"}


def visited(records: Iterable[Record], faults: list[str]) -> list[Visit]:
    """Each visit, in the order of the records. A card that comes with visits, by an import, was at none."""
    return [visit for visit in read_each(records, _visit, faults) if visit is not None]


def _visit(record: Record) -> Visit | None:
    new: Item = record["dynamodb"].get("NewImage") or {}
    old: Item = record["dynamodb"].get("OldImage") or {}
    if not (old and is_card(new)):
        return None
    before, after = (int(image.get("visits", _NONE)["N"]) for image in (old, new))
    return Visit(from_attributes(Card, new), before) if after > before else None
