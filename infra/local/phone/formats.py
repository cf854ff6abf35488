"""Field values as a phone writes them in its own language: numbers, money, dates."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal

from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal, format_percent, format_scientific

from infra.local.phone.iphone.strings import localised

Width = Literal["short", "medium", "long", "full"]
WIDTHS: dict[str, Width] = {
    "PKDateStyleShort": "short",
    "PKDateStyleMedium": "medium",
    "PKDateStyleLong": "long",
    "PKDateStyleFull": "full",
}


def shown_value(field: Mapping[str, Any], strings: Mapping[str, Mapping[str, str]], language: str) -> str:
    """The text that stands for `field`'s value on the pass."""
    value = field["value"]
    if isinstance(value, int | float):
        return _number(value, field, language)
    if field.keys() & {"dateStyle", "timeStyle"}:
        return _moment(datetime.fromisoformat(value), field, language)
    return localised(value, strings, language)


def _number(value: float, field: Mapping[str, Any], language: str) -> str:
    if "currencyCode" in field:
        return format_currency(value, str(field["currencyCode"]), locale=language)
    match field.get("numberStyle"):
        case "PKNumberStylePercent":
            return format_percent(value, locale=language)
        case "PKNumberStyleScientific":
            return format_scientific(value, locale=language)
        case _:
            return format_decimal(value, locale=language)


def _moment(value: datetime, field: Mapping[str, Any], language: str) -> str:
    local = value if field.get("ignoresTimeZone") else value.astimezone()
    parts = []
    if width := WIDTHS.get(field.get("dateStyle", "")):
        parts.append(format_date(local, width, locale=language))
    if width := WIDTHS.get(field.get("timeStyle", "")):
        parts.append(format_time(local, "short" if width == "short" else "medium", locale=language))
    return " ".join(parts)
