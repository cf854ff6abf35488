"""Scan: a sale counts once, however often it is sent."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.errors import Busy, InvalidInput, KeyReused, NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Entry, Origin, Written
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.optimistic import ATTEMPTS
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps


def a_store() -> FakeStore:
    return FakeStore(a_programme_stamps(), a_card())


def sell(
    store: FakeStore,
    key: str = "sale-1",
    visits: int = 1,
    *,
    sale: str = "",
    serial: str = "CARD1",
    at_ms: int = NOON_MS,
) -> Receipt:
    origin = Origin(key, content_of("earn", serial, visits), "till", at_ms, outlet="main", sale_id=sale)
    return scan(store, serial, MERCHANT, Sale(visits=visits), origin, lambda attempt: None)


KEYLESS = ""


def undo(store: FakeStore, entry: Entry) -> Receipt:
    return reverse(store, entry.id, MERCHANT, Origin("", "", "till", NOON_MS), lambda attempt: None)


def test_a_scan_adds_to_the_card_and_says_so() -> None:
    store = a_store()
    receipt = sell(store, visits=3)

    assert (receipt.entry.delta, receipt.card.balance, receipt.replayed) == (3, 3, False)
    assert store.card("CARD1") == receipt.card


def test_a_second_scan_with_the_same_key_changes_nothing_and_gives_the_first_answer() -> None:
    store = a_store()
    first = sell(store)
    sell(store, "sale-2")
    again = sell(store, at_ms=NOON_MS + 5000)

    assert (again.entry, again.replayed, again.card.balance) == (first.entry, True, 2)


def test_the_same_key_for_another_sale_is_refused_and_changes_nothing() -> None:
    store = a_store()
    sell(store, visits=1)

    with pytest.raises(KeyReused):
        sell(store, visits=2)
    assert len(store.all_entries("CARD1")) == 1


def test_a_sale_counts_once_on_a_card_whatever_the_key_and_once_on_each_card() -> None:
    store = FakeStore(a_programme_stamps(), a_card(), a_card("CARD2"))
    first = sell(store, "key-1", sale="W")

    assert sell(store, "key-2", sale="W").entry == first.entry
    assert sell(store, KEYLESS, sale="W").entry == first.entry
    with pytest.raises(KeyReused, match="sale_differs"):
        sell(store, "key-3", sale="W", visits=2)
    other = sell(store, "key-4", sale="W", serial="CARD2")
    assert (other.replayed, other.card.balance) == (False, 1)


def test_a_sale_that_was_taken_back_counts_anew_under_a_new_key_and_once() -> None:
    store = FakeStore(a_programme_stamps(), a_card(), a_card("CARD2"))
    undo(store, sell(store, "key-1", sale="W").entry)
    again = sell(store, "key-2", sale="W", visits=2)

    assert (again.replayed, again.card.balance) == (False, 2)
    assert sell(store, "key-3", sale="W", visits=2).replayed
    assert sell(store, "key-4", sale="W", serial="CARD2").card.balance == 1


def test_the_same_key_after_it_was_taken_back_says_so_and_adds_nothing() -> None:
    store = a_store()
    first = sell(store, "key-1", sale="W")
    undo(store, first.entry)
    again = sell(store, "key-1", sale="W")

    assert (again.entry, again.replayed, again.reversed, again.card.balance) == (first.entry, True, True, 0)
    assert not sell(store, "key-2").reversed


def test_a_sale_without_a_key_that_was_taken_back_asks_for_one() -> None:
    store = a_store()
    undo(store, sell(store, KEYLESS, sale="W").entry)
    with pytest.raises(NotAllowed, match="sale_taken_back") as refused:
        sell(store, KEYLESS, sale="W")

    assert refused.value.field == "Idempotency-Key"
    assert sell(store, "key-1", sale="W").card.balance == 1


def test_a_retry_is_answered_though_the_card_has_been_voided_since() -> None:
    store = a_store()
    first = sell(store, sale="W")
    store.put_card(touched(replace(first.card, state="voided"), NOON_MS), first.card.version_ms)

    assert sell(store, sale="W").entry == first.entry
    assert sell(store, "key-1", sale="W").entry == first.entry
    with pytest.raises(NotAllowed, match="card_voided"):
        sell(store, "sale-2")
    with pytest.raises(KeyReused):
        sell(store, visits=2)


@pytest.mark.parametrize(("serial", "merchant_id"), [("CARD2", MERCHANT), ("CARD1", "m-2"), ("", MERCHANT)])
def test_a_card_that_is_unknown_or_anothers_is_not_found(serial: str, merchant_id: str) -> None:
    origin = Origin("sale-1", "c", "till", NOON_MS)

    with pytest.raises(NotFound) as refused:
        scan(a_store(), serial, merchant_id, Sale(visits=1), origin, lambda attempt: None)
    assert (refused.value.code, refused.value.field) == ("card_unknown", "barcode")


def test_a_card_whose_programme_is_gone_is_not_found() -> None:
    with pytest.raises(NotFound, match="card_programme_gone"):
        sell(FakeStore(a_card()))


def test_a_sale_that_the_programme_refuses_writes_nothing() -> None:
    store = a_store()

    with pytest.raises(InvalidInput):
        sell(store, visits=11)
    assert (store.card("CARD1"), store.all_entries("CARD1")) == (a_card(), [])


class Contended(FakeStore):
    """Somebody else changes the card between our read and our write, so many times."""

    others = 0

    def record(
        self,
        card: Card,
        entry: Entry,
        expected_version_ms: int,
        instead_of: str = "",
        uses: Sequence[Use] = (),
    ) -> Written:
        if self.others:
            self.others -= 1
            now = self.card(card.serial)
            assert now is not None
            self.put_card(touched(now, NOON_MS), now.version_ms)
        return super().record(card, entry, expected_version_ms, instead_of, uses)


def test_a_scan_that_loses_races_waits_and_tries_again_on_the_card_as_it_is_then() -> None:
    store = Contended(a_programme_stamps(), a_card())
    store.others = 3
    pauses: list[int] = []
    origin = Origin("sale-1", "c", "till", NOON_MS)
    receipt = scan(store, "CARD1", MERCHANT, Sale(visits=1), origin, pauses.append)

    assert pauses == [0, 1, 2]
    assert receipt.card.balance == 1


def test_a_scan_that_loses_every_race_is_busy_and_may_be_sent_again() -> None:
    store = Contended(a_programme_stamps(), a_card())
    store.others = ATTEMPTS

    with pytest.raises(Busy):
        sell(store)
    assert store.all_entries("CARD1") == []
    assert sell(store).card.balance == 1
