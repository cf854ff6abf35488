"""One person with several cards of a merchant, known by a mail address or phone that each of them has proven.

What nobody proved is no sign of a person: a mail address can be anybody's who types it.
"""

from collections.abc import Iterable
from dataclasses import replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.search import contacts_of

CARDS_OF_A_PERSON = 10  # a transaction looks at each; who has more of one merchant is no guest


def proven(card: Card, now_ms: int, *, mail: bool = False, phone: bool = False) -> Card:
    """The card once its holder gave back a code that was sent there."""
    return replace(
        card,
        mail_proven_ms=now_ms if mail and card.mail else card.mail_proven_ms,
        phone_proven_ms=now_ms if phone and card.phone else card.phone_proven_ms,
    )


def with_contacts(card: Card, phone: str, mail: str) -> Card:
    """The card with these; what has changed is not proven any more."""
    return replace(
        card,
        phone=phone,
        mail=mail,
        mail_proven_ms=card.mail_proven_ms if mail == card.mail else 0,
        phone_proven_ms=card.phone_proven_ms if phone == card.phone else 0,
    )


def proven_contacts(card: Card) -> frozenset[str]:
    """The terms of its proven phone and mail, as a search finds them."""
    phone = contacts_of(card.phone, "")[:1] if card.phone_proven_ms else ()
    mail = contacts_of("", card.mail) if card.mail_proven_ms else ()
    return frozenset((*phone, *mail))


def others_of_the_person(card: Card, cards: Iterable[Card]) -> tuple[Card, ...]:
    """Those of `cards` that are the same person's, also by way of another one, in order of their serials."""
    left = {each.serial: each for each in cards if each.merchant_id == card.merchant_id}
    left.pop(card.serial, None)
    known, found = set(proven_contacts(card)), list[Card]()
    while joined := [each for each in left.values() if known & proven_contacts(each)]:
        for each in joined:
            known |= proven_contacts(left.pop(each.serial))
        found += joined
    return tuple(sorted(found, key=lambda each: each.serial))
