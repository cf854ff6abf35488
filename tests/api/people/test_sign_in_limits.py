"""How many accounts one network may try: strangers wait, who is known there does not."""

import json

import pytest

from chalicelib.entrypoints.http import sources
from tests.support.gateway import Reply, Shop, call
from tests.support.people import PASSWORD, a_person, staffed

HERE, THERE = "203.0.113.7", "203.0.113.8"


def sign_in(email: str, password: str, address: str = HERE) -> Reply:
    headers = {"content-type": "application/json", "sec-fetch-site": "same-origin"}
    body = json.dumps({"email": email, "password": password})
    return call("POST", "/api/v1/session", headers, body, address)


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "SIGN_INS_MAX", 8)


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
