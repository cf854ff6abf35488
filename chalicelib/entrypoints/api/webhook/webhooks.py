"""Webhooks over the API: set up, changed, given a new secret, tried out, looked after."""

import secrets
from typing import Any

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.text import Language
from chalicelib.domain.webhook.address import check_url
from chalicelib.domain.webhook.webhook import EVENT_TYPES, Endpoint, EventType, event_mark, shown
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
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.callers import Caller, signed_in
from chalicelib.entrypoints.http.fields import ID, instant_ms, page_limit, short
from chalicelib.entrypoints.http.request import language_of, query, read
from chalicelib.service.webhook import endpoints as service

routes = Routes(__name__)


@routes.route("/api/v1/webhooks", methods=["GET"])
def get_webhooks() -> Response:
    caller, language = _asked()
    endpoints = sorted(wiring.webhooks().endpoints(caller.merchant_id), key=lambda each: each.created_ms)
    return answer(WebhookListView([webhook_view(each, language) for each in endpoints]))


@routes.route("/api/v1/webhooks", methods=["POST"])
def post_webhook() -> Response:
    caller, language = _asked()
    body = read(routes.current_request, NewWebhookBody)
    endpoint = Endpoint(
        id=f"w{secrets.token_hex(6)}",
        merchant_id=caller.merchant_id,
        url=_url(body.url),
        key_id=wiring.tokens().newest,
        created_ms=wiring.clock_ms(),
        events=_events(body.events),
        description=short("description", body.description, DESCRIPTION_MAX),
    )
    return _secret_shown(service.add(wiring.webhooks(), endpoint, caller.by), language, 201)


@routes.route("/api/v1/webhooks/{webhook_id}", methods=["PATCH"])
def patch_webhook(webhook_id: str) -> Response:
    caller, language = _asked()
    endpoint = _found(caller, webhook_id)
    changes = _changes(read(routes.current_request, WebhookBody))
    changed = service.change(wiring.webhooks(), endpoint, changes, caller.by, wiring.clock_ms())
    return answer(OneWebhookView(webhook_view(changed, language)))


@routes.route("/api/v1/webhooks/{webhook_id}", methods=["DELETE"])
def delete_webhook(webhook_id: str) -> Response:
    caller, _ = _asked()
    service.drop(wiring.webhooks(), _found(caller, webhook_id), caller.by, wiring.clock_ms())
    return no_content()


@routes.route("/api/v1/webhooks/{webhook_id}/secret", methods=["POST"])
def post_secret(webhook_id: str) -> Response:
    """A new secret; the one before signs too for a day."""
    caller, language = _asked()
    endpoint = _found(caller, webhook_id)
    newest = wiring.tokens().newest
    renewed = service.renew_secret(wiring.webhooks(), endpoint, newest, caller.by, wiring.clock_ms())
    return _secret_shown(renewed, language, 201)


@routes.route("/api/v1/webhooks/{webhook_id}/test", methods=["POST"])
def post_test(webhook_id: str) -> Response:
    """A test event, on the road that every other takes: the list of deliveries says how it ended."""
    caller, language = _asked()
    endpoint = _found(caller, webhook_id)
    key = secrets.token_hex(16)
    call = service.send_test(wiring.webhooks(), wiring.webhook_queue(), endpoint, key, wiring.clock_ms())
    return answer(OneWebhookDeliveryView(delivery_view(call, language)), 202)


@routes.route("/api/v1/webhooks/{webhook_id}/deliveries", methods=["GET"])
def get_deliveries(webhook_id: str) -> Response:
    request = routes.current_request
    caller, language = _asked()
    endpoint = _found(caller, webhook_id)
    limit, after = page_limit(query(request, "limit")), query(request, "after") or ""
    failed = query(request, "failed") == "1"
    page = wiring.webhooks().calls(caller.merchant_id, endpoint.id, limit, after, failed=failed)
    shown_calls = [delivery_view(each, language) for each in page.calls]
    return answer(WebhookDeliveryPageView(shown_calls, page.next or None))


@routes.route("/api/v1/webhooks/{webhook_id}/replay", methods=["POST"])
def post_replay(webhook_id: str) -> Response:
    caller, _ = _asked()
    endpoint = _found(caller, webhook_id)
    body = read(routes.current_request, ReplayBody)
    held, queue = wiring.webhooks(), wiring.webhook_queue()
    if (body.event_id is None) == (body.failed_since is None):
        raise InvalidInput("replay_what", field="event_id")
    if body.event_id is not None:
        service.replay(held, queue, endpoint, body.event_id, wiring.clock_ms())
        return answer(ReplayView(1, None), 202)
    since = event_mark(max(0, instant_ms(body.failed_since, "failed_since")))
    replayed, more = service.replay_failed(held, queue, endpoint, since, body.after or "", wiring.clock_ms())
    return answer(ReplayView(replayed, more or None), 202)


def _asked() -> tuple[Caller, Language]:
    request = routes.current_request
    return signed_in(request, "webhooks"), language_of(request)


def _found(caller: Caller, webhook_id: str) -> Endpoint:
    if not ID.fullmatch(webhook_id):
        raise NotFound("webhook_unknown", field="webhook_id")
    return service.found(wiring.webhooks(), caller.merchant_id, webhook_id)


def _secret_shown(endpoint: Endpoint, language: Language, status: int) -> Response:
    secret = wiring.tokens().webhook(endpoint.id, endpoint.secret, endpoint.key_id)
    return answer(WebhookSecretView(webhook_view(endpoint, language), shown(secret)), status)


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
    chosen = tuple(each for each in EVENT_TYPES if each in given)
    if len(chosen) != len(set(given)):
        raise InvalidInput("webhook_events", field="events", events=", ".join(EVENT_TYPES))
    return chosen
