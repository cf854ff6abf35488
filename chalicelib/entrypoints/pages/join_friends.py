"""Whom somebody was invited by, on the way through the join form: a sealed field of it, and no cookie."""

from chalice.app import Request

from chalicelib import wiring, words
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.share import CODE
from chalicelib.domain.errors import NotFound
from chalicelib.domain.programme.friends import gifts_on
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, phrase
from chalicelib.entrypoints.http.request import query
from chalicelib.entrypoints.http.sources import is_flood_of_friends
from chalicelib.entrypoints.pages import join_seals as seals
from chalicelib.entrypoints.pages.join_form import JoinForm
from chalicelib.service.customer.friends import Invitation, invitation

QUERY = "friend"
UNCOUNTED = {"full": "friends_full_join", "over": "friends_over_join"}


def sealed_friend(request: Request, programme: Programme) -> str:
    """The field of the form for the code that the address names; "" where it brings nothing here."""
    code = query(request, QUERY) or ""
    found = _invitation(code, programme)
    if found is None or not found.counts:
        return ""
    return seals.seal(wiring.tokens(), seals.FRIEND, programme.id, code, _now_s())


def code_in(filled: JoinForm, programme: Programme) -> str:
    """The code that the form keeps; "" for none, and for one that is not ours."""
    found = seals.unseal(wiring.tokens(), seals.FRIEND, programme.id, filled.friend, _now_s()) or ""
    return found if CODE.fullmatch(found) else ""


def invited_by(request: Request, filled: JoinForm, programme: Programme) -> tuple[str, str]:
    """The serial of who invited whoever sends this form, "" for nobody; and why it does not count, if not."""
    code = code_in(filled, programme)
    if not code:
        return "", ""
    found = _invitation(code, programme)
    if found is None or not found.counts:
        return "", "over"
    return ("", "full") if is_flood_of_friends(request, code) else (found.serial, "")


def gift_said(programme: Programme, language: Language) -> str:
    """What a friend gets, in a sentence."""
    gifts = gifts_on(programme, "friend")
    if not gifts:
        return words.say(phrase("friends_no_gift"), language)
    names = [words.say(name, language, programme.language) for name in gifts]
    return words.say(phrase("friends_gift", gifts=", ".join(names)), language)


def notice_of(request: Request, programme: Programme, card: Card) -> str:
    """What became of an invitation that whoever has this card followed: it was their own, it was for others,
    or it does not count; "" for none."""
    uncounted = UNCOUNTED.get(query(request, "invited") or "")
    if uncounted:
        return uncounted
    found = _invitation(query(request, QUERY) or "", programme)
    if found is None:
        return ""
    return "friends_own" if found.serial == card.serial else "friends_here_already"


def _invitation(code: str, programme: Programme) -> Invitation | None:
    if not CODE.fullmatch(code):
        return None
    try:
        found = invitation(wiring.store(), code, wiring.clock_ms())
    except NotFound:
        return None
    return found if found.programme.id == programme.id else None


def _now_s() -> int:
    return wiring.clock_ms() // 1000
