"""Payment sources: set up and dropped; and what they tell is on the card, once an event."""

from dataclasses import dataclass

from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Origin, entry_id
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.people.audit import AuditCode, AuditLine
from chalicelib.domain.webhook.payments import PaymentSource
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.pay import Bought, pay
from chalicelib.service.till.reverse import reverse
from chalicelib.service.webhook.ports import Webhooks

SOURCES_MAX = 10


@dataclass(frozen=True, slots=True)
class Told:
    """A payment of `amount_minor` in `currency` for a card's part; or that the payment of the event
    `refunds` went back."""

    event_id: str
    serial: str = ""
    part_id: str = ""
    times: int = 1
    amount_minor: int = 0
    currency: str = ""
    refunds: str = ""


def add(webhooks: Webhooks, source: PaymentSource, by: str) -> PaymentSource:
    if len(webhooks.payment_sources(source.merchant_id)) >= SOURCES_MAX:
        raise NotAllowed("too_many_sources", most=SOURCES_MAX)
    webhooks.put_payment_source(source, _line(source, by, source.created_ms, "payments.add"))
    return source


def drop(webhooks: Webhooks, merchant_id: str, source_id: str, by: str, now_ms: int) -> None:
    source = webhooks.payment_source(merchant_id, source_id)
    if source is None:
        raise NotFound("source_unknown", field="source_id")
    webhooks.drop_payment_source(source, _line(source, by, now_ms, "payments.drop"))


def take(store: Store, source: PaymentSource, told: Told, now_ms: int, wait: Pause) -> Receipt:
    """The card with what was paid for, or without it again; told again, the first answer."""
    merchant = merchant_there(store, source.merchant_id)
    by = f"payments:{source.id}"
    if told.refunds:
        paid = entry_id(source.merchant_id, _key(source, told.refunds))
        return reverse(store, paid, source.merchant_id, Origin("", "", by, now_ms, zone=merchant.zone), wait)
    if told.currency != merchant.currency:
        raise InvalidInput("payment_currency", field="currency", currency=merchant.currency)
    bought = Bought(told.part_id, told.times, told.amount_minor)
    content = content_of("payment", told.serial, told.part_id, told.times, told.amount_minor)
    came = Origin(_key(source, told.event_id), content, by, now_ms, zone=merchant.zone)
    return pay(store, told.serial, source.merchant_id, bought, came, wait)


def _key(source: PaymentSource, event_id: str) -> str:
    return f"payment:{source.id}:{event_id}"


def _line(source: PaymentSource, by: str, at_ms: int, what: AuditCode) -> AuditLine:
    return AuditLine(source.merchant_id, at_ms, by, what, source.id, {"description": source.description})
