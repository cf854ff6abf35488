"""Calls of an endpoint that is left alone wait in the table, and not in a queue; one of them asks for all.

The one that asks is its endpoint's *probe*: a message that comes back each minute. When it is answered, it
brings the parked ones back to the queue, a page a second; when it is given up, the oldest of them asks next.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from chalicelib.domain.webhook.tries import GIVE_UP_MS, Health
from chalicelib.domain.webhook.webhook import Call, Endpoint, Event, Parked, ToCall
from chalicelib.service.webhook.ports import WebhookQueue, Webhooks

PAGE = 100  # calls that come back in a second: as many as an endpoint that had trouble is to be given
AFTER_S = 1  # until the next page


@dataclass(frozen=True, slots=True)
class Parking:
    """The parked calls of one endpoint."""

    endpoint: Endpoint
    webhooks: Webhooks
    queue: WebhookQueue
    clock_ms: Callable[[], int]

    def park(self, call: Call) -> int:
        """Seconds until its message is to come again; 0: it need not, since the probe will see to it."""
        now_ms = self.clock_ms()
        self.webhooks.put_call(replace(call, reason=call.reason or "quiet", next_ms=now_ms))
        parked = Parked(call.event_id, now_ms)
        self.webhooks.park(self.endpoint, parked)
        # Whoever looks for parked calls notes first that the endpoint is well, or that nobody asks: then it
        # has seen this one, or this one sees that.
        if self.webhooks.health(self.endpoint).is_left_to_another(call.event_id, now_ms):
            return 0
        self.webhooks.unpark(self.endpoint, parked)
        return AFTER_S

    def look_after(self, call: Call) -> int:
        """What the message of a call that has ended does for those that are parked; seconds as above."""
        if self.endpoint.state == "off":
            return self._give_up()
        health = self.webhooks.health(self.endpoint)
        if not health.rests:
            return self._release()
        if health.probe not in ("", call.event_id):
            return 0
        return self._pass_on(health)

    def _give_up(self) -> int:
        page = self._page()
        for parked in page:
            if call := self._waiting(parked):
                self.webhooks.put_call(replace(call, state="failed", reason="off", next_ms=0))
            self.webhooks.unpark(self.endpoint, parked)
        return AFTER_S if page else 0

    def _release(self) -> int:
        """On the queue first, then parked no more: whoever dies in between brings some twice."""
        page = self._page()
        waiting = [call for parked in page if (call := self._waiting(parked))]
        if waiting:
            self.queue.send([self._message(call) for call in waiting])
        for parked in page:
            self.webhooks.unpark(self.endpoint, parked)
        return AFTER_S if page else 0

    def _pass_on(self, health: Health) -> int:
        """The probe was given up: the oldest that is not too old asks from now on."""
        now_ms, page = self.clock_ms(), self._page()
        for parked in page:
            call = self._waiting(parked)
            if call and now_ms - call.began_ms <= GIVE_UP_MS:
                self.webhooks.put_health(self.endpoint, replace(health, probe=call.event_id))
                self.queue.send([self._message(call)])
                self.webhooks.unpark(self.endpoint, parked)
                return 0
            if call:
                self.webhooks.put_call(replace(call, state="failed", next_ms=0))
            self.webhooks.unpark(self.endpoint, parked)
        if page:
            return AFTER_S
        self.webhooks.put_health(self.endpoint, replace(health, probe=""))
        return AFTER_S if self._page() else 0  # parked by somebody who had read it before

    def _page(self) -> tuple[Parked, ...]:
        return self.webhooks.parked(self.endpoint, PAGE)

    def _waiting(self, parked: Parked) -> Call | None:
        call = self.webhooks.call(self.endpoint.merchant_id, self.endpoint.id, parked.event_id)
        return call if call and call.state == "waiting" else None

    def _message(self, call: Call) -> ToCall:
        return ToCall(self.endpoint.id, Event(call.event_id, call.type, call.merchant_id, call.body))
