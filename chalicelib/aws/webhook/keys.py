"""The keys of webhook endpoints and their calls. `docs/access-patterns.md` says why."""

import re

from chalicelib.aws.table.keys import Item, fit, key, merchant_partition
from chalicelib.domain.errors import InvalidInput

ENDPOINTS = "W#"  # how they begin within their merchant's partition
SOURCES = "Y#"  # and those who may tell of its payments
CALLS = "evt_"  # how events' ids begin, and so their calls within an endpoint's partition
PARKED = "P#"  # and those of them that wait there for it
AFTER_ALL_CALLS = "evt`"  # sorts after every "evt_…"
_MARK = re.compile(r"evt_[0-9]{15}_[a-z2-7]{24}")


def endpoint_key(merchant_id: str, endpoint_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{ENDPOINTS}{fit(endpoint_id)}")


def source_key(merchant_id: str, source_id: str) -> Item:
    return key(merchant_partition(fit(merchant_id)), f"{SOURCES}{fit(source_id)}")


def is_endpoint(item: Item) -> bool:
    return bool(item) and item["pk"]["S"].startswith("M#") and item["sk"]["S"].startswith(ENDPOINTS)


def calls_partition(merchant_id: str, endpoint_id: str) -> str:
    """What an endpoint was called with, by time, and how it does."""
    return f"W#{fit(merchant_id)}#{fit(endpoint_id)}"


def call_key(merchant_id: str, endpoint_id: str, event_id: str) -> Item:
    return key(calls_partition(merchant_id, endpoint_id), fit(event_id))


def parked_key(merchant_id: str, endpoint_id: str, event_id: str) -> Item:
    return key(calls_partition(merchant_id, endpoint_id), f"{PARKED}{fit(event_id)}")


def health_key(merchant_id: str, endpoint_id: str) -> Item:
    return key(calls_partition(merchant_id, endpoint_id), "H")


def checked_call_mark(after: str) -> str:
    """A page's mark as we gave it, an event's id; InvalidInput otherwise."""
    if not _MARK.fullmatch(after):
        raise InvalidInput("cursor_invalid", field="after")
    return after
