"""The table's stream, read: which cards changed, for which lane of which wallet.

https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html
"""

from collections.abc import Iterable, Mapping

from chalicelib.aws.card.keys import is_card, is_registration, was_saved
from chalicelib.aws.stream import Record, read_each
from chalicelib.aws.table.keys import Item
from chalicelib.domain.card.card import Changed, Lane, wallets_named
from chalicelib.domain.card.wallets import WALLETS, WalletName

# What campaigns, a new edition and a key that retires write to a card, with what always goes along. A change
# of anything else is of somebody at a counter, or of the shop, who waits for it.
SWEPT = frozenset(
    {
        "asked", "edition", "face", "former_key_id", "key_id", "merged", "modified_s", "news", "owed",
        "pass_token", "reissued_ms", "silent_ms", "taken", "told_ms", "unused_ms", "version_ms",
    }
)  # fmt: skip
# A sweep that gives or takes back moves these too, and says so: a till moves them as well.
GIVEN = frozenset({"balance", "cue", "looked_ms", "lots", "swept_ms"})
Way = tuple[WalletName, Lane]


def changed(records: Iterable[Record], faults: list[str]) -> dict[Way, list[Changed]]:
    """Each changed card once for each wallet that must hear of it, with its newest version.

    Workers read the card as it is then: one in the counter's lane needs no place in the campaign's.
    """
    newest: dict[Way, dict[str, int]] = {}
    for changes in read_each(records, _changes, faults):
        for way, change in changes:
            versions = newest.setdefault(way, {})
            versions[change.serial] = max(change.version_ms, versions.get(change.serial, 0))
    for (wallet, lane), versions in newest.items():
        if lane == "counter":
            swept = newest.get((wallet, "campaign"), {})
            for serial in versions.keys() & swept.keys():
                versions[serial] = max(versions[serial], swept.pop(serial))
    return {
        way: [Changed(serial, version_ms) for serial, version_ms in versions.items()]
        for way, versions in newest.items()
        if versions
    }


def _changes(record: Record) -> list[tuple[Way, Changed]]:
    new: Item = record["dynamodb"].get("NewImage") or {}
    old: Item = record["dynamodb"].get("OldImage") or {}
    if is_card(new) and new["version_ms"] != old.get("version_ms"):
        change = Changed(new["serial"]["S"], int(new["version_ms"]["N"]))
        lane: Lane = "campaign" if old and _is_swept(_moved(old, new)) else "counter"
        return [((wallet, lane), change) for wallet in _wallets(new, lane)]
    if is_registration(new) and (was_saved(old, new) if old else not _made_by_link(new)):
        # Also where a phone has fetched the card: a change that came before its holders named this one, and
        # after the phone had the card, went to nobody. The worker finds nothing to do when there was none.
        # Also where somebody saved what was made before: campaigns have passed it over.
        wallet: WalletName = new["wallet"]["S"]
        return [((wallet, "counter"), Changed(new["serial"]["S"], int(new["registered_ms"]["N"])))]
    return []


def _made_by_link(registration: Item) -> bool:
    """Nobody has the card there before somebody follows its link."""
    return bool(registration.get("by_link", {}).get("BOOL"))


def _is_swept(moved: set[str]) -> bool:
    return moved <= (SWEPT | GIVEN if "swept_ms" in moved else SWEPT)


def _wallets(card: Item, lane: Lane) -> list[WalletName]:
    """Those that hold the card, for a campaign on a phone; all of them, where an older release wrote it and
    does not say. Who saves it has it brought up to date; at the counter somebody may be about to save it."""
    if "holders" not in card:
        return list(WALLETS)
    return wallets_named((each["S"] for each in card["holders"]["L"]), on_phone=lane == "campaign")


def _moved(old: Mapping[str, object], new: Mapping[str, object]) -> set[str]:
    """What differs but its places in indexes, which follow from the rest."""
    names = old.keys() | new.keys()
    return {name for name in names if old.get(name) != new.get(name) and not name.startswith("gsi")}
