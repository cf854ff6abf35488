"""The keys of sums and states. `docs/access-patterns.md` says why."""

import hashlib

from chalicelib.aws.table.keys import GSI1, Item, fit, index_key, key, time_text
from chalicelib.domain.overview.hours import STALE_SHARDS, Hour
from chalicelib.domain.time.days import day_of

UTC = "UTC"


def hour_key(hour: Hour, day: str) -> Item:
    return key(hours_partition(hour.merchant_id, day), hour_sort(hour))


def hours_partition(merchant_id: str, day: str) -> str:
    """All hours of a day, which are added up to it."""
    return f"SH#{fit(merchant_id)}#{day}"


def hour_sort(hour: Hour) -> str:
    return f"{time_text(hour.begin_ms)}#{fit(hour.outlet)}"


def day_key(merchant_id: str, outlet: str, day: str, piece: int) -> Item:
    return key(days_partition(merchant_id, outlet), day_sort(day, piece))


def days_partition(merchant_id: str, outlet: str) -> str:
    """An outlet's days, or those of all."""
    return f"SD#{fit(merchant_id)}#{fit(outlet)}"


def day_sort(day: str, piece: int) -> str:
    return f"{day}#{piece:02d}"


def stale_key(hour: Hour) -> Item:
    return key(f"SN#{fit(hour.merchant_id)}#{fit(hour.outlet)}", time_text(hour.begin_ms))


def stale_index(hour: Hour, due_ms: int) -> Item:
    """By when it is counted, spread by its outlet."""
    mark = hashlib.sha256(f"{hour.merchant_id}\n{hour.outlet}".encode()).digest()
    sort = f"{time_text(due_ms)}#{mark.hex()[:12]}#{time_text(hour.begin_ms)}"
    return index_key(GSI1, stale_partition(mark[0] % STALE_SHARDS), sort)


def stale_partition(shard: int) -> str:
    return f"SN#due#{shard:02x}"


def joined_key(merchant_id: str, created_ms: int, serial: str) -> Item:
    return key(joined_partition(merchant_id, created_ms), f"{time_text(created_ms)}#{fit(serial)}")


def joined_partition(merchant_id: str, at_ms: int) -> str:
    """A merchant's new cards by the UTC day, as an outlet's entries are: no zone is fixed in a key."""
    return f"SJ#{fit(merchant_id)}#{day_of(at_ms, UTC)}"


def states_key(programme_id: str, day: str) -> Item:
    return key(states_partition(programme_id), day)


def states_partition(programme_id: str) -> str:
    return f"SS#{fit(programme_id)}"
