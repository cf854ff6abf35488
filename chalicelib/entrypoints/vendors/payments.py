"""What is paid elsewhere, such as on a shop's page, told by a signed POST. `docs/webhooks.md` shows one."""

from typing import Annotated, Literal

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput, NotFound, NotSignedIn
from chalicelib.domain.programme.sale.sold import TIMES_MAX
from chalicelib.domain.webhook.payments import HEADER, PaymentSource, check_signature
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.fields import ID, NUMBER_MAX, ShortText
from chalicelib.entrypoints.http.request import decode, raw_body
from chalicelib.service.webhook.payments import Told, take

routes = Routes(__name__)


class PaymentEvent(msgspec.Struct):
    """`card`: its code as scanned, or its serial. More fields than these may come, and say nothing here."""

    id: Annotated[str, Meta(min_length=1, max_length=100)]
    type: Literal["payment", "refund"]
    card: ShortText = ""
    part: ShortText = ""
    times: Annotated[int, Meta(ge=1, le=TIMES_MAX)] = 1
    amount_minor: Annotated[int, Meta(ge=0, le=NUMBER_MAX)] = 0
    currency: ShortText = ""
    refunds: ShortText = ""


class PaymentAnswer(msgspec.Struct):
    entry: str
    serial: str
    replayed: bool


@routes.route("/hooks/payments/{merchant_id}/{source_id}", methods=["POST"])
def payment(merchant_id: str, source_id: str) -> Response:
    """Each event counts once, by its id. What is wrong with one is said, and nothing is on the card."""
    request = routes.current_request
    body = raw_body(request)
    source = _source(merchant_id, source_id)
    secret = wiring.tokens().payments(source.id, source.key_id)
    check_signature(secret, request.headers.get(HEADER.lower(), ""), body, wiring.clock_ms() // 1000)
    event = decode(body, PaymentEvent)
    if event.type == "refund" and not event.refunds:
        raise InvalidInput("refund_of_what", field="refunds")
    told = Told(
        event.id,
        "" if event.type == "refund" else _serial(event.card),
        event.part,
        event.times,
        event.amount_minor,
        event.currency.upper(),
        event.refunds if event.type == "refund" else "",
    )
    receipt = take(wiring.store(), source, told, wiring.clock_ms(), wiring.pause)
    view = PaymentAnswer(receipt.entry.id, receipt.entry.serial, receipt.replayed)
    return answer(view, 200 if receipt.replayed else 201)


def _source(merchant_id: str, source_id: str) -> PaymentSource:
    """One that is not there is told from a wrong signature by nobody."""
    known = ID.fullmatch(merchant_id) and ID.fullmatch(source_id)
    source = wiring.webhooks().payment_source(merchant_id, source_id) if known else None
    if source is None or not wiring.tokens().knows(source.key_id):
        raise NotSignedIn("signature_wrong", field=HEADER)
    return source


def _serial(card: str) -> str:
    if not card:
        raise NotFound("card_unknown", field="card")
    read = wiring.tokens().read_barcode(card)
    return read.serial if read else card
