"""Get a card back: the cards of a merchant that have this mail address or phone number."""

from collections.abc import Callable

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.card.person import proven
from chalicelib.domain.card.search import contacts_of
from chalicelib.domain.customer.contact import Contact
from chalicelib.domain.errors import Busy, NotFound
from chalicelib.domain.people.audit import GUEST, AuditLine
from chalicelib.service.card.person import join_up
from chalicelib.service.card.use import move
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store

FOUND_MAX = 20  # a family with one phone; a page holds them
LOOKED_AT_MAX = 50  # whose address begins alike


def cards_of(store: Store, merchant_id: str, contact: Contact, now_ms: int) -> tuple[Card, ...]:
    """Those in use, the latest first."""
    phone, mail = (contact.at, "") if contact.kind == "phone" else ("", contact.at)
    term = contacts_of(phone, mail)[0]
    serials = store.serials_by_term(merchant_id, term, LOOKED_AT_MAX)
    found = [
        card
        for card in store.cards(serials).values()
        if card.merchant_id == merchant_id and contact.is_of(card) and card.usable(now_ms)
    ]
    return tuple(sorted(found, key=lambda card: -card.version_ms)[:FOUND_MAX])


def got_back(
    store: Store,
    merchant_id: str,
    contact: Contact,
    serial: str,
    token_of: Callable[[Card], str],
    now_ms: int,
    *,
    lost: bool,
) -> Card:
    """The card that was chosen, of those that the proven contact has. `lost`: the phone that has it keeps
    nothing of it. NotFound for a card of somebody else."""
    card = next((c for c in cards_of(store, merchant_id, contact, now_ms) if c.serial == serial), None)
    if card is None:
        raise NotFound("back_card_gone")
    card = note_proven(store, card, contact, now_ms)
    if not lost:
        return card
    line = AuditLine(merchant_id, now_ms, GUEST, "card.move", serial, {"contact": contact.kind})
    return move(store, card, token_of, line)


def note_proven(store: Store, card: Card, contact: Contact, now_ms: int) -> Card:
    """The card, once its holder has given back a code that was sent to this contact of it."""
    mail, phone = contact.kind == "mail", contact.kind == "phone"
    if card.mail_proven_ms if mail else card.phone_proven_ms:
        return card

    def write(now: Card) -> Card | None:
        if not contact.is_of(now):
            return now
        new = proven(touched(now, now_ms), now_ms, mail=mail, phone=phone)
        return new if store.put_card(new, expected_version_ms=now.version_ms) else None

    noted = until_written(lambda: store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card)
    join_up(store, noted, now_ms)
    return store.card(card.serial) or noted
