"""The one table's keys: which item lies where. `docs/access-patterns.md` says why."""

import hashlib
import re
from datetime import UTC, datetime
from typing import Any

from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import WalletName
from chalicelib.domain.card.search import TERM_LEAST
from chalicelib.domain.errors import InvalidInput

Item = dict[str, Any]
"""An item in the wire format of DynamoDB's API: `{"pk": {"S": "C#…"}, "balance": {"N": "3"}}`."""

GSI1 = "gsi1"
GSI2 = "gsi2"
GSI3 = "gsi3"
PART_MAX = 200  # characters; ids of ours and of Apple's devices have 26 to 64
_MARK = re.compile(r"[0-9]{15}#[!-~]{0,60}")
VERSION_DIGITS = 15  # milliseconds in this many digits sort as text for 31,000 years


def card_partition(serial: str) -> str:
    """A card with its registrations, and in the index its history."""
    return f"C#{fit(serial)}"


def card_key(serial: str) -> Item:
    return key(card_partition(serial), "C")


def entry_key(entry_id: str) -> Item:
    """The same for an entry and for an alias, so that neither can take the other's place."""
    return key(f"E#{fit(entry_id)}", "E")


def history_index(serial: str, version_ms: int) -> Item:
    return _index(card_partition(serial), history_sort(version_ms))


def history_sort(version_ms: int) -> str:
    return f"E#{version_ms:0{VERSION_DIGITS}d}"


def registration_key(wallet: WalletName, serial: str, holder: str) -> Item:
    return key(card_partition(serial), f"{registrations_prefix(wallet)}{fit(holder)}")


def registrations_prefix(wallet: WalletName) -> str:
    return f"R#{wallet}#"


def held_key(wallet: WalletName, holder: str, serial: str) -> Item:
    """The other end of a registration: what this holder holds, in the base table to be read consistently."""
    return key(holder_partition(wallet, holder), f"R#{fit(serial)}")


def holder_partition(wallet: WalletName, holder: str) -> str:
    return f"D#{wallet}#{fit(holder)}"


def roll_index(programme_id: str, serial: str) -> Item:
    """Where a card lies on its programme's roll."""
    return _roll(programme_id, serial, fit(serial))


def roll_holder_index(programme_id: str, serial: str, wallet: WalletName, holder: str) -> Item:
    """Where a holder lies on the roll: behind its card, before the next one ("#" sorts before letters)."""
    return _roll(programme_id, serial, f"{fit(serial)}#R#{wallet}#{fit(holder)}")


def roll_partition(programme_id: str, shard: int) -> str:
    return f"B#{fit(programme_id)}#{shard:02x}"


def roll_end(serial: str) -> str:
    """What comes behind a card and all of its holders, and before the next card."""
    return f"{fit(serial)}#~"


def wallet_on_roll(item: Item) -> WalletName:
    """Of a holder's end of a registration."""
    wallet: WalletName = item["pk"]["S"].split("#")[1]
    return wallet


def programme_key(programme_id: str) -> Item:
    return key(f"P#{fit(programme_id)}", "P")


def programme_index(merchant_id: str, programme_id: str) -> Item:
    return _index(merchant_partition(merchant_id), f"P#{programme_id}")


def merchant_partition(merchant_id: str) -> str:
    return f"M#{merchant_id}"


def enrolment_key(used: str) -> Item:
    return key(f"K#{_digest(used)}", "K")


def api_key_key(digest: str) -> Item:
    return key(f"A#{digest}", "A")


def api_key_index(merchant_id: str, key_id: str) -> Item:
    return _index(merchant_partition(merchant_id), f"A#{key_id}")


def spent_key(purpose: str, value: str) -> Item:
    return key(f"N#{purpose}#{_digest(value)}", "N")


def outlet_day_index(merchant_id: str, outlet: str, scanned_ms: int, entry_id: str) -> Item:
    """An outlet's day in UTC: a local day lies in two or three of them, and no zone is fixed in a key."""
    return {
        "gsi2pk": {"S": outlet_day_partition(merchant_id, outlet, scanned_ms)},
        "gsi2sk": {"S": outlet_day_sort(scanned_ms, entry_id)},
    }


def outlet_day_partition(merchant_id: str, outlet: str, at_ms: int) -> str:
    return f"O#{merchant_id}#{fit(outlet)}#{datetime.fromtimestamp(at_ms / 1000, UTC):%Y%m%d}"


def outlet_day_sort(scanned_ms: int, entry_id: str) -> str:
    return f"{scanned_ms:0{VERSION_DIGITS}d}#{entry_id}"


def search_partition(merchant_id: str, term: str) -> str:
    """A merchant's cards whose term begins with these letters: spread by them, so that none gets hot."""
    return f"Q#{merchant_id}#{term[:TERM_LEAST]}"


def search_key(merchant_id: str, term: str, serial: str) -> Item:
    return key(search_partition(merchant_id, term), f"{term}#{serial}")


def staff_key(merchant_id: str, staff_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"S#{fit(staff_id)}")


def outlet_key(merchant_id: str, outlet_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"O#{fit(outlet_id)}")


def device_key(merchant_id: str, device_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"T#{fit(device_id)}")


def email_key(email: str) -> Item:
    return key(f"L#{_digest(email)}", "L")


def pairing_key(digest: str) -> Item:
    return key(f"G#{digest}", "G")


def session_key(digest: str) -> Item:
    return key(f"X#{digest}", "X")


def audit_partition(merchant_id: str) -> str:
    return f"H#{merchant_id}"


def audit_key(merchant_id: str, at_ms: int, content: str) -> Item:
    """The same line twice in a millisecond is one line."""
    return key(audit_partition(merchant_id), f"{at_ms:0{VERSION_DIGITS}d}#{_digest(content)[:12]}")


def checked_mark(after: str) -> str:
    """A page's mark as we gave it, a time and an id; InvalidInput otherwise."""
    if not _MARK.fullmatch(after):
        raise InvalidInput("cursor_invalid", field="after")
    return after


def attempts_key(account: str) -> Item:
    return key(f"F#{_digest(account)}", "F")


def is_card(item: Item) -> bool:
    return bool(item) and item["sk"]["S"] == "C"


def is_registration(item: Item) -> bool:
    """A registration, seen from its card; its other end is not meant."""
    return bool(item) and item["pk"]["S"].startswith("C#") and item["sk"]["S"].startswith("R#")


def key(pk: str, sk: str) -> Item:
    return {"pk": {"S": pk}, "sk": {"S": sk}}


def _index(pk: str, sk: str) -> Item:
    return {"gsi1pk": {"S": pk}, "gsi1sk": {"S": sk}}


def _roll(programme_id: str, serial: str, sort: str) -> Item:
    return {"gsi3pk": {"S": roll_partition(programme_id, shard_of(serial))}, "gsi3sk": {"S": sort}}


def fit(part: str) -> str:
    """A part from a request's path, made to fit a key (1024 bytes), so that a long one is only unknown."""
    return part if len(part) <= PART_MAX else _digest(part)


def _digest(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()
