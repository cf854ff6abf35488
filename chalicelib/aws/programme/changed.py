"""The table's stream, read: which programmes have a new edition."""

from collections.abc import Iterable

from chalicelib.aws.programme.keys import is_programme
from chalicelib.aws.stream import Record, read_each
from chalicelib.aws.table.keys import Item
from chalicelib.domain.programme.changes.edition import Renewal


def renewed(records: Iterable[Record], faults: list[str]) -> list[Renewal]:
    """What is to be done for each programme that cards show anew, its newest edition only."""
    newest: dict[str, Renewal] = {}
    for renewals in read_each(records, _renewals, faults):
        newest |= {renewal.programme_id: renewal for renewal in renewals}
    return list(newest.values())


def _renewals(record: Record) -> list[Renewal]:
    new: Item = record["dynamodb"].get("NewImage") or {}
    old: Item = record["dynamodb"].get("OldImage") or {}
    if not (is_programme(new) and old) or _edition(new) == _edition(old):
        return []
    return [Renewal(new["id"]["S"], _edition(new))]


def _edition(item: Item) -> int:
    return int(item["edition"]["N"])
