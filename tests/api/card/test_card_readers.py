"""What of a card each reader is given: the code where it is scanned, the links where it is handed out."""

import json
from base64 import urlsafe_b64decode
from collections.abc import Callable
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.people.authority import Standing, holds
from chalicelib.domain.people.keys import ApiKey, digest_of
from chalicelib.entrypoints.http.sources import SEARCHES_MAX
from chalicelib.wiring.google import CLASS_MADE
from tests.support.fakes import MERCHANT, NOON_MS, a_card
from tests.support.gateway import API_KEY, Reply, Shop, call
from tests.support.people import page_of

SERIAL = "B" * 26
MAIL = "maria@pop.example"
CAMPAIGNS_KEY = "carnet_" + "c" * 43
PEOPLE: dict[Standing, str] = {"owner": "olga", "manager": "max", "marketer": "mara", "cashier": "ana"}
KEYS: dict[Standing, str] = {"api": API_KEY, "api_campaigns": CAMPAIGNS_KEY}
LINKS = ("apple_pass_url", "google_save_url")

Get = Callable[[str], Reply]


@pytest.fixture
def known(shop: Shop) -> Shop:
    card = a_card(SERIAL, balance=12, holder_name="Maria Pop", phone="+373 69123456", mail=MAIL)
    shop.store.enrol(card, "")
    key = ApiKey("mails", MERCHANT, "Mails", digest_of(CAMPAIGNS_KEY), NOON_MS, use="campaigns")
    shop.store.put_api_key(key)
    return shop


def reading(shop: Shop, standing: Standing) -> Get:
    if standing in PEOPLE:
        return page_of(shop, PEOPLE[standing]).get
    return lambda path: call("GET", f"/api/v1{path}", {"authorization": f"Bearer {KEYS[standing]}"})


def members(body: Any) -> set[str]:
    """The name of every member in a body, however deep."""
    if isinstance(body, list):
        return {name for value in body for name in members(value)}
    return (
        {name for key, value in body.items() for name in {key} | members(value)}
        if isinstance(body, dict)
        else set()
    )


@pytest.mark.parametrize("standing", [*PEOPLE, *KEYS])
def test_the_code_goes_to_those_who_scan_and_links_to_nobody_who_reads(
    known: Shop, standing: Standing
) -> None:
    get = reading(known, standing)
    paths = (f"/cards/{SERIAL}", f"/cards?barcode={wiring.barcode(a_card(SERIAL))}", f"/cards?search={MAIL}")
    for path in (*paths, *([f"/cards/{SERIAL}/page"] if holds(standing, "campaigns") else [])):
        reply = get(path)
        assert reply.status == 200, reply.text
        assert SERIAL in reply.text
        assert ("barcode" in members(reply.json)) is holds(standing, "scan"), path
        assert not members(reply.json) & set(LINKS), path


def test_links_are_handed_out_with_a_new_card_alone(known: Shop) -> None:
    made = known.call("POST", "/api/v1/programmes/coffee/cards", {}, Idempotency_Key="join").json
    sold = {"barcode": made["barcode"], "visits": 10, "sale_id": "S"}
    answers = [
        known.call("POST", "/api/v1/scans", sold),
        known.call(
            "POST", "/api/v1/redemptions", {"barcode": made["barcode"], "reward": "free"}, Idempotency_Key="r"
        ),
        known.call("POST", "/api/v1/refunds", {"sale_id": "S"}),
        known.call("POST", f"/api/v1/cards/{made['serial']}/void"),
    ]

    assert all(made[link].startswith("http") for link in LINKS)
    for reply in answers:
        assert reply.status < 300, reply.text
        assert "barcode" in members(reply.json)
        assert not members(reply.json) & set(LINKS)


@pytest.mark.parametrize("standing", ["marketer", "api_campaigns"])
def test_who_does_not_serve_finds_a_card_only_by_what_its_guest_gave_whole(
    known: Shop, standing: Standing
) -> None:
    get = reading(known, standing)
    for beginning in ("mar", "Maria%20Pop", "0691", "6912345", "maria@pop.exampl"):
        assert get(f"/cards?search={beginning}").json == {"cards": [], "more": False}, beginning
    for whole in ("%2B373%2069123456", "069123456", MAIL.upper()):
        assert [card["name"] for card in get(f"/cards?search={whole}").json["cards"]] == ["Maria Pop"], whole


def test_search_is_bounded_for_each_person(known: Shop) -> None:
    ana = page_of(known, "ana")
    for _ in range(SEARCHES_MAX):
        assert ana.get("/cards?search=maria").status == 200
    refused = ana.get("/cards?search=maria")

    assert (refused.status, refused.json["code"]) == (429, "too_many_searches")
    assert 0 < int(refused.headers["Retry-After"]) <= 600
    assert ana.get(f"/cards?barcode={wiring.barcode(a_card(SERIAL))}").status == 200, (
        "a card is scanned as ever"
    )
    assert page_of(known, "ben").get("/cards?search=maria").status == 200, "a colleague is not held up"


def enrolled() -> Any:
    headers = {"authorization": f"Bearer {API_KEY}", "idempotency-key": "join-1"}
    return call("POST", "/api/v1/programmes/coffee/cards", headers, json.dumps({"name": "Ana"})).json


def test_the_link_to_google_carries_the_card_so_an_enrolment_asks_nothing_of_google(shop: Shop) -> None:
    """As on the join page. Once it is there, its link names it alone."""
    issuer = wiring.google_account().issuer_id
    shop.store.keep_first(CLASS_MADE, f"{issuer}.coffee", "made", 9_999_999_999)

    first = enrolled()
    assert (first["google_ready"], first["google_made"]) == (True, False), "who saves it makes it"
    assert carried(first) == {"id": f"{issuer}.{first['serial']}", "code": first["barcode"]}
    (held,) = shop.store.registrations(first["serial"], "google")
    assert (held.by_link, held.unsaved) == (True, True)
    assert enrolled() == first

    shop.store.note_saved(held, NOON_MS, saved=True)
    shop.store.note_pushed(held, first["version"], "delivered", NOON_MS)
    assert carried(enrolled()) == {"id": f"{issuer}.{first['serial']}", "code": None}


def carried(card: Any) -> dict[str, Any]:
    claims = json.loads(urlsafe_b64decode(card["google_save_url"].rpartition("/")[2].split(".")[1] + "=="))
    (found,) = claims["payload"]["loyaltyObjects"]
    return {"id": found["id"], "code": found.get("barcode", {}).get("value")}


def test_the_link_to_google_says_whether_it_can_be_opened_yet(shop: Shop) -> None:
    first = enrolled()
    assert (first["google_ready"], first["google_made"]) == (False, False)

    (made,) = shop.store.registrations(first["serial"], "google")
    shop.store.note_pushed(made, first["version"], "delivered", NOON_MS)
    assert enrolled() == {**first, "google_ready": True, "google_made": True}
