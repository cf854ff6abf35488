"""The owner's shop over HTTP: seen, changed, and in a currency without cents or with three digits of them."""

from typing import Any

import pytest

from tests.api.till.till_calls import SERIAL, refused, scan
from tests.support.customer import Browser
from tests.support.fakes import MERCHANT, a_card, a_merchant, a_programme_points
from tests.support.gateway import Shop
from tests.support.people import Page, page_of

PATH = "/merchant"
LUNA: dict[str, Any] = {
    "name": "Café Luna",
    "contact": "+373 22 000 000",
    "currency": "EUR",
    "zone": "UTC",
    "languages": ["en", "ro", "ru", "fr", "de"],
    "colours": {"background": "#3b2a20", "foreground": "#ffffff", "label": "#d9c4b0", "accent": "#e8a33d"},
    "links": {"privacy": "", "terms": "", "imprint": ""},
}


def owner(shop: Shop) -> Page:
    return page_of(shop, "olga", None)


def test_the_owner_sees_the_shop_and_changes_it(shop: Shop) -> None:
    page = owner(shop)
    seen = page.get(PATH)
    assert seen.status == 200
    assert {name: seen.json[name] for name in LUNA} == LUNA
    assert (seen.json["id"], seen.json["currency_digits"], seen.json["revision"]) == (MERCHANT, 2, 0)

    wanted = {**LUNA, "name": "  Café   Sol ", "zone": "Europe/Chisinau", "revision": 0}
    wanted["links"] = {**LUNA["links"], "privacy": "https://luna.example/privacy"}
    changed = page.send("PUT", PATH, wanted)
    assert changed.status == 200, changed.text
    assert (changed.json["name"], changed.json["zone"]) == ("Café Sol", "Europe/Chisinau")
    assert changed.json["revision"] == 1
    assert page.get(PATH).json == changed.json
    assert page_of(shop, "max").get(PATH).json["name"] == "Café Sol", "a manager sees it"


def test_customers_and_the_audit_list_see_the_change(shop: Shop) -> None:
    page = owner(shop)
    links = {**LUNA["links"], "terms": "https://luna.example/terms"}
    page.send("PUT", PATH, {**LUNA, "name": "Café Sol", "links": links})

    joining = Browser().get("/join/coffee").text
    assert "Café Sol" in joining
    assert 'href="https://luna.example/terms"' in joining
    there = shop.store.programme("coffee")
    assert there is not None
    assert there.edition == 1, "cards follow"
    (line,) = [each for each in page.get("/audit").json["lines"] if each["what"] == "merchant.change"]
    assert line["facts"]["name"] == "Café Sol"


def test_saved_without_a_change_it_stays_as_it_is(shop: Shop) -> None:
    page = owner(shop)
    before = shop.snapshot()

    assert page.send("PUT", PATH, LUNA).json["revision"] == 0
    assert shop.snapshot() == before


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": " "}, "text_needed", "name"),
        ({"name": "x" * 41}, "text_needed", "name"),
        ({"contact": "\u202e"}, "text_needed", "contact"),
        ({"currency": "XTS"}, "currency_unknown", "currency"),
        ({"zone": "Mars/Base"}, "zone_unknown", "zone"),
        ({"languages": []}, "languages_wrong", "languages"),
        ({"languages": ["en", "en"]}, "languages_wrong", "languages"),
        ({"languages": ["xx"]}, "body_invalid", "languages.0"),
        ({"colours": {**LUNA["colours"], "label": "red"}}, "colour_wrong", "colours.label"),
        ({"links": {"terms": "http://luna.example"}}, "link_wrong", "links.terms"),
        ({"links": {"imprint": "javascript:alert(1)"}}, "link_wrong", "links.imprint"),
        ({"sold": True}, "body_invalid", "sold"),
    ],
)
def test_a_shop_that_cannot_be_is_refused_by_name(
    shop: Shop, change: dict[str, Any], code: str, field: str
) -> None:
    page = owner(shop)
    before = shop.snapshot()
    reply = page.send("PUT", PATH, {**LUNA, **change})

    refused(reply, 422, code)
    assert reply.json["field"] == field
    assert shop.snapshot() == before


def test_of_two_who_change_it_the_second_is_told(shop: Shop) -> None:
    page = owner(shop)
    assert page.send("PUT", PATH, {**LUNA, "name": "Sol", "revision": 0}).status == 200

    refused(page.send("PUT", PATH, {**LUNA, "name": "Stella", "revision": 0}), 409, "merchant_changed")


def test_only_the_owner_changes_it(shop: Shop) -> None:
    for id_ in ("mara", "max", "ana"):
        assert page_of(shop, id_).send("PUT", PATH, LUNA).status == 403
    assert shop.call("PUT", f"/api/v1{PATH}", LUNA).status == 403


def test_a_currency_in_which_cards_count_stays(shop: Shop) -> None:
    reply = owner(shop).send("PUT", PATH, {**LUNA, "currency": "JPY"})

    refused(reply, 409, "currency_in_use")
    assert reply.json["field"] == "currency"


@pytest.mark.parametrize(
    ("currency", "digits", "amount_minor", "earned", "rule"),
    [
        ("JPY", 0, 1500, 15, "for every ¥100 spent"),
        ("KWD", 3, 1500, 15, "for every KWD\u00a00.100 spent"),
    ],
)
def test_sales_count_in_the_shops_currency_at_the_till_and_on_the_join_page(
    shop: Shop, currency: str, digits: int, amount_minor: int, earned: int, rule: str
) -> None:
    shop.store.put_merchant(a_merchant(currency=currency))
    shop.store.put_programme(a_programme_points(merchant=a_merchant(currency=currency)))
    shop.store.enrol(a_card(SERIAL, programme_id="points"), "")
    page = page_of(shop, "ana")

    points = next(each for each in page.get("/till").json["programmes"] if each["id"] == "points")
    assert (points["earn"]["currency"], points["earn"]["currency_digits"]) == (currency, digits)
    assert scan(page, "one", amount_minor=amount_minor).json["card"]["balance"] == earned
    (entry,) = page.get(f"/cards/{SERIAL}/entries").json["entries"]
    assert (entry["delta"], entry["amount_minor"]) == (earned, amount_minor)
    assert rule in Browser().get("/join/points").text
    assert owner(shop).get(PATH).json["currency_digits"] == digits


def test_the_largest_sale_is_that_of_the_currency(shop: Shop) -> None:
    shop.store.put_programme(a_programme_points(merchant=a_merchant(currency="JPY")))
    shop.store.put_merchant(a_merchant(currency="JPY"))
    shop.store.enrol(a_card(SERIAL, programme_id="points"), "")
    reply = scan(page_of(shop, "ana"), "one", amount_minor=100_000_001)

    refused(reply, 422, "amount_out_of_range")
    assert reply.json["field"] == "amount_minor"
