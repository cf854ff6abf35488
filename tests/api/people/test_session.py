"""Signing in and out, by password and by PIN, on one's own phone and on a paired tablet."""

import re
import time
from dataclasses import replace

import pytest

from chalicelib.domain.people.attempts import NEAR_FREE, WIDE_FREE
from chalicelib.domain.people.keys import digest_of
from chalicelib.service.people.sign_in import MOVED_MS
from tests.support.fakes import MERCHANT
from tests.support.gateway import Reply, Shop, open_shop
from tests.support.keys import Keys
from tests.support.people import PASSWORD, PIN, Page, a_person, page_of, paired, staffed


def refused(reply: Reply, status: int, code: str) -> None:
    assert (reply.status, reply.json["code"]) == (status, code), reply.text


def cookie(reply: Reply, name: str = "__Host-carnet_session") -> str:
    found = [each for each in reply.headers.get_all("Set-Cookie", []) if each.startswith(f"{name}=")]
    assert len(found) == 1
    return str(found[0])


def test_a_person_signs_in_by_mail_and_password_and_is_told_who_and_where(shop: Shop) -> None:
    staffed(shop.directory)
    page = Page()
    reply = page.sign_in("ana", outlet="park")

    assert reply.status == 200
    told = reply.json
    assert (told["me"]["name"], told["me"]["role"], told["outlet"]["id"]) == ("Ana", "cashier", "park")
    assert [outlet["id"] for outlet in told["outlets"]] == ["main", "park"]
    assert "scan" in told["may"]
    assert "staff" not in told["may"]
    assert page.get("/session").json["me"] == told["me"]


def test_the_session_is_a_cookie_that_no_script_and_no_other_site_gets_and_is_kept_as_a_digest(
    shop: Shop,
) -> None:
    staffed(shop.directory)
    page = Page()
    said = cookie(page.sign_in("ana"))

    assert re.search(r"; Path=/; Max-Age=\d+; HttpOnly; SameSite=Strict; Secure$", said)
    secret = page.cookies["__Host-carnet_session"]
    assert len(secret) >= 43
    assert secret not in repr(vars(shop.directory))
    assert shop.directory.signed(digest_of(secret)) is not None


