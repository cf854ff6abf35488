"""What a store promises of a card that comes with all its history from another Carnet."""

from dataclasses import replace

from chalicelib.domain.ledger.entry import KeyTaken
from chalicelib.service.ports import Store
from tests.contract.steps import a_scan
from tests.support.fakes import MERCHANT, NOON_MS, a_card


def test_a_card_comes_with_its_history_and_what_it_claimed_stands(store: Store) -> None:
    card, first = a_scan(a_card(), "k1", sale="s1")
    first = replace(first, claims=("once:CARD1:paper",))
    card, second = a_scan(card, "k2", visits=2)

    assert store.move_in(card, (second, first))
    assert store.card("CARD1") == card
    assert store.entries("CARD1", 10, "").entries == (second, first)
    assert store.claimed(("once:CARD1:paper",)) == {"once:CARD1:paper"}
    assert store.sale(MERCHANT, "Main street", "s1") == (first,)
    changed, again = a_scan(card, "k3", sale="s1")
    assert store.record(changed, again, card.version_ms) == KeyTaken(first)


def test_a_card_that_is_there_is_left_alone_with_its_history(store: Store) -> None:
    mine = store.enrol(a_card(balance=3), "")
    card, entry = a_scan(a_card(created_ms=NOON_MS - 1), "k1")

    assert not store.move_in(card, (entry,))
    assert store.card("CARD1") == mine
    assert store.entry(entry.id) is None
