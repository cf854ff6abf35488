"""The owner's pages: people, outlets, devices, limits, audit and report; and who may see them."""

import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from chalicelib import wiring
from chalicelib.domain.staff import AuditLine, Staff
from tests.fakes import MERCHANT, a_card
from tests.gateway import Reply, Shop
from tests.people import PASSWORD, PIN, Page, a_person, page_of, paired, staffed

SERIAL = "B" * 26


def refused(reply: Reply, status: int, code: str) -> None:
    assert (reply.status, reply.json["code"]) == (status, code), reply.text


def token_of(link: str) -> str:
    base, _, token = link.partition("#invite=")
    assert base == "https://cards.example/scanner"
    return token


def invited(owner: Page, **changes: object) -> Reply:
    body = {"email": "New@Luna.example", "name": "  Nina  Nou ", "role": "cashier", **changes}
    return owner.post("/staff", body)


# ---- people ----


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
        ({"outlets": ["main"] * 51}, 422, "outlet_unknown"),
        ({"language": "xx"}, 422, "language_unknown"),
        ({"name": 7}, 422, "body_invalid"),
        ({"more": 7}, 422, "body_invalid"),
    ],
)
def test_an_invitation_that_cannot_be_is_refused_and_writes_nothing(
    shop: Shop, changes: dict[str, object], status: int, code: str
) -> None:
    owner = page_of(shop, "olga")
    before = (shop.directory.people(MERCHANT), shop.directory.audit(MERCHANT, 100, ""))

    refused(invited(owner, **changes), status, code)
    assert (shop.directory.people(MERCHANT), shop.directory.audit(MERCHANT, 100, "")) == before


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
    owner.send("PATCH", "/staff/max", {"role": "owner"})

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
    refused(page.send("PUT", "/outlets/main", {"name": "Mine", "zone": "UTC"}), 404, "outlet_unknown")
    refused(page.send("DELETE", "/devices/v1"), 404, "device_unknown")
    assert all(each["whom"] != "ana" for each in page.get("/audit").json["lines"])


# ---- outlets, devices, limits ----


def test_an_outlet_is_added_and_renamed(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    made = owner.post("/outlets", {"name": "Airport", "zone": "Europe/Bucharest"})
    id_ = made.json["outlet"]["id"]
    renamed = owner.send("PUT", f"/outlets/{id_}", {"name": "Aéroport", "zone": "Europe/Paris"})

    assert (made.status, renamed.json["outlet"]["name"]) == (201, "Aéroport")
    assert {"id": id_, "name": "Aéroport", "zone": "Europe/Paris"} in owner.get("/outlets").json["outlets"]
    for zone in ("Mars/Olympus", "", "../etc/passwd", "/etc/localtime", "Europe/Paris\x00", "x" * 99, "."):
        refused(owner.post("/outlets", {"name": "X", "zone": zone}), 422, "zone_unknown")


def test_a_device_is_listed_from_when_it_is_paired(shop: Shop) -> None:
    paired(shop, "park")
    owner = page_of(shop, "olga")
    (device,) = owner.get("/devices").json["devices"]

    assert (device["label"], device["outlet"], device["revoked_at"]) == ("Tablet", "park", None)
    refused(owner.post("/devices", {"label": "X", "outlet": "moon"}), 422, "outlet_unknown")
    refused(owner.post("/devices", {"label": "", "outlet": "main"}), 422, "text_needed")


def test_limits_are_set_shown_to_tills_and_hold_at_once(shop: Shop) -> None:
    shop.store.enrol(a_card(SERIAL), "")
    owner = page_of(shop, "olga")
    body = {"scans_per_day_max": 1, "outlets": ["main"], "stamp_at_once": True, "offline_redeem_max": 10}
    assert owner.send("PUT", "/programmes/coffee/limits", body).status == 200
    till = next(each for each in owner.get("/till").json["programmes"] if each["id"] == "coffee")
    assert (till["stamp_at_once"], till["limits"]["outlets"]) == (True, ["main"])

    park = page_of(shop, "ana", outlet="park")
    code = {"barcode": wiring.barcode(a_card(SERIAL))}
    refused(park.post("/scans", code, Idempotency_Key="a"), 409, "limit_outlet")
    main = page_of(shop, "ana")
    assert main.post("/scans", code, Idempotency_Key="b").status == 201
    refused(main.post("/scans", code, Idempotency_Key="c"), 409, "limit_per_day")
    assert owner.send("PUT", "/programmes/coffee/limits", {}).json["limits"]["scans_per_day_max"] == 0
    assert main.post("/scans", code, Idempotency_Key="c").status == 201


def test_of_two_who_edit_the_limits_the_second_is_told_and_overwrites_nothing(shop: Shop) -> None:
    olga = page_of(shop, "olga")
    path = "/programmes/coffee/limits"
    seen = olga.get(path).json["revision"]
    first = olga.send("PUT", path, {"cooldown_s": 60, "revision": seen})
    assert first.status == 200
    refused(olga.send("PUT", path, {"cooldown_s": 90, "revision": seen}), 409, "programme_changed")

    assert olga.get(path).json["limits"]["cooldown_s"] == 60
    assert (
        olga.send("PUT", path, {"cooldown_s": 90, "revision": first.json["revision"]}).json["revision"]
        == seen + 2
    )


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        ({"scans_per_day_max": -1}, "limit_out_of_range"),
        ({"scans_per_day_max": 10**9}, "limit_out_of_range"),
        ({"cooldown_s": 10**9}, "limit_out_of_range"),
        ({"spend_minor_min": -5}, "limit_out_of_range"),
        ({"offline_redeem_max": 10**12}, "limit_out_of_range"),
        ({"hours": [[]]}, "hours_unclear"),
        ({"hours": [[[600, 500]]] * 7}, "hours_unclear"),
        ({"hours": [[[0, 1500]]] * 7}, "hours_unclear"),
        ({"hours": [[[0, 60]] * 7] * 7}, "hours_unclear"),
        ({"hours": [[[0]]] * 7}, "body_invalid"),
        ({"hours": "always"}, "body_invalid"),
        ({"outlets": ["moon"]}, "outlet_unknown"),
        ({"stamp_at_once": "yes"}, "body_invalid"),
        ({"revision": "yes"}, "body_invalid"),
    ],
)
def test_limits_that_make_no_sense_are_refused_and_change_nothing(
    shop: Shop, limits: dict[str, object], code: str
) -> None:
    owner = page_of(shop, "olga")

    refused(owner.send("PUT", "/programmes/coffee/limits", limits), 422, code)
    assert shop.store.programme("coffee") == shop.stamps


