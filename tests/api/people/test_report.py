"""What an owner is told: the audit list and the report."""

from datetime import UTC, datetime

import pytest

from chalicelib import wiring
from tests.api.people.team_calls import SERIAL, invited, refused
from tests.support.fakes import a_card
from tests.support.gateway import Shop
from tests.support.people import page_of, paired

pytestmark = pytest.mark.usefixtures("one_clock")


def test_every_change_of_the_owners_is_in_the_audit_list_newest_first(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    staff = invited(owner).json["staff"]["id"]
    owner.send("PATCH", f"/staff/{staff}", {"role": "manager"})
    owner.send("DELETE", f"/staff/{staff}")
    owner.send("PUT", "/programmes/coffee/limits", {"cooldown_s": 60})
    owner.post("/outlets", {"name": "Airport", "zone": "UTC"})
    tablet = paired(shop, page=owner)
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
    facts = {line["what"]: (line["facts"], line["before"]) for line in lines["lines"]}
    assert facts["staff.change"] == ({"role": "manager"}, {"role": "cashier"})
    assert facts["staff.invite"] == ({"role": "cashier", "email": "new@luna.example"}, {})
    assert facts["programme.limits"] == ({"cooldown_s": 60}, {})
    assert facts["outlet.add"] == ({"name": "Airport", "zone": "UTC"}, {})
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

    none = {"redemptions": 0, "reversals": 0, "allowed": 0, "corrections": 0, "paid": 0, "papers": 0}
    none |= {"made_good": 0, "made_good_minor": 0}
    assert report["totals"] == {"scans": 5, **none}
    assert [(each["by_name"], each["scans"]) for each in report["people"]] == [("Ana", 4), ("Ben", 1)]
    said = {fact["kind"]: fact["detail"] for fact in report["facts"]}
    assert set(said) == {"card_often", "two_outlets", "staff_card"}
    assert said["staff_card"] == "Ana scanned card …BBBB 4 times this day, of 5 scans of that card."
    assert "Main street" in said["two_outlets"]
    assert "Park" in said["two_outlets"]
    assert report["cut"] is False


def test_what_was_done_without_an_outlet_is_in_the_report_as_a_line_of_its_own(shop: Shop) -> None:
    shop.store.enrol(a_card(SERIAL), "")
    code = {"barcode": wiring.barcode(a_card(SERIAL))}
    owner = page_of(shop, "olga")
    for number in range(4):
        shop.call("POST", "/api/v1/scans", code, Idempotency_Key=f"k{number}")
    page_of(shop, "ana").post("/scans", code, Idempotency_Key="a")
    report = owner.get("/report").json

    assert report["totals"]["scans"] == 5
    assert [(each["outlet"], each["name"], each["scans"]) for each in report["outlets"]] == [
        (None, None, 4),
        ("main", "Main street", 1),
    ]
    assert {fact["kind"] for fact in report["facts"]} == {"card_often"}, "nobody knows where that was"
    assert owner.get("/report?outlet=main").json["totals"]["scans"] == 1


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


def test_the_report_says_who_corrected_many_sales(shop: Shop) -> None:
    shop.store.enrol(a_card(SERIAL), "")
    code = {"barcode": wiring.barcode(a_card(SERIAL)), "visits": 2}
    max_ = page_of(shop, "max")
    sale = max_.post("/scans", code, Idempotency_Key="sale").json["entry"]["id"]
    for number in range(5):
        body = {"visits": 3 + number % 2}
        corrected = max_.post(f"/entries/{sale}/corrections", body, Idempotency_Key=f"c{number}")
        assert corrected.status == 201, corrected.text
    report = page_of(shop, "olga").get("/report").json

    assert (report["totals"]["scans"], report["totals"]["corrections"]) == (1, 5)
    (fact,) = report["facts"]
    assert (fact["kind"], fact["by"]) == ("corrections_many", "staff:max")
    assert fact["detail"].startswith("Max corrected bills, or took parts of them back, 5 times this day")
