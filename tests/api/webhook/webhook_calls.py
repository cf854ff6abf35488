"""Calls around webhooks that several files make."""

from dataclasses import replace
from typing import Any

from chalicelib.domain.webhook.webhook import Call, event
from tests.support.fakes import MERCHANT, NOON_MS
from tests.support.gateway import Reply, Shop

URL = "https://pos.example.com/carnet"
HOOKS = "/api/v1/webhooks"


def refused(reply: Reply, status: int, code: str, field: str = "") -> None:
    assert (reply.status, reply.json["code"]) == (status, code), reply.text
    assert reply.json.get("field", "") == field


def added(shop: Shop, **changes: object) -> Any:
    reply = shop.call("POST", HOOKS, {"url": URL, **changes})
    assert reply.status == 201, reply.text
    return reply.json


def a_delivery(shop: Shop, id_: str, key: str, at_ms: int = NOON_MS, **changes: Any) -> Call:
    made = event("card.stamped", MERCHANT, key, at_ms, {"serial": key})
    given = Call(MERCHANT, id_, made.id, made.type, made.body, at_ms)
    given = replace(given, **{"state": "failed", "tries": 11, "reason": "timeout", **changes})
    shop.webhooks.put_call(given)
    return given
