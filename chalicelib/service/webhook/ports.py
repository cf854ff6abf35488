"""What webhooks need from the outside, and what it promises."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.webhook.payments import PaymentSource
from chalicelib.domain.webhook.tries import CallResult, Health
from chalicelib.domain.webhook.webhook import Call, CallPage, Endpoint, Parked, ToCall


class Webhooks(Protocol):
    """The part of the one table that endpoints and their calls are kept in."""

    def endpoints(self, merchant_id: str) -> tuple[Endpoint, ...]:
        """At most 20."""
        ...

    def endpoints_lately(self, merchant_id: str) -> tuple[Endpoint, ...]:
        """The same as of some seconds ago: asked for every change of a card."""
        ...

    def endpoint(self, merchant_id: str, endpoint_id: str) -> Endpoint | None: ...

    def put_endpoint(self, endpoint: Endpoint, line: AuditLine) -> bool:
        """Write it with its audit line if what is there has the revision before (or nothing, for 0)."""
        ...

    def drop_endpoint(self, endpoint: Endpoint, line: AuditLine) -> None:
        """Its calls are forgotten with time."""
        ...

    def payment_sources(self, merchant_id: str) -> tuple[PaymentSource, ...]:
        """At most 20."""
        ...

    def payment_source(self, merchant_id: str, source_id: str) -> PaymentSource | None: ...

    def put_payment_source(self, source: PaymentSource, line: AuditLine) -> None: ...

    def drop_payment_source(self, source: PaymentSource, line: AuditLine) -> None: ...

    def health(self, endpoint: Endpoint) -> Health: ...

    def put_health(self, endpoint: Endpoint, health: Health) -> None: ...

    def call(self, merchant_id: str, endpoint_id: str, event_id: str) -> Call | None: ...

    def put_call(self, call: Call) -> None:
        """Write it, for a month; one that was delivered meanwhile stays so, unless it is begun anew."""
        ...

    def park(self, endpoint: Endpoint, parked: Parked) -> None: ...

    def parked(self, endpoint: Endpoint, limit: int) -> tuple[Parked, ...]:
        """The oldest events' first; at most 100."""
        ...

    def unpark(self, endpoint: Endpoint, parked: Parked) -> None:
        """Unless it was parked anew since."""
        ...

    def calls(
        self, merchant_id: str, endpoint_id: str, limit: int, after: str, *, failed: bool = False
    ) -> CallPage:
        """A page (of those that failed), newest first; a bad `after` is InvalidInput."""
        ...


class WebhookQueue(Protocol):
    def send(self, calls: Sequence[ToCall]) -> None:
        """Put all on the queue; raises when any could not be put."""
        ...

    def send_later(self, calls: Sequence[ToCall], now_ms: int) -> None:
        """The same, each to come no later than it is due: a wait of hours comes by several times."""
        ...

    def again(self, receipt: str, delay_s: int) -> None:
        """Hand a message out again after `delay_s`."""
        ...


class Postman(Protocol):
    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> CallResult:
        """POST it, and what came of it within seconds. Everything that an endpoint can do is a value."""
        ...
