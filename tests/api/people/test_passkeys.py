"""Passkeys: one signs in by itself, or after the password, and is refused when anything about it is odd."""

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.passkeys import bytes_of, text_of
from chalicelib.service.people.factors import take_away
from tests.api.people.team_calls import refused
from tests.api.people.test_factors import app_code
from tests.support.authenticator import Phone
from tests.support.fakes import MERCHANT
from tests.support.gateway import Reply, Shop
from tests.support.people import PASSWORD, Page, audited, page_of

ORIGIN = "https://cards.example"


def set_up(shop: Shop, id_: str = "olga", **traits: Any) -> tuple[Page, Phone, list[str]]:
    """The page, the phone with a passkey of theirs, and the recovery codes."""
    page, phone = page_of(shop, id_), Phone(ORIGIN, **traits)
    added = phone.added_at(page)
    assert added.status == 201, added.text
    return page, phone, added.json["recovery"]


def entering(phone: Phone, page: Page | None = None) -> Reply:
    page = page or Page()
    return page.post("/session/passkey", {"passkey": phone.shown_at(page), "outlet": "main"})


def after_password(page: Page, **second: object) -> Reply:
    return page.post("/session", {"email": "olga@luna.example", "password": PASSWORD, **second})


def test_a_passkey_signs_in_by_itself_and_the_list_says_when(shop: Shop) -> None:
    page, phone, recovery = set_up(shop)
    assert len(set(recovery)) == 10
    (listed,) = page.get("/session/passkeys").json["passkeys"]
    assert (listed["name"], listed["used_at"], listed["synced"]) == ("Phone", None, False)

    other = Page()
    assert entering(phone, other).json["me"]["id"] == "olga"
    assert other.get("/staff/ana").status == 200
    assert other.post("/staff", {"email": "x@luna.example", "name": "X", "role": "cashier"}).status == 201
    assert page.get("/session/passkeys").json["passkeys"][0]["used_at"]
    ways = [line["facts"].get("way") for line in page.get("/audit?kind=sign_ins").json["lines"]]
    assert ways.count("passkey") == 1
    assert [line["what"] for line in audited(page)][1] == "staff.passkey_add"


def test_the_password_alone_is_not_enough_any_more_and_the_passkey_or_a_recovery_code_is(shop: Shop) -> None:
    page, phone, recovery = set_up(shop)
    refused(after_password(Page()), 401, "passkey_asked")
    assert after_password(Page(), passkey=phone.shown_at(page)).json["me"]["id"] == "olga"
    assert after_password(Page(), second=recovery[0]).status == 200
    refused(after_password(Page(), second=recovery[0]), 401, "factor_wrong")
    assert page.get("/session/factor").json == {"on": True, "app": False, "recovery_left": 9}

    secret = page.post("/session/factor").json["secret"]
    switched = page.send("PUT", "/session/factor", {"secret": secret, "code": app_code(secret)})
    assert switched.json == {"recovery": []}  # there are some already
    refused(after_password(Page()), 401, "factor_or_passkey_asked")
    assert after_password(Page(), second=app_code(secret, 1)).status == 200


def test_somebody_elses_passkey_is_no_second_factor(shop: Shop) -> None:
    set_up(shop)
    _, maxs, _ = set_up(shop, "max")
    refused(after_password(Page(), passkey=maxs.shown_at(Page())), 401, "passkey_elses")


def test_what_was_signed_once_signs_in_once(shop: Shop) -> None:
    _, phone, _ = set_up(shop, synced=True)
    body = {"passkey": phone.shown_at(Page())}

    assert Page().post("/session/passkey", body).status == 200
    refused(Page().post("/session/passkey", body), 401, "passkey_wrong")


def test_a_copy_of_a_key_that_counts_is_refused_once_the_other_has_signed(shop: Shop) -> None:
    _, phone, _ = set_up(shop)
    copy = replace(phone)

    assert entering(phone).status == 200
    refused(entering(copy), 401, "passkey_wrong")
    assert entering(phone).status == 200


