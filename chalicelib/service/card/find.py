"""Find cards by what a person types or says: a name, phone, mail address, or a card's code or its end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.code import SERIAL_LENGTH, SPOKEN, end_in
from chalicelib.domain.card.linear import Numbered
from chalicelib.domain.card.search import TERM_LEAST, contacts_of, term_of, term_of_end
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.service.ports import Store

_ALIKE_MOST = 3  # two are one too many


@dataclass(frozen=True, slots=True)
class Question:
    """What a text may mean: `terms` of a name, phone or mail address, a code's `end`, a whole `serial`."""

    terms: tuple[str, ...]
    end: str
    serial: str


@dataclass(frozen=True, slots=True)
class Found:
    cards: tuple[Card, ...]
    more: bool


def asked(text: str, *, phone: str, serial: str) -> Question:
    """`phone` is the text as a number with its country, `serial` that of a whole code in it: "" for none."""
    end = end_in(text)
    terms = tuple(dict.fromkeys(term for term in (term_of(text), term_of(phone)) if term))
    if not (terms or end or serial):
        raise InvalidInput("search_too_short", field="search", least=TERM_LEAST)
    return Question(terms, end, serial or (end if len(end) == SERIAL_LENGTH else ""))


def find(store: Store, merchant_id: str, question: Question, most: int, *, by_beginning: bool) -> Found:
    """The merchant's cards that are meant. Who may not look guests over by a beginning gets those alone whose
    whole number or address, or printed code, they know."""
    serials = list(dict.fromkeys(_serials(store, merchant_id, question, most + 1)))
    held = store.cards(serials[:most])
    cards = [held[serial] for serial in serials[:most] if serial in held]
    cards = [card for card in cards if card.merchant_id == merchant_id]
    if by_beginning:
        return Found(tuple(cards), len(serials) > most)
    return Found(tuple(card for card in cards if _is_known(card, question)), more=False)


def by_number(
    store: Store, merchant_id: str, numbers: Sequence[Numbered], field: str
) -> tuple[str, int] | None:
    """The serial of the merchant's card with one of these numbers, and which of its codes it is; None for
    none. NotAllowed, of what stood in `field`, where two cards end alike: their codes say which."""
    for each in numbers:
        found = store.serials_by_term(merchant_id, term_of_end(each.end), _ALIKE_MOST)
        alike = [serial for serial in found if serial.endswith(each.end)]
        if len(alike) > 1:
            raise NotAllowed("number_of_two", field=field)
        if alike:
            return alike[0], each.number
    return None


def _serials(store: Store, merchant_id: str, question: Question, most: int) -> Iterator[str]:
    """First what is printed under a code: a name is seldom eight signs of it."""
    if question.serial:
        yield question.serial
        return
    if len(question.end) < SPOKEN:
        yield from _by_terms(store, merchant_id, question, most)
    if question.end:
        for serial in store.serials_by_term(merchant_id, term_of_end(question.end), most):
            if serial.endswith(question.end):
                yield serial
    if len(question.end) >= SPOKEN:
        yield from _by_terms(store, merchant_id, question, most)


def _by_terms(store: Store, merchant_id: str, question: Question, most: int) -> Iterator[str]:
    for term in question.terms:
        yield from store.serials_by_term(merchant_id, term, most)


def _is_known(card: Card, question: Question) -> bool:
    if card.serial == question.serial or (len(question.end) >= SPOKEN and card.serial.endswith(question.end)):
        return True
    return any(term in contacts_of(card.phone, card.mail) for term in question.terms)
