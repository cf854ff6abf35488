"""The keys of people, outlets, devices, sign-ins and API keys. `docs/access-patterns.md` says why."""

from chalicelib.aws.table.keys import GSI1, Item, digest, fit, index_key, key, merchant_partition, time_text

STAFF, OUTLETS, DEVICES = "S#", "O#", "T#"  # how these begin within their merchant's partition
API_KEYS = "A#"  # and these in the index


def staff_key(merchant_id: str, staff_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{STAFF}{fit(staff_id)}")


def outlet_key(merchant_id: str, outlet_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{OUTLETS}{fit(outlet_id)}")


def device_key(merchant_id: str, device_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{DEVICES}{fit(device_id)}")


def prefix_of(item: Item) -> str:
    """Which of these kinds an item in a merchant's partition is."""
    sort: str = item["sk"]["S"]
    return sort[: len(STAFF)]


def email_key(email: str, merchant_id: str = "") -> Item:
    """An address at a merchant; without one, as it was written when it belonged to one merchant only."""
    return key(f"L#{digest(email)}", f"L#{merchant_id}" if merchant_id else "L")


def pairing_key(digest: str) -> Item:
    return key(f"G#{digest}", "G")


def session_key(digest: str) -> Item:
    return key(f"X#{digest}", "X")


def attempts_key(account: str) -> Item:
    return key(f"F#{digest(account)}", "F")


def audit_partition(merchant_id: str) -> str:
    return f"H#{merchant_id}"


def audit_key(merchant_id: str, at_ms: int, content: str) -> Item:
    """The same line twice in a millisecond is one line."""
    return key(audit_partition(merchant_id), f"{time_text(at_ms)}#{digest(content)[:12]}")


def api_key_key(digest: str) -> Item:
    return key(f"A#{digest}", "A")


def api_key_index(merchant_id: str, key_id: str) -> Item:
    return index_key(GSI1, merchant_partition(merchant_id), f"{API_KEYS}{key_id}")
