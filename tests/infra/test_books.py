"""The operator's books: promises, debts, and a card that does not hold what its entries say."""

from argparse import Namespace
from dataclasses import replace

from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.till.scan import scan
from infra import books
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_points
from tests.support.fakes.campaigns import FakeCampaigns


def told(store: FakeStore) -> tuple[int, str]:
    lines: list[str] = []
    known = {"reward": 100, "selling": None, "expected": 80, "before": None}
    asked = Namespace(programme="points", month="2026-09", **known)
    status = books.run(asked, store, FakeCampaigns(store), NOON_MS, lines.append)
    return status, "\n".join(lines)


def a_store() -> FakeStore:
    store = FakeStore(a_programme_points(partners=("bakery",)), a_card(programme_id="points"))
    for merchant, amount in ((MERCHANT, 2000), ("bakery", 4000)):
        origin = Origin(merchant, "c", "till", NOON_MS)
        scan(store, "CARD1", merchant, Sale(amount_minor=amount), origin, lambda _: None)
    return store


def test_books_say_what_is_owed_by_whom_and_find_no_difference() -> None:
    status, said = told(a_store())

    assert status == 0
    assert f"        20  balance                  owed by {MERCHANT}" in said
    assert "        40  balance                  owed by bakery" in said
    assert "  none\n" in said
    assert "0.00          0.00          0.32" in said, "20 points of the café's own, at 100 for 50, 80 of 100"


def test_a_card_that_holds_more_than_its_entries_say_is_named() -> None:
    store = a_store()
    card = store.card("CARD1")
    assert card is not None
    store.put_card(replace(card, balance=99), card.version_ms)
    status, said = told(store)

    assert status == 1
    assert "  CARD1  balance: holds 99, its entries say 60\n" in said