def test_over_plain_http_on_this_machine_the_cookie_is_kept_too(
    keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_shop(keys, monkeypatch, "http://localhost:8000") as shop:
        staffed(shop.directory)
        page = Page()

        said = cookie(page.sign_in("ana"), "carnet_session")
        assert "Secure" not in said


def test_an_unknown_address_a_wrong_password_and_a_revoked_person_are_refused_alike(shop: Shop) -> None:
    staffed(shop.directory, a_person(), a_person("gone", state="revoked"))
    details = set()
    for id_, password in (("ana", "not it at all"), ("nobody", PASSWORD), ("gone", PASSWORD)):
        reply = Page().sign_in(id_, password=password)
        refused(reply, 401, "sign_in_wrong")
        assert "Set-Cookie" not in reply.headers
        details.add(reply.json["detail"])
    assert len(details) == 1


def test_after_signing_out_the_cookie_is_gone_and_its_value_is_worth_nothing(shop: Shop) -> None:
    page = page_of(shop, "ana")
    secret = page.cookies["__Host-carnet_session"]

    assert page.send("DELETE", "/session").status == 204
    assert "__Host-carnet_session" not in page.cookies
    refused(Page({"__Host-carnet_session": secret}).get("/till"), 401, "session_ended")
    assert page.get("/session").json["me"] is None


@pytest.mark.parametrize(
    "headers",
    [
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
        {"sec_fetch_site": "none"},
        {"sec_fetch_site": "cross-site", "origin": "https://cards.example"},
    ],
)
def test_a_change_that_another_site_sends_with_our_cookie_is_refused(
    shop: Shop, headers: dict[str, str]
) -> None:
    page = page_of(shop, "olga")

    refused(page.post("/outlets", {"name": "X", "zone": "UTC"}, **headers), 403, "origin_wrong")
    refused(page.post("/session", {"email": "a", "password": "b"}, **headers), 403, "origin_wrong")
    refused(page.send("DELETE", "/session", **headers), 403, "origin_wrong")
    refused(page.post("/pairings", {"code": "AAAA"}, **headers), 403, "origin_wrong")
    assert page.get("/session").json["me"]["id"] == "olga"


@pytest.mark.parametrize(
    ("says", "status"),
    [
        ({"origin": "https://cards.example"}, 201),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({}, 403),
    ],
)
def test_a_browser_without_fetch_metadata_is_judged_by_its_origin(
    shop: Shop, says: dict[str, str], status: int
) -> None:
    page = page_of(shop, "olga")
    page.comes_from = says

    assert page.post("/outlets", {"name": "X", "zone": "UTC"}).status == status


def test_wrong_passwords_from_one_place_wait_longer_and_longer_and_nobody_else_does(shop: Shop) -> None:
    staffed(shop.directory)
    thief, ana = Page(address="198.51.100.1"), Page(address="203.0.113.7")
    for _ in range(NEAR_FREE):
        refused(thief.sign_in("ana", password="wrong wrong"), 401, "sign_in_wrong")
    reply = thief.sign_in("ana")

    refused(reply, 429, "wait_before_trying")
    assert int(reply.headers["Retry-After"]) >= 1
    assert reply.headers["Retry-After"] in reply.json["detail"]
    assert ana.sign_in("ana").status == 200


def test_many_places_that_guess_make_strangers_wait_a_minute_at_most_and_a_known_place_not_at_all(
    shop: Shop,
) -> None:
    staffed(shop.directory)
    home = Page(address="2001:db8:1:2::7")
    assert home.sign_in("ana").status == 200
    for number in range(WIDE_FREE + 1):
        Page(address=f"198.51.100.{number}").sign_in("ana", password="wrong wrong")
    stranger = Page(address="192.0.2.9").sign_in("ana")

    refused(stranger, 429, "wait_before_trying")
    assert int(stranger.headers["Retry-After"]) <= 60
    same_line = Page(address="2001:db8:1:2:ffff::1")
    assert same_line.sign_in("ana").status == 200


def test_a_weak_hash_is_renewed_at_sign_in(shop: Shop) -> None:
    from passlib.hash import argon2

    weak = argon2.using(memory_cost=1024, rounds=1, parallelism=1).hash(PASSWORD)
    staffed(shop.directory, a_person(password_hash=weak))
    assert Page().sign_in("ana").status == 200

    person = shop.directory.staff(MERCHANT, "ana")
    assert person is not None
    assert "m=19456,t=2,p=1" in person.password_hash
    assert Page().sign_in("ana").status == 200


def test_on_a_paired_tablet_cashiers_switch_by_pin(shop: Shop) -> None:
    tablet = paired(shop, "park")
    before = tablet.get("/session").json
    assert before["me"] is None
    assert before["device"]["outlet"] == "park"
    assert {person["id"] for person in before["people"]} == {"ana", "ben", "max", "olga"}
    allows = {person["role"] for person in before["people"] if person["allows"]}
    assert allows == {"owner", "manager"}

    ana = tablet.post("/session/pin", {"staff": "ana", "pin": PIN})
    first = tablet.cookies["__Host-carnet_session"]
    ben = tablet.post("/session/pin", {"staff": "ben", "pin": PIN})

    assert (ana.json["me"]["id"], ben.json["me"]["id"]) == ("ana", "ben")
    assert ben.json["outlet"]["id"] == "park"
    assert tablet.get("/session").json["me"]["id"] == "ben"
    refused(Page({"__Host-carnet_session": first}).get("/till"), 401, "session_ended")


def test_a_pin_is_worth_nothing_without_a_paired_device(shop: Shop) -> None:
    staffed(shop.directory)

    refused(Page().post("/session/pin", {"staff": "ana", "pin": PIN}), 409, "device_not_paired")
    forged = Page({"__Host-carnet_device": f"{MERCHANT}.v1.secret"})
    refused(forged.post("/session/pin", {"staff": "ana", "pin": PIN}), 409, "device_not_paired")


def test_guessing_pins_waits_and_another_cashier_does_not(shop: Shop) -> None:
    tablet = paired(shop)
    for number in range(NEAR_FREE):
        refused(tablet.post("/session/pin", {"staff": "ana", "pin": f"90{number}1"}), 401, "pin_wrong")

    refused(tablet.post("/session/pin", {"staff": "ana", "pin": PIN}), 429, "wait_before_trying")
    assert tablet.post("/session/pin", {"staff": "ben", "pin": PIN}).status == 200
    for staff in ("nobody", "", "x" * 90):
        refused(tablet.post("/session/pin", {"staff": staff, "pin": PIN}), 401, "pin_wrong")


def test_somebody_who_does_not_work_at_the_tablets_outlet_cannot_sign_in_there(shop: Shop) -> None:
    tablet = paired(shop, "park")
    person = shop.directory.staff(MERCHANT, "ana")
    assert person is not None
    shop.directory.put_staff(replace(person, outlets=("main",), revision=person.revision + 1), None)

    for pin in (PIN, "9071"):  # else a tablet of one outlet tells the PINs of another's people
        refused(tablet.post("/session/pin", {"staff": "ana", "pin": pin}), 401, "pin_wrong")
    assert "ana" not in {each["id"] for each in tablet.get("/session").json["people"]}


def test_a_pairing_code_works_once_and_reads_as_people_type_it(shop: Shop) -> None:
    code = page_of(shop, "olga").post("/devices", {"label": "Bar", "outlet": "main"}).json["code"]
    tablet = Page()

    assert re.fullmatch(r"[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}", code)
    assert tablet.post("/pairings", {"code": f" {code.lower().replace('-', ' ')} "}).status == 200
    refused(Page().post("/pairings", {"code": code}), 404, "code_spent")
    refused(Page().post("/pairings", {"code": ""}), 404, "code_spent")


def test_an_unpaired_tablet_is_signed_out_and_takes_no_pin(shop: Shop) -> None:
    tablet = paired(shop)
    tablet.post("/session/pin", {"staff": "ana", "pin": PIN})
    owner = page_of(shop, "olga")
    (device,) = owner.get("/devices").json["devices"]

    assert owner.send("DELETE", f"/devices/{device['id']}").json["device"]["revoked_at"]
    refused(tablet.get("/till"), 401, "session_ended")
    refused(tablet.post("/session/pin", {"staff": "ana", "pin": PIN}), 409, "device_not_paired")
    assert tablet.get("/session").json["device"] is None


def test_one_sets_ones_own_pin_by_ones_password(shop: Shop) -> None:
    page = page_of(shop, "ana")
    refused(
        page.send("PUT", "/session/pin", {"password": "not mine at all", "pin": "8642"}), 401, "sign_in_wrong"
    )
    for pin, code in (
        ("12", "pin_wrong_form"),
        ("1111", "pin_weak"),
        ("4321", "pin_weak"),
        ("12a4", "pin_wrong_form"),
    ):
        refused(page.send("PUT", "/session/pin", {"password": PASSWORD, "pin": pin}), 422, code)
    assert page.send("PUT", "/session/pin", {"password": PASSWORD, "pin": "8642"}).status == 204

    tablet = paired(shop)
    refused(tablet.post("/session/pin", {"staff": "ana", "pin": PIN}), 401, "pin_wrong")
    assert tablet.post("/session/pin", {"staff": "ana", "pin": "8642"}).status == 200


def test_one_chooses_where_one_works_unless_the_tablet_says_it(shop: Shop) -> None:
    page = page_of(shop, "ana", outlet=None)
    assert page.get("/session").json["outlet"] is None
    assert page.send("PUT", "/session/outlet", {"outlet": "park"}).json["outlet"]["id"] == "park"
    assert page.get("/session").json["outlet"]["id"] == "park"
    at_the_park = dict(page.cookies)
    assert page.send("PUT", "/session/outlet", {"outlet": "park"}).status == 200
    assert page.cookies == at_the_park
    refused(page.send("PUT", "/session/outlet", {"outlet": "moon"}), 422, "outlet_unknown")

    tablet = paired(shop)
    tablet.post("/session/pin", {"staff": "ana", "pin": PIN})
    assert tablet.send("PUT", "/session/outlet", {"outlet": "park"}).json["outlet"]["id"] == "main"


def test_an_outlet_chosen_is_another_session_and_the_one_before_is_over_in_a_minute(shop: Shop) -> None:
    page = page_of(shop, "ana", outlet=None)
    before = Page(dict(page.cookies))
    page.send("PUT", "/session/outlet", {"outlet": "park"})
    assert page.cookies != before.cookies
    # The answer with the new one was lost: the same can be asked again.
    assert before.send("PUT", "/session/outlet", {"outlet": "park"}).status == 200

    later = Page(dict(page_of(shop, "ana", outlet=None).cookies))
    kept = dict(later.cookies)
    later.send("PUT", "/session/outlet", {"outlet": "park"})
    clock = time.time_ns() // 1_000_000 + MOVED_MS
    shop.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: clock)
    refused(Page(kept).get("/till"), 401, "session_ended")
    assert later.get("/till").status == 200


@pytest.mark.parametrize("value", ["", "x", "é", "a.b.c", "a" * 5000])
def test_a_cookie_that_is_not_ours_is_nobody(shop: Shop, value: str) -> None:
    staffed(shop.directory)
    page = Page({"__Host-carnet_session": value, "__Host-carnet_device": value})

    assert page.get("/session").json["me"] is None
    assert page.get("/till").status == 401
