"""Keys of requests: what a retry repeats, and how long that is remembered."""

import hashlib

from chalicelib.domain.errors import KeyReused
from chalicelib.domain.time.units import DAY_S

KEY_KEPT_S = 30 * DAY_S  # that an enrolment's key is remembered; an entry's key is as long as the entry


def refuse_other_content(first: str, content: str) -> None:
    """KeyReused if a key that came first with one content comes with another."""
    if first != content:
        raise KeyReused("key_reused", field="Idempotency-Key")


def sale_key(outlet: str, sale_id: str, sale_day: str, serial: str) -> str:
    """The key of a scan that came without one."""
    return f"sale:{outlet}:{sale_id}:{sale_day}:{serial}"


def content_of(*asked: str | int | None) -> str:
    """A fingerprint of what was asked, which a retry repeats and another request does not."""
    return hashlib.sha256(repr(asked).encode()).hexdigest()[:32]
