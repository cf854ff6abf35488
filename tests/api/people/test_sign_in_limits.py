"""How many accounts one network may try: strangers wait, who is known there does not."""

import json

import pytest

from chalicelib.entrypoints.http import sources
from tests.support.gateway import Reply, Shop, call
from tests.support.people import PASSWORD, Page, a_person, page_of, staffed

HERE, THERE = "203.0.113.7", "203.0.113.8"


def sign_in(email: str, password: str, address: str = HERE) -> Reply:
    headers = {"content-type": "application/json", "sec-fetch-site": "same-origin"}
    body = json.dumps({"email": email, "password": password})
    return call("POST", "/api/v1/session", headers, body, address)


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SIGN_INS_MAX", 8)


def show_a_passkey(page: Page) -> Reply:
    """One that nobody has."""
    shown = {"credential": "AA", "user_handle": "bS0xLm9sZ2E", "client_data": "AA"}
    return page.post(
        "/session/passkey", {"passkey": {**shown, "authenticator_data": "AA", "signature": "AA"}}
    )


def test_one_network_shows_a_bounded_number_of_passkeys_and_its_neighbour_goes_on(shop: Shop) -> None:
    staffed(shop.directory)
    said = [show_a_passkey(Page()).status for _ in range(10)]
    refusal = show_a_passkey(Page())

    assert said == [401] * 8 + [429] * 2
    assert refusal.json["code"] == "too_many_from_here"
    assert 0 < int(refusal.headers["Retry-After"]) <= 600
    assert show_a_passkey(Page(address=THERE)).status == 401


def test_a_browser_in_which_somebody_signed_in_has_a_number_of_passkeys_of_its_own(shop: Shop) -> None:
    anas = page_of(shop, "ana")
    for _ in range(10):
        show_a_passkey(Page())

    assert show_a_passkey(Page()).status == 429
    assert [show_a_passkey(anas).status for _ in range(9)] == [401] * 8 + [429]


def test_one_network_tries_a_bounded_number_of_accounts(shop: Shop) -> None:
    said = [sign_in(f"nobody{number}@cafe.example", "wrong").status for number in range(12)]
    refusal = sign_in("nobody@cafe.example", "wrong")

    assert said == [401] * 8 + [429] * 4
    assert refusal.json["code"] == "too_many_from_here"
    assert 0 < int(refusal.headers["Retry-After"]) <= 600
    assert sign_in("nobody@cafe.example", "wrong", THERE).status == 401


def test_who_has_signed_in_from_there_before_does_not_wait_for_what_neighbours_do(shop: Shop) -> None:
    staffed(shop.directory)
    ana = a_person("ana").email
    assert sign_in(ana, PASSWORD).status == 200
    for number in range(12):
        sign_in(f"nobody{number}@cafe.example", "wrong")

    assert sign_in("nobody@cafe.example", "wrong").status == 429
    assert sign_in(ana, PASSWORD).status == 200
