"""What people do about themselves: another password, an end to every session, an address at two shops."""

import time
from typing import Any

import pytest

from chalicelib.domain.people.audit import AuditLine
from tests.api.people.team_calls import invited, refused
from tests.support.fakes import NOON_MS
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, Page, a_person, page_of, staffed

OTHER = "m-2"
NEW = "wholly another one"


def test_a_new_password_ends_every_other_session_and_this_one_goes_on(shop: Shop) -> None:
    here, elsewhere = page_of(shop, "ana"), page_of(shop, "ana")
    time.sleep(0.002)  # the others began in an earlier millisecond
    changed = here.send("PUT", "/session/password", {"password": PASSWORD, "new_password": NEW})

    assert changed.status == 200, changed.text
    assert changed.json["outlet"]["id"] == "main"
    assert here.get("/till").status == 200
    refused(elsewhere.get("/till"), 401, "session_ended")
    refused(Page().sign_in("ana"), 401, "sign_in_wrong")
    assert Page().sign_in("ana", password=NEW).status == 200


@pytest.mark.parametrize(
    ("given", "status", "code", "field"),
    [
        ({"password": "not mine at all", "new_password": NEW}, 401, "sign_in_wrong", "password"),
        ({"password": PASSWORD, "new_password": "short"}, 422, "password_weak", "new_password"),
        ({"password": PASSWORD, "new_password": "CaféLuna2024"}, 422, "password_common", "new_password"),
        ({"password": PASSWORD, "new_password": "1234567890"}, 422, "password_common", "new_password"),
    ],
)
def test_a_password_that_cannot_be_changes_nothing(
    shop: Shop, given: dict[str, str], status: int, code: str, field: str
) -> None:
    page = page_of(shop, "ana")
    reply = page.send("PUT", "/session/password", given)

    refused(reply, status, code)
    assert reply.json["field"] == field
    assert Page().sign_in("ana").status == 200


def test_signing_out_everywhere_ends_this_session_too(shop: Shop) -> None:
    here, elsewhere = page_of(shop, "ana"), page_of(shop, "ana")
    assert here.send("DELETE", "/sessions").status == 204

    assert here.get("/session").json["me"] is None
    refused(elsewhere.get("/till"), 401, "session_ended")
    time.sleep(0.005)
    assert Page().sign_in("ana").status == 200
    assert {line["what"] for line in page_of(shop, "olga").get("/audit").json["lines"]} >= {"staff.sign_out"}


def hired_elsewhere(shop: Shop, **changes: Any) -> None:
    staffed(shop.directory)
    line = AuditLine(OTHER, NOON_MS, "operator", "staff.invite", "anna")
    person = a_person("anna", merchant_id=OTHER, email="ana@luna.example", **changes)
    assert shop.directory.add_staff(person, line)


def test_who_works_at_two_shops_with_one_password_chooses_one_when_signing_in(shop: Shop) -> None:
    hired_elsewhere(shop)
    page = Page()
    asked = page.sign_in("ana", outlet=None)
    assert (asked.status, asked.json["me"]) == (200, None)
    assert [each["merchant_id"] for each in asked.json["shops"]] == ["m-1", OTHER]
    assert "__Host-carnet_session" not in page.cookies

    chosen = {"email": "ana@luna.example", "password": PASSWORD, "merchant": OTHER}
    assert page.post("/session", chosen).json["merchant_id"] == OTHER
    refused(Page().post("/session", chosen | {"merchant": "m-3"}), 401, "sign_in_wrong")


def test_with_a_password_at_each_shop_there_is_nothing_to_choose(shop: Shop) -> None:
    hired_elsewhere(shop, password_hash="")
    assert Page().sign_in("ana").json["merchant_id"] == "m-1"


def test_another_shop_learns_nothing_of_who_works_elsewhere(shop: Shop) -> None:
    hired_elsewhere(shop)
    olga = page_of(shop, "olga")
    line = AuditLine(OTHER, NOON_MS, "operator", "staff.invite", "rita")
    shop.directory.add_staff(a_person("rita", merchant_id=OTHER), line)

    assert invited(olga, email="rita@luna.example").status == 201
    refused(invited(olga, email="rita@luna.example"), 409, "email_taken")


@pytest.mark.parametrize(
    ("invited_as", "typed"),
    [
        ("zoe@ünal.example", "zoe@xn--nal-goa.example"),
        ("zoe@xn--nal-goa.example", "Zoe@ÜNAL.example"),
        ("zoé@luna.example", "zoe\u0301@luna.example"),
        ("zoe\u0301@luna.example", " ZOÉ@Luna.Example "),
    ],
)
def test_a_mail_address_is_one_however_a_keyboard_or_browser_writes_it(
    shop: Shop, invited_as: str, typed: str
) -> None:
    made = invited(page_of(shop, "olga"), email=invited_as)
    assert made.status == 201, made.text
    token = made.json["link"].partition("#invite=")[2]
    assert Page().post("/invitation", {"token": token, "password": NEW}).status == 200

    assert Page().post("/session", {"email": typed, "password": NEW}).status == 200


def test_ones_own_language_is_kept_with_the_person_and_speaks_in_mail(shop: Shop) -> None:
    page = page_of(shop, "max")
    assert page.send("PUT", "/session/language", {"language": "ru"}).status == 204
    assert page.send("PUT", "/session/language", {"language": "xx"}).status == 422

    assert page.get("/session").json["me"]["language"] == "ru"
    body = {"password": PASSWORD, "new_password": "wholly another one"}
    assert page.send("PUT", "/session/password", body).status == 200
    assert [(to, letter.lines[0].key, language) for to, letter, language in shop.mail.sent] == [
        ("max@luna.example", "mail_password_new", "ru")
    ]
