"""Referral: who brought whom, and what both get when the friend first buys something."""

from collections.abc import Set
from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.search import contacts_of
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Change, Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import give
from chalicelib.domain.programme.friends import free_claim, friend_claims, same_person
from chalicelib.domain.programme.grant import Happening
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.card.edition import programme_for
from chalicelib.service.card.person import others_of
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import apply_once

KNOWN_LOOKED_AT = 5  # cards with the same number or address; one is enough to know the friend


def referred_by(store: Store, programme: Programme, friend: Card, serial: str) -> str:
    """The serial of the card that brought a new `friend`; NotAllowed says why it does not count.

    Nobody brings themselves, and nobody brings who is a customer already.
    """
    card = store.card(serial)
    if card is None or card.merchant_id != programme.merchant_id or card.programme_id != programme.id:
        raise NotAllowed("referral_unknown", field="referred_by")
    if not grants_on(programme, "referral"):
        raise NotAllowed("referral_off", field="referred_by")
    contacts = contacts_of(friend.phone, friend.mail)
    if set(contacts) & set(contacts_of(card.phone, card.mail)):
        raise NotAllowed("referral_own", field="referred_by")
    for term in contacts:
        known = store.serials_by_term(programme.merchant_id, term, KNOWN_LOOKED_AT)
        there = store.cards(known).values()
        if any(term in contacts_of(each.phone, each.mail) for each in there):
            raise NotAllowed("referral_known", field="referred_by")
    return card.serial


def barred(store: Store, friend: Card) -> str:
    """Why this friend's first sale thanks nobody: they hold the other card themselves, or had one before; ""
    when nothing says so. Asked as they buy for the first time, when there is more to know than at joining."""
    card = store.card(friend.referred_by)
    why = same_person(friend, card) if card is not None else ""
    if why:
        return why
    earlier = (each for each in others_of(store, friend) if each.created_ms < friend.created_ms)
    return "known" if any(each.programme_id == friend.programme_id for each in earlier) else ""


def thank(store: Store, friend: Card, origin: Origin, pause: Pause) -> None:
    """Give the one who brought `friend` what the programme says, once a friend, however often asked, and for
    as many friends of a year as it says.

    It is asked again with every repeated answer of the friend's first sale, so that it is not lost between
    the two writes. A card that is out of use, or full, or has had its friends of the year, gets nothing, and
    the friend's sale stands; one that others keep changing is Busy, and the till sends the sale again.
    """
    card = store.card(friend.referred_by)
    programme = programme_for(store, card) if card else None
    if card is None or programme is None or not grants_on(programme, "referral"):
        return
    happening = Happening("referral", origin.scanned_ms, origin.zone)
    key = f"friend:{friend.serial}"
    once = Origin(key, content_of(key), "programme", origin.at_ms, zone=origin.zone)

    def step(card: Card, claimed: Set[str], origin: Origin) -> Change:
        there = programme_for(store, card)
        if there is None:
            raise NotFound("card_programme_gone", field="barcode")
        claims = friend_claims(card, there, happening.at_ms, happening.zone)
        free = free_claim(claims, store.claimed(claims) | claimed)
        if not free:
            raise NotAllowed("friends_full", field="barcode", most=len(claims))
        changed, entry = give(card, there, happening, origin, claimed)
        return changed, replace(entry, claims=(*entry.claims, free))

    try:
        apply_once(store, card.serial, card.merchant_id, once, step, pause)
    except NotAllowed:
        return


def friends_come(store: Store, card: Card, programme: Programme, at_ms: int) -> int:
    """How many friends this card was thanked for in this year, by the shop's clock."""
    return len(store.claimed(friend_claims(card, programme, at_ms, programme.merchant.zone)))
