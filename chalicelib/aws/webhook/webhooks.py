"""Webhook endpoints and their calls in the one table."""

from __future__ import annotations

from functools import cached_property, partial

from chalicelib.aws.people.items import audit_item
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import merchant_partition
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.ttl_cache import TtlCache
from chalicelib.aws.webhook.keys import (
    AFTER_ALL_CALLS,
    CALLS,
    ENDPOINTS,
    PARKED,
    SOURCES,
    call_key,
    calls_partition,
    checked_call_mark,
    endpoint_key,
    health_key,
    parked_key,
    source_key,
)
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.time.units import DAY_S
from chalicelib.domain.webhook.payments import PaymentSource
from chalicelib.domain.webhook.tries import WELL, Health
from chalicelib.domain.webhook.webhook import Call, CallPage, Endpoint, Parked

ENDPOINTS_TTL_S = 10.0  # a new endpoint hears of everything within this
ENDPOINTS_MAX, CALLS_MAX = 20, 100
CALL_KEPT_S = 30 * DAY_S
HEALTH_KEPT_S = 7 * DAY_S
_NEW = "attribute_not_exists(pk)"


class WebhookTable(InTable):
    """What `service.webhook.ports.Webhooks` promises."""

    @cached_property
    def _endpoints(self) -> TtlCache[tuple[Endpoint, ...]]:
        return TtlCache(ENDPOINTS_TTL_S, self._clock_s)

    def endpoints(self, merchant_id: str) -> tuple[Endpoint, ...]:
        items = self._rows.query(
            "pk = :merchant AND begins_with(sk, :prefix)",
            {":merchant": wire(merchant_partition(merchant_id)), ":prefix": wire(ENDPOINTS)},
            limit=ENDPOINTS_MAX,
            ConsistentRead=True,
        )
        return tuple(readable(items, partial(from_attributes, Endpoint)))

    def endpoints_lately(self, merchant_id: str) -> tuple[Endpoint, ...]:
        return self._endpoints.get(merchant_id, lambda: self.endpoints(merchant_id)) or ()

    def endpoint(self, merchant_id: str, endpoint_id: str) -> Endpoint | None:
        return self._one(Endpoint, endpoint_key(merchant_id, endpoint_id))

    def put_endpoint(self, endpoint: Endpoint, line: AuditLine) -> bool:
        item = {**endpoint_key(endpoint.merchant_id, endpoint.id), **to_attributes(endpoint)}
        condition, values = "revision = :revision", {":revision": wire(endpoint.revision - 1)}
        put = Write("Put", item, condition, values) if endpoint.revision else Write("Put", item, _NEW)
        self._endpoints.drop(endpoint.merchant_id)
        return not self._rows.settle(put, Write("Put", audit_item(line)))

    def drop_endpoint(self, endpoint: Endpoint, line: AuditLine) -> None:
        key = endpoint_key(endpoint.merchant_id, endpoint.id)
        self._rows.settle(Write("Delete", key), Write("Put", audit_item(line)))
        self._endpoints.drop(endpoint.merchant_id)

    def payment_sources(self, merchant_id: str) -> tuple[PaymentSource, ...]:
        items = self._rows.query(
            "pk = :merchant AND begins_with(sk, :prefix)",
            {":merchant": wire(merchant_partition(merchant_id)), ":prefix": wire(SOURCES)},
            limit=ENDPOINTS_MAX,
            ConsistentRead=True,
        )
        return tuple(readable(items, partial(from_attributes, PaymentSource)))

    def payment_source(self, merchant_id: str, source_id: str) -> PaymentSource | None:
        return self._one(PaymentSource, source_key(merchant_id, source_id))

    def put_payment_source(self, source: PaymentSource, line: AuditLine) -> None:
        item = {**source_key(source.merchant_id, source.id), **to_attributes(source)}
        self._rows.settle(Write("Put", item, _NEW), Write("Put", audit_item(line)))

    def drop_payment_source(self, source: PaymentSource, line: AuditLine) -> None:
        key = source_key(source.merchant_id, source.id)
        self._rows.settle(Write("Delete", key), Write("Put", audit_item(line)))

    def health(self, endpoint: Endpoint) -> Health:
        return self._one(Health, health_key(endpoint.merchant_id, endpoint.id)) or WELL

    def put_health(self, endpoint: Endpoint, health: Health) -> None:
        key = health_key(endpoint.merchant_id, endpoint.id)
        ttl = {"ttl_s": wire(int(self._clock_s()) + HEALTH_KEPT_S)}
        self._rows.write(Write("Put", {**key, **to_attributes(health), **ttl}))

    def call(self, merchant_id: str, endpoint_id: str, event_id: str) -> Call | None:
        return self._one(Call, call_key(merchant_id, endpoint_id, event_id))

    def put_call(self, call: Call) -> None:
        item = {**call_key(call.merchant_id, call.endpoint_id, call.event_id), **to_attributes(call)}
        item["ttl_s"] = wire(call.began_ms // 1000 + CALL_KEPT_S)
        undelivered = f"{_NEW} OR began_ms < :began OR (began_ms = :began AND #state <> :delivered)"
        values = {":delivered": wire("delivered"), ":began": wire(call.began_ms)}
        self._rows.write(Write("Put", item, undelivered, values, names={"#state": "state"}))

    def park(self, endpoint: Endpoint, parked: Parked) -> None:
        place = parked_key(endpoint.merchant_id, endpoint.id, parked.event_id)
        ttl = {"ttl_s": wire(parked.at_ms // 1000 + CALL_KEPT_S)}
        self._rows.write(Write("Put", {**place, **to_attributes(parked), **ttl}))

    def parked(self, endpoint: Endpoint, limit: int) -> tuple[Parked, ...]:
        items = self._rows.query(
            "pk = :endpoint AND begins_with(sk, :parked)",
            {
                ":endpoint": wire(calls_partition(endpoint.merchant_id, endpoint.id)),
                ":parked": wire(PARKED),
            },
            limit=max(1, min(limit, CALLS_MAX)),
            ConsistentRead=True,
        )
        return tuple(readable(items, partial(from_attributes, Parked)))

    def unpark(self, endpoint: Endpoint, parked: Parked) -> None:
        place = parked_key(endpoint.merchant_id, endpoint.id, parked.event_id)
        self._rows.write(Write("Delete", place, "at_ms = :at", {":at": wire(parked.at_ms)}))

    def calls(
        self, merchant_id: str, endpoint_id: str, limit: int, after: str, *, failed: bool = False
    ) -> CallPage:
        limit = max(1, min(limit, CALLS_MAX))
        before = checked_call_mark(after) if after else AFTER_ALL_CALLS
        items = self._rows.query(
            "pk = :endpoint AND sk BETWEEN :oldest AND :before",
            {
                ":endpoint": wire(calls_partition(merchant_id, endpoint_id)),
                ":oldest": wire(CALLS),
                ":before": wire(before),
            },
            limit=limit + 2,  # one is the mark itself, one tells whether there are more
            ConsistentRead=True,
            ScanIndexForward=False,
        )
        items = [item for item in items if item["sk"]["S"] != after]
        page = [from_attributes(Call, item) for item in items[:limit]]
        shown = tuple(call for call in page if not failed or call.state == "failed")
        return CallPage(shown, page[-1].event_id if len(items) > limit else "")
