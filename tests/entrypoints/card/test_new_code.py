"""A card whose code got into other hands: a new one, the balance stays, the phones that hold it follow."""

import io
import json
import zipfile
from dataclasses import replace

import pytest

from chalicelib import wiring
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.replaced import CODES_MAX
from tests.api.till.till_calls import at
from tests.support.fakes import a_card
from tests.support.gateway import Reply, Shop, call
from tests.support.people import audited, page_of

SERIAL = "B" * 26
PUSH_TOKEN = json.dumps({"pushToken": "p" * 64})


@pytest.fixture
def held(shop: Shop) -> Shop:
    shop.store.enrol(a_card(SERIAL, balance=12), "")
    return shop


def now(shop: Shop) -> Card:
    card = shop.store.card(SERIAL)
    assert card is not None
    return card


def apple(method: str, path: str, token: str, body: str | None = None) -> Reply:
    return call(method, path, {"authorization": f"ApplePass {token}"}, body)


def shown_in(reply: Reply) -> tuple[str, str]:
    """The code and the token in a pass."""
    content = json.loads(zipfile.ZipFile(io.BytesIO(reply.body)).read("pass.json"))
    return content["barcodes"][0]["message"], content["authenticationToken"]


def phone(device: str) -> str:
    return f"/apple/v1/devices/{device}/registrations/{wiring.apple_identity().pass_type_id}/{SERIAL}"


def latest() -> str:
    return f"/apple/v1/passes/{wiring.apple_identity().pass_type_id}/{SERIAL}"


def test_the_old_code_is_refused_and_the_balance_stays(held: Shop) -> None:
    ana, old = page_of(held, "ana"), wiring.barcode(now(held))
    made = ana.post(f"/cards/{SERIAL}/code")
    new = made.json["barcode"]

    assert (made.status, made.json["balance"]) == (201, 12)
    assert new != old
    for answer in (
        ana.get(f"/cards?barcode={old}"),
        ana.post("/scans", {"barcode": old}, Idempotency_Key="a"),
        ana.post("/redemptions", {"barcode": old, "reward": "free"}, Idempotency_Key="b"),
    ):
        assert (answer.status, answer.json["code"], answer.json["field"]) == (409, "code_replaced", "barcode")
    assert ana.post("/scans", {"barcode": new}, Idempotency_Key="c").json["card"]["balance"] == 13
    noted = audited(page_of(held, "olga"))[0]
    assert (noted["what"], noted["by_name"], noted["whom"]) == ("card.code", "Ana", SERIAL)


def test_what_a_till_without_network_scanned_before_still_counts(held: Shop) -> None:
    ana, old = page_of(held, "ana"), wiring.barcode(now(held))
    line = {"barcode": old, "made_by": ana.get("/till").json["made_by"]}
    before = wiring.clock_ms()
    held.store.put_card(replace(now(held), code_number=1, codes_until_ms=(before + 1,)), now(held).version_ms)

    counted = ana.post("/scans", {**line, "made_at": at(before)}, Idempotency_Key="a")
    refused = ana.post("/scans", {**line, "made_at": at(before + 1000)}, Idempotency_Key="b")
    assert (counted.status, counted.json["card"]["balance"]) == (201, 13)
    assert refused.json["code"] == "code_replaced"
    again = ana.post("/scans", {**line, "made_at": at(before)}, Idempotency_Key="a")
    assert again.json["replayed"]


def test_a_second_new_code_does_not_bring_the_first_one_back(held: Shop) -> None:
    """For a till without network each code counts until its own end, not until the latest one's."""
    ana, first = page_of(held, "ana"), wiring.barcode(now(held))
    seal, start = ana.get("/till").json["made_by"], wiring.clock_ms()
    for minute in (1, 3):
        held.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda ms=start + minute * 60_000: ms)
        ana.post(f"/cards/{SERIAL}/code")
    line = {"barcode": first, "made_by": seal}

    between = ana.post("/scans", {**line, "made_at": at(start + 2 * 60_000)}, Idempotency_Key="a")
    assert (between.status, between.json["code"]) == (409, "code_replaced")
    before = ana.post("/scans", {**line, "made_at": at(start + 30_000)}, Idempotency_Key="b")
    assert (before.status, before.json["card"]["balance"]) == (201, 13)


