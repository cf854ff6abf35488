"""A till says what a sale was of, where a part counts it; what came back of it takes its stamp along."""

from typing import Any

from chalicelib import wiring
from chalicelib.domain.programme.parts.collection import Collection
from tests.support.fakes import a_card, a_programme_stamps
from tests.support.gateway import Shop
from tests.support.people import page_of

BREAD = Collection("bread", {"en": "Bread"}, {"en": "a free loaf"}, needed=6, item="loaf")
CARD = "A" * 26


def sold(shop: Shop, **body: Any) -> Any:
    shop.store.put_programme(a_programme_stamps(parts=(BREAD,)))
    card = a_card(CARD)
    shop.store.enrol(card, "")
    sale = {"barcode": wiring.barcode(card), "sale_id": "42", "outlet": None, **body}
    return shop.call("POST", "/api/v1/scans", {name: each for name, each in sale.items() if each is not None})


def loaves(shop: Shop) -> int:
    card = shop.store.card(CARD)
    assert card is not None
    return sum(each.n for each in card.lots if each.lot.unit == "bread")


def test_loaves_are_counted_and_one_that_comes_back_takes_its_stamp_along(shop: Shop) -> None:
    assert sold(shop, items={"loaf": 3, "tea": 1}).status == 201
    assert loaves(shop) == 3
    back = {"returned_items": {"loaf": 1}}
    corrected = shop.call("POST", "/api/v1/sales/42/corrections", back, Idempotency_Key="back")

    assert (corrected.status, loaves(shop)) == (201, 2)
    again = shop.call("POST", "/api/v1/sales/42/corrections", back, Idempotency_Key="back")
    assert (again.status, loaves(shop)) == (200, 2)
    more = {"returned_items": {"loaf": 9}}
    refused = shop.call("POST", "/api/v1/sales/42/corrections", more, Idempotency_Key="more")
    assert (refused.status, refused.json["code"]) == (422, "returned_too_much")


def test_a_sale_with_other_items_under_its_number_is_another_request(shop: Shop) -> None:
    assert sold(shop, items={"loaf": 3}).status == 201
    assert sold(shop, items={"loaf": 2}).status == 409
    assert loaves(shop) == 3


def test_items_that_nobody_can_have_bought_are_refused_by_the_field(shop: Shop) -> None:
    for items in ({"loaf": 0}, {"loaf": 100}, {"": 1}, {f"i{n}": 1 for n in range(21)}, {"a\nb": 1}):
        refused = sold(shop, items=items)
        assert refused.status in (400, 422), refused.text
        assert refused.json["field"].startswith("items")
    assert loaves(shop) == 0


def test_a_till_is_told_which_items_count(shop: Shop) -> None:
    shop.store.put_programme(a_programme_stamps(parts=(BREAD,)))
    programmes = page_of(shop, "ana").get("/till").json["programmes"]

    assert next(each["items"] for each in programmes if each["id"] == "coffee") == ["loaf"]