# ---- the audit list and the report ----


def test_every_change_of_the_owners_is_in_the_audit_list_newest_first(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    staff = invited(owner).json["staff"]["id"]
    owner.send("PATCH", f"/staff/{staff}", {"role": "manager"})
    owner.send("DELETE", f"/staff/{staff}")
    owner.send("PUT", "/programmes/coffee/limits", {"cooldown_s": 60})
    owner.post("/outlets", {"name": "Airport", "zone": "UTC"})
    tablet = paired(shop)
    (device,) = owner.get("/devices").json["devices"]
    owner.send("DELETE", f"/devices/{device['id']}")
    lines = owner.get("/audit?limit=8").json

    told = {(line["what"], line["by_name"], line["whom_name"]) for line in lines["lines"]}
    assert told == {
        ("device.unpair", "Olga", None),
        ("device.pair", None, None),
        ("device.offer", "Olga", None),
        ("outlet.add", "Olga", None),
        ("programme.limits", "Olga", None),
        ("staff.revoke", "Olga", "Nina Nou"),
        ("staff.change", "Olga", "Nina Nou"),
        ("staff.invite", "Olga", "Nina Nou"),
    }
    assert "role cashier > manager" in {line["detail"] for line in lines["lines"]}
    assert lines["next"]
    assert tablet.get("/audit").status == 401
    refused(owner.get("/audit?after=x"), 422, "cursor_invalid")


def test_the_report_says_who_did_what_and_what_stands_out(shop: Shop) -> None:
    shop.store.enrol(a_card(SERIAL), "")
    code = {"barcode": wiring.barcode(a_card(SERIAL))}
    ana, ben = page_of(shop, "ana"), page_of(shop, "ben", outlet="park")
    for number in range(4):
        ana.post("/scans", code, Idempotency_Key=f"a{number}")
    ben.post("/scans", code, Idempotency_Key="b")
    report = page_of(shop, "olga").get("/report").json

    assert report["totals"] == {"scans": 5, "redemptions": 0, "reversals": 0, "allowed": 0}
    assert [(each["by_name"], each["scans"]) for each in report["people"]] == [("Ana", 4), ("Ben", 1)]
    said = {fact["kind"]: fact["detail"] for fact in report["facts"]}
    assert set(said) == {"card_often", "two_outlets", "staff_card"}
    assert said["staff_card"] == "Ana scanned card …BBBB 4 times this day, of 5 scans of that card."
    assert "Main street" in said["two_outlets"]
    assert "Park" in said["two_outlets"]
    assert report["cut"] is False


def test_the_report_of_one_outlet_shows_its_own_figures_and_cards_that_went_elsewhere(shop: Shop) -> None:
    shop.store.enrol(a_card(SERIAL), "")
    code = {"barcode": wiring.barcode(a_card(SERIAL))}
    page_of(shop, "ana").post("/scans", code, Idempotency_Key="a")
    page_of(shop, "ben", outlet="park").post("/scans", code, Idempotency_Key="b")
    owner = page_of(shop, "olga")
    park = owner.get("/report?outlet=park").json

    assert (park["outlet"], park["totals"]["scans"]) == ("park", 1)
    assert [fact["kind"] for fact in park["facts"]] == ["two_outlets"]
    assert owner.get("/report?day=2026-01-01").json["facts"] == []
    refused(owner.get("/report?outlet=moon"), 422, "outlet_unknown")
    refused(owner.get("/report?day=x"), 422, "day_wrong")
    assert park["day"] <= f"{datetime.now(UTC).year + 1}"
