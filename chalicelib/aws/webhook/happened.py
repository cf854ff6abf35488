"""The table's stream, read: what happened that merchants may want to be told of."""

from collections.abc import Iterable, Mapping
from typing import Any

from chalicelib.aws.campaign.items import campaign_of
from chalicelib.aws.campaign.keys import is_campaign
from chalicelib.aws.card.keys import is_card, is_entry, is_registration, is_unsaved, was_removed, was_saved
from chalicelib.aws.stream import Record, read_each
from chalicelib.aws.table.items import from_attributes
from chalicelib.aws.table.keys import Item
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.webhook.events import ENDED, Happened, Left, Saved


def happened(records: Iterable[Record], faults: list[str]) -> list[Happened]:
    """What happened, in the order of the records."""
    return [event for event in read_each(records, _one, faults) if event is not None]


def _one(record: Record) -> Happened | None:
    change: Mapping[str, Any] = record["dynamodb"]
    new: Item = change.get("NewImage") or {}
    old: Item = change.get("OldImage") or {}
    if not old and is_card(new):
        return from_attributes(Card, new)
    if not old and is_entry(new):
        return from_attributes(Entry, new)
    if is_registration(new or old):
        return _of_registration(old, new, _at_ms(change))
    if is_campaign(new) and new["state"]["S"] in ENDED and old.get("state") != new["state"]:
        return campaign_of(new)
    return None


def _of_registration(old: Item, new: Item, at_ms: int) -> Happened | None:
    if new and (was_saved(old, new) or (not old and not is_unsaved(new))):
        return Saved(from_attributes(Registration, new), at_ms)
    if old and (was_removed(old, new) or (not new and not is_unsaved(old))):
        return Left(from_attributes(Registration, old), at_ms)
    return None


def _at_ms(change: Mapping[str, Any]) -> int:
    """When the table was changed, in whole seconds; a record that is read again says the same."""
    at = change["ApproximateCreationDateTime"]
    return 1000 * int(at if isinstance(at, int | float) else at.timestamp())
