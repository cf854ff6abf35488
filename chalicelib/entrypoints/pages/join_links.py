"""Links and the cookie that lead to a card, and who may follow them."""

import re
import secrets

from chalice.app import Request

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.sandbox import draft_of, real_of, sandbox_of
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.programme.programme import Programme
from chalicelib.entrypoints.http.callers import works_there
from chalicelib.entrypoints.pages import join_seals as seals

PROGRAMME_ID = re.compile(r"[A-Za-z0-9_-]{1,64}(\.try-d[0-9a-f]{16})?")  # or one that is tried


def programme_by(programme_id: str) -> Programme:
    """The programme of a page; what a till is told of an unknown one would not help a customer."""
    found = wiring.store().programme(programme_id) if PROGRAMME_ID.fullmatch(programme_id) else None
    tried = draft_of(programme_id)
    if found is None or (tried and wiring.store().draft(real_of(found.merchant_id), tried) is None):
        raise NotFound("link_unknown")
    return found


def open_to_strangers(programme: Programme, request: Request) -> None:
    """NotAllowed while the merchant waits to be looked at, but for the people who work there, and for trying
    it out in a sandbox, which nobody finds."""
    if not programme.merchant.in_review_ms or sandbox_of(programme.merchant_id):
        return
    if not works_there(request, programme.merchant_id):
        raise NotAllowed("in_review")


def linked(programme: Programme, link: str, purpose: seals.Purpose = seals.LINK) -> Card | None:
    """The card that a sealed link leads to; None once the card has a new code."""
    subject = seals.unseal(wiring.tokens(), purpose, programme.id, link, now_s())
    serial, _, rest = (subject or "").partition("-")
    number, _, _ = rest.partition("-")
    card = wiring.store().card(serial) if serial else None
    return card if card is not None and card.code_number == int(number or "0") else None


def link_to(programme: Programme, card: Card, purpose: seals.Purpose = seals.LINK) -> str:
    """A link to the card that holds for a day; each is another one."""
    subject = f"{card.serial}-{card.code_number}-{secrets.token_hex(4)}"
    return seals.seal(wiring.tokens(), purpose, programme.id, subject, now_s())


def brought_link(programme: Programme, card: Card) -> str:
    """The path by which a regular whom the merchant brought along comes to the card."""
    return f"/join/{programme.id}/card/{link_to(programme, card, seals.BROUGHT)}"


def card_cookie(programme: Programme, card: Card) -> str:
    """Set-Cookie: this browser holds this card."""
    named = f"{card.serial}-{card.code_number}"
    return seals.cookie(wiring.tokens(), programme.id, named, now_s(), secure=secure())


def secure() -> bool:
    """Whether cookies are for HTTPS alone: all but a demo's."""
    return wiring.settings().base_url.startswith("https:")


def now_s() -> int:
    return wiring.clock_ms() // 1000
