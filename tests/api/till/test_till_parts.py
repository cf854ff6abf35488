"""What a till does with a programme's parts: what is offered, handed out, sold, and taken back."""

from typing import Any

import pytest

from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.giving import Giving
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.parts.perk import Perk
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.sale.limits import Limits
from chalicelib.domain.time.units import MINUTE_MS
from tests.api.till.till_calls import at, barcode, now_ms, refused, scan, sealed
from tests.support.fakes import a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

PARTS: tuple[Part, ...] = (
    Membership("club", {"en": "Coffee club", "fr": "Club café"}, 500),
    Perk("daily", {"en": "a coffee"}, holding="club", once="day"),
    Perk("member", {"en": "10 % for members"}, holding="club", percent=10),
    Right("five", {"en": "5 % off"}, on="sale", once="ever", percent=5),
    Credit("card", {"en": "Gift card"}, sold=True),
    Giving("meals", {"en": "meal"}, {"en": "Soup kitchen"}, per_minor=1000),
)


@pytest.fixture
def club(till: Shop) -> Page:
    till.store.put_programme(a_programme_stamps(parts=PARTS))
    return page_of(till, "ana")


def card(page: Page, **asked: str) -> Any:
    query = "&".join(f"{name}={value}" for name, value in {"barcode": barcode(), **asked}.items())
    return page.get(f"/cards?{query}").json


def offered(page: Page) -> dict[str, Any]:
    return {offer["id"]: offer for offer in card(page)["offers"]}


def pay(page: Page, key: str, **body: object) -> Any:
    return page.post("/payments", {"barcode": barcode(), **body}, Idempotency_Key=key)


def take(page: Page, key: str, reward: str, **body: object) -> Any:
    return page.post("/redemptions", {"barcode": barcode(), "reward": reward, **body}, Idempotency_Key=key)


def test_a_membership_is_paid_at_the_till_once_and_can_be_taken_back(club: Page) -> None:
    assert offered(club)["daily"]["why_not"] == "Only with this: Coffee club."
    first, again = pay(club, "one", part="club"), pay(club, "one", part="club")

    assert (first.status, again.status) == (201, 200)
    entry = first.json["entry"]
    assert (entry["kind"], entry["reward"], entry["amount_minor"]) == ("give", "club", 500)
    assert (entry["delta"], entry["by_name"]) == (0, "Ana")
    assert (again.json["entry"]["id"], again.json["replayed"]) == (entry["id"], True)
    assert offered(club)["daily"]["ready"] == 1
    refused(pay(club, "one", part="card", amount_minor=500), 409, "key_reused")

    undone = club.post(f"/entries/{entry['id']}/reversal", {})
    assert (undone.status, undone.json["entry"]["reward"]) == (201, "club")
    assert offered(club)["daily"]["ready"] == 0


def test_what_is_sold_is_told_to_the_till_with_its_price(club: Page) -> None:
    coffee = next(each for each in club.get("/till").json["programmes"] if each["id"] == "coffee")

    assert [(each["part"], each["price_minor"]) for each in coffee["sold"]] == [("club", 500), ("card", None)]
    assert coffee["sold"][0]["name"]["fr"] == "Club café"
    daily = coffee["offers"][0]
    assert (daily["id"], daily["holding"], daily["once"], daily["times"]) == ("daily", "club", "day", 1)
    assert daily["holders"]["en"] == "Coffee club"


def test_money_that_was_paid_onto_the_card_is_spent_to_the_cent_and_no_further(club: Page) -> None:
    pay(club, "paid", part="card", amount_minor=2000)
    assert offered(club)["card"]["most_minor"] == 2000
    assert take(club, "one", "card", amount_minor=1999).status == 201

    assert offered(club)["card"]["most_minor"] == 1
    refused(take(club, "two", "card", amount_minor=2), 409, "offer_too_much")
    refused(take(club, "three", "card"), 422, "sale_needs_amount")


def test_a_coffee_a_day_is_had_once_a_day(club: Page) -> None:
    pay(club, "paid", part="club")
    assert take(club, "one", "daily").status == 201

    daily = offered(club)["daily"]
    assert (daily["ready"], daily["had"], daily["why_not"]) == (0, 1, "Taken today. Again tomorrow.")
    refused(take(club, "two", "daily"), 409, "offer_not_ready")


def test_a_sale_has_one_discount_the_best_for_the_customer(club: Page) -> None:
    scan(club, "sale")
    pay(club, "paid", part="club")
    best = card(club, amount_minor="850")["best_discount"]
    assert (best["offer"], best["amount_minor"]) == ("member", 85)
    assert (
        best["why"]
        == "Best discount for this sale: 10 % for members (€0.85 off). Kept for next time: 5 % off."
    )

    assert take(club, "one", "member", sale_id="42").status == 201
    refused(take(club, "two", "five", sale_id="42"), 409, "offer_one_discount")
    assert take(club, "three", "daily", sale_id="42").status == 201
    assert take(club, "four", "five", sale_id="43").status == 201


def test_a_discount_that_was_taken_back_leaves_room_for_another(club: Page) -> None:
    scan(club, "sale")
    pay(club, "paid", part="club")
    taken = take(club, "one", "five", sale_id="42").json["entry"]
    club.post(f"/entries/{taken['id']}/reversal", {})

    assert take(club, "two", "member", sale_id="42").status == 201


def test_an_offer_taken_offline_is_the_owners_choice_and_a_second_tills_slot_is_refused(
    till: Shop, club: Page
) -> None:
    free = (Perk("daily", {"en": "a coffee"}, once="day"),)
    till.store.put_programme(a_programme_stamps(parts=free))
    made_ms = now_ms() - MINUTE_MS * 10
    before = {"made_at": at(made_ms), "made_by": sealed(till, made_ms - MINUTE_MS)}
    refused(take(club, "one", "daily", **before), 409, "offline_redemption_off")
    till.store.put_programme(a_programme_stamps(parts=free, limits=Limits(offline_redeem_max=1)))

    assert take(club, "two", "daily").status == 201
    refused(take(club, "three", "daily", **before), 409, "offer_not_ready")


def test_a_card_has_what_the_parts_say_on_it_and_what_it_holds(club: Page) -> None:
    scan(club, "sale", amount_minor=2650)
    pay(club, "paid", part="club")
    found = card(club)

    assert [line["id"] for line in found["lines"]] == ["club", "five", "card", "meals"]
    assert {lot["unit"] for lot in found["held"]} == {"club", "five"}
    assert "offers" not in scan(club, "other").json["card"]


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"part": "cake"}, 422, "part_not_sold"),
        ({"part": "club", "amount_minor": 400}, 422, "payment_differs"),
        ({"part": "club", "times": 13}, 422, "number_out_of_range"),
        ({"part": "card"}, 422, "sale_needs_amount"),
        ({"part": "club", "times": 0}, 422, "number_out_of_range"),
    ],
)
def test_what_cannot_be_paid_is_refused_in_a_sentence(
    club: Page, body: dict[str, object], status: int, code: str
) -> None:
    refused(pay(club, "one", **body), status, code)
