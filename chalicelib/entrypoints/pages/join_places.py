"""The address that a code, a sticker or a link opens, and the outlet that it stands at."""

from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http.fields import ID
from chalicelib.entrypoints.http.request import query


def join_url(programme: Programme, outlet: str = "") -> str:
    """Where customers join; with an outlet, a card's first entry says that it was there."""
    at = f"?at={outlet}" if outlet else ""
    return f"{wiring.settings().base_url}/join/{programme.id}{at}"


def shared_picture(programme: Programme, language: Language) -> str:
    """The picture that a social page shows with a link to us."""
    return (
        f"{wiring.settings().base_url}/join/{programme.id}/kit/share-{programme.edition}.png?lang={language}"
    )


def friends_picture(programme: Programme, language: Language) -> str:
    """The same for a friend's link: it says what a friend gets, whoever invites."""
    base = wiring.settings().base_url
    return f"{base}/join/{programme.id}/kit/share-friend-{programme.edition}.png?lang={language}"


def place_of(request: Request, programme: Programme) -> str:
    """The outlet that the address names; "" for none, or for one that the merchant has not."""
    return known_place(query(request, "at") or "", programme)


def known_place(outlet: str, programme: Programme) -> str:
    if not ID.fullmatch(outlet):
        return ""
    there = wiring.directory().outlet_lately(programme.merchant_id, outlet)
    return outlet if there is not None else ""
