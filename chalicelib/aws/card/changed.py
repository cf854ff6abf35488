"""The table's stream, read: which cards changed, for the queue of which wallet, and which a search misses.

https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html
"""

from collections.abc import Iterable

from chalicelib.aws.card.items import is_found_by_its_terms
from chalicelib.aws.card.keys import is_card, is_registration
from chalicelib.aws.stream import Record, read_each
from chalicelib.aws.table.items import from_attributes
from chalicelib.aws.table.keys import Item
from chalicelib.domain.card.card import Card, Changed
from chalicelib.domain.card.wallets import WALLETS, WalletName


def changed(records: Iterable[Record], faults: list[str]) -> dict[WalletName, list[Changed]]:
    """Each changed card once for each wallet that must hear of it, with its newest version."""
    newest: dict[WalletName, dict[str, int]] = {}
    for changes in read_each(records, _changes, faults):
        for wallet, change in changes:
            versions = newest.setdefault(wallet, {})
            versions[change.serial] = max(change.version_ms, versions.get(change.serial, 0))
    return {
        wallet: [Changed(serial, version_ms) for serial, version_ms in versions.items()]
        for wallet, versions in newest.items()
    }


def not_indexed(records: Iterable[Record], faults: list[str]) -> list[Card]:
    """The cards that changed and were written before by a release that indexed them otherwise, each once."""
    cards = (card for found in read_each(records, _not_indexed, faults) for card in found)
    return list({card.serial: card for card in cards}.values())


def _not_indexed(record: Record) -> list[Card]:
    new: Item = record["dynamodb"].get("NewImage") or {}
    old: Item = record["dynamodb"].get("OldImage") or {}
    late = is_card(new) and old and not is_found_by_its_terms(old)
    return [from_attributes(Card, new)] if late else []


def _changes(record: Record) -> list[tuple[WalletName, Changed]]:
    new: Item = record["dynamodb"].get("NewImage") or {}
    old: Item = record["dynamodb"].get("OldImage") or {}
    if is_card(new) and new["version_ms"] != old.get("version_ms"):
        change = Changed(new["serial"]["S"], int(new["version_ms"]["N"]))
        return [(wallet, change) for wallet in WALLETS]
    if is_registration(new) and not old:
        wallet: WalletName = new["wallet"]["S"]
        untold = new.get("pushed_version_ms") == {"N": "0"}
        if WALLETS[wallet].made_by_us or untold:
            return [(wallet, Changed(new["serial"]["S"], int(new["registered_ms"]["N"])))]
    return []
