"""Webhooks over the API: set up, changed, given a new secret, tried out, looked after."""

import secrets
from functools import partial
from typing import Any

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput, TooMany
from chalicelib.domain.people.audit import AuditLine, Facts
from chalicelib.domain.text import Language
from chalicelib.domain.time.units import HOUR_S
from chalicelib.domain.webhook.address import check_url
from chalicelib.domain.webhook.webhook import EVENT_TYPES, Endpoint, EventType, event_mark, secret_text
from chalicelib.entrypoints.api.webhook.views import (
    DESCRIPTION_MAX,
    NewWebhookBody,
    OneWebhookDeliveryView,
    OneWebhookView,
    ReplayBody,
    ReplayView,
    WebhookBody,
    WebhookDeliveryPageView,
    WebhookListView,
    WebhookSecretView,
    delivery_view,
    webhook_view,
)
from chalicelib.entrypoints.http.answers import answer, no_content
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import instant_ms, known_id, page_limit, short
from chalicelib.entrypoints.http.operation import AFTER, LIMIT, in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.service.webhook import endpoints as service

FAILED = in_query(
    "failed",
    "1: only those that were given up. Go on while there is a `next`: pages may be short.",
    maxLength=1,
)

TESTS_MAX = 20  # an hour, for each merchant
REPLAYS_MAX = 600  # of up to a hundred calls each: a day's outage of a chain in a few hours
routes = Api(__name__)
for_webhooks = partial(routes.operation, permission="webhooks")
reading = partial(routes.operation, permission="see_webhooks")


@reading(
    "GET /webhooks",
    id="listWebhooks",
    summary="Your webhooks",
    answers={200: WebhookListView},
    refusals=(403,),
)
def get_webhooks(caller: Caller) -> Response:
    endpoints = sorted(
        wiring.webhooks().endpoints(caller.merchant_id), key=lambda endpoint: endpoint.created_ms
    )
    return answer(WebhookListView([webhook_view(endpoint, _language()) for endpoint in endpoints]))


@for_webhooks(
    "POST /webhooks",
    id="addWebhook",
    summary="Be called when something happens; the answer has the secret",
    answers={201: WebhookSecretView},
    refusals=(403, 409, 503),
)
def post_webhook(caller: Caller, body: NewWebhookBody) -> Response:
    endpoint = Endpoint(
        id=f"w{secrets.token_hex(6)}",
        merchant_id=caller.merchant_id,
        url=_url(body.url),
        key_id=wiring.tokens().newest,
        created_ms=wiring.clock_ms(),
        events=_events(body.events),
        description=short("description", body.description, DESCRIPTION_MAX),
    )
    return _secret_shown(service.add(wiring.webhooks(), endpoint, caller.by))


@for_webhooks(
    "PATCH /webhooks/{webhook_id}",
    id="changeWebhook",
    summary="Change a webhook, or switch it on or off",
    answers={200: OneWebhookView},
    refusals=(403, 404, 409, 503),
)
def patch_webhook(webhook_id: str, caller: Caller, body: WebhookBody) -> Response:
    endpoint = _found(caller, webhook_id)
    changed = service.change(wiring.webhooks(), endpoint, _changes(body), caller.by, wiring.clock_ms())
    return answer(OneWebhookView(webhook_view(changed, _language())))


@for_webhooks(
    "DELETE /webhooks/{webhook_id}",
    id="deleteWebhook",
    summary="Delete a webhook",
    answers={204: None},
    refusals=(403, 404),
)
def delete_webhook(webhook_id: str, caller: Caller) -> Response:
    service.drop(wiring.webhooks(), _found(caller, webhook_id), caller.by, wiring.clock_ms())
    return no_content()


@for_webhooks(
    "POST /webhooks/{webhook_id}/secret",
    id="renewWebhookSecret",
    summary="A new secret; the one before signs too for a day",
    answers={201: WebhookSecretView},
    refusals=(403, 404, 409, 503),
)
def post_secret(webhook_id: str, caller: Caller) -> Response:
    endpoint = _found(caller, webhook_id)
    newest = wiring.tokens().newest
    renewed = service.renew_secret(wiring.webhooks(), endpoint, newest, caller.by, wiring.clock_ms())
    return _secret_shown(renewed)


