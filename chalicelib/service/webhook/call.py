"""Call: take one event to one endpoint, once it is its turn, and note how it ended."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.webhook.tries import WELL, CallResult, after, health_after, held_back, is_lost
from chalicelib.domain.webhook.webhook import Call, Endpoint, ToCall, headers
from chalicelib.service.webhook.ports import Postman, Webhooks

Secrets = Callable[[Endpoint, int], Sequence[bytes]]
"""What an endpoint's calls are signed with at a time."""


def call_endpoint(
    message: ToCall,
    *,
    webhooks: Webhooks,
    postman: Postman,
    secrets: Secrets,
    clock_ms: Callable[[], int],
    jitter: float,
) -> int:
    """Seconds until the message is to come again; 0 when it is done with."""
    event, now_ms = message.event, clock_ms()
    endpoint = webhooks.endpoint(event.merchant_id, message.endpoint_id)
    if endpoint is None:
        return 0
    call = webhooks.call(event.merchant_id, endpoint.id, event.id)
    if call is None:
        call = Call(event.merchant_id, endpoint.id, event.id, event.type, event.body, now_ms)
    if call.state != "waiting":
        return 0
    if now_ms < call.next_ms:  # a repetition of a message that waits, or its worker died
        return _wait_s(call, now_ms)
    if endpoint.state == "off":
        webhooks.put_call(replace(call, state="failed", reason="off", next_ms=0))
        return 0
    health = webhooks.health(endpoint)
    if now_ms < health.quiet_until_ms:
        return _noted(webhooks, held_back(call, health.quiet_until_ms, now_ms, jitter), now_ms)
    signed = headers(event.id, call.body, secrets(endpoint, now_ms), now_ms // 1000)
    result = postman.post(endpoint.url, signed, call.body.encode())
    now_ms = clock_ms()
    delay_s = _noted(webhooks, after(call, result, now_ms, jitter), now_ms)
    if result.failure or health != WELL:
        _look_after(webhooks, endpoint, result, now_ms)
    return delay_s


def _noted(webhooks: Webhooks, call: Call, now_ms: int) -> int:
    webhooks.put_call(call)
    return _wait_s(call, now_ms) if call.state == "waiting" else 0


def _wait_s(call: Call, now_ms: int) -> int:
    return max(1, -(-(call.next_ms - now_ms) // 1000))


def _look_after(webhooks: Webhooks, endpoint: Endpoint, result: CallResult, now_ms: int) -> None:
    """Note how the endpoint does; switch off one that says it is gone, or has not answered for days."""
    before = webhooks.health(endpoint)
    health = health_after(before, result, now_ms)
    if health != before:
        webhooks.put_health(endpoint, health)
    reason = "gone" if result.failure == "gone" else "lost" if is_lost(health, now_ms) else ""
    if not reason:
        return
    off = replace(endpoint, state="off", reason=reason, revision=endpoint.revision + 1)
    line = AuditLine(
        endpoint.merchant_id, now_ms, "carnet", "webhook.off", endpoint.id, {"url": endpoint.url}
    )
    if webhooks.put_endpoint(off, line):  # else somebody changes it now: the next failure tells again
        webhooks.put_health(endpoint, WELL)
