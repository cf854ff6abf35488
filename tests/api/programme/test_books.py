"""The owner's books: sums from the entries, a month in money, and statements that each checks alone."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.parts.giving import Giving
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.programme import books
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.scan import scan
from tests.support.fakes import LUNA, MERCHANT, NOON_MS, a_card, a_programme_points
from tests.support.gateway import API_KEY, OTHER_MERCHANT, Shop
from tests.support.people import Page, page_of

MONTH = "2026-09"
MEALS = Giving("meals", {"en": "a meal"}, {"en": "Soup kitchen"}, per_minor=1000, worth_minor=150)


@pytest.fixture
def market(shop: Shop) -> Shop:
    return furnished(shop)


def furnished(shop: Shop) -> Shop:
    """A card on which the café and its partner each gave, and each handed out what the other gave."""
    shop.store.put_merchant(replace(LUNA, id=OTHER_MERCHANT, name="Next Door"))
    shop.store.put_programme(a_programme_points(parts=(MEALS,), partners=(OTHER_MERCHANT,)))
    shop.store.enrol(a_card("A" * 26, programme_id="points"), "")
    sales = ((MERCHANT, 9000), (OTHER_MERCHANT, 6000), (OTHER_MERCHANT, 5000))
    for n, (merchant, amount) in enumerate(sales):
        origin = Origin(f"sale-{n}", f"{n}", "till", NOON_MS + n)
        scan(shop.store, "A" * 26, merchant, Sale(amount_minor=amount), origin, lambda _: None)
    for n, merchant in enumerate((OTHER_MERCHANT, MERCHANT, OTHER_MERCHANT)):
        origin = Origin(f"cake-{n}", f"{n}", "till", NOON_MS + 10 + n)
        redeem(shop.store, "A" * 26, merchant, Wanted("cake"), origin, lambda _: None)
    return shop


def added_up(owner: Page, month: str) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    rows, after, last = [], "", {}
    while True:
        reply = owner.get(f"/programmes/points/books?month={month}{after}")
        assert reply.status == 200, reply.text
        last = reply.json
        rows += last["rows"]
        if not last["next"]:
            return rows, last
        after = f"&after={last['next']}"


def test_the_books_of_a_month_are_sums_of_entries_and_agree_with_the_cards(market: Shop) -> None:
    rows, books = added_up(page_of(market, "olga", None), MONTH)
    left = {(row["unit"], row["issuer"]): row["promised"] - row["taken"] for row in rows}

    assert books["differences"] == []
    assert books["paid_minor"] == 20000
    card = market.store.card("A" * 26)
    assert card is not None
    assert left["balance", MERCHANT] + left["balance", OTHER_MERCHANT] == card.balance
    assert left["meals", MERCHANT] + left["meals", OTHER_MERCHANT] == 20


def test_an_erased_card_leaves_the_books_of_its_months_and_the_statements_as_they_were(
    market: Shop,
) -> None:
    owner = page_of(market, "olga", None)
    (before, books), said = added_up(owner, MONTH), statement(owner, MONTH, OTHER_MERCHANT)
    assert owner.post(f"/cards/{'A' * 26}/erase", {}).status == 200
    after, books_after = added_up(owner, MONTH)

    assert after == before
    for name in ("paid_minor", "debts", "differences", "cards", "entries"):
        assert books_after[name] == books[name], name
    assert statement(owner, MONTH, OTHER_MERCHANT) == said


def test_many_cards_are_read_in_parts_that_add_up_to_the_same(
    market: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(40):
        market.store.enrol(a_card(f"B{n:025d}", programme_id="points"), "")
        origin = Origin(f"b{n}", "c", "till", NOON_MS)
        scan(market.store, f"B{n:025d}", MERCHANT, Sale(amount_minor=1000), origin, lambda _: None)
    owner, month = page_of(market, "olga", None), MONTH
    at_once, _ = added_up(owner, month)
    monkeypatch.setattr("chalicelib.entrypoints.api.programme.books.books.WORK_MS", -1)
    monkeypatch.setattr(books, "CARDS", 2)
    in_parts, last = added_up(owner, month)

    def summed(rows: list[dict[str, Any]]) -> dict[tuple[str, str], int]:
        sums: dict[tuple[str, str], int] = {}
        for row in rows:
            key = row["unit"], row["issuer"]
            sums[key] = sums.get(key, 0) + row["promised"] - row["taken"]
        return sums

    assert last["cards"] < 41, "of a part alone"
    assert summed(in_parts) == summed(at_once)


def test_a_card_that_does_not_hold_what_its_entries_say_is_named(market: Shop) -> None:
    card = market.store.card("A" * 26)
    assert card is not None
    market.store.put_card(replace(card, balance=999), card.version_ms)
    _, found = added_up(page_of(market, "olga", None), MONTH)

    assert [each["serial"] for each in found["differences"]] == ["A" * 26]


def test_a_month_is_told_in_money_in_sentences_and_with_the_cause_s_receipt(market: Shop) -> None:
    owner, month = page_of(market, "olga", None), MONTH
    rows, books = added_up(owner, month)
    told = {"paid_minor": books["paid_minor"], "reward_minor": 80, "expected": 50}
    body = {"month": month, "rows": rows, **told}
    made = owner.post("/programmes/points/journal", body).json
    line, total = made["lines"][0], made["total"]

    assert line["closing"] == line["opening"] + line["promised"] - line["taken"] - line["lapsed"]
    assert total["closing"] == line["closing"] == line["n"] * 80 * 50 // (100 * 50)
    assert made["said"][0].startswith("€0.00 was owed to customers")
    assert made["receipts"][0]["said"] == (
        f"Café Luna for Soup kitchen, {month}: 20 × a meal. To be paid: €30.00."
    )
    unknown = owner.post("/programmes/points/journal", {"month": month, "rows": rows}).json
    assert any("Nobody has said what one costs" in said for said in unknown["said"])


def statement(page: Page, month: str, other: str) -> dict[str, Any]:
    view = page.get(f"/programmes/points/statement?month={month}&with={other}").json
    assert view["next"] is None
    return {key: view[key] for key in ("programme_id", "month", "between", "lines")}


def test_both_merchants_see_one_statement_and_each_finds_alone_that_it_agrees(market: Shop) -> None:
    month = MONTH
    owner = page_of(market, "olga", None)
    mine = statement(owner, month, OTHER_MERCHANT)
    checked = owner.post("/statements/checks", mine).json

    assert [(line["creditor"], line["n"]) for line in mine["lines"]] == [(MERCHANT, 50), (OTHER_MERCHANT, 40)]
    assert (checked["agrees"], checked["wrong"], len(checked["number"])) == (True, [], 12)
    assert checked["said"] == ["Next Door owes Café Luna 10\u00a0points."]


def test_a_statement_that_was_changed_says_where(market: Shop) -> None:
    month = MONTH
    owner = page_of(market, "olga", None)
    sent = statement(owner, month, OTHER_MERCHANT)
    line = next(line for line in sent["lines"] if line["creditor"] == MERCHANT)
    line["n"] -= 1
    found = owner.post("/statements/checks", sent).json

    assert not found["agrees"]
    assert found["wrong"][0]["detail"] == (
        f"Line {line['entry']} says {line['n']}. Your entry says {line['n'] + 1}."
    )


OWN, SHARED = "/programmes/points/books", "/programmes/points/statement?month=2020-01"


@pytest.mark.parametrize(
    ("path", "code", "field"),
    [
        (OWN, "month_wrong", "month"),
        (f"{OWN}?month=2025-13", "month_wrong", "month"),
        (f"{OWN}?month=2199-01", "month_to_come", "month"),
        (f"{OWN}?month=2020-01&after=99.", "cursor_invalid", "after"),
        (f"{OWN}?month=2020-01&after=%C2%B2.", "cursor_invalid", "after"),
        (f"{SHARED}&with={MERCHANT}", "partner_unknown", "with"),
        (f"{SHARED}&with=stranger", "partner_unknown", "with"),
        (f"{SHARED}&with={OTHER_MERCHANT}&after=x", "cursor_invalid", "after"),
        ("/programmes/nothing/statement?month=2020-01&with=b", "programme_unknown", "programme_id"),
    ],
)
def test_what_cannot_be_is_refused_by_its_field(market: Shop, path: str, code: str, field: str) -> None:
    refused = page_of(market, "olga", None).get(path)

    assert refused.status in (404, 422)
    assert (refused.json["code"], refused.json["field"]) == (code, field)


def test_a_statement_between_others_is_not_for_one(market: Shop) -> None:
    body = {"programme_id": "points", "month": "2020-01", "between": [OTHER_MERCHANT, "x"], "lines": []}
    refused = page_of(market, "olga", None).post("/statements/checks", body)

    assert (refused.status, refused.json["code"]) == (422, "statement_of_others")


@pytest.mark.parametrize("who", ["max", "mara", "ana"])
def test_books_are_the_owner_s(market: Shop, who: str) -> None:
    assert page_of(market, who).get("/books").status == 403


def test_a_till_s_key_sees_no_books(market: Shop) -> None:
    assert market.call("GET", "/api/v1/books", Authorization=f"Bearer {API_KEY}").status == 403


def test_the_owner_sees_of_which_programmes_there_are_books_and_who_shares_them(market: Shop) -> None:
    found = page_of(market, "olga", None).get("/books").json["programmes"]
    shared = next(each for each in found if each["id"] == "points")

    assert shared["own"]
    assert shared["others"] == [{"id": OTHER_MERCHANT, "name": "Next Door"}]
