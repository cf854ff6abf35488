"""An offer, a membership card, and the window on a card's details, as an Android draws them.

https://developers.google.com/wallet/retail/offers/resources/template
https://developers.google.com/wallet/reference/rest/v1/ValueAddedModuleData
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from babel.dates import format_date

from infra.local.phone.says import says

Json = dict[str, Any]
Source = Mapping[str, Any]
SHOWN_MAX = 15  # of an object's and its class's together


def at_ms(date: str) -> int:
    """A time of Google's; without an offset it is the phone's own."""
    read = datetime.fromisoformat(date)
    return round((read if read.tzinfo else read.replace(tzinfo=UTC)).timestamp() * 1000)


def until(held: Source, language: str) -> list[Json]:
    """The row of a pass that ends."""
    end = held.get("validTimeInterval", {}).get("end")
    if end is None:
        return []
    day = datetime.fromtimestamp(at_ms(end["date"]) / 1000, UTC)
    shown = format_date(day, "d MMM y", locale=language)
    return [{"label": says("valid_until", language), "value": shown}]


def state_of(held: Source, now_ms: int) -> str:
    """Google ends by itself what ran out."""
    end = held.get("validTimeInterval", {}).get("end")
    state = str(held.get("state", "ACTIVE"))
    return "EXPIRED" if state == "ACTIVE" and end and at_ms(end["date"]) <= now_ms else state


def window(held: Source, parent: Source, now_ms: int, say: Any) -> list[Json]:
    """The modules of these days, the object's before its class's, fifteen at most."""
    found: list[Source] = []
    for source in (held, parent):
        here = [each for each in source.get("valueAddedModuleData", []) if _stands(each, now_ms)]
        found += sorted(here, key=lambda each: each.get("sortIndex", SHOWN_MAX + 1))
    return [
        {"title": say(each, "header"), "text": say(each, "body"), "href": each["uri"]}
        for each in found[:SHOWN_MAX]
    ]


def _stands(module: Source, now_ms: int) -> bool:
    days = module.get("viewConstraints", {}).get("displayInterval", {})
    begun = "start" not in days or at_ms(days["start"]["date"]) <= now_ms
    return begun and ("end" not in days or now_ms < at_ms(days["end"]["date"]))
