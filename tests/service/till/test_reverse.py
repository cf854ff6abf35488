"""Reverse: an entry is taken back once, by a further entry."""

import pytest

from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Origin, balance_of
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps


def a_sale(store: FakeStore) -> str:
    origin = Origin("sale-1", "c", "till", NOON_MS, sale_id="s-1")
    return scan(store, "CARD1", MERCHANT, Sale(visits=3), origin, lambda attempt: None).entry.id


def undo(store: FakeStore, entry_id: str, by: str = "till", merchant: str = MERCHANT) -> Receipt:
    return reverse(store, entry_id, merchant, Origin("", "", by, NOON_MS), lambda attempt: None)


def test_a_sale_taken_back_leaves_the_card_as_before_and_both_lines_in_its_history() -> None:
    store = FakeStore(a_programme_stamps(), a_card(balance=4))
    entry_id = a_sale(store)
    receipt = undo(store, entry_id)

    assert (receipt.card.balance, receipt.entry.reverses, receipt.entry.sale_id) == (4, entry_id, "s-1")
    assert balance_of(store.all_entries("CARD1")) == 0
    assert len(store.all_entries("CARD1")) == 2


def test_taken_back_again_by_whomever_it_answers_as_the_first_time() -> None:
    store = FakeStore(a_programme_stamps(), a_card())
    entry_id = a_sale(store)
    first = undo(store, entry_id, by="till")
    again = undo(store, entry_id, by="owner")

    assert (again.entry, again.replayed) == (first.entry, True)
    assert again.entry.by == "till"


def test_a_reversal_itself_cannot_be_taken_back() -> None:
    store = FakeStore(a_programme_stamps(), a_card())
    undone = undo(store, a_sale(store))

    with pytest.raises(NotAllowed, match="reversal_of_reversal"):
        undo(store, undone.entry.id)


def test_an_entry_that_is_unknown_or_anothers_is_not_found() -> None:
    store = FakeStore(a_programme_stamps(), a_card())
    entry_id = a_sale(store)

    for unknown, merchant in (("nothing", MERCHANT), (entry_id, "m-2")):
        with pytest.raises(NotFound, match="entry_unknown"):
            undo(store, unknown, merchant=merchant)
    assert len(store.all_entries("CARD1")) == 1
