"""An API key beside the people at the tills: it scans as before and is no owner."""

import pytest

from tests.api.till.till_calls import balance, barcode, refused
from tests.support.fakes import MERCHANT
from tests.support.gateway import API_KEY, Shop, call
from tests.support.people import page_of


def test_an_api_key_scans_with_its_outlet_and_sees_what_it_saw(till: Shop) -> None:
    page_of(till, "olga")
    body = {"barcode": barcode(), "outlet": "main", "sale_id": "S-1"}
    reply = till.call("POST", "/api/v1/scans", body)

    assert (reply.json["entry"]["by"], reply.json["entry"]["outlet"]) == ("key:till", "main")
    assert reply.json["card"]["barcode"] == barcode()
    assert "by_name" not in reply.json["entry"]


def test_an_outlet_that_there_is_not_is_refused_by_name_and_a_sale_counts_once(till: Shop) -> None:
    page_of(till, "olga")
    body = {"barcode": barcode(), "sale_id": "S-1"}
    for number, spelt in enumerate(("Main", "main ", "Main street", "#", "ghost")):
        reply = till.call("POST", "/api/v1/scans", {**body, "outlet": spelt}, Idempotency_Key=f"{number}")
        refused(reply, 422, "outlet_unknown")
        assert (reply.json["field"], "main, park" in reply.json["detail"]) == ("outlet", True)
    assert balance(till) == 3
    for number in range(3):
        till.call("POST", "/api/v1/scans", {**body, "outlet": "main"}, Idempotency_Key=f"again-{number}")
    assert balance(till) == 4

    ghost = {"outlet": "ghost"}
    redeem = {**body, **ghost, "reward": "free"}
    refused(till.call("POST", "/api/v1/redemptions", redeem, Idempotency_Key="r"), 422, "outlet_unknown")
    refused(till.call("POST", "/api/v1/refunds", {"sale_id": "S-1", **ghost}), 422, "outlet_unknown")
    refused(till.call("GET", "/api/v1/entries?outlet=ghost"), 422, "outlet_unknown")


def test_a_key_reads_the_outlets_and_what_it_did_without_one(till: Shop) -> None:
    page_of(till, "olga")
    listed = till.call("GET", "/api/v1/outlets").json["outlets"]
    assert [outlet["id"] for outlet in listed] == ["main", "park"]
    till.call("POST", "/api/v1/scans", {"barcode": barcode(), "sale_id": "S-1"}, Idempotency_Key="1")
    till.call("POST", "/api/v1/scans", {"barcode": barcode(), "outlet": "main"}, Idempotency_Key="2")

    found = till.call("GET", "/api/v1/entries").json
    assert [(entry["sale_id"], entry["outlet"]) for entry in found["entries"]] == [("S-1", None)]


def test_a_shop_that_has_no_outlets_says_so(till: Shop) -> None:
    assert till.directory.outlets(MERCHANT) == ()
    reply = till.call("POST", "/api/v1/scans", {"barcode": barcode(), "outlet": "main"}, Idempotency_Key="1")

    refused(reply, 422, "outlets_none")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/staff"),
        ("POST", "/staff"),
        ("GET", "/till"),
        ("GET", "/audit"),
        ("GET", "/report"),
        ("POST", "/devices"),
        ("PUT", "/programmes/coffee/limits"),
        ("PUT", "/session/pin"),
        ("PUT", "/session/outlet"),
    ],
)
def test_an_api_key_is_no_owner(till: Shop, method: str, path: str) -> None:
    page_of(till, "olga")
    sent = {"authorization": f"Bearer {API_KEY}", "content-type": "application/json"}

    refused(call(method, f"/api/v1{path}", sent, b"{}"), 403, "not_permitted")
