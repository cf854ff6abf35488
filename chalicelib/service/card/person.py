"""Person: the cards of one merchant that are the same person's are told of each other."""

from dataclasses import replace

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.card.person import CARDS_OF_A_PERSON, others_of_the_person, proven_contacts
from chalicelib.domain.errors import Busy
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store

FOUND_MAX = 50  # cards that a whole address leads to, with those of longer ones which it begins


def join_up(store: Store, card: Card, now_ms: int) -> None:
    """Have this card and the person's others name each other, once a contact of it is proven.

    It may be asked again at any time. Whoever reads `siblings` looks whether they still share what is proven,
    so a name that is left behind means nothing.
    """
    found = {
        serial
        for term in proven_contacts(card)
        for serial in store.serials_by_term(card.merchant_id, term, FOUND_MAX)
    }
    named = {*found, *card.siblings} - {card.serial}
    there = store.cards(sorted(named)) if named else {}
    others = [each for each in others_of_the_person(card, there.values()) if each.state == "active"]
    own = sorted({card.serial, *(each.serial for each in others[: CARDS_OF_A_PERSON - 1])})
    for serial in own:
        _name(store, serial, tuple(other for other in own if other != serial), now_ms)


def others_of(store: Store, card: Card) -> tuple[Card, ...]:
    """The person's other cards, as they are now."""
    if not card.siblings:
        return ()
    return others_of_the_person(card, store.cards(card.siblings).values())


def leave(store: Store, card: Card, now_ms: int) -> None:
    """None of the person's other cards names this one any more."""
    for serial, other in store.cards(card.siblings).items() if card.siblings else ():
        left = tuple(each for each in other.siblings if each != card.serial)
        _name(store, serial, left, now_ms)


def _name(store: Store, serial: str, siblings: tuple[str, ...], now_ms: int) -> None:
    def write(card: Card | None) -> bool | None:
        if card is None or card.erased_ms or card.siblings == siblings:
            return True
        changed = touched(replace(card, siblings=siblings), now_ms)
        return True if store.put_card(changed, expected_version_ms=card.version_ms) else None

    until_written(lambda: store.card(serial), write, busy=Busy("card_busy"))
