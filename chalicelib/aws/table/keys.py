"""What the keys of every room are made of. `docs/access-patterns.md` says why each lies where it does."""

import hashlib
import re
from typing import Any

from chalicelib.domain.errors import InvalidInput

Item = dict[str, Any]
"""An item in the wire format of DynamoDB's API: `{"pk": {"S": "C#…"}, "balance": {"N": "3"}}`."""

GSI1 = "gsi1"
GSI2 = "gsi2"
GSI3 = "gsi3"
PAUSES, TICK = "Z#pause", "Z#tick"  # the operator's pauses, and when the clock's worker was last there
PART_MAX = 200  # characters; ids of ours and of Apple's devices have 26 to 64
TIME_DIGITS = 15  # milliseconds in this many digits sort as text for 31,000 years
AFTER_ALL_TIMES = "~"  # sorts after every text that begins with a digit
_MARK = re.compile(r"[0-9]{15}#[!-~]{0,60}")


def key(pk: str, sk: str) -> Item:
    return {"pk": {"S": pk}, "sk": {"S": sk}}


def index_key(index: str, pk: str, sk: str) -> Item:
    """Where an item lies in one of the table's indexes, too."""
    return {f"{index}pk": {"S": pk}, f"{index}sk": {"S": sk}}


def merchant_partition(merchant_id: str) -> str:
    """What a merchant set up: every room keeps its own items here, each kind under its own prefix."""
    return f"M#{merchant_id}"


def spent_key(purpose: str, value: str) -> Item:
    return key(f"N#{purpose}#{digest(value)}", "N")


def time_text(at_ms: int) -> str:
    """Milliseconds as text that sorts as they do."""
    return f"{at_ms:0{TIME_DIGITS}d}"


def checked_mark(after: str) -> str:
    """A page's mark as we gave it, a time and an id; InvalidInput otherwise."""
    if not _MARK.fullmatch(after):
        raise InvalidInput("cursor_invalid", field="after")
    return after


def fit(part: str) -> str:
    """A part of a key (1024 bytes at most): a longer text becomes its digest, and nothing is found there."""
    return part if len(part) <= PART_MAX else digest(part)


def digest(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()
