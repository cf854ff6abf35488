"""The table's stream, read: which cards changed, for the queue of which wallet.

https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html
"""

from collections.abc import Iterable

from chalicelib.aws.card.keys import is_card, is_registration
from chalicelib.aws.stream import Record, read_each
from chalicelib.aws.table.keys import Item
from chalicelib.domain.card.card import Changed
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
