"""A merchant comes in alone: by mail and a code, once, and whoever is no person ends in a sentence."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib import wiring
from chalicelib.domain.people.mailed import TRIES_MAX, Returned
from chalicelib.domain.people.staff import FRESH_MS
from chalicelib.entrypoints.http import sources
from tests.support.designs import a_page_read, designed
from tests.support.fakes import MERCHANT
from tests.support.gateway import Reply, Shop
from tests.support.people import PASSWORD, Page, a_person, audited, staffed

ELENA = "elena.rusu@cafe.example"
AFTER = "a long new password"


def asked_for_code(page: Page, mail: str = ELENA, **changes: object) -> Reply:
    return page.post("/start/code", {"mail": mail, "began": a_page_read(10), **changes})


def code_for(shop: Shop, page: Page, mail: str = ELENA) -> str:
    reply = asked_for_code(page, mail)
    assert reply.status == 202, reply.text
    return shop.mail.sent[-1][1].code


def begin(page: Page, key: str = "once", **changes: Any) -> Reply:
    return page.post("/start", designed(**{"mail": ELENA, **changes}), Idempotency_Key=key)


def refused(reply: Reply, status: int, code: str) -> None:
    assert (reply.status, reply.json["code"]) == (status, code), reply.text


def set_to(shop: Shop, **changes: Any) -> None:
    changed = replace(wiring.settings(), **changes)
    shop.monkeypatch.setattr(wiring, "settings", lambda: changed)


def test_by_a_mailed_code_there_is_a_merchant_with_its_owner_outlet_till_and_programme(shop: Shop) -> None:
    page = Page()
    code = code_for(shop, page)
    reply = begin(page, code=code, password=AFTER)

    assert reply.status == 201, reply.text
    id_ = reply.json["merchant_id"]
    assert (id_, reply.json["programme_id"]) == ("cafe-lumiere", "cafe-lumiere-coffee-card")
    merchant, programme = shop.store.merchant(id_), shop.store.programme("cafe-lumiere-coffee-card")
    assert merchant is not None
    assert merchant.name == "Café Lumière"
    assert programme is not None
    assert programme.merchant == merchant
    assert programme.published == 1
    me = page.get("/session").json
    assert (me["me"]["role"], me["me"]["name"], me["outlet"]["name"]) == (
        "owner",
        "Elena Rusu",
        "Café Lumière",
    )
    assert me["device"]["label"] == "Till 1"
    assert page.get("/merchant").json["name"] == "Café Lumière"
    assert audited(page)[0]["what"] == "merchant.start"
    assert Page().post("/session", {"email": ELENA, "password": AFTER}).status == 200


def test_who_opened_a_shop_by_a_code_sets_a_pin_and_a_password_while_the_sign_in_is_fresh(shop: Shop) -> None:
    page = Page()
    assert begin(page, code=code_for(shop, page)).status == 201
    assert page.get("/session").json["me"]["has_password"] is False
    assert page.send("PUT", "/session/pin", {"pin": "5823"}).status == 204
    assert page.get("/session").json["me"]["has_pin"] is True

    now = wiring.clock_ms()
    with shop.monkeypatch.context() as later:
        later.setattr("chalicelib.wiring.clock_ms", lambda: now + FRESH_MS)
        for path, body in (("pin", {"pin": "5824"}), ("password", {"new_password": AFTER})):
            refused(page.send("PUT", f"/session/{path}", body), 403, "password_again")

    assert page.send("PUT", "/session/password", {"new_password": AFTER}).status == 200
    assert page.get("/session").json["me"]["has_password"] is True
    for path, body in (("pin", {"pin": "5824"}), ("password", {"new_password": "wholly another one"})):
        refused(page.send("PUT", f"/session/{path}", body), 401, "sign_in_wrong")
    assert Page().post("/session", {"email": ELENA, "password": AFTER}).status == 200


def test_the_mail_is_in_the_readers_language_and_has_the_code(shop: Shop) -> None:
    reply = asked_for_code(Page(comes_from={"sec-fetch-site": "same-origin", "accept-language": "fr"}))
    ((to, letter, language),) = shop.mail.sent

    assert reply.status == 202
    assert (to, language) == (ELENA, "fr")
    assert letter.code.isdigit()
    assert len(letter.code) == 6


def test_sent_twice_it_is_one_merchant_and_both_answers_sign_in(shop: Shop) -> None:
    code = code_for(shop, Page())
    first, second = begin(Page(), code=code), begin(Page(), code=code)

    assert (first.status, second.status) == (201, 201)
    assert first.json["merchant_id"] == second.json["merchant_id"]
    assert len(shop.directory.staff_by_email(ELENA)) == 1
    refused(begin(Page(), key="another", code=code), 401, "code_wrong")


def test_a_name_that_is_taken_gets_another_id_and_never_the_other_merchant(shop: Shop) -> None:
    ids = []
    for number in range(3):
        page, mail = Page(), f"owner{number}@cafe.example"
        reply = begin(page, mail=mail, code=code_for(shop, page, mail))
        ids.append(reply.json["merchant_id"])
    assert ids == ["cafe-lumiere", "cafe-lumiere-2", "cafe-lumiere-3"]


def test_who_has_an_account_opens_another_merchant_by_its_password_and_keeps_it(shop: Shop) -> None:
    staffed(shop.directory, a_person("olga", "owner"))
    mail = "olga@luna.example"
    refused(begin(Page(), mail=mail, password="not the password"), 401, "sign_in_wrong")
    reply = begin(Page(), mail=mail, password=PASSWORD)

    assert reply.status == 201, reply.text
    shops = Page().post("/session", {"email": mail, "password": PASSWORD}).json["shops"]
    assert {each["merchant_id"] for each in shops} == {MERCHANT, "cafe-lumiere"}


def test_a_code_is_tried_a_few_times_and_then_it_is_worth_nothing(shop: Shop) -> None:
    code = code_for(shop, Page())
    wrong = "000000" if code != "000000" else "000001"
    for _ in range(TRIES_MAX):
        refused(begin(Page(), code=wrong), 401, "code_wrong")

    assert begin(Page(address="203.0.113.99"), code=code).status in (401, 429)
    assert shop.directory.staff_by_email(ELENA) == ()


def test_whoever_asks_for_a_code_cannot_tell_who_is_known_or_invited(shop: Shop) -> None:
    staffed(shop.directory, a_person("olga", "owner"), a_person("ana"))
    set_to(shop, sign_up="invited")
    shop.addresses.invite("new@cafe.example", wiring.clock_ms() + 1000)
    mails = ("olga@luna.example", "ana@luna.example", "new@cafe.example", "nobody@cafe.example")
    said = [asked_for_code(Page(), mail) for mail in mails]

    assert {reply.status for reply in said} == {202}
    assert {frozenset(reply.json) for reply in said} == {frozenset({"expires_at"})}
    assert [to for to, *_ in shop.mail.sent] == ["olga@luna.example", "new@cafe.example"]


def test_where_sign_up_is_off_nobody_comes_in_and_the_page_says_so(shop: Shop) -> None:
    set_to(shop, sign_up="off")

    assert Page().get("/start").json["sign_up"] == "off"
    refused(asked_for_code(Page()), 409, "start_off")
    refused(begin(Page(), code="123456"), 409, "start_off")
    assert shop.mail.sent == []


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"website": "https://spam.example"}, 422, "start_robot"),
        ({"began": "forged"}, 422, "start_stale"),
        ({"mail": "no address"}, 422, "mail_wrong"),
    ],
)
def test_a_program_ends_in_a_sentence_and_nothing_is_sent(
    shop: Shop, changes: dict[str, str], status: int, code: str
) -> None:
    refused(asked_for_code(Page(), **changes), status, code)
    assert shop.mail.sent == []


def test_a_form_that_comes_at_once_is_a_programs(shop: Shop) -> None:
    page = Page()
    reply = page.post("/start/code", {"mail": ELENA, "began": page.get("/start").json["began"]})

    refused(reply, 429, "start_quick")
    assert shop.mail.sent == []


def test_one_letter_box_one_network_and_all_together_get_so_many_mails(shop: Shop) -> None:
    shop.monkeypatch.setattr(sources, "CODES_MAX", 5)
    said = [asked_for_code(Page()).status for _ in range(sources.CODES_OF_ONE_MAX + 1)]
    assert said == [202] * sources.CODES_OF_ONE_MAX + [429]

    others = [asked_for_code(Page(), f"a{n}@cafe.example").status for n in range(3)]
    assert others == [202, 429, 429]
    set_to(shop, starts_a_day="5")
    far = [asked_for_code(Page(address=f"198.51.100.{n}"), f"b{n}@cafe.example") for n in range(3)]
    assert [reply.status for reply in far] == [202, 429, 429]
    assert far[-1].json["code"] == "too_many_starts"


def test_an_address_that_mail_comes_back_from_is_said_and_gets_no_more(shop: Shop) -> None:
    shop.addresses.note_returned(ELENA, Returned("bounce", 1))

    refused(asked_for_code(Page()), 422, "mail_came_back")
    assert shop.mail.sent == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"merchant": designed()["merchant"] | {"name": ""}}, "merchant.name"),
        ({"merchant": designed()["merchant"] | {"zone": "Mars/Base"}}, "merchant.zone"),
        ({"programme": designed()["programme"] | {"rules": {"needed": 5}}}, "programme.rules.reward"),
        ({"programme": designed()["programme"] | {"partners": ["lumiere"]}}, "programme.partners"),
        ({"code": None}, "code"),
    ],
)
def test_what_is_wrong_with_a_design_is_named_and_nothing_is_opened_nor_the_code_spent(
    shop: Shop, changes: dict[str, Any], field: str
) -> None:
    page = Page()
    code = code_for(shop, page)
    before = shop.snapshot()
    reply = begin(page, **{"code": code, **changes})

    assert (reply.status, reply.json["field"]) == (422, field), reply.text
    assert shop.snapshot() == before
    assert begin(page, code=code).status == 201
