"""Guesses of PINs and passwords: what they tell nobody, where they end, and who reads of them."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.people.attempts import NEAR_FREE
from chalicelib.service.people.pins import WRONG_A_DAY
from tests.api.people.team_calls import SERIAL, refused
from tests.support.fakes import MERCHANT, a_card
from tests.support.gateway import API_KEY, Shop, call
from tests.support.people import PASSWORD, PIN, Page, a_person, page_of, paired, staffed


def guess(shop: Shop, page: Page, times: int, staff: str = "max") -> list[str]:
    """Wrong PINs, each after the pause that it has to wait for; how each was refused."""
    said = []
    for number in range(times):
        later = wiring.clock_ms() + 16 * 60_000
        shop.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda at=later: at)
        said.append(page.post("/session/pin", {"staff": staff, "pin": f"90{number % 10}1"}).json["code"])
    return said


def at_midnight(shop: Shop) -> None:
    """A day begins, so that the guesses of a test are all in it."""
    day_ms = 86_400_000
    now = (wiring.clock_ms() // day_ms + 1) * day_ms
    shop.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: now)


def test_many_wrong_pins_of_a_day_take_the_pin_away_and_the_owner_and_the_person_are_told(shop: Shop) -> None:
    at_midnight(shop)
    tablet = paired(shop)
    said = guess(shop, tablet, WRONG_A_DAY)

    assert said == ["pin_wrong"] * (WRONG_A_DAY - 1) + ["pin_void"]
    refused(tablet.post("/session/pin", {"staff": "max", "pin": PIN}), 401, "pin_void")
    assert "max" in {person["id"] for person in tablet.get("/session").json["people"]}
    lines = page_of(shop, "olga").get("/audit").json["lines"]
    void = next(line for line in lines if line["what"] == "staff.pin_void")
    assert (void["by"], void["whom"], void["facts"]) == ("carnet", "max", {"tries": WRONG_A_DAY})
    assert next(line for line in lines if line["what"] == "staff.pin_tries")["whom"] == "max"

    his = page_of(shop, "max")
    assert his.get("/session").json["me"]["pin_void"] is True
    assert his.send("PUT", "/session/pin", {"password": PASSWORD, "pin": "8642"}).status == 204
    assert his.get("/session").json["me"]["pin_void"] is False
    later = wiring.clock_ms() + 16 * 60_000  # the tablet's own pause
    shop.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: later)
    assert tablet.post("/session/pin", {"staff": "max", "pin": "8642"}).status == 200


def test_right_pins_between_do_not_make_wrong_ones_fewer(shop: Shop) -> None:
    at_midnight(shop)
    tablet = paired(shop)
    guess(shop, tablet, WRONG_A_DAY - 1)
    later = wiring.clock_ms() + 16 * 60_000
    shop.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: later)
    assert tablet.post("/session/pin", {"staff": "max", "pin": PIN}).status == 200
    assert guess(shop, tablet, 1) == ["pin_void"]


@pytest.mark.parametrize("pin", [PIN, "0000"])
@pytest.mark.parametrize("staff", ["ben", "max", "nobody"])
def test_allow_tells_nobodys_pin(shop: Shop, staff: str, pin: str) -> None:
    """Max may allow at the main street only; Ben not at all."""
    staffed(shop.directory, a_person("max", "manager", outlets=("main",)), a_person("ben"), a_person("ana"))
    shop.store.enrol(a_card(SERIAL), "")
    page = page_of(shop, "ana", outlet="park")
    body = {"barcode": wiring.barcode(a_card(SERIAL)), "allow": {"staff": staff, "pin": pin}}
    refused(page.post("/scans", body, Idempotency_Key="k"), 401, "pin_wrong")


def test_an_api_key_tries_no_pins(shop: Shop) -> None:
    staffed(shop.directory)
    shop.store.enrol(a_card(SERIAL), "")
    body = {
        "barcode": wiring.barcode(a_card(SERIAL)),
        "allow": {"staff": "max", "pin": PIN},
        "outlet": "main",
    }
    headers = {
        "authorization": f"Bearer {API_KEY}", "content-type": "application/json", "idempotency-key": "k"
    }  # fmt: skip
    reply = call("POST", "/api/v1/scans", headers, json.dumps(body))

    refused(reply, 403, "not_permitted")
    assert reply.json["field"] == "allow"


def test_the_hash_of_a_pin_alone_tells_no_pin(shop: Shop) -> None:
    tablet = paired(shop)
    held = shop.directory.staff(MERCHANT, "ana")
    assert held is not None
    key_id, _, hashed = held.pin_hash.partition(":")
    assert (key_id, hashed[:9]) == (wiring.tokens().newest, "$argon2id")
    assert not wiring.hashes().check(PIN, hashed)[0]
    assert tablet.post("/session/pin", {"staff": "ana", "pin": PIN}).status == 200

    bare = replace(held, pin_hash=wiring.hashes().hash(PIN), revision=held.revision + 1)
    assert shop.directory.put_staff(bare, None)
    assert tablet.post("/session/pin", {"staff": "ana", "pin": PIN}).status == 401


def test_a_neighbour_on_the_same_network_keeps_nobody_out_of_a_browser_that_they_know(shop: Shop) -> None:
    staffed(shop.directory)
    owner, neighbour = Page(), Page()
    assert owner.sign_in("olga").status == 200
    assert owner.send("DELETE", "/session").status == 204
    for _ in range(NEAR_FREE):
        refused(neighbour.sign_in("olga", password="wrong wrong"), 401, "sign_in_wrong")
    refused(neighbour.sign_in("olga"), 429, "wait_before_trying")

    assert owner.sign_in("olga").status == 200
    mark = owner.cookies["__Host-carnet_browser"]
    other = "A" if mark[-8] != "A" else "B"  # not the last sign: some of its bits are nobody's
    forged = Page({"__Host-carnet_browser": mark[:-8] + other + mark[-7:]})
    refused(forged.sign_in("olga"), 429, "wait_before_trying")


def test_a_browser_that_one_person_knows_is_no_ones_way_around_the_pauses_of_another(shop: Shop) -> None:
    staffed(shop.directory)
    cashier = Page()
    assert cashier.sign_in("ana").status == 200
    for _ in range(NEAR_FREE):
        cashier.sign_in("olga", password="wrong wrong")
    refused(cashier.sign_in("olga"), 429, "wait_before_trying")
    refused(Page().sign_in("olga"), 429, "wait_before_trying")


def test_right_sign_ins_at_once_are_no_wrong_tries(shop: Shop) -> None:
    staffed(shop.directory)
    with ThreadPoolExecutor(4) as pool:
        said = list(pool.map(lambda _: Page().sign_in("olga").status, range(4)))
    assert said == [200] * 4


def test_many_wrong_passwords_are_read_by_the_owner(shop: Shop) -> None:
    staffed(shop.directory)
    for _ in range(NEAR_FREE):
        Page(address="198.51.100.1").sign_in("ana", password="wrong wrong")
    (line,) = [
        line
        for line in page_of(shop, "olga").get("/audit").json["lines"]
        if line["what"] == "staff.password_tries"
    ]
    assert (line["what"], line["whom"], line["facts"]) == (
        "staff.password_tries",
        "ana",
        {"tries": NEAR_FREE},
    )
