"""The address that a code, a sticker or a link opens: the outlet that it stands at, and which of the owner's
sources it is."""

from urllib.parse import urlencode

from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.entrypoints.http.fields import ID
from chalicelib.entrypoints.http.request import query
from chalicelib.service.programme.sources import source_said

SOURCE = "from"  # of the address: the shorter, the fewer modules has its code


def join_url(programme: Programme, outlet: str = "", source: str = "") -> str:
    """Where customers join; with an outlet, a card's first entry says that it was there, with a source the
    card says by what it came."""
    said = urlencode({name: value for name, value in (("at", outlet), (SOURCE, source)) if value})
    return f"{wiring.settings().base_url}/join/{programme.id}{said and '?'}{said}"


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


def source_of(request: Request, programme: Programme) -> str:
    """The source that the address names; "" for none, and for what is none."""
    return known_source(query(request, SOURCE) or "", programme)


def known_source(source: str, programme: Programme) -> str:
    return source_said(wiring.store(), programme, source)


def known_place(outlet: str, programme: Programme) -> str:
    if not ID.fullmatch(outlet):
        return ""
    there = wiring.directory().outlet_lately(programme.merchant_id, outlet)
    return outlet if there is not None else ""
