"""Webhook endpoints: set up, changed, given a new secret, tried out; and calls made again."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.domain.webhook.tries import WELL
from chalicelib.domain.webhook.webhook import OVERLAP_MS, TEST, Call, Endpoint, Event, ToCall, event
from chalicelib.service.webhook.ports import WebhookQueue, Webhooks

ENDPOINTS_MAX = 10
REPLAY_MAX = 100  # calls that one request sends again: ten batches to the queue


def found(webhooks: Webhooks, merchant_id: str, endpoint_id: str) -> Endpoint:
    endpoint = webhooks.endpoint(merchant_id, endpoint_id)
    if endpoint is None:
        raise NotFound("webhook_unknown", field="webhook_id")
    return endpoint


def add(webhooks: Webhooks, endpoint: Endpoint, by: str) -> Endpoint:
    if len(webhooks.endpoints(endpoint.merchant_id)) >= ENDPOINTS_MAX:
        raise NotAllowed("too_many_webhooks", most=ENDPOINTS_MAX)
    return _put(webhooks, endpoint, by, endpoint.created_ms, "webhook.add")


def change(
    webhooks: Webhooks, endpoint: Endpoint, changes: Mapping[str, Any], by: str, now_ms: int
) -> Endpoint:
    """The endpoint changed; switched on again, it starts as one that never failed."""
    changed = replace(endpoint, **changes)
    if changed.state == "on":
        changed = replace(changed, reason="")
    if changed == endpoint:
        return endpoint
    changed = _put(webhooks, replace(changed, revision=endpoint.revision + 1), by, now_ms, "webhook.change")
    if changed.state == "on" and (endpoint.state == "off" or changed.url != endpoint.url):
        webhooks.put_health(changed, WELL)
    return changed


def drop(webhooks: Webhooks, endpoint: Endpoint, by: str, now_ms: int) -> None:
    webhooks.drop_endpoint(endpoint, _line(endpoint, by, now_ms, "webhook.drop"))


def renew_secret(webhooks: Webhooks, endpoint: Endpoint, key_id: str, by: str, now_ms: int) -> Endpoint:
    """A new secret; calls are signed with the one before as well, for a day."""
    renewed = replace(
        endpoint,
        secret=endpoint.secret + 1,
        key_id=key_id,
        old_key_id=endpoint.key_id,
        old_until_ms=now_ms + OVERLAP_MS,
        revision=endpoint.revision + 1,
    )
    return _put(webhooks, renewed, by, now_ms, "webhook.secret")


def send_test(webhooks: Webhooks, queue: WebhookQueue, endpoint: Endpoint, key: str, now_ms: int) -> Call:
    """A test event on its way to one endpoint, tried once it is its turn, as every other."""
    data = {"webhook_id": endpoint.id, "description": endpoint.description}
    test = event(TEST, endpoint.merchant_id, key, now_ms, data)
    call = Call(endpoint.merchant_id, endpoint.id, test.id, test.type, test.body, now_ms)
    _again(webhooks, queue, endpoint, [call], now_ms)
    return call


def replay(webhooks: Webhooks, queue: WebhookQueue, endpoint: Endpoint, event_id: str, now_ms: int) -> Call:
    """One call made again, whatever became of it."""
    call = webhooks.call(endpoint.merchant_id, endpoint.id, event_id)
    if call is None:
        raise NotFound("delivery_unknown", field="event_id")
    return _again(webhooks, queue, endpoint, [call], now_ms)[0]


def replay_failed(
    webhooks: Webhooks, queue: WebhookQueue, endpoint: Endpoint, since: str, after: str, now_ms: int
) -> tuple[int, str]:
    """Calls given up since an event id, newest first: how many of this page go out again, and the next."""
    page = webhooks.calls(endpoint.merchant_id, endpoint.id, REPLAY_MAX, after, failed=True)
    wanted = [call for call in page.calls if call.event_id >= since]
    _again(webhooks, queue, endpoint, wanted, now_ms)
    more = page.next and page.next >= since
    return len(wanted), page.next if more else ""


def _again(
    webhooks: Webhooks, queue: WebhookQueue, endpoint: Endpoint, calls: list[Call], now_ms: int
) -> list[Call]:
    """Each begun anew, and on the queue. First noted, so that the worker does not take it for done."""
    if endpoint.state == "off":
        raise NotAllowed("webhook_off", field="webhook_id")
    anew = [replace(call, state="waiting", began_ms=now_ms, tries=0, next_ms=now_ms) for call in calls]
    for call in anew:
        webhooks.put_call(call)
    if anew:
        queue.send([ToCall(endpoint.id, _event(call)) for call in anew])
    return anew


def _event(call: Call) -> Event:
    return Event(call.event_id, call.type, call.merchant_id, call.body)


def _put(webhooks: Webhooks, endpoint: Endpoint, by: str, now_ms: int, what: AuditCode) -> Endpoint:
    if not webhooks.put_endpoint(endpoint, _line(endpoint, by, now_ms, what)):
        raise NotAllowed("changed_meanwhile")
    return endpoint


def _line(endpoint: Endpoint, by: str, now_ms: int, what: AuditCode) -> AuditLine:
    return AuditLine(endpoint.merchant_id, now_ms, by, what, endpoint.id, {"url": endpoint.url})
