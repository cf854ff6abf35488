"""An API key beside the people at the tills: it scans as before and is no owner."""

import pytest

from tests.api.till.till_calls import barcode, refused
from tests.support.gateway import API_KEY, Shop, call
from tests.support.people import page_of


def test_an_api_key_scans_with_its_outlet_and_sees_what_it_saw(till: Shop) -> None:
    body = {"barcode": barcode(), "outlet": "Main street", "sale_id": "S-1"}
    reply = till.call("POST", "/api/v1/scans", body)

    assert (reply.json["entry"]["by"], reply.json["entry"]["outlet"]) == ("key:till", "Main street")
    assert reply.json["card"]["barcode"] == barcode()
    assert "by_name" not in reply.json["entry"]


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
