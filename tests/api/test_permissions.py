"""Each route lets through whom it declares, and is described so."""

from collections.abc import Mapping

import pytest

from app import app
from chalicelib import wiring
from chalicelib.domain.people.authority import Standing, Strength, Verdict, authority
from chalicelib.domain.people.keys import ApiKey, digest_of
from chalicelib.domain.people.staff import FRESH_MS, Session
from chalicelib.entrypoints.api.openapi import document
from chalicelib.entrypoints.http.operation import BASE, Operation
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.gateway import API_KEY, Reply, Shop, call
from tests.support.people import staffed

PEOPLE: Mapping[Standing, str] = {"owner": "olga", "manager": "max", "marketer": "mara", "cashier": "ana"}
KEYS: Mapping[Standing, str] = {"api": API_KEY, "api_campaigns": "carnet_" + "c" * 43}

by_id = pytest.mark.parametrize("operation", app.operations, ids=lambda operation: operation.id)


def asked(operation: Operation, headers: Mapping[str, str]) -> Reply:
    path = BASE + operation.path.replace("{", "").replace("}", "")
    return call(operation.method.upper(), path, {"Content-Type": "application/json", **headers}, "{}")


def as_person(shop: Shop, standing: Standing, strength: Strength) -> dict[str, str]:
    now_ms = wiring.clock_ms()
    secret = f"{standing}-{strength}"
    given_ms = {"pin": 0, "password": now_ms - FRESH_MS, "fresh": now_ms}[strength]
    session = Session(
        digest_of(secret), MERCHANT, PEOPLE[standing], now_ms, now_ms + 60_000, password_ms=given_ms
    )
    shop.directory.begin(session)
    return {"Cookie": f"__Host-carnet_session={secret}", "Sec-Fetch-Site": "same-origin"}


def as_key(standing: Standing) -> dict[str, str]:
    return {"Authorization": f"Bearer {KEYS[standing]}", "Sec-Fetch-Site": "same-origin"}


def verdict_on(operation: Operation, standing: Standing, strength: Strength) -> Verdict:
    if operation.permission == "anybody":
        return "yes"
    if operation.person and standing in KEYS:
        return "no"
    return (
        "yes" if operation.permission == "signed_in" else authority(standing, strength, operation.permission)
    )


@by_id
def test_a_route_lets_through_whom_it_declares_as_strongly_as_they_signed_in(
    operation: Operation, shop: Shop
) -> None:
    staffed(shop.directory)
    key = ApiKey("mails", MERCHANT, "Mails", digest_of(KEYS["api_campaigns"]), NOON_MS, use="campaigns")
    shop.store.put_api_key(key)
    strengths: dict[Standing, tuple[Strength, ...]] = {
        **dict.fromkeys(PEOPLE, ("pin", "password", "fresh")),
        **dict.fromkeys(KEYS, ("key",)),
    }
    for standing, strength in [(who, how) for who, hows in strengths.items() for how in hows]:
        headers = as_key(standing) if strength == "key" else as_person(shop, standing, strength)
        reply = asked(operation, headers)
        code = reply.json["code"] if reply.status == 403 else ""
        said: Verdict = "again" if code == "password_again" else "no" if reply.status == 403 else "yes"
        assert said == verdict_on(operation, standing, strength), (standing, strength)


@by_id
def test_a_route_asks_who_calls_unless_it_is_for_anybody(operation: Operation, shop: Shop) -> None:
    refused = asked(operation, {"Sec-Fetch-Site": "same-origin"})
    code = refused.json["code"] if refused.status == 401 else ""
    assert (code == "not_signed_in") is (operation.permission != "anybody")


@by_id
def test_what_anybody_may_change_is_changed_from_our_own_page_alone(operation: Operation, shop: Shop) -> None:
    if operation.permission == "anybody" and operation.method != "get":
        assert asked(operation, {}).json["code"] == "origin_wrong"


def test_the_document_says_who_may_call_what() -> None:
    paths = document("http://localhost", app.operations)["paths"]
    described = {
        operation["operationId"]: operation for path in paths.values() for operation in path.values()
    }
    said = {id_: [*map("".join, operation["security"])] for id_, operation in described.items()}
    assert said["signIn"] == []
    assert said["getTill"] == said["invite"] == ["session"]
    assert said["getCard"] == said["addCampaign"] == ["apiKey", "session"]
    assert said["scan"] == ["apiKey"]
