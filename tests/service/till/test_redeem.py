"""Redeem: a reward is taken once for a key, and only from a balance that holds it."""

import pytest

from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.redeem import Wanted, redeem
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps


def take(
    store: FakeStore,
    key: str = "r-1",
    reward: str = "free",
    quantity: int = 1,
    merchant: str = MERCHANT,
    sale: str = "",
) -> Receipt:
    origin = Origin(key, content_of("redeem", reward, quantity), "till", NOON_MS, sale_id=sale)
    return redeem(store, "CARD1", merchant, Wanted(reward, quantity), origin, lambda attempt: None)


def test_a_reward_is_taken_and_the_overflow_stays() -> None:
    receipt = take(FakeStore(a_programme_stamps(), a_card(balance=23)), quantity=2)

    assert (receipt.card.balance, receipt.entry.delta, receipt.entry.quantity) == (3, -20, 2)


def test_a_retry_of_the_last_reward_gets_the_first_answer_though_the_balance_is_gone() -> None:
    store = FakeStore(a_programme_stamps(), a_card(balance=10))
    first = take(store)
    again = take(store)

    assert (again.entry, again.replayed, again.card.balance) == (first.entry, True, 0)
    with pytest.raises(NotAllowed, match="reward_not_reached"):
        take(store, "r-2")


def test_a_sale_takes_as_many_rewards_as_it_asks_for_and_a_refund_finds_each() -> None:
    store = FakeStore(a_programme_stamps(), a_card(balance=30))
    first, second = take(store, "r-1", sale="W"), take(store, "r-2", sale="W")

    assert (second.replayed, second.card.balance) == (False, 10)
    assert take(store, "r-2", sale="W").replayed
    assert {entry.id for entry in store.sale(MERCHANT, "", "W")} == {first.entry.id, second.entry.id}


def test_an_unknown_reward_or_anothers_card_changes_nothing() -> None:
    store = FakeStore(a_programme_stamps(), a_card(balance=10))

    with pytest.raises(InvalidInput, match="reward_unknown"):
        take(store, reward="lunch")
    with pytest.raises(NotFound):
        take(store, merchant="m-2")
    assert store.card("CARD1") == a_card(balance=10)
