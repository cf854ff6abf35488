"""A card that goes to another phone for good: whoever has the old phone is shown that it is over."""

import io
import json
import zipfile
from typing import Any

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.people.audit import AuditLine
from chalicelib.service.card.use import move
from tests.entrypoints.card.test_new_code import PUSH_TOKEN, SERIAL, apple, held, latest, now, phone
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.gateway import Reply, Shop, call
from tests.support.people import page_of

__all__ = ["held"]  # a fixture
LINE = AuditLine(MERCHANT, NOON_MS, "guest", "card.move", SERIAL)


def moved(shop: Shop) -> Card:
    return move(shop.store, now(shop), wiring.pass_token, LINE)


def content(reply: Reply) -> Any:
    return json.loads(zipfile.ZipFile(io.BytesIO(reply.body)).read("pass.json"))


def test_the_phone_that_was_left_gets_one_last_pass_that_says_so_and_nothing_after(held: Shop) -> None:
    first, old = wiring.barcode(now(held)), wiring.pass_token(now(held))
    assert apple("POST", phone("lost"), old, PUSH_TOKEN).status == 201
    card = moved(held)
    new = wiring.pass_token(card)
    assert apple("POST", phone("new"), new, PUSH_TOKEN).status == 201

    assert apple("POST", phone("lost"), old, PUSH_TOKEN).status == 401, "it registers no more"
    assert SERIAL in call("GET", phone("lost").removesuffix(f"/{SERIAL}")).json["serialNumbers"]
    last = content(apple("GET", latest(), old))
    assert last["voided"] is True
    assert last["barcodes"][0]["message"] == first, "the code that has ended"
    assert last["authenticationToken"] == old
    assert "another phone" in json.dumps(last) or "face_over" in json.dumps(last)
    assert "12" not in json.dumps(last["storeCard"]["headerFields"]), "no balance"
    assert [one.holder for one in held.store.registrations(SERIAL, "apple")] == ["new"]
    assert call("GET", phone("lost").removesuffix(f"/{SERIAL}")).status == 204, "nothing more is told there"

    whole = content(apple("GET", latest(), new))
    assert whole["barcodes"][0]["message"] == wiring.barcode(card)
    assert "voided" not in whole


def test_the_old_phone_learns_nothing_of_what_comes_after(held: Shop) -> None:
    """Also when it never asked: a later code of the card does not bring it back."""
    old = wiring.pass_token(now(held))
    apple("POST", phone("lost"), old, PUSH_TOKEN)
    second = wiring.pass_token(moved(held))
    page_of(held, "ana").post(f"/cards/{SERIAL}/code")
    call("GET", phone("lost").removesuffix(f"/{SERIAL}"))

    assert content(apple("GET", latest(), old))["voided"] is True
    assert apple("GET", latest(), second).status == 401, "of a phone that nobody registered"
    assert apple("DELETE", phone("lost"), old).status == 200


def test_the_old_codes_page_and_link_end_and_the_till_says_so(held: Shop) -> None:
    before = now(held)
    link, page = wiring.apple_pass_link(before), wiring.card_page(before)
    code = wiring.barcode(before)
    moved(held)

    assert call("GET", link).status == 404
    assert call("GET", page.removeprefix(wiring.settings().base_url)).status == 404
    refused = page_of(held, "ana").post("/scans", {"barcode": code}, Idempotency_Key="a")
    assert refused.json["code"] == "code_replaced"


def test_asked_twice_at_once_it_moves_once(held: Shop) -> None:
    before = now(held)
    first = move(held.store, before, wiring.pass_token, LINE)
    again = move(held.store, before, wiring.pass_token, LINE)

    assert (first.moved, again.moved, again.code_number) == (1, 1, 1)