def test_a_phone_that_holds_the_pass_follows_and_a_pass_handed_on_does_not(held: Shop) -> None:
    old = wiring.pass_token(now(held))
    assert apple("POST", phone("hers"), old, PUSH_TOKEN).status == 201
    assert apple("GET", latest(), old).status == 200
    link = wiring.apple_pass_link(now(held))
    page_of(held, "ana").post(f"/cards/{SERIAL}/code")
    new = wiring.pass_token(now(held))

    assert apple("POST", phone("his"), old, PUSH_TOKEN).status == 401, "a pass that was handed on"
    assert apple("POST", phone("hers"), old, PUSH_TOKEN).status == 200
    assert apple("GET", latest(), old).status == 401, "hers has not asked yet: this is not hers"
    assert SERIAL in call("GET", phone("hers").removesuffix(f"/{SERIAL}")).json["serialNumbers"]
    fetched = apple("GET", latest(), old)
    assert fetched.status == 200, "told, and it has yet to fetch the new code"
    assert shown_in(fetched) == (wiring.barcode(now(held)), new)
    assert apple("GET", latest(), old).status == 401, "it has it: nothing more for the old token"
    page_of(held, "ana").post("/scans", {"barcode": wiring.barcode(now(held))}, Idempotency_Key="stamp")
    assert SERIAL in call("GET", phone("hers").removesuffix(f"/{SERIAL}")).json["serialNumbers"]
    assert apple("GET", latest(), old).status == 401, "a stamp does not open it again"
    assert apple("GET", latest(), new).status == 200
    assert call("GET", link).status == 404
    assert call("GET", wiring.apple_pass_link(now(held))).status == 200


def test_a_link_to_the_pass_ages(held: Shop) -> None:
    link = wiring.apple_pass_link(now(held))
    assert call("GET", link).status == 200
    late = wiring.clock_ms() + 8 * 86_400_000
    held.monkeypatch.setattr("chalicelib.wiring.clock_ms", lambda: late)

    assert call("GET", link).status == 404


def test_codes_are_bounded(held: Shop) -> None:
    held.store.put_card(replace(now(held), code_number=CODES_MAX), now(held).version_ms)
    reply = held.call("POST", f"/api/v1/cards/{SERIAL}/code")

    assert (reply.status, reply.json["code"]) == (409, "too_many_codes")


def test_a_voided_card_is_put_back_in_use(held: Shop) -> None:
    manager, ana = page_of(held, "max"), page_of(held, "ana")
    shown = {"barcode": wiring.barcode(now(held))}
    assert ana.post(f"/cards/{SERIAL}/void").status == ana.post(f"/cards/{SERIAL}/unvoid").status == 403
    assert manager.post(f"/cards/{SERIAL}/void").json["state"] == "voided"
    assert ana.post("/scans", shown, Idempotency_Key="a").json["code"] == "card_voided"
    assert manager.post(f"/cards/{SERIAL}/unvoid").json["state"] == "active"
    assert ana.post("/scans", shown, Idempotency_Key="a").json["card"]["balance"] == 13
    lines = audited(page_of(held, "olga"))[:2]
    assert [(noted["what"], noted["by_name"]) for noted in lines] == [
        ("card.unvoid", "Max"),
        ("card.void", "Max"),
    ]


def test_links_to_the_page_and_its_cookie_end_with_the_code(held: Shop) -> None:
    from chalicelib.entrypoints.pages import join_links

    programme = held.stamps
    link = join_links.link_to(programme, now(held))
    assert join_links.linked(programme, link) is not None
    page_of(held, "ana").post(f"/cards/{SERIAL}/code")

    assert join_links.linked(programme, link) is None
    assert join_links.linked(programme, join_links.link_to(programme, now(held))) is not None