def test_a_challenge_is_good_for_five_minutes_and_for_what_it_was_asked_for(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, phone, _ = set_up(shop)
    to_add = page.post("/session/passkeys/challenge").json
    refused(Page().post("/session/passkey", {"passkey": phone.signs(to_add)}), 401, "passkey_wrong")
    of_max = page_of(shop, "max").post("/session/passkeys/challenge").json
    refused(page.post("/session/passkeys", Phone(ORIGIN).creates(of_max)), 422, "passkey_not_made")

    shown, later_ms = phone.shown_at(page), wiring.clock_ms() + 301_000
    monkeypatch.setattr(wiring, "clock_ms", lambda: later_ms)
    refused(Page().post("/session/passkey", {"passkey": shown}), 401, "passkey_wrong")


WRONG: dict[str, Callable[[Phone], Phone]] = {
    "another page": lambda phone: replace(phone, origin="https://cards.example.evil.example"),
    "a phone that asked for no finger": lambda phone: replace(phone, recognises=False),
    "another key": lambda phone: replace(phone, key=Phone(ORIGIN).key),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_nobody_gets_in_by(shop: Shop, wrong: str) -> None:
    _, phone, _ = set_up(shop)
    refused(entering(WRONG[wrong](phone)), 401, "passkey_wrong")
    assert entering(phone).status == 200


@pytest.mark.parametrize("wrong", ["another page", "a phone that asked for no finger"])
def test_no_passkey_is_made_by(shop: Shop, wrong: str) -> None:
    page = page_of(shop, "ana")
    refused(WRONG[wrong](Phone(ORIGIN)).added_at(page), 422, "passkey_not_made")
    assert page.get("/session/factor").json == {"on": False, "app": False, "recovery_left": 0}


def test_a_removed_passkey_and_that_of_somebody_revoked_sign_in_nowhere(shop: Shop) -> None:
    page, phone, _ = set_up(shop, "max")
    (kept,) = page.get("/session/passkeys").json["passkeys"]
    assert page.send("PATCH", f"/session/passkeys/{kept['id']}", {"name": " My  phone "}).json["name"] == (
        "My phone"
    )
    assert page.send("DELETE", f"/session/passkeys/{kept['id']}").json == {"passkeys": []}
    refused(page.send("DELETE", f"/session/passkeys/{kept['id']}"), 404, "passkey_unknown")
    refused(entering(phone), 401, "passkey_unknown")
    assert Page().sign_in("max").status == 200
    assert page.get("/session/factor").json == {"on": False, "app": False, "recovery_left": 0}

    _, ana, _ = set_up(shop, "ana")
    assert page_of(shop, "olga").send("DELETE", "/staff/ana").status == 200
    refused(entering(ana), 401, "passkey_unknown")


def test_a_removed_passkey_signs_its_person_out_wherever_it_signed_them_in(shop: Shop) -> None:
    """Alone, after the password, and after a move to another outlet; not where they remove it."""
    page, lost, recovery = set_up(shop)
    spare = Phone(ORIGIN)
    spare.added_at(page, "Spare")
    kept, gone = page.get("/session/passkeys").json["passkeys"][1], Page()
    entering(lost, gone)
    gone.send("PUT", "/session/outlet", {"outlet": "park"})
    after, other, by_code = Page(), Page(), Page()
    assert after_password(after, passkey=lost.shown_at(page)).status == 200
    assert after_password(by_code, second=recovery[0]).status == 200
    entering(spare, other)
    here = Page()
    entering(lost, here)
    (first,) = [
        key["id"] for key in here.get("/session/passkeys").json["passkeys"] if key["id"] != kept["id"]
    ]

    assert here.send("DELETE", f"/session/passkeys/{first}").status == 200
    for ended in (gone, after):
        refused(ended.get("/till"), 401, "session_ended")
    for stands in (here, other, by_code, page):
        assert stands.get("/till").status == 200
    assert len(here.get("/sessions").json["sessions"]) == 4


def test_who_lost_every_passkey_is_signed_out_wherever_one_signed_them_in(shop: Shop) -> None:
    page, phone, _ = set_up(shop)
    thief = Page()
    entering(phone, thief)
    staff = shop.directory.staff(MERCHANT, "olga")
    assert staff is not None
    take_away(shop.directory, staff, wiring.clock_ms(), "operator")

    refused(thief.get("/till"), 401, "session_ended")
    assert page.get("/till").status == 200


def test_only_somebody_who_has_just_signed_in_changes_their_ways_in(shop: Shop) -> None:
    page, phone, _ = set_up(shop)
    session = next(iter(shop.directory._sessions.values()))
    shop.directory._sessions[session.digest] = replace(session, password_ms=session.password_ms - 3_600_000)

    refused(page.post("/session/passkeys/challenge"), 403, "password_again")
    refused(page.post("/session/factor/recovery"), 403, "password_again")
    assert entering(phone, page).status == 200
    assert Phone(ORIGIN).added_at(page, "Spare").json["recovery"] == []
    assert [key["name"] for key in page.get("/session/passkeys").json["passkeys"]] == ["Phone", "Spare"]


def test_the_person_reads_of_it_by_mail(shop: Shop) -> None:
    page, _, _ = set_up(shop, "ana")
    (kept,) = page.get("/session/passkeys").json["passkeys"]
    page.send("DELETE", f"/session/passkeys/{kept['id']}")

    assert [(to, letter.lines[0].key) for to, letter, _ in shop.mail.sent] == [
        ("ana@luna.example", "mail_passkey_added"),
        ("ana@luna.example", "mail_passkey_removed"),
    ]


def test_ten_passkeys_are_enough_and_each_is_there_once(shop: Shop) -> None:
    page, phone, _ = set_up(shop)
    refused(phone.added_at(page), 409, "passkey_there")
    for number in range(9):
        assert Phone(ORIGIN).added_at(page, f"Key {number}").status == 201
    refused(Phone(ORIGIN).added_at(page), 409, "too_many_passkeys")


def test_what_is_spoilt_on_the_way_is_refused_in_a_sentence(shop: Shop) -> None:
    """Bytes changed, cut and added in each part of both answers: never a fault of ours, never a way in."""
    page, phone, _ = set_up(shop, synced=True)
    chance = random.Random(20261130)
    for number in range(150):
        shown = phone.shown_at(page)
        part = chance.choice(sorted(shown))
        shown[part] = spoilt(shown[part], chance)
        entered = Page(address=f"203.0.113.{number}").post("/session/passkey", {"passkey": shown})
        assert entered.status in (401, 422)
        made = Phone(ORIGIN).creates(page.post("/session/passkeys/challenge").json)
        part = chance.choice(sorted(made))
        made[part] = spoilt(made[part], chance)
        assert page.post("/session/passkeys", made).status in (201, 409, 422)


def spoilt(text: str, chance: random.Random) -> str:
    held = bytearray(bytes_of(text))
    at = chance.randrange(len(held))
    match chance.randrange(4):
        case 0:
            held[at] ^= 1 << chance.randrange(8)
        case 1:
            del held[at:]
        case 2:
            held[at:at] = chance.randbytes(3)
        case 3:
            return text[: at // 2] + "ö=" + text[at // 2 :]
    return text_of(bytes(held))
