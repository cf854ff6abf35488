"""What a PIN opens, and what asks for the password of the last minutes."""

from chalicelib import wiring
from chalicelib.domain.people.staff import FRESH_MS
from tests.api.people.team_calls import SERIAL, invited, refused
from tests.support.fakes import a_card
from tests.support.gateway import Shop
from tests.support.people import PIN, Page, page_of, paired


def by_pin(shop: Shop, id_: str) -> Page:
    tablet = paired(shop)
    assert tablet.post("/session/pin", {"staff": id_, "pin": PIN}).status == 200
    return tablet


def test_an_owners_pin_is_a_tills_and_never_the_owners_pages(shop: Shop) -> None:
    tablet = by_pin(shop, "olga")
    told = tablet.get("/session").json

    assert told["by_pin"] is True
    assert {"scan", "allow", "undo_any"} <= set(told["may"])
    assert not {"staff", "report", "audit", "campaigns", "void"} & set(told["may"])
    for path in ("/staff", "/report", "/audit", "/devices", "/webhooks", "/campaigns"):
        refused(tablet.get(path), 403, "password_again")
    for path, body in (("/staff/max/link", {}), ("/devices", {"label": "X", "outlet": "main"})):
        refused(tablet.post(path, body), 403, "password_again")
    refused(invited(tablet), 403, "password_again")


def test_by_pin_the_till_goes_on_as_ever(shop: Shop) -> None:
    shop.store.enrol(a_card(SERIAL), "")
    tablet = by_pin(shop, "max")
    scanned = tablet.post("/scans", {"barcode": wiring.barcode(a_card(SERIAL))}, Idempotency_Key="k")

    assert scanned.status == 201, scanned.text
    assert tablet.post(f"/entries/{scanned.json['entry']['id']}/reversal", Idempotency_Key="u").status == 201
    refused(tablet.post(f"/cards/{SERIAL}/void"), 403, "password_again")


def test_what_opens_doors_asks_for_the_password_again_after_a_while_and_the_rest_does_not(shop: Shop) -> None:
    owner = page_of(shop, "olga")
    assert invited(owner).status == 201
    later = wiring.clock_ms() + FRESH_MS
    shop.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: later)

    refused(invited(owner, email="other@luna.example"), 403, "password_again")
    refused(owner.send("PUT", "/programmes/coffee/limits", {}), 403, "password_again")
    assert owner.get("/staff").status == owner.get("/audit").status == 200
    assert owner.sign_in("olga").status == 200
    assert invited(owner, email="other@luna.example").status == 201


def test_another_outlet_makes_a_pin_no_password(shop: Shop) -> None:
    page = page_of(shop, "olga", outlet=None)
    page.send("PUT", "/session/outlet", {"outlet": "park"})
    assert page.get("/session").json["by_pin"] is False
    assert invited(page).status == 201
