"""Who comes by the side door meets the same routes, guards and words as at the front."""

import base64
import json
from dataclasses import dataclass
from typing import Any

import pytest

from chalicelib.entrypoints.http.side_door import PATHS, as_side
from infra.package import package
from tests.support.gateway import API_KEY, Shop, call, the_app

TILL = {"authorization": f"Bearer {API_KEY}", "content-type": "application/json"}


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def aside(
    method: str,
    path: str,
    headers: dict[str, str] | None = None,
    body: str = "",
    query: str = "",
    **more: Any,
) -> Answer:
    """One request through an HTTP API's event into the app, and its answer out again."""
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": query,
        "headers": headers or {},
        "requestContext": {"http": {"method": method, "path": path, "sourceIp": "203.0.113.7"}},
        "isBase64Encoded": False,
        **({"body": body} if body else {}),
        **more,
    }
    answer = json.loads(json.dumps(the_app()(json.loads(json.dumps(event)), None)))
    assert set(answer) == {"statusCode", "headers", "cookies", "body", "isBase64Encoded"}
    assert all(isinstance(value, str) for value in answer["headers"].values())
    content = answer["body"]
    out = base64.b64decode(content) if answer["isBase64Encoded"] else content.encode()
    return Answer(answer["statusCode"], answer["headers"], out)


def test_a_scan_counts_and_its_repetition_is_known_at_the_front(shop: Shop) -> None:
    made = shop.call("POST", "/api/v1/programmes/coffee/cards", {"name": "Ana"}, Idempotency_Key="1").json
    sale = json.dumps({"barcode": made["barcode"]})
    reply = aside("POST", "/api/v1/scans", {**TILL, "idempotency-key": "sale-1"}, sale)
    again = call("POST", "/api/v1/scans", {**TILL, "idempotency-key": "sale-1"}, sale)

    assert (reply.status, again.status) == (201, 200)
    assert reply.json["card"]["balance"] == again.json["card"]["balance"] == 1
    assert again.json["replayed"] is True


def test_a_till_looks_a_card_up_by_its_query(shop: Shop) -> None:
    made = shop.call("POST", "/api/v1/programmes/coffee/cards", {"name": "Ana"}, Idempotency_Key="1").json
    reply = aside("GET", "/api/v1/cards", TILL, query=f"barcode={made['barcode']}")

    assert reply.status == 200
    assert made["serial"].encode() in reply.body


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/apple/v1/passes/pass.example/UNKNOWN"),
        ("GET", "/apple/v1/devices/phone/registrations/pass.example"),
        ("POST", "/apple/v1/devices/phone/registrations/pass.example/UNKNOWN"),
        ("GET", "/api/v1/scans"),
        ("POST", "/api/v1/scans"),
        ("GET", "/api/v1/cards/a/b/c/d"),
    ],
)
def test_a_refusal_is_the_fronts_own(shop: Shop, method: str, path: str) -> None:
    front, side = (
        call(method, path, {"Accept-Language": "fr"}),
        aside(method, path, {"accept-language": "fr"}),
    )

    assert (side.status, side.body) == (front.status, front.body)
    assert side.status >= 204
    assert side.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", ["/", "/api/v1/session", "/apple/v1/log", "/join/coffee"])
def test_what_is_not_for_the_side_door_is_nowhere_there(shop: Shop, path: str) -> None:
    assert aside("POST", path).status == 404
    assert aside("GET", path).status == 404


def test_bytes_come_as_they_are_and_cookies_apart() -> None:
    answer = {
        "statusCode": 200,
        "headers": {"Content-Type": "image/png"},
        "multiValueHeaders": {"Set-Cookie": ["a=1", "b=2"], "Vary": ["Accept", "Cookie"]},
        "body": "iVBORw==",
        "isBase64Encoded": True,
    }
    assert as_side(answer) == {
        "statusCode": 200,
        "headers": {"Content-Type": "image/png", "Vary": "Accept, Cookie"},
        "cookies": ["a=1", "b=2"],
        "body": "iVBORw==",
        "isBase64Encoded": True,
    }


def test_a_body_in_base64_and_cookies_are_read(shop: Shop) -> None:
    body = base64.b64encode(b'{"barcode": "NOBODY"}').decode()
    sent = {**TILL, "idempotency-key": "sale-1"}
    reply = aside("POST", "/api/v1/scans", sent, isBase64Encoded=True, body=body, cookies=["a=1", "b=2"])

    assert (reply.status, reply.json["field"]) == (404, "barcode")


def test_the_domain_maps_these_paths_to_it_and_no_others() -> None:
    import yaml

    resources = yaml.safe_load(package(for_lambda=False).template.read_text())["Resources"].values()
    mapped = [
        each["Properties"]["ApiMappingKey"]
        for each in resources
        if each["Type"] == "AWS::ApiGatewayV2::ApiMapping"
    ]
    routes = [*the_app().routes]

    assert sorted(f"/{path}" for path in mapped) == sorted(PATHS)
    assert all(any(route.startswith(path) for route in routes) for path in PATHS)
