"""Webhooks: who is called about what, how a call is signed, and what becomes of it.

The form of a call follows the Standard Webhooks specification, version 1.0.0:
https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
"""

import base64
import hashlib
import hmac
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from chalicelib.domain.kept import Kept
from chalicelib.domain.time.instant import instant
from chalicelib.domain.time.units import DAY_MS

EventType = Literal[
    "card.created",
    "card.stamped",
    "card.redeemed",
    "card.given",
    "card.paused",
    "card.resumed",
    "card.reversed",
    "card.corrected",
    "card.saved",
    "card.removed",
    "campaign.finished",
]
EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)
TEST: Literal["webhook.test"] = "webhook.test"
"""An event of its own, sent on demand to one endpoint, whatever it chose."""

EndpointState = Literal["on", "off"]
CallState = Literal["waiting", "delivered", "failed"]
"""`waiting` for its next try; `failed` when it was given up: it can be replayed."""

SECRET_PREFIX = "whsec_"  # noqa: S105  # how the specification marks a secret, none itself
OVERLAP_MS = DAY_MS  # how long calls are also signed with the secret before


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, once: whoever derives it again derives the same `id` and `body`."""

    id: str
    type: str
    merchant_id: str
    body: str


@dataclass(frozen=True, slots=True)
class Endpoint(Kept):
    """Where a merchant wants to be called. `events` empty: all of them.

    Its secrets are derived: `secret` counts them and `key_id` names the key it was made under, `old_key_id`
    that of the one before, which signs too until `old_until_ms`. `reason` says why it is off.
    """

    id: str
    merchant_id: str
    url: str
    key_id: str
    created_ms: int
    events: tuple[EventType, ...] = ()
    description: str = ""
    state: EndpointState = "on"
    reason: str = ""
    secret: int = 1
    old_key_id: str = ""
    old_until_ms: int = 0
    revision: int = 0

    def wants(self, event_type: str) -> bool:
        return self.state == "on" and (not self.events or event_type in self.events)


@dataclass(frozen=True, slots=True)
class Call(Kept):
    """What became of an event at one endpoint. `reason` is a code of `sentences_webhooks.OUTCOMES`.

    `began_ms` is when trying began, again after a replay; `next_ms` when it is tried again, 0: it is not.
    """

    merchant_id: str
    endpoint_id: str
    event_id: str
    type: str
    body: str
    began_ms: int
    state: CallState = "waiting"
    tries: int = 0
    status: int = 0
    reason: str = ""
    tried_ms: int = 0
    next_ms: int = 0


@dataclass(frozen=True, slots=True)
class Parked(Kept):
    """That an event's call waits in the table, and since when, for its endpoint is left alone."""

    event_id: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class CallPage:
    """Calls newest first; `next` continues, empty at the end."""

    calls: tuple[Call, ...]
    next: str


@dataclass(frozen=True, slots=True)
class ToCall:
    """An event on its way to one endpoint, as the queue carries it. Twice the same is harmless.

    Before `not_before_ms` it only waits: the queue holds a message back for less long than a call can wait.
    """

    endpoint_id: str
    event: Event
    not_before_ms: int = 0


def event(event_type: str, merchant_id: str, key: str, at_ms: int, data: Mapping[str, Any]) -> Event:
    """The event that `key` stands for. Its id sorts by time and has no full stop, which signing needs."""
    digest = hashlib.sha256(f"{merchant_id}\n{event_type}\n{key}".encode()).digest()
    short = base64.b32encode(digest[:15]).decode().lower()
    body = {"type": event_type, "timestamp": instant(at_ms), "data": data}
    return Event(
        id=f"{event_mark(at_ms)}_{short}",
        type=event_type,
        merchant_id=merchant_id,
        body=json.dumps(body, separators=(",", ":")),
    )


def event_mark(at_ms: int) -> str:
    """How the ids of a moment's events begin: they sort by it."""
    return f"evt_{at_ms:015d}"


def headers(event_id: str, body: str, secrets: Sequence[bytes], now_s: int) -> dict[str, str]:
    """The call's own headers: what it is, when this try was made, and a signature by each secret."""
    signed = f"{event_id}.{now_s}.{body}".encode()
    signatures = (base64.b64encode(hmac.digest(secret, signed, hashlib.sha256)) for secret in secrets)
    return {
        "content-type": "application/json",
        "user-agent": "Carnet-Webhooks/1",
        "webhook-id": event_id,
        "webhook-timestamp": str(now_s),
        "webhook-signature": " ".join(f"v1,{signature.decode()}" for signature in signatures),
    }


def secret_text(secret: bytes) -> str:
    """A secret as it is handed over."""
    return SECRET_PREFIX + base64.b64encode(secret).decode()
