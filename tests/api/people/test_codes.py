"""Signing in by a code that is mailed: for whoever forgot a password or never had one; nobody learns more."""

import pytest

from chalicelib.domain.people.mailed import Returned
from tests.api.people.team_calls import invited, refused
from tests.support.fakes import MERCHANT
from tests.support.gateway import OTHER_MERCHANT, Shop
from tests.support.people import PASSWORD, Page, a_person, page_of, staffed

OLGA = "olga@luna.example"
NEXT = "a wholly new password"


@pytest.fixture(autouse=True)
def people(shop: Shop) -> None:
    staffed(shop.directory, a_person("olga", "owner"), a_person("ana"), a_person("gone", state="revoked"))


def code_for(shop: Shop, mail: str = OLGA) -> str:
    assert Page().post("/session/code", {"email": mail}).status == 202
    return shop.mail.sent[-1][1].code


def test_a_mailed_code_signs_in_once(shop: Shop) -> None:
    code, page = code_for(shop), Page()
    reply = page.post("/session", {"email": OLGA, "code": f"{code[:3]} {code[3:]}"})

    assert reply.status == 200, reply.text
    assert page.get("/session").json["me"]["id"] == "olga"
    refused(Page().post("/session", {"email": OLGA, "code": code}), 401, "code_wrong")


def test_with_the_code_a_forgotten_password_is_another_and_every_other_session_is_over(shop: Shop) -> None:
    before = page_of(shop, "olga")
    code = code_for(shop)
    weak = Page().post("/session", {"email": OLGA, "code": code, "new_password": "short"})
    assert (weak.status, weak.json["field"]) == (422, "new_password")

    assert Page().post("/session", {"email": OLGA, "code": code, "new_password": NEXT}).status == 200
    assert before.get("/staff").status == 401
    refused(Page().post("/session", {"email": OLGA, "password": PASSWORD}), 401, "sign_in_wrong")
    assert Page().post("/session", {"email": OLGA, "password": NEXT}).status == 200


def test_nobody_learns_by_asking_whose_address_it_is_and_who_is_out_gets_no_mail(shop: Shop) -> None:
    mails = (OLGA, "gone@luna.example", "nobody@luna.example")
    said = [Page().post("/session/code", {"email": mail}) for mail in mails]

    assert [reply.status for reply in said] == [202] * 3
    assert [to for to, *_ in shop.mail.sent] == [OLGA]
    refused(Page().post("/session", {"email": mails[1], "code": "123456"}), 401, "code_wrong")


def test_who_works_for_several_shops_chooses_one_and_the_code_lasts_until_then(shop: Shop) -> None:
    other = a_person("olga", "owner", merchant_id=OTHER_MERCHANT)
    shop.directory.hold(other)
    code, page = code_for(shop), Page()
    shops = page.post("/session", {"email": OLGA, "code": code}).json["shops"]
    assert {each["merchant_id"] for each in shops} == {MERCHANT, OTHER_MERCHANT}

    assert page.post("/session", {"email": OLGA, "code": code, "merchant": OTHER_MERCHANT}).status == 200
    assert page.get("/session").json["merchant_id"] == OTHER_MERCHANT


def test_an_invitation_is_mailed_in_the_persons_language_and_its_link_works_once(shop: Shop) -> None:
    reply = invited(page_of(shop, "olga"), language="ro", send=True)
    ((to, letter, language),) = shop.mail.sent

    assert reply.json["sent"] is True
    assert (to, language, letter.link) == ("new@luna.example", "ro", reply.json["link"])
    token = letter.link.partition("#invite=")[2]
    assert Page().post("/invitation", {"token": token, "password": NEXT}).status == 200
    refused(Page().post("/invitation", {"token": token, "password": NEXT}), 404, "link_spent")


def test_nobody_is_invited_by_mail_where_it_comes_back(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    shop.addresses.note_returned("new@luna.example", Returned("bounce", 1))
    refused(invited(owner, send=True), 422, "mail_came_back")

    assert len(owner.get("/staff").json["staff"]) == 3
    assert shop.mail.sent == []


def test_a_new_link_goes_by_mail_too(shop: Shop) -> None:
    reply = page_of(shop, "olga").post("/staff/ana/link", {"send": True})

    assert reply.json["sent"] is True
    assert shop.mail.sent[0][0] == "ana@luna.example"
