"""The owner's people: invited, changed, revoked; and what each role may see and change."""

import time
from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.people.staff import Staff
from tests.api.people.team_calls import SERIAL, invited, refused
from tests.support.fakes import MERCHANT, a_card
from tests.support.gateway import Shop
from tests.support.people import PASSWORD, PIN, Page, a_person, page_of, paired, staffed


def token_of(link: str) -> str:
    base, _, token = link.partition("#invite=")
    assert base == "https://cards.example/scanner"
    return token


def test_an_invited_person_sets_a_password_and_is_signed_in(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    made = invited(owner, outlets=["park"], language="ro")
    assert made.status == 201, made.text
    assert (made.json["staff"]["name"], made.json["staff"]["state"]) == ("Nina Nou", "invited")
    token = token_of(made.json["link"])
    page = Page()
    read = page.post("/invitation/read", {"token": token}).json
    assert (read["email"], read["organization"], read["language"]) == ("new@luna.example", "Café Luna", "ro")

    accepted = page.post("/invitation", {"token": token, "password": "quite long enough", "pin": "1379"})
    assert accepted.status == 200, accepted.text
    assert (accepted.json["me"]["email"], accepted.json["outlet"]["id"]) == ("new@luna.example", "park")
    refused(Page().post("/invitation", {"token": token, "password": PASSWORD}), 404, "link_spent")
    refused(Page().post("/invitation/read", {"token": token}), 404, "link_spent")
    tablet = paired(shop, "park")
    staff = made.json["staff"]["id"]
    assert tablet.post("/session/pin", {"staff": staff, "pin": "1379"}).status == 200
    again = Page().post("/session", {"email": " NEW@luna.example ", "password": "quite long enough"})
    assert again.status == 200


def test_of_two_who_open_a_link_at_once_the_second_hears_that_it_is_spent(shop: Shop) -> None:
    made = invited(page_of(shop, "olga")).json
    real = shop.directory.put_staff

    def outrun(staff: Staff, line: AuditLine | None, besides: Staff | None = None) -> bool:
        assert real(replace(staff, name="First"), None)
        return real(staff, line, besides)

    shop.monkeypatch.setattr(shop.directory, "put_staff", outrun)
    spent = {"token": token_of(made["link"]), "password": PASSWORD}
    refused(Page().post("/invitation", spent), 404, "link_spent")
    held = shop.directory.staff(MERCHANT, made["staff"]["id"])
    assert held is not None
    assert held.name == "First"


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"email": "ana@luna.example"}, 409, "email_taken"),
        ({"email": "ANA@luna.example"}, 409, "email_taken"),
        ({"email": "no address"}, 422, "mail_wrong"),
        ({"email": "a" * 300 + "@luna.example"}, 422, "mail_wrong"),
        ({"name": "   "}, 422, "text_needed"),
        ({"name": "N" * 61}, 422, "text_needed"),
        ({"role": "boss"}, 422, "role_unknown"),
        ({"outlets": ["moon"]}, 422, "outlet_unknown"),
        ({"outlets": ["main"] * 51}, 422, "list_out_of_range"),
        ({"language": "xx"}, 422, "language_unknown"),
        ({"name": 7}, 422, "body_invalid"),
        ({"more": 7}, 422, "body_invalid"),
    ],
)
def test_an_invitation_that_cannot_be_is_refused_and_writes_nothing(
    shop: Shop, changes: dict[str, object], status: int, code: str
) -> None:
    owner = page_of(shop, "olga")
    before = (shop.directory.people_page(MERCHANT, 100).people, shop.directory.audit(MERCHANT, 100, ""))

    refused(invited(owner, **changes), status, code)
    after = (shop.directory.people_page(MERCHANT, 100).people, shop.directory.audit(MERCHANT, 100, ""))
    assert after == before


@pytest.mark.parametrize(
    "token", ["", "x", "m-1.ana.x", "m-1.nobody.x", "é.é.é", "a" * 3000, "../..", "m-1.ana."]
)
def test_a_link_that_we_did_not_make_leads_nowhere(shop: Shop, token: str) -> None:
    staffed(shop.directory)

    refused(Page().post("/invitation", {"token": token, "password": PASSWORD}), 404, "link_spent")


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"password": "short"}, "password_weak"),
        ({"password": "p" * 129}, "password_weak"),
        ({"password": "new@luna.example"}, "password_weak"),
        ({"password": PASSWORD, "pin": "1234"}, "pin_weak"),
        ({"password": PASSWORD, "pin": "٣٤٥٧"}, "pin_wrong_form"),
    ],
)
def test_a_weak_password_or_pin_is_refused_and_the_link_still_good(
    shop: Shop, given: dict[str, str], code: str
) -> None:
    token = token_of(invited(page_of(shop, "olga")).json["link"])
    refused(Page().post("/invitation", {"token": token, **given}), 422, code)

    assert Page().post("/invitation", {"token": token, "password": PASSWORD}).status == 200


def test_a_new_link_voids_the_old_one_and_ends_every_session_when_used(shop: Shop) -> None:
    owner, ana = page_of(shop, "olga"), page_of(shop, "ana")
    first = token_of(owner.post("/staff/ana/link").json["link"])
    second = token_of(owner.post("/staff/ana/link").json["link"])
    refused(Page().post("/invitation", {"token": first, "password": PASSWORD}), 404, "link_spent")
    assert ana.get("/till").status == 200, "asking for a link changes nothing yet"
    time.sleep(0.002)  # the session began in an earlier millisecond
    assert Page().post("/invitation", {"token": second, "password": "another long one"}).status == 200

    refused(ana.get("/till"), 401, "session_ended")
    refused(Page().sign_in("ana"), 401, "sign_in_wrong")


