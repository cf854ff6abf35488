"""How the API shows webhooks, what it takes to set one up, and what each event carries."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.text import Language, phrase
from chalicelib.domain.time.instant import instant
from chalicelib.domain.webhook.address import URL_MAX
from chalicelib.domain.webhook.webhook import EVENT_TYPES, Call, CallState, Endpoint, EndpointState
from chalicelib.entrypoints.http.fields import INSTANT_MAX, Instant, Mark, ShortText, Url, stated

DESCRIPTION_MAX = 100

Address = Annotated[
    str, stated("https, public, on port 443 or one from 1024 up.", format="uri", maxLength=URL_MAX)
]
Events = Annotated[
    list[ShortText],
    Meta(
        max_length=20,
        description="All when empty.",
        extra_json_schema={"items": {"type": "string", "enum": [*EVENT_TYPES]}},
    ),
]
Description = Annotated[str, Meta(max_length=DESCRIPTION_MAX)]


class NewWebhookBody(msgspec.Struct, forbid_unknown_fields=True):
    url: Address
    events: Events = []
    description: Description = ""


class WebhookBody(msgspec.Struct, forbid_unknown_fields=True):
    """What is left out stays as it is."""

    url: Address | None = None
    events: Events | None = None
    description: Description | None = None
    state: Annotated[str, stated(enum=["on", "off"])] | None = None


class ReplayBody(msgspec.Struct, forbid_unknown_fields=True):
    """One event, or all that were given up since a time; `after` goes on with the next page of these."""

    event_id: Annotated[ShortText, Meta(description="`event_id` of a delivery.")] | None = None
    failed_since: Annotated[Instant, Meta(max_length=INSTANT_MAX)] | None = None
    after: Mark | None = None


class WebhookView(msgspec.Struct):
    id: str
    url: Url
    events: list[str]
    description: str
    state: EndpointState
    reason: Annotated[str | None, Meta(description="Why it is off, if not by you.")]
    created_at: Instant
    old_secret_until: Annotated[Instant | None, Meta(description="Until when the secret before signs too.")]


class WebhookListView(msgspec.Struct):
    webhooks: list[WebhookView]


class OneWebhookView(msgspec.Struct):
    webhook: WebhookView


class WebhookSecretView(msgspec.Struct):
    webhook: WebhookView
    secret: Annotated[str, Meta(description="`whsec_…`: shown this once. Calls are signed with it.")]


class WebhookDeliveryView(msgspec.Struct):
    """What became of one event at one endpoint."""

    event_id: str
    type: str
    state: CallState
    tries: int
    status: Annotated[int | None, Meta(description="The HTTP status of the last answer.")]
    reason: Annotated[str | None, Meta(description="A code for how the last try ended.")]
    detail: Annotated[str, Meta(description="The same as a sentence.")]
    tried_at: Instant | None
    next_try_at: Instant | None
    body: Annotated[str, Meta(description="What is sent, byte for byte.")]


class WebhookDeliveryPageView(msgspec.Struct):
    deliveries: list[WebhookDeliveryView]
    next: Annotated[str | None, Meta(description="Goes on with the next page, as `after`.")]


class OneWebhookDeliveryView(msgspec.Struct):
    delivery: WebhookDeliveryView


class ReplayView(msgspec.Struct):
    replayed: int
    next: Annotated[str | None, Meta(description="There may be more: send the same with this as `after`.")]


def webhook_view(endpoint: Endpoint, language: Language) -> WebhookView:
    return WebhookView(
        id=endpoint.id,
        url=endpoint.url,
        events=list(endpoint.events),
        description=endpoint.description,
        state=endpoint.state,
        reason=_ended(endpoint.reason, 0, language) if endpoint.reason else None,
        created_at=instant(endpoint.created_ms),
        old_secret_until=instant(endpoint.old_until_ms) if endpoint.old_until_ms else None,
    )


def delivery_view(call: Call, language: Language) -> WebhookDeliveryView:
    untried = call.state == "waiting" and not call.reason
    return WebhookDeliveryView(
        event_id=call.event_id,
        type=call.type,
        state=call.state,
        tries=call.tries,
        status=call.status or None,
        reason=call.reason or None,
        detail=_ended("waiting" if untried else call.reason, call.status, language),
        tried_at=instant(call.tried_ms) if call.tried_ms else None,
        next_try_at=instant(call.next_ms) if call.next_ms else None,
        body=call.body,
    )


def _ended(reason: str, status: int, language: Language) -> str:
    """How a call ended, or that it did not yet."""
    return words.say(phrase(f"webhook_call_{reason or 'delivered'}", status=status), language)