@for_webhooks(
    "POST /webhooks/{webhook_id}/test",
    id="testWebhook",
    summary="Send a test event",
    answers={202: OneWebhookDeliveryView},
    refusals=(403, 404, 409, 429, 503),
)
def post_test(webhook_id: str, caller: Caller) -> Response:
    """It goes the same way as every other event: the list of deliveries says how it ended."""
    endpoint = _found(caller, webhook_id)
    _within(caller.merchant_id, "webhook-test", TESTS_MAX)
    key = secrets.token_hex(16)
    call = service.send_test(wiring.webhooks(), wiring.webhook_queue(), endpoint, key, wiring.clock_ms())
    return answer(OneWebhookDeliveryView(delivery_view(call, _language())), 202)


@reading(
    "GET /webhooks/{webhook_id}/deliveries",
    id="listWebhookDeliveries",
    summary="What became of each event of the last month, newest first",
    answers={200: WebhookDeliveryPageView},
    refusals=(403, 404, 422),
    parameters=(FAILED, LIMIT, AFTER),
)
def get_deliveries(webhook_id: str, caller: Caller) -> Response:
    request = routes.current_request
    endpoint = _found(caller, webhook_id)
    limit, after = page_limit(query(request, "limit")), query(request, "after") or ""
    failed = query(request, "failed") == "1"
    page = wiring.webhooks().calls(caller.merchant_id, endpoint.id, limit, after, failed=failed)
    deliveries = [delivery_view(call, _language()) for call in page.calls]
    return answer(WebhookDeliveryPageView(deliveries, page.next or None))


@for_webhooks(
    "POST /webhooks/{webhook_id}/replay",
    id="replayWebhook",
    summary="Send an event again, or all that were given up since a time",
    answers={202: ReplayView},
    refusals=(403, 404, 409, 429, 503),
)
def post_replay(webhook_id: str, caller: Caller, body: ReplayBody) -> Response:
    endpoint = _found(caller, webhook_id)
    held, queue = wiring.webhooks(), wiring.webhook_queue()
    if (body.event_id is None) == (body.failed_since is None):
        raise InvalidInput("replay_what", field="event_id")
    _within(caller.merchant_id, "webhook-replay", REPLAYS_MAX)
    if body.event_id is not None:
        service.replay(held, queue, endpoint, body.event_id, wiring.clock_ms())
        _note_replay(caller, endpoint, {"event": body.event_id})
        return answer(ReplayView(1, None), 202)
    since = event_mark(max(0, instant_ms(body.failed_since, "failed_since")))
    replayed, more = service.replay_failed(held, queue, endpoint, since, body.after or "", wiring.clock_ms())
    _note_replay(caller, endpoint, {"since": str(body.failed_since), "calls": replayed})
    return answer(ReplayView(replayed, more or None), 202)


def _note_replay(caller: Caller, endpoint: Endpoint, facts: Facts) -> None:
    line = AuditLine(caller.merchant_id, wiring.clock_ms(), caller.by, "webhook.replay", endpoint.id, facts)
    wiring.directory().note(line)


def _within(merchant_id: str, purpose: str, most: int) -> None:
    """By hand, so much an hour: an address may be somebody's who never asked to be called."""
    wait_s = wiring.store().count_within(purpose, merchant_id, most, HOUR_S)
    if wait_s:
        raise TooMany("too_many_sent_again", seconds=wait_s)


def _language() -> Language:
    return language_of(routes.current_request)


def _found(caller: Caller, webhook_id: str) -> Endpoint:
    known_id(webhook_id, "webhook_unknown", "webhook_id")
    return service.found(wiring.webhooks(), caller.merchant_id, webhook_id)


def _secret_shown(endpoint: Endpoint) -> Response:
    secret = wiring.tokens().webhook(endpoint.id, endpoint.secret, endpoint.key_id)
    return answer(WebhookSecretView(webhook_view(endpoint, _language()), secret_text(secret)), 201)


def _changes(body: WebhookBody) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    if body.url is not None:
        changes["url"] = _url(body.url)
    if body.events is not None:
        changes["events"] = _events(body.events)
    if body.description is not None:
        changes["description"] = short("description", body.description, DESCRIPTION_MAX)
    if body.state is not None:
        if body.state not in ("on", "off"):
            raise InvalidInput("webhook_state", field="state")
        changes["state"] = body.state
    return changes


def _url(url: str) -> str:
    return check_url(url, local=bool(wiring.settings().webhook_local))


def _events(given: list[str]) -> tuple[EventType, ...]:
    chosen = tuple(event for event in EVENT_TYPES if event in given)
    if len(chosen) != len(set(given)):
        raise InvalidInput("webhook_events", field="events", events=", ".join(EVENT_TYPES))
    return chosen
