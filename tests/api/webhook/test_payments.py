"""Payments told from outside: signed, once an event, and refused in words."""

import json
import time
from typing import Any

import pytest

from chalicelib.domain.programme.parts.credit import Credit
from chalicelib.domain.programme.parts.membership import Membership
from chalicelib.domain.webhook.payments import signature
from tests.api.till.till_calls import SERIAL, barcode
from tests.support.fakes import a_programme_stamps
from tests.support.gateway import Reply, Shop, call
from tests.support.people import page_of

PAID = {
    "id": "evt_1",
    "type": "payment",
    "card": SERIAL,
    "part": "club",
    "amount_minor": 3000,
    "currency": "EUR",
}
CLUB = (Membership("club", {"en": "Club"}, 3000), Credit("card", {"en": "Gift card"}, sold=True))


@pytest.fixture
def source(till: Shop) -> Any:
    till.store.put_programme(a_programme_stamps(parts=CLUB))
    made = page_of(till, "olga").post("/payment-sources", {"description": "Our page"})
    assert made.status == 201, made.text
    return made.json


def tell(source: Any, event: object, *, secret: str = "", at_s: int = 0, signed: str = "") -> Reply:
    body = event if isinstance(event, str) else json.dumps(event)
    at_s = at_s or int(time.time())
    given = signed or f"t={at_s},v1={signature(secret or source['secret'], at_s, body.encode())}"
    path = "/" + source["source"]["url"].split("/", 3)[3]
    headers = {"content-type": "application/json", "carnet-signature": given, "accept-language": "en"}
    return call("POST", path, headers, body)


def held(till: Shop) -> int:
    card = till.store.card(SERIAL)
    assert card is not None
    return len(card.lots)


def test_a_payment_is_on_the_card_once_however_often_it_is_told(till: Shop, source: Any) -> None:
    first, again = tell(source, PAID), tell(source, PAID)

    assert (first.status, again.status) == (201, 200)
    assert (first.json["serial"], again.json["replayed"]) == (SERIAL, True)
    entry = till.store.entry(first.json["entry"])
    assert entry is not None
    assert (entry.kind, entry.reward, entry.amount_minor) == ("give", "club", 3000)
    assert entry.by == f"payments:{source['source']['id']}"
    assert held(till) == 1
    assert tell(source, {**PAID, "card": barcode()}).json["replayed"], "the code is the same card"


def test_an_event_that_says_something_else_under_the_same_id_is_refused(source: Any) -> None:
    tell(source, PAID)
    reply = tell(source, {**PAID, "times": 2, "amount_minor": 6000})

    assert (reply.status, reply.json["code"]) == (409, "key_reused")


def test_a_refund_takes_the_payment_back_once(till: Shop, source: Any) -> None:
    tell(source, PAID)
    back = {"id": "evt_2", "type": "refund", "refunds": "evt_1"}

    assert [tell(source, back).status for _ in range(2)] == [201, 200]
    assert held(till) == 0


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"card": "NOBODY"}, 404, "card_unknown"),
        ({"card": ""}, 404, "card_unknown"),
        ({"part": "gym"}, 422, "part_not_sold"),
        ({"amount_minor": 2900}, 422, "payment_differs"),
        ({"currency": "MDL"}, 422, "payment_currency"),
        ({"part": "card", "amount_minor": 0}, 422, "amount_out_of_range"),
        ({"times": 13}, 422, "number_out_of_range"),
        ({"type": "chargeback"}, 422, "body_invalid"),
        ({"type": "refund"}, 422, "refund_of_what"),
        ({"type": "refund", "refunds": "evt_0"}, 404, "entry_unknown"),
    ],
)
def test_what_is_wrong_with_an_event_is_said_and_nothing_is_on_the_card(
    till: Shop, source: Any, changes: dict[str, object], status: int, code: str
) -> None:
    reply = tell(source, {**PAID, **changes})

    assert (reply.status, reply.json["code"]) == (status, code), reply.text
    assert held(till) == 0


def test_only_the_source_itself_is_believed_and_only_for_five_minutes(till: Shop, source: Any) -> None:
    body, now_s = json.dumps(PAID), int(time.time())
    other = page_of(till, "olga").post("/payment-sources", {"description": "Another"}).json
    right = signature(source["secret"], now_s, body.encode())
    wrong = (
        tell(source, PAID, secret=other["secret"]),
        tell(source, PAID, signed="t=,v1="),
        tell(source, PAID, signed=f"t={now_s + 1},v1={right}"),
        tell(source, body.replace("3000", "1"), signed=f"t={now_s},v1={right}"),
        tell(source, PAID, signed=f"t={now_s},t={now_s},v1={right}"),
        tell(source, PAID, signed=f"t={now_s},v1=ü{right}"),
        tell(source, PAID, at_s=now_s - 400),
        tell(source, PAID, at_s=now_s + 400),
    )

    assert {reply.status for reply in wrong} == {401}
    assert wrong[-1].json["code"] == "signature_old"
    assert held(till) == 0
    assert tell(source, PAID, signed=f"t={now_s},v1=00,v1={right}").status == 201, "a secret may be changing"


def test_a_source_that_was_dropped_is_believed_no_more(till: Shop, source: Any) -> None:
    boss = page_of(till, "olga")
    assert [each["description"] for each in boss.get("/payment-sources").json["sources"]] == ["Our page"]
    assert boss.send("DELETE", f"/payment-sources/{source['source']['id']}").status == 204

    assert tell(source, PAID).status == 401
    assert held(till) == 0
