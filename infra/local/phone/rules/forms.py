"""The forms of single values: dates, colours, addresses, numbers."""

import math
import re
from datetime import datetime

DATE = re.compile(r"^[12]\d{3}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$")
COLOUR = re.compile(r"^(rgb\( *\d{1,3} *, *\d{1,3} *, *\d{1,3} *\)|#[0-9a-fA-F]{3}|#[0-9a-fA-F]{6})$")
SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.")
# http is for testing, and then on this machine only.
SERVICE_URL = re.compile(r"^(https://[^/\s\[\]]+|http://(localhost|127\.0\.0\.1)(:\d+)?)(/|$)")


def is_date(value: object) -> bool:
    """A time with its zone: `2026-05-06T10:49-04:00`."""
    if not isinstance(value, str) or not DATE.match(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def is_whole(value: object, most: int | None = None) -> bool:
    return (
        isinstance(value, int)
        and not isinstance(value, bool)
        and value >= 0
        and (most is None or value <= most)
    )
