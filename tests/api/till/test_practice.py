"""Somebody new practises at the till: fake cards, real answers, and nothing counts."""

from tests.support.gateway import Shop
from tests.support.people import page_of


def test_a_cashier_stamps_hands_out_takes_back_and_meets_a_code_that_is_no_card(shop: Shop) -> None:
    ana = page_of(shop, "ana")
    begun = ana.post("/practice").json
    new, full = begun["cards"]
    path = f"/practice/{begun['practice']}"
    assert (new["said"], new["ready"]) == ("Stamps on your card: 0/10", None)
    assert full["ready"] == "a free coffee"

    stamped = ana.post(path, {"do": "stamp", "barcode": new["barcode"]}).json
    assert stamped["said"] == "Stamps on your card: 1/10"
    taken = ana.post(path, {"do": "reward", "barcode": full["barcode"]}).json
    assert (taken["said"], taken["card"]["ready"]) == ("Enjoy your free coffee", None)
    undone = ana.post(path, {"do": "undo", "barcode": new["barcode"], "entry": stamped["entry"]}).json
    assert undone["said"] == "Stamps on your card: 0/10"
    strange = ana.post(path, {"do": "stamp", "barcode": begun["strange"]})
    assert (strange.status, strange.json["code"]) == (404, "code_not_a_card")

    assert page_of(shop, "olga", None).get("/programmes/coffee/glance").json["cards"] == 0
    assert {card.merchant_id.partition(".")[2][:9] for card in shop.store.all_cards()} == {"practice-"}


def test_a_practice_touches_no_real_card_and_is_nobody_elses(shop: Shop) -> None:
    ana = page_of(shop, "ana")
    begun = ana.post("/practice").json
    real = shop.call("POST", "/api/v1/programmes/coffee/cards", {"language": "en"}, Idempotency_Key="k").json
    path = f"/practice/{begun['practice']}"

    refused = ana.post(path, {"do": "stamp", "barcode": real["barcode"]})
    assert (refused.status, refused.json["code"]) == (404, "card_unknown")
    assert ana.post("/practice/forged", {"do": "stamp", "barcode": real["barcode"]}).status == 404
    assert ana.send("GET", f"/cards?barcode={begun['cards'][0]['barcode']}").json["code"] == "card_of_sandbox"
