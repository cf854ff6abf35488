"""The ways from a pass to pages: links on its back, and from iOS 27 on two buttons under it.

A phone before iOS 27 leaves the buttons away, so each way stands on the back too.
https://developer.apple.com/documentation/walletpasses/defining-the-metadata-of-your-wallet-pass
"""

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import Any, NamedTuple

from chalicelib.domain.face.actions import Action, ActionType
from chalicelib.domain.face.look import Look
from chalicelib.domain.text import Language, Text, phrase
from chalicelib.words import every_language, say

Blank = Callable[[str], Any]
"""The place of a card's own value, by its name."""

_URL, _LINK = "=way_", "=link_"
_TYPES: Mapping[ActionType, str] = {
    "offers": "viewOffersRewards",
    "benefits": "membershipBenefits",
    "order": "order",
    "shop": "shop",
    "book": "bookAppointment",
    "call": "call",
}
"""By which a phone chooses what a button says, in its own language."""


class FaceWay(NamedTuple):
    """A way that cards with the same face have; its address is each card's own."""

    id: str
    label: tuple[tuple[Language, str], ...]


def face_ways(look: Look) -> tuple[FaceWay, ...]:
    return tuple(FaceWay(way.id, tuple(every_language(way.said).items())) for way in look.ways)


def own_values(look: Look) -> dict[str, int | str]:
    """Each way's address, and the words that a phone shows in its place."""
    if not look.ways:
        return {}
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


def buttons(actions: Sequence[Action], ways: Sequence[FaceWay], blank: Blank) -> dict[str, Any]:
    """`featuredActions`, of those that lead somewhere from this card."""
    there = {way.id for way in ways}
    found = [
        {"identifier": action.type, "type": _TYPES[action.type], "url": blank(_URL + action.way)}
        for action in actions
        if action.way in there
    ]
    return {"featuredActions": found} if found else {}
