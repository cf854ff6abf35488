"""Endpoints, events and calls to begin with."""

from dataclasses import replace
from typing import Any

from chalicelib.domain.webhook.webhook import Call, Endpoint, Event, event
from tests.support.fakes import MERCHANT, NOON_MS


def an_endpoint(id_: str = "w1", url: str = "https://pos.example/hook", **changes: Any) -> Endpoint:
    endpoint = Endpoint(id_, MERCHANT, url, "1", NOON_MS)
    return replace(endpoint, **changes)


def an_event(key: str = "entry-1", at_ms: int = NOON_MS, type_: str = "card.stamped") -> Event:
    return event(type_, MERCHANT, key, at_ms, {"serial": "CARD1"})


def a_call(happened: Event | None = None, **changes: Any) -> Call:
    made = happened or an_event()
    call = Call(MERCHANT, "w1", made.id, made.type, made.body, NOON_MS)
    return replace(call, **changes)
