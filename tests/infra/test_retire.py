"""A token key is retired while tills scan, by processes that have the list of keys of two ages."""

import itertools
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.sale.limits import BEHIND_MS
from chalicelib.domain.webhook.webhook import Endpoint
from chalicelib.tokens import Tokens, keys_in
from infra.credentials import SIGNS_AFTER_S, token_keys
from infra.retire import NotYet, retire
from tests.support.fakes import NOON_MS, NOON_S, a_card
from tests.support.gateway import Shop, call

CARDS, SALES = 8, 12
SERIALS = [f"{number:026d}" for number in range(CARDS)]


class Rotation:
    """The secret, and two processes: one warm since before the second key, one that has just begun."""

    def __init__(self, shop: Shop) -> None:
        self.shop, self.now_s = shop, time.time()
        first = token_keys(None, now_s=0)
        self.secret = token_keys(first, now_s=self.now_s - 10 * SIGNS_AFTER_S)
        self.warm = Tokens(keys_in(first), clock_s=time.time, renewed=lambda: keys_in(self.secret))
        self.fresh()

    def fresh(self) -> None:
        """From now on requests are answered by turns by the warm process and by one of today's list."""
        young = Tokens(keys_in(self.secret), clock_s=time.time)
        ages = itertools.cycle((self.warm, young))
        self.shop.monkeypatch.setattr(wiring, "tokens", lambda: next(ages))

    def found(self) -> Iterator[Card | Endpoint]:
        for card in self.shop.store.all_cards():
            if "1" in (card.key_id, card.former_key_id):
                yield card
        yield from self.shop.webhooks.endpoints("m-1")

    def retire(self, **more: Any) -> None:
        self.secret = retire(
            self.shop.store,
            self.found,
            self.secret,
            "1",
            clock_s=lambda: self.now_s,
            pause=lambda: None,
            **more,
        )


@pytest.fixture
def rotation(shop: Shop) -> Rotation:
    made = Rotation(shop)
    for serial in SERIALS:
        shop.store.enrol(a_card(serial), "")
        shop.store.register(Registration("apple", serial, f"phone-{serial}", NOON_MS - 1, "token"))
    shop.store.register(Registration("google", SERIALS[0], "object", NOON_MS - 1))
    return made


def scan(shop: Shop, code: str, sale: str) -> int:
    body = {"barcode": code, "sale_id": sale}
    return shop.call("POST", "/api/v1/scans", body, Idempotency_Key=sale).status


def fetch(shop: Shop, serial: str, token: str) -> None:
    """As a phone after a push, with the token that its pass has had from the first day."""
    path = f"/apple/v1/passes/{wiring.apple_identity().pass_type_id}/{serial}"
    assert call("GET", path, {"Authorization": f"ApplePass {token}"}).status == 200


def held(shop: Shop, serial: str) -> Card:
    card = shop.store.card(serial)
    assert card is not None
    return card


def test_under_load_nothing_is_lost_and_every_phone_is_current(shop: Shop, rotation: Rotation) -> None:
    shown = {serial: rotation.warm.barcode(serial, "1") for serial in SERIALS}
    tokens = {serial: rotation.warm.apple(serial, "1") for serial in SERIALS}
    retiring = threading.Event()

    def till(serial: str) -> list[int]:
        answers = []
        for number in range(SALES):
            if number == SALES // 3:
                retiring.set()
            answers.append(scan(shop, shown[serial], f"{serial}-{number}"))
        return answers

    with ThreadPoolExecutor(4) as tills:
        scans = [tills.submit(till, serial) for serial in SERIALS]
        retiring.wait()
        with pytest.raises(NotYet, match="still needed by 9 phones or Google objects, 8 cards issued again"):
            rotation.retire()
        assert {status for each in scans for status in each.result()} == {201}

    for serial in SERIALS:
        fetch(shop, serial, tokens[serial])
        shown[serial] = wiring.barcode(held(shop, serial))
    shop.store.note_pushed(shop.store.registrations(SERIALS[0], "google")[0], NOON_MS * 2, "patched", 0)
    with pytest.raises(NotYet, match="needed by 8 cards issued again within a week"):
        rotation.retire()
    rotation.now_s += BEHIND_MS / 1000 + 60
    rotation.retire()
    rotation.fresh()
    assert [key["id"] for key in rotation.secret["keys"]] == ["2"]
    for serial in SERIALS:
        assert scan(shop, shown[serial], f"{serial}-last-1") == 201
        assert scan(shop, shown[serial], f"{serial}-last-2") == 201, "by the process of the other age"
        assert held(shop, serial).balance == SALES + 2 == len(shop.store.all_entries(serial))
        fetch(shop, serial, tokens[serial])


def test_a_phone_that_has_not_fetched_keeps_the_key_unless_it_is_left_behind(
    shop: Shop, rotation: Rotation
) -> None:
    code = rotation.warm.barcode(SERIALS[0], "1")
    with pytest.raises(NotYet, match="Run this again"):
        rotation.retire()
    assert scan(shop, code, "old-code") == 201

    rotation.retire(anyway=True)
    young = Tokens(keys_in(rotation.secret), clock_s=time.time)
    assert young.read_barcode(code) is None


def test_a_webhook_keeps_the_key(shop: Shop, rotation: Rotation) -> None:
    endpoint = Endpoint("w1", "m-1", "https://pos.example.com/x", "1", NOON_MS)
    line = AuditLine("m-1", NOON_MS, "operator", "webhook.add", "")
    shop.webhooks.put_endpoint(endpoint, line)
    for serial in SERIALS:
        shop.store.unregister("apple", serial, f"phone-{serial}")
    shop.store.unregister("google", SERIALS[0], "object")
    with pytest.raises(NotYet, match=", 1 webhooks"):
        rotation.retire()
    renewed = replace(endpoint, key_id="2", old_key_id="1", old_until_ms=NOON_MS, revision=1)
    assert shop.webhooks.put_endpoint(renewed, line)

    rotation.now_s += BEHIND_MS / 1000 + 60
    rotation.retire()
    assert [key["id"] for key in rotation.secret["keys"]] == ["2"]


def test_a_key_that_is_none_or_signs_cannot_go(shop: Shop) -> None:
    one = token_keys(None, now_s=NOON_S)
    two = token_keys(one, now_s=NOON_S - SIGNS_AFTER_S)
    for secret, key_id, said in (
        (one, "7", "There is no key 7; there are 1"),
        (one, "1", "Key 1 signs new cards. Add another first"),
        (two, "1", "Key 2 has only begun to sign. Come back in 6 minutes"),
    ):
        with pytest.raises(NotYet, match=said):
            retire(shop.store, lambda: (), secret, key_id, clock_s=lambda: NOON_S, pause=lambda: None)
