"""A moment as text that any program reads."""

from datetime import UTC, datetime


def instant(at_ms: int) -> str:
    """Epoch ms as RFC 3339 in UTC."""
    moment = datetime.fromtimestamp(at_ms / 1000, UTC)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
