"""The client of docs/pos_client.py as it stands: what a POS developer writes in the first hour."""

import importlib.util
from collections.abc import Iterator
from typing import Any

import pytest

from infra.package import ROOT
from tests.support.fakes import MERCHANT
from tests.support.gateway import API_KEY, Shop
from tests.support.people import staffed
from tests.support.served import served

spec = importlib.util.spec_from_file_location("pos_client", ROOT / "docs" / "pos_client.py")
assert spec
assert spec.loader
pos_client = importlib.util.module_from_spec(spec)
spec.loader.exec_module(pos_client)


@pytest.fixture
def pos(shop: Shop) -> Iterator[Any]:
    with served() as url:
        yield pos_client.Carnet(url, API_KEY)


def test_enrol_sell_redeem_and_refund(pos: Any) -> None:
    card = pos.enrol("points", name="Ana")
    bill = pos.sale(card["barcode"], "1042", amount_minor=6299)
    assert (bill["entry"]["delta"], bill["card"]["balance"], bill["replayed"]) == (62, 62, False)
    assert [reward["id"] for reward in bill["card"]["rewards"]] == ["cake"]

    assert pos.redeem(card["barcode"], "cake", "1043")["card"]["balance"] == 12
    assert pos.refund("1043")["card"]["balance"] == 62
    assert pos.refund("1042")["card"]["balance"] == 0


def test_a_sale_sent_again_counts_once(pos: Any) -> None:
    card = pos.enrol("points")
    first, again = (pos.sale(card["barcode"], "7", amount_minor=500) for _ in range(2))
    assert (first["replayed"], again["replayed"], again["card"]["balance"]) == (False, True, 5)


def test_a_sale_of_less_than_a_point_is_taken_and_seen(pos: Any) -> None:
    card = pos.enrol("points")
    bill = pos.sale(card["barcode"], "8", amount_minor=50)
    assert (bill["entry"]["delta"], bill["entry"]["amount_minor"], bill["card"]["balance"]) == (0, 50, 0)


def test_a_pos_that_forgets_the_amount_notices(pos: Any) -> None:
    card = pos.enrol("points")
    with pytest.raises(pos_client.Problem) as refused:
        pos.sale(card["barcode"], "9")
    assert (refused.value.code, refused.value.field) == ("sale_needs_amount", "amount_minor")


def test_a_card_has_one_shape_and_one_language_wherever_it_is_shown(pos: Any, shop: Shop) -> None:
    pos.language = "ru"
    card = pos.enrol("points", name="Ana", language="ro")
    bill = pos.sale(card["barcode"], "10", amount_minor=6000)
    again = shop.call("GET", f"/api/v1/cards/{card['serial']}", Accept_Language="ru").json
    back = pos.refund("10")
    links = {"apple_pass_url", "google_save_url", "google_ready", "google_made"}
    assert set(card) - links == set(bill["card"]) == set(again) == set(back["card"])
    here = {"last", "refused", "factor", "bonus", "offers", "best_discount", "held"}
    assert set(pos.card(card["barcode"])) - set(again) == here
    assert bill["card"]["next"] == again["next"]
    assert bill["card"]["rewards"][0]["name"] == "пирожное"


def test_a_pos_says_what_a_sale_will_bring_before_any_scan(pos: Any) -> None:
    earn = next(each["earn"] for each in pos.programmes() if each["id"] == "points")
    will_bring = 6299 // earn["amount_minor"] * earn["per_amount"]
    bill = pos.sale(pos.enrol("points")["barcode"], "11", amount_minor=6299)
    assert (bill["entry"]["delta"], earn["currency"]) == (will_bring, "EUR")


def test_a_pos_finds_its_outlet_and_sells_there(pos: Any, shop: Shop) -> None:
    staffed(shop.directory)
    assert {outlet["id"]: outlet["name"] for outlet in pos.outlets()} == {
        outlet.id: outlet.name for outlet in shop.directory.outlets(MERCHANT)
    }
    pos.outlet = pos.outlets()[0]["id"]
    bill = pos.sale(pos.enrol("points")["barcode"], "12", amount_minor=500)
    assert bill["entry"]["outlet"] == pos.outlet
