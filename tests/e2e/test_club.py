"""The club on the deployed stack: a guest with a membership, a friend, a voucher and a refund."""

import secrets
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import urllib3
from cryptography import x509

from chalicelib.domain.people.keys import PREFIX
from chalicelib.service.people.keys import issue
from infra.local.phone.android.device import AndroidDevice
from infra.local.phone.android.face import face_of
from infra.local.phone.clock import PhoneClock
from infra.local.phone.iphone.bundle import open_pass
from infra.local.phone.iphone.face import face_of as apple_face_of
from infra.local.seed import Seed, open_club
from infra.local.stack import LocalStack
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.vendors import balance, google_object
from tests.e2e.cast.wire import Till, eventually
from tests.e2e.test_till import signed_in

pytestmark = pytest.mark.xdist_group("stack")
BAKERY = "miche"


def a_partners_till(stack: LocalStack, now_ms: int) -> Till:
    secret = secrets.token_urlsafe(32)
    key_id = f"k{secrets.token_hex(6)}"
    issue(stack.store(), BAKERY, "Till next door", secret=secret, key_id=key_id, now_ms=now_ms)
    return Till(stack.base_url, PREFIX + secret)


def nobody(*_: object) -> None:
    """No page waits for what the phone does."""


def arrives(android: AndroidDevice, kind: str, named: str) -> dict[str, Any]:
    """The pass that came along with the card: nobody tapped for it on this phone."""

    def found() -> dict[str, Any] | None:
        android.reload()
        faces = [face_of(card, "en", android.now_ms()) for card in android.cards]
        came = (face for face in faces if face["kind"] == kind and face["linked_to"])
        return next((face for face in came if face["program"].casefold() in named.casefold()), None)

    return eventually(found, within_s=60, why=f"no {kind} arrived")


def on_the_poster(stack: LocalStack, iphone: IPhone) -> dict[str, str]:
    """What an iPhone with iOS 27 writes on the front of the pass as it is now, by its labels."""
    root = x509.load_pem_x509_certificate((stack.certificates / "root.pem").read_bytes())
    now = datetime.now(UTC)
    content = open_pass(iphone.latest().body, root, now, 27)
    face = apple_face_of(content, "en", iphone.device, int(now.timestamp() * 1000), 27)
    assert face["style"] == "posterGeneric"
    return {field["label"]: field["value"] for field in face["fields"]["primary"][:4]}


def rings(android: AndroidDevice, clock: PhoneClock, face: dict[str, Any]) -> bool:
    """Whether the phone reminds of the pass as its days go by, and of nothing before."""
    for _ in range(62 * 24):
        clock.move(3_600_000)
        android.tick()
        if any(notice.serial == face["serial"] for notice in android.journal.notices):
            return True
    return False


def offers(till: Till, card: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found = till.get(f"/cards?barcode={card['barcode']}").json
    return {offer["id"]: offer for offer in found["offers"]}


def test_a_day_in_the_club_ends_with_every_balance_right_on_both_phones(
    stack: LocalStack, cafe: Seed, tmp_path: Path
) -> None:
    now_ms = time.time_ns() // 1_000_000
    club = open_club(stack.store(), stack.directory(), cafe.merchant_id, now_ms)
    till, next_door = Till(stack.base_url, cafe.api_key), a_partners_till(stack, now_ms)
    ana = till.post(f"/programmes/{club.id}/cards", {"name": "Ana", "language": "en"}).json
    iphone = IPhone(stack.certificates / "root.pem", tmp_path)
    iphone.add(ana["apple_pass_url"])
    if not ana["google_ready"]:
        eventually(lambda: google_object(stack, ana["serial"]), within_s=60, why="Google holds no object")
    clock = PhoneClock(lambda: time.time_ns() // 1_000_000)
    android = AndroidDevice(
        "ana",
        google_url=stack.google_url,
        push_url=stack.ports.push_url,
        http=urllib3.PoolManager(),
        clock=clock,
        watch=nobody,
    )
    android.save(ana["google_save_url"])
    assert iphone.shown("balance") == "2/8", "a head start"
    assert "Daily Coffee" not in on_the_poster(stack, iphone)

    assert offers(till, ana)["daily-coffee"]["ready"] == 0
    paid = till.post("/payments", {"barcode": ana["barcode"], "part": "daily-club"})
    assert paid.status == 201, paid.body
    assert on_the_poster(stack, iphone)["Daily Coffee"].startswith("until "), "with its last day"
    arrives(android, "genericObject", "Daily Coffee")
    coffee = {"barcode": ana["barcode"], "reward": "daily-coffee"}
    assert till.post("/redemptions", coffee).status == 201
    again = till.post("/redemptions", coffee)
    assert (again.status, offers(till, ana)["daily-coffee"]["ready"]) == (409, 0)
    assert offers(till, ana)["daily-coffee"]["why_not"] is not None

    friend = {"name": "Boris", "referred_by": ana["barcode"]}
    boris = till.post(f"/programmes/{club.id}/cards", friend).json
    assert till.post("/scans", {"barcode": boris["barcode"]}).status == 201
    for guest in (ana, boris):
        assert offers(till, guest)["friends"]["ready"] == 1, "both are thanked"
    thanks = arrives(android, "offerObject", offers(till, ana)["friends"]["name"])
    assert rings(android, clock, thanks), "Google reminds of it in its last two days"

    assert (
        till.post("/scans", {"barcode": ana["barcode"], "visits": 8, "sale_id": "42"}).json["card"]["balance"]
        == 10
    )
    half = till.post("/sales/42/corrections", {"returned_visits": 4})
    assert (half.status, half.json["card"]["balance"]) == (201, 6)
    given = next_door.post("/scans", {"barcode": ana["barcode"], "visits": 3})
    assert (given.status, given.json["card"]["balance"]) == (201, 9)
    handed = till.post("/redemptions", {"barcode": ana["barcode"], "reward": "cinema"})
    assert (handed.status, handed.json["card"]["balance"]) == (201, 1)
    assert handed.json["codes"][0].startswith("REX-")

    def on_the_iphone() -> bool:
        iphone.fetch()
        return bool(iphone.shown("balance") == "1/8")

    eventually(on_the_iphone, within_s=30, why="the iPhone shows another balance")
    eventually(
        lambda: (held := google_object(stack, ana["serial"])) and balance(held) == "1/8",
        within_s=30,
        why="Google's object shows another balance",
    )

    owner = signed_in(stack, cafe, "owner")
    month = datetime.now(ZoneInfo(club.merchant.zone)).strftime("%Y-%m")
    books = owner.send("GET", f"/programmes/{club.id}/books?month={month}").json
    assert (books["cards"], books["differences"]) == (2, [])
    asked = f"/programmes/{club.id}/statement?month={month}&with={BAKERY}"
    statement = owner.send("GET", asked).json
    lines = [(line["debtor"], line["creditor"], line["n"]) for line in statement["lines"]]
    assert lines == [(BAKERY, cafe.merchant_id, 3)], "the voucher took the bakery's stamps first"
    sent = {name: statement[name] for name in ("programme_id", "month", "between", "lines")}
    assert owner.send("POST", "/statements/checks", sent).json["agrees"]
