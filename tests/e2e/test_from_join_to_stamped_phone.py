"""The main job on the deployed stack: join, hold the card on both phones, scan, watch the stamp arrive."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from infra.local.google_schema import installed
from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.vendors import balance, google_object, pushes, save_in_google, schema, wrong
from tests.e2e.cast.wire import Till, call, eventually

pytestmark = pytest.mark.xdist_group("stack")


@pytest.fixture
def till(stack: LocalStack, cafe: Seed) -> Till:
    return Till(stack.base_url, cafe.api_key)


@pytest.fixture
def a_card(till: Till, cafe: Seed) -> dict[str, Any]:
    """A new card of the stamps programme."""
    joined = till.post(f"/programmes/{cafe.stamps.id}/cards", {"name": "Ana", "language": "ro"})
    assert joined.status == 201, joined.body
    card: dict[str, Any] = joined.json
    return card


@pytest.fixture
def iphone(stack: LocalStack, tmp_path: Path) -> IPhone:
    return IPhone(stack.certificates / "root.pem", tmp_path)


def test_a_stamp_reaches_both_phones(
    stack: LocalStack,
    till: Till,
    iphone: IPhone,
    a_card: dict[str, Any],
    record_property: Callable[[str, object], None],
) -> None:
    card = a_card
    iphone.add(card["apple_pass_url"])
    assert iphone.shown("balance") == "0/9"
    saved = save_in_google(stack, card, "ana")
    assert saved.status == 200, saved.body

    assert pushes(stack, iphone.push_token) == [], "a phone that has just registered needs no push"

    began = time.monotonic()
    scanned = till.post("/scans", {"barcode": card["barcode"], "visits": 3})
    assert scanned.status == 201, scanned.body
    assert scanned.json["card"]["balance"] == 3
    push = eventually(
        lambda: next(iter(pushes(stack, iphone.push_token)), None), within_s=20, why="Apple saw no push"
    )
    took_s = time.monotonic() - began
    record_property("scan_to_push_s", round(took_s, 2))
    print(f"scan to push accepted: {took_s:.2f} s")

    assert push["status"] == 200
    assert iphone.ask() == [card["serial"]]
    assert iphone.fetch() == 200
    assert iphone.shown("balance") == "3/9"
    assert iphone.fetch() == 304
    held = eventually(
        lambda: (found := google_object(stack, card["serial"])) and balance(found) == "3/9" and found,
        within_s=20,
        why="Google's object still shows the old balance",
    )
    assert held["barcode"]["value"] == card["barcode"]


def test_every_body_that_google_got_fits_its_ownschema(stack: LocalStack, till: Till, cafe: Seed) -> None:
    card = till.post(f"/programmes/{cafe.points.id}/cards", {"name": "Ёлка ș"}).json
    till.post("/scans", {"barcode": card["barcode"], "amount_minor": 1234})
    eventually(
        lambda: (found := google_object(stack, card["serial"])) and balance(found) == 12,
        within_s=20,
        why="Google's object does not show the points",
    )
    checked = installed()
    bodies = [
        each
        for each in call("GET", f"{stack.google_url}/control/calls").json["calls"]
        if each["method"] in ("POST", "PATCH") and "/walletobjects/v1/" in each["path"]
    ]
    assert {schema(each) for each in bodies} >= {"LoyaltyClass", "LoyaltyObject"}
    for each in bodies:
        assert wrong(checked, each) == [], each


def test_the_delivery_record_answers_did_it_arrive(
    till: Till, iphone: IPhone, a_card: dict[str, Any]
) -> None:
    card = a_card
    iphone.add(card["apple_pass_url"])
    till.post("/scans", {"barcode": card["barcode"]})

    def apple() -> Any:
        deliveries = till.get(f"/cards/{card['serial']}/deliveries").json["deliveries"]
        return next(each for each in deliveries if each["wallet"] == "apple")

    eventually(lambda: apple()["pushed"], within_s=20, why="the push is not on record")
    assert not apple()["fetched"]
    iphone.ask()
    iphone.fetch()
    assert apple()["fetched"]
    assert apple()["last_outcome"] == "delivered"


def test_a_phone_that_removed_the_card_hears_nothing(
    stack: LocalStack, till: Till, cafe: Seed, iphone: IPhone, a_card: dict[str, Any]
) -> None:
    card = a_card
    iphone.add(card["apple_pass_url"])
    assert iphone.remove() == 200
    other = till.post(f"/programmes/{cafe.stamps.id}/cards").json
    second = IPhone(iphone.root_ca, iphone.folder)
    second.add(other["apple_pass_url"])
    for each in (card, other):
        till.post("/scans", {"barcode": each["barcode"]})

    eventually(lambda: pushes(stack, second.push_token), within_s=20, why="Apple saw no push")
    assert pushes(stack, iphone.push_token) == []


def test_a_voided_card_is_shown_as_void_and_refused_at_the_till(
    till: Till, iphone: IPhone, a_card: dict[str, Any]
) -> None:
    card = a_card
    iphone.add(card["apple_pass_url"])
    assert till.post(f"/cards/{card['serial']}/void").status == 200
    assert iphone.ask() == [card["serial"]]
    assert iphone.fetch() == 200
    assert iphone.held["voided"] is True
    refused = till.post("/scans", {"barcode": card["barcode"]})
    assert (refused.status, refused.json["code"]) == (409, "card_voided")
