"""What every answer says, of whatever kind: browsers guess no type, and come back by https alone."""

import pytest

from chalicelib import wiring
from tests.support.gateway import Shop, call, open_shop
from tests.support.keys import Keys

KINDS = [
    ("GET", "/join/coffee", 200),
    ("GET", "/join/nothing", 404),
    ("GET", "/web/kit/dom.js", 200),
    ("GET", "/api/v1/openapi.json", 200),
    ("GET", "/api/v1/cards", 401),
    ("GET", "/art/colours/3b2a20-ffffff-d9c4b0-e8a33d.css", 200),
    ("GET", "/art/hero/none.png", 404),
    ("GET", "/passes/none.pkpass", 404),
    ("GET", "/apple/v1/devices/d/registrations/p", 204),
    ("POST", "/apple/v1/log", 400),
]


@pytest.mark.parametrize(("method", "path", "status"), KINDS)
def test_each_kind_of_answer_has_them(shop: Shop, method: str, path: str, status: int) -> None:
    reply = call(method, path, body="no" if method == "POST" else None)

    assert reply.status == status, reply.text
    assert reply.headers.get_all("X-Content-Type-Options") == ["nosniff"]
    assert reply.headers["Strict-Transport-Security"] == "max-age=31536000"


def test_a_fault_of_our_own_has_them_too(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    def fault() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(wiring, "store", fault)
    reply = call("GET", "/join/coffee")

    assert reply.status == 500
    assert reply.headers["X-Content-Type-Options"] == "nosniff"


def test_over_plain_http_on_this_machine_nothing_is_said_of_https(
    keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_shop(keys, monkeypatch, "http://localhost:8000"):
        reply = call("GET", "/join/coffee")

    assert "Strict-Transport-Security" not in reply.headers
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
