"""Where and when a pass comes forward on the lock screen.

https://developer.apple.com/documentation/walletpasses/showing-a-pass-on-the-lock-screen
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import asin, cos, radians, sin, sqrt
from typing import Any, Literal

from infra.local.phone.rules.forms import is_date, is_number, is_whole
from infra.local.phone.rules.styles import POSTER

Json = Mapping[str, Any]
LOCATIONS_MAX = 10
NEAR_M = 100  # of a store card, as far as is known; Apple publishes none
INTERVAL_MAX = timedelta(hours=24)
_EARTH_M = 6_371_000


@dataclass(frozen=True, slots=True)
class Where:
    """A place and a time that a phone is at."""

    latitude: float
    longitude: float
    now: datetime


Why = Literal["place", "time", "both"]


@dataclass(frozen=True, slots=True)
class Forward:
    """A pass on the lock screen: why, in its own words, and whether anybody has seen that on a device."""

    why: Why
    text: str
    tested: bool


def forward(content: Json, style: str, at: Where | None) -> Forward | None:
    """What a phone at this place and time suggests of a pass; None for nothing."""
    if at is None:
        return None
    near = _near(content, at)
    dates = [each for each in content.get("relevantDates", []) if _meets(each, at.now)]
    place, time = near is not None, bool(dates)
    asks_date, asks_place = bool(content.get("relevantDates")), bool(content.get("locations"))
    text = near or ""
    if style in ("storeCard", "coupon"):  # a date is nothing to them
        return Forward("place", text, tested=True) if place else None
    if asks_date and asks_place:
        return Forward("both", text, tested=style != POSTER) if place and time else None
    if asks_date and time:
        return Forward("time", text, tested=style != POSTER)
    return Forward("place", text, tested=style != POSTER) if place else None


def check_relevance(content: Json) -> Iterator[str]:
    yield from _check_locations(content)
    if not is_number(content.get("maxDistance", 0)):
        yield "maxDistance must be a number of metres."
    dates = content.get("relevantDates", [])
    if not isinstance(dates, list) or not all(isinstance(each, dict) for each in dates):
        yield "relevantDates must be a list of times or intervals."
        return
    for each in dates:
        yield from _check_interval(each)
    if dates and not content.get("locations"):
        yield "A pass with relevantDates must have locations too."
    beacons = content.get("beacons", [])
    if not isinstance(beacons, list) or not all(_is_beacon(each) for each in beacons):
        yield "A beacon must have a proximityUUID, its major and minor up to 65535."


def remarks_on_relevance(content: Json, now: datetime) -> Iterator[str]:
    dates = content.get("relevantDates", [])
    if dates and all(_end(each) < now for each in dates):
        yield "All relevantDates are past: Wallet may count the pass among the expired."


def _check_locations(content: Json) -> Iterator[str]:
    locations = content.get("locations", [])
    if not isinstance(locations, list) or len(locations) > LOCATIONS_MAX:
        yield f"locations must be a list of at most {LOCATIONS_MAX}."
        return
    for each in locations:
        if not isinstance(each, dict) or not all(
            is_number(each.get(key)) for key in ("latitude", "longitude")
        ):
            yield "A location must have a latitude and a longitude, as numbers."
        elif abs(each["latitude"]) > 90 or abs(each["longitude"]) > 180:
            yield "A location lies outside of the earth."
        elif not isinstance(each.get("relevantText", ""), str):
            yield "The relevantText of a location must be a string."


def _check_interval(each: Json) -> Iterator[str]:
    if "date" in each:
        if not is_date(each["date"]):
            yield "A relevant date is not a date with a zone, so the whole pass is refused."
        return
    if not (is_date(each.get("startDate")) and is_date(each.get("endDate"))):
        yield "A relevant interval must have a startDate and an endDate, each with its zone."
        return
    length = _end(each) - datetime.fromisoformat(each["startDate"])
    if not timedelta(0) < length <= INTERVAL_MAX:
        yield "A relevant interval must end after it starts, within 24 hours."


def _end(each: Json) -> datetime:
    return datetime.fromisoformat(each.get("endDate") or each["date"])


def _meets(each: Json, now: datetime) -> bool:
    if "date" in each:  # shown around that time
        return abs(datetime.fromisoformat(each["date"]) - now) <= timedelta(hours=1)
    return datetime.fromisoformat(each["startDate"]) <= now <= _end(each)


def _near(content: Json, at: Where) -> str | None:
    """The words of the nearest place within reach; None for none."""
    reach_m = min(NEAR_M, content.get("maxDistance") or NEAR_M)
    away = sorted(
        (_away_m(each["latitude"], each["longitude"], at), number)
        for number, each in enumerate(content.get("locations", []))
    )
    if not away or away[0][0] > reach_m:
        return None
    return str(content["locations"][away[0][1]].get("relevantText", ""))


def _away_m(latitude: float, longitude: float, at: Where) -> float:
    here, there = radians(at.latitude), radians(latitude)
    across = sin((there - here) / 2) ** 2
    along = cos(here) * cos(there) * sin(radians(longitude - at.longitude) / 2) ** 2
    return 2 * _EARTH_M * asin(min(1.0, sqrt(across + along)))


def _is_beacon(beacon: object) -> bool:
    return (
        isinstance(beacon, dict)
        and isinstance(beacon.get("proximityUUID"), str)
        and all(is_whole(beacon.get(key, 0), 65535) for key in ("major", "minor"))
    )
