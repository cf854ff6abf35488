"""Call: take one event to one endpoint, once it is its turn, and note how it ended."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.webhook.tries import (
    WELL,
    CallResult,
    Health,
    after,
    health_after,
    is_lost,
    probed,
    wait_ms,
)
from chalicelib.domain.webhook.webhook import Call, Endpoint, ToCall, headers
from chalicelib.service.webhook.parked import AFTER_S, Parking
from chalicelib.service.webhook.ports import Postman, WebhookQueue, Webhooks

Secrets = Callable[[Endpoint, int], Sequence[bytes]]
"""What an endpoint's calls are signed with at a time."""


def call_endpoint(
    message: ToCall,
    *,
    webhooks: Webhooks,
    queue: WebhookQueue,
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
    parking = Parking(endpoint, webhooks, queue, clock_ms)
    if call.state != "waiting":
        return parking.look_after(call)
    if early_ms := wait_ms(call, now_ms):  # a repetition of a message that waits, or its worker died
        return _seconds(early_ms)
    if endpoint.state == "off":
        webhooks.put_call(replace(call, state="failed", reason="off", next_ms=0))
        return AFTER_S
    health = webhooks.health(endpoint)
    if health.is_left_to_another(call.event_id, now_ms):
        return parking.park(call)
    if quiet_ms := health.quiet_ms(now_ms):  # nobody asks yet, or this one does
        webhooks.put_health(endpoint, replace(health, probe=call.event_id))
        return _seconds(quiet_ms)
    return _Calling(parking, webhooks, clock_ms, jitter).call(call, health, postman, secrets)


@dataclass(frozen=True, slots=True)
class _Calling:
    parking: Parking
    webhooks: Webhooks
    clock_ms: Callable[[], int]
    jitter: float

    def call(self, call: Call, seen: Health, postman: Postman, secrets: Secrets) -> int:
        endpoint, now_ms = self.parking.endpoint, self.clock_ms()
        signed = headers(call.event_id, call.body, secrets(endpoint, now_ms), now_ms // 1000)
        result = postman.post(endpoint.url, signed, call.body.encode())
        now_ms = self.clock_ms()
        well = seen == WELL and not result.failure  # as nearly always: nothing more to read or note
        before = seen if well else self.webhooks.health(endpoint)
        health = health_after(before, result, now_ms)
        if not health.rests:
            return self._noted(after(call, result, now_ms, self.jitter), before, health, result)
        if before.is_left_to_another(call.event_id, now_ms):  # who failed beside this one asks for both
            ended = after(call, result, now_ms, self.jitter)
            delay_s = self._noted(ended, before, replace(health, probe=before.probe), result)
            return self.parking.park(ended) if ended.state == "waiting" else delay_s
        ended = probed(call, result, now_ms, health.quiet_until_ms)
        return self._noted(ended, before, replace(health, probe=call.event_id), result)

    def _noted(self, call: Call, before: Health, health: Health, result: CallResult) -> int:
        """How the call ended, and how its endpoint does. One that was in trouble may have calls parked."""
        self.webhooks.put_call(call)
        if health != before:
            self.webhooks.put_health(self.parking.endpoint, health)
        self._switch_off_if_lost(health, result)
        if call.state == "waiting":
            return _seconds(call.next_ms - self.clock_ms())
        return AFTER_S if call.tries > 1 or before.rests or result.failure else 0

    def _switch_off_if_lost(self, health: Health, result: CallResult) -> None:
        """Switch off one that says it is gone, or has not answered for days."""
        endpoint, now_ms = self.parking.endpoint, self.clock_ms()
        reason = "gone" if result.failure == "gone" else "lost" if is_lost(health, now_ms) else ""
        if not reason:
            return
        off = replace(endpoint, state="off", reason=reason, revision=endpoint.revision + 1)
        line = AuditLine(
            endpoint.merchant_id, now_ms, "carnet", "webhook.off", endpoint.id, {"url": endpoint.url}
        )
        if self.webhooks.put_endpoint(off, line):  # else somebody changes it now
            self.webhooks.put_health(endpoint, WELL)


def _seconds(ms: int) -> int:
    return max(1, -(-ms // 1000))
