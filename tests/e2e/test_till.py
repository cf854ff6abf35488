"""A tablet is paired, a cashier scans by PIN, and who is revoked is out in seconds: on the deployed stack."""

import http.cookies
import time
import uuid
from dataclasses import dataclass, field

from infra.local.google.rotating import drawn
from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.vendors import google_object
from tests.e2e.cast.wire import Reply, Till, call, eventually


@dataclass
class Page:
    """A page of ours in a browser that keeps its cookies."""

    base_url: str
    cookies: dict[str, str] = field(default_factory=dict)

    def send(self, method: str, path: str, body: object = None, **headers: str) -> Reply:
        sent = {"Sec_Fetch_Site": "same-origin", "Accept_Language": "en", **headers}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        reply = call(method, f"{self.base_url}/api/v1{path}", body, **sent)
        said = http.cookies.SimpleCookie(reply.headers.get("Set-Cookie", ""))
        self.cookies |= {name: held.value for name, held in said.items()}
        return reply

    def scan(self, barcode: str) -> Reply:
        return self.send("POST", "/scans", {"barcode": barcode}, Idempotency_Key=str(uuid.uuid4()))


def signed_in(stack: LocalStack, cafe: Seed, id_: str) -> Page:
    page, login = Page(stack.base_url), cafe.logins[id_]
    body = {"email": login.email, "password": login.password, "outlet": "main"}
    reply = page.send("POST", "/session", body)
    assert reply.status == 200, reply.body
    return page


def on_a_tablet(stack: LocalStack, cafe: Seed, id_: str, owner: Page) -> Page:
    code = owner.send("POST", "/devices", {"label": "Tablet", "outlet": "main"}).json["code"]
    tablet = Page(stack.base_url)
    assert tablet.send("POST", "/pairings", {"code": code}).status == 200
    reply = tablet.send("POST", "/session/pin", {"staff": id_, "pin": cafe.logins[id_].pin})
    assert reply.status == 200, reply.body
    return tablet


def enrolled(stack: LocalStack, cafe: Seed) -> str:
    till = Till(stack.base_url, cafe.api_key)
    card = till.post(f"/programmes/{cafe.stamps.id}/cards", {"name": "Maria Pop", "phone": "+373 69 123 456"})
    barcode: str = card.json["barcode"]
    return barcode


def test_a_cashier_scans_on_a_paired_tablet_and_the_owner_sees_it(stack: LocalStack, cafe: Seed) -> None:
    owner, barcode = signed_in(stack, cafe, "owner"), enrolled(stack, cafe)
    tablet = on_a_tablet(stack, cafe, "cashier", owner)
    entry = tablet.scan(barcode).json["entry"]
    assert (entry["by"], entry["outlet"], entry["delta"]) == ("staff:cashier", "main", 1)
    assert tablet.send("GET", "/cards?search=069123").json["cards"][0]["name"] == "Maria Pop"

    def listed() -> bool:
        return any(each["id"] == entry["id"] for each in tablet.send("GET", "/entries").json["entries"])

    eventually(listed, within_s=5, why="the outlet's day shows the scan")
    people = owner.send("GET", "/report").json["people"]
    assert [(each["by_name"], each["scans"]) for each in people] == [("Ana Ciobanu", 1)]


def test_whoever_is_revoked_and_whatever_is_unpaired_is_out_within_seconds(
    stack: LocalStack, cafe: Seed
) -> None:
    """Every copy in every process is three seconds old at most; the rest is the machine's own pace."""
    owner, barcode = signed_in(stack, cafe, "owner"), enrolled(stack, cafe)
    first, second = (on_a_tablet(stack, cafe, id_, owner) for id_ in ("cashier", "cashier2"))
    assert (first.scan(barcode).status, second.scan(barcode).status) == (201, 201)
    device = owner.send("GET", "/devices").json["devices"][0]["id"]
    owner.send("DELETE", "/staff/cashier")
    owner.send("DELETE", f"/devices/{device}")
    time.sleep(3)

    for page in (first, second):
        refused = page.scan(barcode)
        assert (refused.status, refused.json["code"]) == (401, "session_ended")
    assert len(owner.send("GET", "/entries").json["entries"]) == 2


def test_a_change_without_our_pages_origin_is_refused(stack: LocalStack, cafe: Seed) -> None:
    owner = signed_in(stack, cafe, "owner")
    refused = owner.send("POST", "/outlets", {"name": "X", "zone": "UTC"}, Sec_Fetch_Site="cross-site")

    assert (refused.status, refused.json["code"]) == (403, "origin_wrong")


def test_an_android_shows_a_code_that_changes_and_a_picture_of_it_is_refused_a_minute_later(
    stack: LocalStack, cafe: Seed
) -> None:
    owner, chosen = signed_in(stack, cafe, "owner"), f"/programmes/{cafe.points.id}/wallets"
    assert owner.send("PUT", chosen, {"rotating": True}).status == 200
    try:
        joined = Till(stack.base_url, cafe.api_key).post(f"/programmes/{cafe.points.id}/cards", {})
        held = eventually(
            lambda: (found := google_object(stack, joined.json["serial"])) and found.get("rotatingBarcode"),
            within_s=60,
            why="Google was not given what the code is drawn from",
        )
    finally:
        assert owner.send("PUT", chosen, {}).status == 200
    tablet = on_a_tablet(stack, cafe, "cashier", owner)
    now_ms = time.time_ns() // 1_000_000
    sold = {"barcode": drawn(held, now_ms), "amount_minor": 500}
    counted = tablet.send("POST", "/scans", sold, Idempotency_Key=str(uuid.uuid4()))
    assert counted.status == 201, counted.body

    picture = drawn(held, now_ms - 120_000)
    for refused in (tablet.scan(picture), tablet.send("GET", f"/cards?barcode={picture}")):
        assert (refused.status, refused.json["code"]) == (409, "code_is_a_picture")
