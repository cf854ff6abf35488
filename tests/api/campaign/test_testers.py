"""Trials over the API: on cards that were marked by their code, of people who agreed."""

from chalicelib import wiring
from chalicelib.domain.card.card import Registration
from tests.api.campaign.campaign_calls import made, refused, with_cards
from tests.support.fakes import a_card
from tests.support.gateway import Shop
from tests.support.people import Page, page_of
from tests.support.rotating import shown_at


def test_a_test_reaches_testers_cards_which_are_marked_by_the_code_that_they_show(
    shop: Shop, mara: Page
) -> None:
    with_cards(shop, 2)
    path = f"/campaigns/{made(mara)['id']}/test"
    card = shop.store.card(f"{1:026d}")
    assert card is not None
    for named in ([card.serial], ["0" * 26], ["menu"]):
        refused(mara.post(path, {"cards": named}), 409, "not_a_tester", "cards")
    assert mara.post("/testers", {"barcode": card.serial}).status == 404
    marked = mara.post("/testers", {"barcode": wiring.barcode(card)})
    assert (marked.status, marked.json["tester"]["held"]) == (201, None)
    tried = mara.post(path, {"cards": [card.serial]}).json
    assert tried["trials"] == [{"serial": card.serial, "sent": True, "held": None, "until": None}]
    changed = shop.store.card(card.serial)
    assert changed is not None
    assert changed.news.startswith(f"{tried['campaign']['id']}-a-t")
    assert len(changed.told_ms) == 1
    refused(mara.post(path, {"cards": []}), 422, "trial_cards", "cards")
    (listed,) = mara.get("/testers").json["testers"]
    assert (listed["serial"], listed["trial_until"] is None) == (card.serial, False)
    assert mara.send("DELETE", f"/testers/{card.serial}", None).status == 204
    assert mara.get("/testers").json["testers"] == []


def test_who_said_no_to_messages_is_told_no_trial_and_it_is_said_why(shop: Shop, mara: Page) -> None:
    silent = a_card("S" * 26, holder_name="Ana")
    shop.store.enrol(silent, "")
    shop.store.register(Registration("apple", silent.serial, "phone", wiring.clock_ms(), "token"))
    marked = mara.post("/testers", {"barcode": wiring.barcode(silent)}).json["tester"]
    assert "has not agreed to messages" in marked["held"]
    path = f"/campaigns/{made(mara)['id']}/test"
    (tried,) = mara.post(path, {"cards": [silent.serial]}).json["trials"]
    assert (tried["sent"], tried["held"]) == (False, marked["held"])
    after = shop.store.card(silent.serial)
    assert after is not None
    assert (after.news, after.told_ms) == ("", ())


def test_a_key_and_a_cashier_mark_no_cards(shop: Shop, mara: Page) -> None:
    with_cards(shop, 1)
    card = shop.store.card(f"{0:026d}")
    assert card is not None
    body = {"barcode": wiring.barcode(card)}
    refused(shop.call("POST", "/api/v1/testers", body), 403, "not_permitted")
    refused(page_of(shop, "ana").post("/testers", body), 403, "not_permitted")


def test_a_picture_of_a_guests_card_marks_nobody(shop: Shop, mara: Page) -> None:
    with_cards(shop, 1)
    now_ms, serial = wiring.clock_ms(), f"{0:026d}"

    refused(
        mara.post("/testers", {"barcode": shown_at(now_ms - 600_000, serial)}),
        409,
        "code_is_a_picture",
        "barcode",
    )
    assert mara.get("/testers").json["testers"] == []
    assert mara.post("/testers", {"barcode": shown_at(now_ms, serial)}).status == 201
