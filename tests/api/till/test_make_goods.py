"""What staff give after something went wrong: with a reason, within their budget of the month."""

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.make_good import MakeGood
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.time.units import DAY_MS
from tests.api.till.till_calls import SERIAL, balance, barcode, now_ms, refused
from tests.support.fakes import a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

PARTS = (
    Right("cake", {"en": "a cake"}, on="case", days=30, cost_minor=180),
    Right("free", {"en": "a hug"}, on="case"),
    MakeGood("stamps", {"en": "2 stamps"}, balance=2, cost_minor=60),
    MakeGood("money", {"en": "€5 of credit"}, credit="purse", minor=500),
    Credit("purse", {"en": "Credit"}),
)


@pytest.fixture
def shop_of_sorrows(till: Shop) -> Shop:
    till.store.put_programme(a_programme_stamps(parts=PARTS))
    owner = page_of(till, "olga")
    assert owner.send("PUT", "/make-goods/budgets", {"cashier": 400, "manager": 2000}).status == 200
    return till


def give(page: Page, key: str, part: str = "cake", reason: str = "The cake was dry.") -> Any:
    asked = {"barcode": barcode(), "part": part, "reason": reason}
    return page.post("/make-goods", asked, Idempotency_Key=key)


def left(page: Page) -> Any:
    return page.get(f"/make-goods?barcode={barcode()}").json["left_minor"]


def test_a_cake_is_given_once_for_its_key_and_takes_what_it_costs_of_the_budget(
    shop_of_sorrows: Shop,
) -> None:
    ana = page_of(shop_of_sorrows, "ana")
    first, again = give(ana, "one"), give(ana, "one")

    assert (first.status, again.status) == (201, 200)
    assert (first.json["entry"]["kind"], first.json["entry"]["reason"]) == ("give", "The cake was dry.")
    assert left(ana) == 400 - 180
    assert give(ana, "two").status == 201
    reply = give(ana, "three")
    refused(reply, 409, "make_good_over")
    assert "€0.40" in reply.json["detail"]
    refused(give(ana, "one", reason="Another reason."), 409, "key_reused")


def test_what_is_taken_back_is_in_the_budget_again(shop_of_sorrows: Shop) -> None:
    ana = page_of(shop_of_sorrows, "ana")
    entry = give(ana, "one", "stamps").json["entry"]
    assert (entry["delta"], balance(shop_of_sorrows), left(ana)) == (2, 5, 340)
    assert ana.post(f"/entries/{entry['id']}/reversal", {}).status == 201

    assert (balance(shop_of_sorrows), left(ana)) == (3, 400)


def test_each_person_has_a_budget_of_their_own_and_a_new_one_each_month(
    shop_of_sorrows: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, max_ = page_of(shop_of_sorrows, "ana"), page_of(shop_of_sorrows, "max")
    give(ana, "one")
    assert (left(ana), left(max_), left(page_of(shop_of_sorrows, "olga"))) == (220, 2000, None)
    assert give(max_, "money", "money").status == 201
    card = shop_of_sorrows.store.card(SERIAL)
    assert card is not None
    assert sum(each.n for each in card.lots if each.lot.unit == "purse") == 500

    later = now_ms() + 32 * DAY_MS
    monkeypatch.setattr(wiring, "clock_ms", lambda: later)
    ana.sign_in("ana")
    assert left(ana) == 400


def test_many_at_once_do_not_overdraw_a_budget(shop_of_sorrows: Shop) -> None:
    ana = page_of(shop_of_sorrows, "ana")
    with ThreadPoolExecutor(8) as tills:
        answers = list(tills.map(lambda n: give(ana, f"at-once-{n}", "stamps").status, range(12)))

    assert answers.count(201) == 6
    assert left(ana) == 400 - 60 * answers.count(201)


def test_a_pos_has_no_budget_until_the_owner_gives_it_one(shop_of_sorrows: Shop) -> None:
    asked = {"barcode": barcode(), "part": "cake", "reason": "Late."}
    refused(
        shop_of_sorrows.call("POST", "/api/v1/make-goods", asked, Idempotency_Key="a"),
        409,
        "make_good_no_budget",
    )
    owner = page_of(shop_of_sorrows, "olga")
    owner.send("PUT", "/make-goods/budgets", {"api": 200})

    assert owner.get("/make-goods/budgets").json["api"] == 200
    assert shop_of_sorrows.call("POST", "/api/v1/make-goods", asked, Idempotency_Key="a").status == 201
    refused(give(page_of(shop_of_sorrows, "ana"), "x"), 409, "make_good_no_budget")


def test_the_days_report_says_how_much_was_made_good_and_what_it_cost(shop_of_sorrows: Shop) -> None:
    ana, owner = page_of(shop_of_sorrows, "ana"), page_of(shop_of_sorrows, "olga")
    give(ana, "one")
    give(ana, "two", "stamps")
    report = owner.get("/report?outlet=main").json

    assert (report["totals"]["made_good"], report["totals"]["made_good_minor"]) == (2, 240)
    assert report["people"][0]["made_good"] == 2


@pytest.mark.parametrize(
    ("part", "reason", "status", "code"),
    [
        ("cake", "no", 422, "make_good_reason"),
        ("cake", "   ", 422, "make_good_reason"),
        ("cake", "x" * 201, 422, "make_good_reason"),
        ("purse", "It was cold.", 422, "make_good_unknown"),
        ("free", "It was cold.", 409, "make_good_without_cost"),
        ("money", "It was cold.", 409, "make_good_over"),
    ],
)
def test_what_cannot_be_given_is_refused_in_a_sentence(
    shop_of_sorrows: Shop, part: str, reason: str, status: int, code: str
) -> None:
    refused(give(page_of(shop_of_sorrows, "ana"), "x", part, reason), status, code)
