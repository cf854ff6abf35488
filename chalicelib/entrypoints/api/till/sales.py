"""What happens at a till: scan, redeem, take back, refund. For a POS with a key and for people alike."""

from functools import partial

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.ledger.ledger import check_undo_own, content_of, sale_key
from chalicelib.domain.programme.rules import Sale
from chalicelib.entrypoints.api.card.readers import code_for
from chalicelib.entrypoints.api.card.views import ReceiptView, receipt_view
from chalicelib.entrypoints.api.till.bodies import (
    REDEEMED,
    REFUNDED,
    SCANNED,
    TAKEN_BACK,
    RedemptionBody,
    RefundBody,
    ReversalBody,
    ScanBody,
)
from chalicelib.entrypoints.api.till.views import (
    Names,
    RefundView,
    TillReceiptView,
    refund_view,
    till_receipt_view,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, within_outlets, zone_of
from chalicelib.entrypoints.http.fields import known_id, short
from chalicelib.entrypoints.http.operation import KEY, KEY_OR_SALE, KEY_UNUSED
from chalicelib.entrypoints.http.origins import allowance, origin, place_of, place_of_line, read_code
from chalicelib.entrypoints.http.request import idempotency_key, language_of
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.redeem import redeem
from chalicelib.service.till.refund import refund
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan

routes = Api(__name__)


@routes.operation(
    "POST /scans",
    id="scan",
    summary="Count a sale on a card: visits or an amount, as the programme counts",
    permission="scan",
    answers={201: ReceiptView, 200: ReceiptView},
    to_person=TillReceiptView,
    refusals=(404, 409, 503),
    parameters=(KEY_OR_SALE,),
    examples=SCANNED,
)
def post_scan(caller: Caller, body: ScanBody) -> Response:
    request = routes.current_request
    sale_id, _ = short("sale_id", body.sale_id), short("outlet", body.outlet)
    once = idempotency_key(request, needed=not sale_id)
    serial, number = read_code(caller, body.barcode)
    place = place_of_line(caller, "scan", body.outlet, body.made_by, body.made_at)
    came = origin(
        place,
        key=f"key:{once}" if once else sale_key(place.outlet, sale_id, serial),
        # Not what allowed it, for a till keeps no PIN to repeat; nor when it was made, for some say the time
        # of each try.
        content=content_of("earn", serial, body.visits, body.amount_minor, sale_id, place.outlet),
        sale_id=sale_id,
        made_at=body.made_at,
        allowed=allowance(request, caller, place, body.allow),
        code_number=number,
    )
    sale = Sale(body.visits, body.amount_minor)
    return _receipt(caller, scan(wiring.store(), serial, caller.merchant_id, sale, came, wiring.pause))


@routes.operation(
    "POST /redemptions",
    id="redeem",
    summary="Give a reward and take its cost from the card",
    permission="redeem",
    answers={201: ReceiptView, 200: ReceiptView},
    to_person=TillReceiptView,
    refusals=(404, 409, 503),
    parameters=(KEY,),
    examples=REDEEMED,
)
def post_redemption(caller: Caller, body: RedemptionBody) -> Response:
    sale_id, _ = short("sale_id", body.sale_id), short("outlet", body.outlet)
    once = idempotency_key(routes.current_request, needed=True)
    serial, number = read_code(caller, body.barcode)
    place = place_of_line(caller, "redeem", body.outlet, body.made_by, body.made_at)
    came = origin(
        place,
        key=f"key:{once}",
        content=content_of("redeem", serial, body.reward, body.quantity, sale_id, place.outlet),
        sale_id=sale_id,
        made_at=body.made_at,
        code_number=number,
    )
    taken = redeem(wiring.store(), serial, caller.merchant_id, body.reward, body.quantity, came, wiring.pause)
    return _receipt(caller, taken)


@routes.operation(
    "POST /entries/{entry_id}/reversal",
    id="reverse",
    summary="Take an entry back, by an entry of its own",
    permission="undo_own",
    answers={201: ReceiptView, 200: ReceiptView},
    to_person=TillReceiptView,
    refusals=(403, 404, 409, 503),
    parameters=(KEY_UNUSED,),
    body_optional=True,
    examples=TAKEN_BACK,
)
def post_reversal(entry_id: str, caller: Caller, body: ReversalBody) -> Response:
    """It can happen only once, so it needs no key of its own."""
    known_id(entry_id, "entry_unknown")
    place = place_of(caller, body.outlet, needed=False)
    idempotency_key(routes.current_request, needed=False)
    came = origin(place, key="", content="")
    permitted = None
    if not caller.may("undo_any"):
        permitted = partial(check_undo_own, by=caller.by, now_ms=wiring.clock_ms())
    undone = reverse(
        wiring.store(),
        entry_id,
        caller.merchant_id,
        came,
        wiring.pause,
        permitted,
        partial(within_outlets, caller, field="id"),
    )
    return _receipt(caller, undone)


@routes.operation(
    "POST /refunds",
    id="refund",
    summary="Take a sale back by its id, with the rewards that were redeemed with it",
    permission="undo_any",
    answers={201: RefundView, 200: RefundView},
    refusals=(403, 404, 503),
    parameters=(KEY_UNUSED,),
    examples=REFUNDED,
)
def post_refund(caller: Caller, body: RefundBody) -> Response:
    request = routes.current_request
    sale_id = short("sale_id", body.sale_id)
    idempotency_key(request, needed=False)
    place = place_of(caller, body.outlet, needed=False)
    outlet = place.outlet if body.outlet is None else short("outlet", body.outlet)
    zone_of(caller.merchant_id, outlet)  # refuses one that there is not
    within_outlets(caller, outlet)
    came = origin(place, key="", content="")
    receipts = refund(wiring.store(), sale_id, outlet, caller.merchant_id, came, wiring.pause)
    programme = programme_of(wiring.store(), receipts[-1].card.programme_id)
    card = receipts[-1].card
    view = refund_view(receipts, programme, code_for(caller, card), _own_name(caller), language_of(request))
    return answer(view, 200 if view.replayed else 201)


def _receipt(caller: Caller, receipt: Receipt) -> Response:
    programme = programme_of(wiring.store(), receipt.card.programme_id)
    status = 200 if receipt.replayed else 201
    code = code_for(caller, receipt.card)
    language = language_of(routes.current_request, programme.language)
    if caller.staff is None:
        return answer(receipt_view(receipt, programme, code, language), status)
    return answer(till_receipt_view(receipt, programme, code, _own_name(caller), language), status)


def _own_name(caller: Caller) -> Names:
    """A receipt names the caller and nobody else."""
    return {caller.by: caller.staff.name} if caller.staff else {}
