"""A birthday as "MM-DD": without the year, which nobody needs for a greeting."""

import re
from datetime import date

from chalicelib.domain.errors import InvalidInput

LEAP_YEAR = 2000  # so that 29 February is a birthday


def clean_birthday(text: str) -> str:
    """The birthday, "" for none; InvalidInput when there is no such day."""
    if not text:
        return ""
    found = re.fullmatch(r"([0-9]{2})-([0-9]{2})", text)
    if found is None:
        raise InvalidInput("birthday_wrong", field="birthday")
    if not _is_day(int(found[1]), int(found[2])):
        raise InvalidInput("birthday_no_day", field="birthday")
    return text


def _is_day(month: int, day: int) -> bool:
    try:
        date(LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True
