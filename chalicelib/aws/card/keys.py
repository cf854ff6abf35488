"""The keys of cards, their entries and their holders. `docs/access-patterns.md` says why."""

from datetime import UTC, datetime

from chalicelib.aws.table.keys import (
    GSI1,
    GSI2,
    GSI3,
    Item,
    digest,
    fit,
    index_key,
    key,
    merchant_partition,
    time_text,
)
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.search import TERM_LEAST
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.ledger.entry import Entry

IMPORTS = "B#"  # how lists of regulars begin within their merchant's partition, by when they were begun
HISTORY, ENROLMENT = "E#", "K#"  # how entries and a join's key begin in the index beside their card
REGISTRATIONS = "R#"  # how they begin within their card's and their holder's partitions


def card_partition(serial: str) -> str:
    """A card with its registrations, and in the index its history."""
    return f"C#{fit(serial)}"


def card_key(serial: str) -> Item:
    return key(card_partition(serial), "C")


def enrolment_key(used: str) -> Item:
    return key(f"K#{digest(used)}", "K")


def enrolment_index(used: str, serial: str) -> Item:
    """Beside the card that the key made, so that it is found when the card is erased."""
    return index_key(GSI1, card_partition(serial), f"{ENROLMENT}{digest(used)}")


def entry_key(entry_id: str) -> Item:
    return key(f"E#{fit(entry_id)}", "E")


def sale_partition(merchant_id: str, outlet: str, sale_id: str) -> str:
    """What sales of one number at an outlet did."""
    sale = digest(f"{outlet}\n{sale_id}")  # both are of one line
    return f"S#{merchant_id}#{sale}"


def sale_key(entry: Entry) -> Item:
    """Where an entry lies with its sale: a card has one place to be credited, each redemption its own."""
    place = f"E#{fit(entry.serial)}" if entry.kind == "earn" else f"R#{entry.id}"
    partition = sale_partition(entry.merchant_id, entry.outlet, entry.sale_id)
    return key(partition, f"{sale_day_prefix(entry.sale_day)}{place}")


def sale_day_prefix(day: str) -> str:
    """How the places of one business day begin; "": of numbers that never repeat."""
    return f"{day or 'ever'}#"


def sale_place(item: Item) -> tuple[str, str]:
    """The business day of a place, and what lies there."""
    day, _, place = item["sk"]["S"].partition("#")
    return day, place


def correction_key(entry_id: str) -> Item:
    """Where the latest correction of a sale's first entry is named."""
    return key(f"E#{fit(entry_id)}", "N")


def claim_key(claim: str) -> Item:
    """Where it is kept that something which may happen once has happened; a claim names all that it is of."""
    return key(f"1#{digest(claim)}", "1")


def due_partition(shard: int) -> str:
    """Cards on which something begins, ends or is about to end, by when."""
    return f"DU#{shard:02x}"


def due_index(serial: str, at_ms: int) -> Item:
    return index_key(GSI1, due_partition(shard_of(serial)), f"{time_text(at_ms)}#{fit(serial)}")


def history_index(serial: str, version_ms: int) -> Item:
    return index_key(GSI1, card_partition(serial), history_sort(version_ms))


def history_sort(version_ms: int) -> str:
    return f"{HISTORY}{time_text(version_ms)}"


def history_end() -> str:
    """What comes behind all of a card's entries."""
    return f"{HISTORY}~"


def outlet_day_index(merchant_id: str, outlet: str, scanned_ms: int, entry_id: str) -> Item:
    """An outlet's day in UTC: a local day lies in two or three of them, and no zone is fixed in a key."""
    day = outlet_day_partition(merchant_id, outlet, scanned_ms)
    return index_key(GSI2, day, outlet_day_sort(scanned_ms, entry_id))


def outlet_day_partition(merchant_id: str, outlet: str, at_ms: int) -> str:
    return f"O#{merchant_id}#{fit(outlet)}#{datetime.fromtimestamp(at_ms / 1000, UTC):%Y%m%d}"


def outlet_day_sort(scanned_ms: int, entry_id: str) -> str:
    return f"{time_text(scanned_ms)}#{entry_id}"


def late_index(merchant_id: str, at_ms: int, entry_id: str) -> Item:
    """Where an entry lies that came long after it was made: by the UTC day on which it came."""
    return index_key(GSI3, late_partition(merchant_id, at_ms), outlet_day_sort(at_ms, entry_id))


def late_partition(merchant_id: str, at_ms: int) -> str:
    return f"L#{merchant_id}#{datetime.fromtimestamp(at_ms / 1000, UTC):%Y%m%d}"


def import_key(merchant_id: str, import_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{IMPORTS}{fit(import_id)}")


def search_partition(merchant_id: str, term: str) -> str:
    """A merchant's cards whose term begins with these letters: spread by them, so that none gets hot."""
    return f"Q#{merchant_id}#{term[:TERM_LEAST]}"


def search_key(merchant_id: str, term: str, serial: str) -> Item:
    return key(search_partition(merchant_id, term), f"{term}#{serial}")


def registration_key(wallet: WalletName, serial: str, holder: str) -> Item:
    return key(card_partition(serial), f"{registrations_prefix(wallet)}{fit(holder)}")


def registrations_prefix(wallet: WalletName) -> str:
    return f"{REGISTRATIONS}{wallet}#"


def holding_key(wallet: WalletName, holder: str, serial: str) -> Item:
    """The other end of a registration: what this holder holds, in the base table to be read consistently."""
    return key(holder_partition(wallet, holder), f"{REGISTRATIONS}{fit(serial)}")


def holder_partition(wallet: WalletName, holder: str) -> str:
    return f"D#{wallet}#{fit(holder)}"


def card_place(programme_id: str, serial: str) -> Item:
    """Where a card lies in its programme's card index."""
    return _place(programme_id, serial, fit(serial))


def holder_place(programme_id: str, serial: str, wallet: WalletName, holder: str) -> Item:
    """Where a holder lies there: behind its card, before the next one ("#" sorts before letters)."""
    return _place(programme_id, serial, f"{fit(serial)}#R#{wallet}#{fit(holder)}")


def card_index_partition(programme_id: str, shard: int) -> str:
    return f"B#{fit(programme_id)}#{shard:02x}"


def card_index_end(serial: str) -> str:
    """What comes behind a card and all of its holders, and before the next card."""
    return f"{fit(serial)}#~"


def wallet_of_holder(item: Item) -> WalletName:
    """Of a holder's end of a registration."""
    wallet: WalletName = item["pk"]["S"].split("#")[1]
    return wallet


def is_card(item: Item) -> bool:
    return bool(item) and item["sk"]["S"] == "C"


def is_entry(item: Item) -> bool:
    """An entry itself; its place with its sale is not meant."""
    return bool(item) and item["sk"]["S"] == "E"


def is_registration(item: Item) -> bool:
    """A registration, seen from its card; its other end is not meant."""
    return bool(item) and item["pk"]["S"].startswith("C#") and item["sk"]["S"].startswith(REGISTRATIONS)


def was_saved(old: Item, new: Item) -> bool:
    """Of a registration: the card is on a phone that it was not on before."""
    return is_unsaved(old) and not is_unsaved(new)


def was_removed(old: Item, new: Item) -> bool:
    return bool(new) and not is_unsaved(old) and is_unsaved(new)


def is_unsaved(registration: Item) -> bool:
    """Of a registration: on no phone, as far as we know."""
    return bool(registration.get("unsaved", {}).get("BOOL"))


def _place(programme_id: str, serial: str, sort: str) -> Item:
    return index_key(GSI3, card_index_partition(programme_id, shard_of(serial)), sort)
