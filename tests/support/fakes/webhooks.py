"""Webhooks in memory that keep the ports' promises; `tests/contract` asks the same of the table."""

import re
import threading
from collections.abc import Sequence

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.webhook.payments import PaymentSource
from chalicelib.domain.webhook.tries import WELL, Health
from chalicelib.domain.webhook.webhook import Call, CallPage, Endpoint, Parked, ToCall


class FakeWebhooks:
    """Promises of `chalicelib.service.webhook.ports.Webhooks`; each call is atomic."""

    def __init__(self, *endpoints: Endpoint) -> None:
        self._lock = threading.RLock()
        self._endpoints = {(each.merchant_id, each.id): each for each in endpoints}
        self._health: dict[tuple[str, str], Health] = {}
        self._calls: dict[tuple[str, str, str], Call] = {}
        self._parked: dict[tuple[str, str], dict[str, Parked]] = {}
        self._sources: dict[tuple[str, str], PaymentSource] = {}
        self.lines: list[AuditLine] = []
        self.asked: list[str] = []

    def endpoints(self, merchant_id: str) -> tuple[Endpoint, ...]:
        return tuple(each for key, each in sorted(self._endpoints.items()) if key[0] == merchant_id)

    def endpoints_lately(self, merchant_id: str) -> tuple[Endpoint, ...]:
        self.asked.append(merchant_id)
        return self.endpoints(merchant_id)

    def endpoint(self, merchant_id: str, endpoint_id: str) -> Endpoint | None:
        return self._endpoints.get((merchant_id, endpoint_id))

    def put_endpoint(self, endpoint: Endpoint, line: AuditLine) -> bool:
        key = endpoint.merchant_id, endpoint.id
        with self._lock:
            known = self._endpoints.get(key)
            if (known.revision if known else -1) != endpoint.revision - 1:
                return False
            self._endpoints[key] = endpoint
            self.lines.append(line)
            return True

    def drop_endpoint(self, endpoint: Endpoint, line: AuditLine) -> None:
        self._endpoints.pop((endpoint.merchant_id, endpoint.id), None)
        self.lines.append(line)

    def payment_sources(self, merchant_id: str) -> tuple[PaymentSource, ...]:
        return tuple(each for key, each in sorted(self._sources.items()) if key[0] == merchant_id)

    def payment_source(self, merchant_id: str, source_id: str) -> PaymentSource | None:
        return self._sources.get((merchant_id, source_id))

    def put_payment_source(self, source: PaymentSource, line: AuditLine) -> None:
        self._sources[source.merchant_id, source.id] = source
        self.lines.append(line)

    def drop_payment_source(self, source: PaymentSource, line: AuditLine) -> None:
        self._sources.pop((source.merchant_id, source.id), None)
        self.lines.append(line)

    def health(self, endpoint: Endpoint) -> Health:
        return self._health.get((endpoint.merchant_id, endpoint.id), WELL)

    def put_health(self, endpoint: Endpoint, health: Health) -> None:
        self._health[endpoint.merchant_id, endpoint.id] = health

    def call(self, merchant_id: str, endpoint_id: str, event_id: str) -> Call | None:
        return self._calls.get((merchant_id, endpoint_id, event_id))

    def put_call(self, call: Call) -> None:
        key = call.merchant_id, call.endpoint_id, call.event_id
        with self._lock:
            known = self._calls.get(key)
            if known is not None and (
                known.began_ms > call.began_ms
                or (known.began_ms == call.began_ms and known.state == "delivered")
            ):
                return
            self._calls[key] = call

    def park(self, endpoint: Endpoint, parked: Parked) -> None:
        self._parked.setdefault((endpoint.merchant_id, endpoint.id), {})[parked.event_id] = parked

    def parked(self, endpoint: Endpoint, limit: int) -> tuple[Parked, ...]:
        held = self._parked.get((endpoint.merchant_id, endpoint.id), {})
        return tuple(held[event_id] for event_id in sorted(held)[:limit])

    def unpark(self, endpoint: Endpoint, parked: Parked) -> None:
        with self._lock:
            held = self._parked.get((endpoint.merchant_id, endpoint.id), {})
            if held.get(parked.event_id) == parked:
                del held[parked.event_id]

    def calls(
        self, merchant_id: str, endpoint_id: str, limit: int, after: str, *, failed: bool = False
    ) -> CallPage:
        if after and not re.fullmatch(r"evt_[0-9]{15}_[a-z2-7]{24}", after):
            raise InvalidInput("cursor_invalid", field="after")
        mine = sorted(key[2] for key in self._calls if key[:2] == (merchant_id, endpoint_id))
        rest = [event_id for event_id in reversed(mine) if not after or event_id < after]
        page = [self._calls[merchant_id, endpoint_id, event_id] for event_id in rest[:limit]]
        shown = tuple(call for call in page if not failed or call.state == "failed")
        return CallPage(shown, page[-1].event_id if len(rest) > limit else "")


class FakeWebhookQueue:
    """Remembers what was put on it, and when each is to come again."""

    def __init__(self) -> None:
        self.messages: list[ToCall] = []
        self.again_in: dict[str, int] = {}
        self.later: list[ToCall] = []

    def send(self, calls: Sequence[ToCall]) -> None:
        self.messages += calls

    def send_later(self, calls: Sequence[ToCall], now_ms: int) -> None:
        self.later += calls

    def again(self, receipt: str, delay_s: int) -> None:
        self.again_in[receipt] = delay_s