def test_a_revoked_person_is_out_at_once_and_can_be_invited_back(shop: Shop) -> None:
    owner, ana = page_of(shop, "olga"), page_of(shop, "ana")
    tablet = paired(shop)
    gone = owner.send("DELETE", "/staff/ana")
    assert (gone.json["staff"]["state"], gone.json["staff"]["has_password"]) == ("revoked", False)

    refused(ana.get("/till"), 401, "session_ended")
    refused(Page().sign_in("ana"), 401, "sign_in_wrong")
    refused(tablet.post("/session/pin", {"staff": "ana", "pin": PIN}), 401, "pin_wrong")
    assert owner.send("DELETE", "/staff/ana").status == 200
    token = token_of(owner.post("/staff/ana/link").json["link"])
    assert Page().post("/invitation", {"token": token, "password": PASSWORD}).status == 200


def test_another_role_holds_from_the_next_request_on(shop: Shop) -> None:
    owner, ana = page_of(shop, "olga"), page_of(shop, "ana")
    refused(ana.get("/report"), 403, "not_permitted")
    changed = owner.send("PATCH", "/staff/ana", {"role": "manager", "name": "Ana M.", "language": "ro"})

    assert changed.json["staff"] | {"role": "manager", "name": "Ana M."} == changed.json["staff"]
    assert ana.get("/report").status == 200
    refused(owner.send("PATCH", "/staff/ana", {"role": "boss"}), 422, "role_unknown")
    refused(owner.send("PATCH", "/staff/nobody", {"role": "owner"}), 404, "staff_unknown")
    refused(owner.send("PATCH", "/staff/☕", {"role": "owner"}), 404, "staff_unknown")


def test_whoever_no_longer_works_at_the_outlet_scans_there_no_more(shop: Shop) -> None:
    shop.store.enrol(a_card(SERIAL), "")
    owner, ana = page_of(shop, "olga"), page_of(shop, "ana", outlet="park")
    owner.send("PATCH", "/staff/ana", {"outlets": ["main"]})

    reply = ana.post("/scans", {"barcode": wiring.barcode(a_card(SERIAL))}, Idempotency_Key="k")
    refused(reply, 409, "outlet_needed")


def test_a_shop_is_never_left_without_an_owner(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    refused(owner.send("DELETE", "/staff/olga"), 409, "last_owner")
    refused(owner.send("PATCH", "/staff/olga", {"role": "cashier"}), 409, "last_owner")
    shop.directory.add_staff(a_person("otto", "owner"), shop.directory.audit(MERCHANT, 1, "").lines[0])

    assert owner.send("PATCH", "/staff/olga", {"role": "cashier"}).status == 200
    refused(owner.get("/audit"), 403, "not_permitted")


def test_of_two_changes_at_once_one_is_told(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    real = shop.directory.put_staff

    def outrun(staff: Staff, line: AuditLine | None, besides: Staff | None = None) -> bool:
        held = shop.directory.staff(MERCHANT, "ana")
        assert held is not None
        assert real(replace(held, name="First", revision=held.revision + 1), None)
        return real(staff, line, besides)

    shop.monkeypatch.setattr(shop.directory, "put_staff", outrun)
    refused(owner.send("PATCH", "/staff/ana", {"name": "Second"}), 409, "changed_meanwhile")


READS = ["/staff", "/outlets", "/devices", "/report", "/audit"]
CHANGES = [
    ("POST", "/staff"),
    ("POST", "/staff/ana/link"),
    ("PATCH", "/staff/ana"),
    ("DELETE", "/staff/ben"),
    ("POST", "/outlets"),
    ("PUT", "/outlets/main"),
    ("POST", "/devices"),
    ("DELETE", "/devices/v1"),
    ("PUT", "/programmes/coffee/limits"),
]


def test_each_role_sees_and_changes_what_it_may_and_no_more(shop: Shop) -> None:
    may_read = {"manager": {"/staff", "/outlets", "/devices", "/report"}, "marketer": {"/outlets"}}
    for id_, role in (("max", "manager"), ("mara", "marketer"), ("ana", "cashier")):
        page = page_of(shop, id_)
        for path in READS:
            allowed = path in may_read.get(role, set())
            assert page.get(path).status == (200 if allowed else 403), (role, path)
        for method, path in CHANGES:
            refused(page.send(method, path, {}), 403, "not_permitted")
    mara = page_of(shop, "mara")
    refused(mara.get("/till"), 403, "not_permitted")
    for path in ("/scans", "/redemptions", "/programmes/coffee/cards"):
        refused(mara.post(path, {}, Idempotency_Key="k"), 403, "not_permitted")


def test_another_merchants_people_devices_and_programmes_are_unknown(shop: Shop) -> None:
    staffed(shop.directory)
    line = shop.directory.audit(MERCHANT, 1, "").lines[0]
    other = a_person("oscar", "owner", merchant_id="m-2")
    shop.directory.add_staff(other, replace(line, merchant_id="m-2"))
    page = page_of(shop, "oscar", outlet=None)

    assert [each["id"] for each in page.get("/staff").json["staff"]] == ["oscar"]
    refused(page.send("DELETE", "/staff/ana"), 404, "staff_unknown")
    refused(page.post("/staff/ana/link"), 404, "staff_unknown")
    refused(page.send("PUT", "/programmes/coffee/limits", {}), 404, "programme_unknown")
    refused(page.send("PUT", "/outlets/main", {"name": "Mine", "zone": "UTC"}), 404, "not_found")
    refused(page.send("DELETE", "/devices/v1"), 404, "device_unknown")
    assert all(each["whom"] != "ana" for each in page.get("/audit").json["lines"])
