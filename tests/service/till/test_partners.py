"""A card that several merchants serve: each gives its own, and each may hand out what the others gave."""

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Lot, Move
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_points

BAKERY = "bakery"
PROGRAMME = a_programme_points(partners=(BAKERY,))


def a_store() -> FakeStore:
    return FakeStore(PROGRAMME, a_card(programme_id="points"))


def the_card(store: FakeStore) -> Card:
    card = store.card("CARD1")
    assert card is not None
    return card


def buys(store: FakeStore, merchant: str, amount: int, key: str = "sale") -> Receipt:
    origin = Origin(key, "c", "till", NOON_MS)
    return scan(store, "CARD1", merchant, Sale(amount_minor=amount), origin, lambda _: None)


def takes(store: FakeStore, merchant: str, key: str = "cake") -> Receipt:
    return redeem(store, "CARD1", merchant, Wanted("cake"), Origin(key, key, "till", NOON_MS), lambda _: None)


def test_what_a_partner_gives_is_on_the_same_balance_and_is_the_partners_to_owe() -> None:
    store = a_store()
    buys(store, MERCHANT, 2000)
    entry = buys(store, BAKERY, 4000).entry

    assert the_card(store).balance == 60
    assert the_card(store).lots == (Move(Lot(MAIN, BAKERY), 40),)
    assert entry.merchant_id == BAKERY


def test_two_merchants_keys_are_two_even_where_they_are_the_same_text() -> None:
    store = a_store()
    buys(store, MERCHANT, 2000, "0042")
    buys(store, BAKERY, 2000, "0042")

    assert the_card(store).balance == 40


def test_a_reward_takes_what_the_partner_owes_first_and_gives_it_back_when_it_is_undone() -> None:
    store = a_store()
    buys(store, MERCHANT, 2000)
    buys(store, BAKERY, 4000)
    taken = takes(store, MERCHANT).entry
    assert (taken.delta, taken.moves) == (-50, (Move(Lot(MAIN, BAKERY), -40),))
    assert (the_card(store).balance, the_card(store).lots) == (10, ())

    reverse(store, taken.id, MERCHANT, Origin("", "", "owner", NOON_MS), lambda _: None)
    assert (the_card(store).balance, the_card(store).lots) == (60, (Move(Lot(MAIN, BAKERY), 40),))


def test_a_stranger_finds_no_such_card_and_no_partner_takes_back_what_another_did() -> None:
    store = a_store()
    entry = buys(store, MERCHANT, 2000).entry

    with pytest.raises(NotFound, match="card_unknown"):
        buys(store, "stranger", 100)
    with pytest.raises(NotFound, match="entry_unknown"):
        reverse(store, entry.id, BAKERY, Origin("", "", "owner", NOON_MS), lambda _: None)


def test_a_partner_who_left_serves_the_card_no_more_and_what_it_gave_stays() -> None:
    store = a_store()
    buys(store, BAKERY, 6000)
    store.put_programme(a_programme_points())

    with pytest.raises(NotFound, match="card_unknown"):
        buys(store, BAKERY, 100, "later")
    assert takes(store, MERCHANT).entry.moves == (Move(Lot(MAIN, BAKERY), -50),)
