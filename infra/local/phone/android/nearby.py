"""Cards that come to mind near a shop's places, where their holder has "Nearby passes" on.

https://developers.google.com/wallet/reference/rest/v1/MerchantLocation
How near is Google's to say; an older guide of its own said 150 m, and four notices a day over all cards.
"""

from collections.abc import Iterator, Mapping, Sequence
from math import cos, hypot, radians
from typing import Any

NEAR_M = 150
A_DAY = 4
DAY_MS = 86_400_000
_M_OF_DEGREE = 111_320
Place = tuple[float, float]


def near(cards: Sequence[Mapping[str, Any]], place: Place) -> Iterator[Mapping[str, Any]]:
    """Those of which one place, of the card or its class, is within reach of where the phone is."""
    for card in cards:
        places = [
            each for source in ("object", "class") for each in card[source].get("merchantLocations", [])
        ]
        if any(_apart_m(place, (each["latitude"], each["longitude"])) <= NEAR_M for each in places):
            yield card


def _apart_m(one: Place, other: Place) -> float:
    """Over a few streets the earth is flat."""
    north, east = one[0] - other[0], (one[1] - other[1]) * cos(radians(one[0]))
    return hypot(north, east) * _M_OF_DEGREE
