"""The customer erases the card: what goes and what stays, a step that names the shop, the proof of it."""

from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.erasure import is_blank, number_of
from tests.entrypoints.pages.customer.test_data import now, path_of, proven
from tests.support.customer import Browser
from tests.support.fakes import MERCHANT, a_card
from tests.support.gateway import OTHER_KEY, Shop


@pytest.fixture
def ana(shop: Shop) -> Card:
    card = a_card("A" * 26, 3, holder_name="Ana Munteanu", mail="ana@quokka.example", holders=())
    return shop.store.enrol(card, "")


def test_whoever_only_has_the_link_is_asked_for_the_proof_first_and_nothing_is_changed(
    shop: Shop, ana: Card
) -> None:
    stranger = Browser()

    for answer in (
        stranger.get(path_of(ana, "erase")),
        stranger.get(path_of(ana, "erase", "sure")),
        stranger.post(path_of(ana, "erase"), {}),
    ):
        assert answer.status == 303
        assert "/prove" in answer.location
    assert now(shop, ana) == ana


def test_the_holder_reads_what_goes_is_asked_by_the_shops_name_and_gets_a_proof_that_stays(
    shop: Shop, ana: Card
) -> None:
    holder = proven(ana)
    told = holder.get(path_of(ana, "erase")).text
    assert "What stays" in told
    assert "Stamps on your card: 3/10" in told, "what is given up is said before"
    assert "Erase your card at Café Luna?" in holder.get(path_of(ana, "erase", "sure")).text
    assert now(shop, ana) == ana, "a look erases nothing"

    sent = holder.post(path_of(ana, "erase"), {})

    assert sent.status == 303
    number = number_of(ana.serial)
    shown = f"{number[:4]} {number[4:8]} {number[8:]}"
    for browser in (holder, Browser()):
        proof = browser.get(path_of(ana, "erase")).text
        assert shown in proof
        assert "Ana" not in proof
    assert is_blank(now(shop, ana), "en")
    assert holder.post(path_of(ana, "erase"), {}).status == 303, "asked twice, it stays so"
    assert len(shop.erasures.lines) == 1


@pytest.mark.parametrize("part", ["", "data", "stop", "history", "data/change"])
def test_the_other_pages_of_an_erased_card_say_that_it_is_erased(shop: Shop, ana: Card, part: str) -> None:
    holder = proven(ana)
    holder.post(path_of(ana, "erase"), {})

    answer = holder.get(path_of(ana, *part.split("/")) if part else path_of(ana))

    assert answer.status == 404
    assert "This card was erased." in answer.text


def test_a_card_without_any_address_is_erased_by_whoever_has_its_link(shop: Shop) -> None:
    card = shop.store.enrol(a_card("B" * 26, holders=()), "")

    assert Browser().post(path_of(card, "erase"), {}).status == 303
    assert now(shop, card).erased_ms


def test_a_card_that_is_out_of_use_can_be_erased_too(shop: Shop, ana: Card) -> None:
    assert shop.store.put_card(replace(ana, state="voided", voided_ms=5), ana.version_ms)

    assert proven(ana).post(path_of(ana, "erase"), {}).status == 303
    assert is_blank(now(shop, ana), "en")


def test_where_the_list_cannot_be_kept_the_customer_is_asked_to_come_back_and_it_goes_on(
    shop: Shop, ana: Card
) -> None:
    shop.erased_list.away = True
    assert proven(ana).post(path_of(ana, "erase"), {}).status == 503

    shop.erased_list.away = False
    assert proven(ana).post(path_of(ana, "erase"), {}).status == 303
    assert is_blank(now(shop, ana), "en")


def test_a_shop_erases_for_a_letter_and_finds_the_proof_by_its_number_and_no_other_shop_does(
    shop: Shop, ana: Card
) -> None:
    answer = shop.call("POST", f"/api/v1/cards/{ana.serial}/erase")

    assert answer.status == 200, answer.body
    number = answer.json["number"]
    assert (answer.json["why"], answer.json["done_at"]) == ("request", None)
    assert "Ana" not in answer.text
    again = shop.call("POST", f"/api/v1/cards/{ana.serial}/erase")
    assert again.json["erased_at"] == answer.json["erased_at"]
    typed = f"{number[:4].lower()}-{number[4:]}"
    assert shop.call("GET", f"/api/v1/erasures/{typed}").json["serial"] == ana.serial
    other = shop.call("GET", f"/api/v1/erasures/{number}", Authorization=f"Bearer {OTHER_KEY}")
    assert (other.status, other.json["code"]) == (404, "erasure_unknown")
    stranger = shop.call("POST", f"/api/v1/cards/{ana.serial}/erase", Authorization=f"Bearer {OTHER_KEY}")
    assert stranger.status == 404
    (line,) = shop.erasures.lines
    assert (line.what, line.whom, line.merchant_id) == ("card.erase", ana.serial, MERCHANT)
    assert "Ana" not in repr(line)


def test_a_line_that_an_offline_till_holds_is_answered_by_a_sentence_that_it_shows(
    shop: Shop, ana: Card
) -> None:
    barcode = wiring.barcode(ana)
    shop.call("POST", f"/api/v1/cards/{ana.serial}/erase")
    late = {"barcode": barcode, "made_at": "2026-09-21T12:59:00Z"}

    answer = shop.call("POST", "/api/v1/scans", late, Idempotency_Key="line-1")

    assert (answer.status, answer.json["code"]) == (409, "card_erased")
    assert "This card was erased" in answer.json["detail"]
    assert shop.store.all_entries(ana.serial) == []
    back = shop.call("POST", f"/api/v1/cards/{ana.serial}/unvoid")
    assert (back.status, back.json["code"]) == (409, "card_erased")
