"""The keys of people, outlets, devices, sign-ins and API keys. `docs/access-patterns.md` says why."""

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
from chalicelib.domain.letters import folded
from chalicelib.domain.people.staff import Session, Staff

STAFF, OUTLETS, DEVICES = "S#", "O#", "T#"  # how these begin within their merchant's partition
API_KEYS = "A#"  # and these in the index
NAME_MAX = 60
_STATES = ("active", "invited", "revoked")  # in the order of the list


def staff_key(merchant_id: str, staff_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{STAFF}{fit(staff_id)}")


def staff_index(staff: Staff) -> Item:
    """Where a person is listed, by state and name; on which tablets, when there is a PIN; and by role."""
    merchant = merchant_partition(staff.merchant_id)
    name = f"{_named(staff.name)}#{staff.id}"
    listed = index_key(GSI1, merchant, f"{STAFF}{_STATES.index(staff.state)}{name}")
    if staff.state == "active" and (staff.pin_hash or staff.pin_void_ms):
        at = staff.outlets[0] if len(staff.outlets) == 1 else ""
        listed |= index_key(GSI2, tablet_partition(staff.merchant_id, at), name)
    if staff.role != "cashier":
        listed |= index_key(GSI3, role_partition(staff.merchant_id), f"{staff.role}#{staff.id}")
    return listed


def tablet_partition(merchant_id: str, outlet_id: str) -> str:
    """People with a PIN who work at one outlet alone; of those at several or all, outlet ""."""
    return f"I#{merchant_id}#{outlet_id}"


def role_partition(merchant_id: str) -> str:
    return f"R#{merchant_id}"


def _named(name: str) -> str:
    return folded(name)[:NAME_MAX]


def outlet_key(merchant_id: str, outlet_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{OUTLETS}{fit(outlet_id)}")


def device_key(merchant_id: str, device_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{DEVICES}{fit(device_id)}")


def prefix_of(item: Item) -> str:
    """Which of these kinds an item in a merchant's partition is."""
    sort: str = item["sk"]["S"]
    return sort[: len(STAFF)]


def is_staff(item: Item) -> bool:
    return bool(item) and item["pk"]["S"].startswith("M#") and item["sk"]["S"].startswith(STAFF)


def email_partition(email: str) -> str:
    return f"L#{digest(email)}"


def email_key(email: str, merchant_id: str) -> Item:
    """An address at a merchant: it may be one person's at several."""
    return key(email_partition(email), f"L#{merchant_id}")


def address_key(email: str, what: str) -> Item:
    """What is known of a mail address, whoever has it."""
    return key(f"V#{digest(email)}", what)


def pairing_key(digest: str) -> Item:
    return key(f"G#{digest}", "G")


def session_key(digest: str) -> Item:
    return key(f"X#{digest}", "X")


def session_index(session: Session) -> Item:
    """A person's sessions, in the order in which they began."""
    at = f"{time_text(session.created_ms)}#{session.digest}"
    return index_key(GSI1, sessions_partition(session.merchant_id, session.staff_id), at)


def sessions_partition(merchant_id: str, staff_id: str) -> str:
    return f"X#{merchant_id}#{staff_id}"


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
