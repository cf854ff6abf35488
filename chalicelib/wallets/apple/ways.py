"""The ways from a pass to our pages: links on its back, and from iOS 27 on a button under it.

A phone before iOS 27 leaves the button away, so each way stands on the back too.
https://developer.apple.com/documentation/walletpasses/pass
"""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any, NamedTuple

from chalicelib.domain.face.look import Look
from chalicelib.domain.text import Language, Text, phrase
from chalicelib.words import every_language, say

Blank = Callable[[str], Any]
"""The place of a card's own value, by its name."""

_URL, _LINK = "=way_", "=link_"
_BUTTON = "page"
_ACTION = "viewOffersRewards"  # what the button says, in the phone's language


class FaceWay(NamedTuple):
    """A way that cards with the same face have; its address is each card's own."""

    id: str
    label: tuple[tuple[Language, str], ...]


def face_ways(look: Look) -> tuple[FaceWay, ...]:
    return tuple(FaceWay(way.id, tuple(every_language(way.said).items())) for way in look.ways)


def own_values(look: Look) -> dict[str, int | str]:
    """Each way's address, and the words that a phone shows in its place."""
    said = escape(say(phrase("way_open"), look.language))
    links = {f"{_LINK}{way.id}": f'<a href="{escape(way.url)}">{said}</a>' for way in look.ways}
    return {**{f"{_URL}{way.id}": way.url for way in look.ways}, **links}


def back_fields(ways: Sequence[FaceWay], put: Callable[[Text], str], blank: Blank) -> list[dict[str, Any]]:
    return [
        {
            "key": f"way_{way.id}",
            "label": put(dict(way.label)),
            "value": blank(_URL + way.id),
            "attributedValue": blank(_LINK + way.id),
        }
        for way in ways
    ]


def buttons(ways: Sequence[FaceWay], blank: Blank) -> dict[str, Any]:
    """`featuredActions`, where there is a way for them."""
    if all(way.id != _BUTTON for way in ways):
        return {}
    return {"featuredActions": [{"identifier": _BUTTON, "type": _ACTION, "url": blank(_URL + _BUTTON)}]}
