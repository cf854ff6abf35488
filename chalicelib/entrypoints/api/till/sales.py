"""What happens at a till: scan, redeem, take back, refund. For a POS with a key and for people alike."""

from collections.abc import Sequence
from functools import partial

from chalice.app import Request, Response

from chalicelib import wiring
from chalicelib.domain.ledger.undo import check_undo_own
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.text import Language
from chalicelib.entrypoints.api.card.readers import code_for
from chalicelib.entrypoints.api.card.views import ReceiptView, receipt_view
from chalicelib.entrypoints.api.till.bodies import (
    PAID,
    REDEEMED,
    REFUNDED,
    SCANNED,
    TAKEN_BACK,
    PaymentBody,
    RedemptionBody,
    RefundBody,
    ReversalBody,
    ScanBody,
)
from chalicelib.entrypoints.api.till.lines import items_said, line_of
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
from chalicelib.entrypoints.http.fields import day_named, known_id, short
from chalicelib.entrypoints.http.operation import KEY, KEY_OR_SALE, KEY_UNUSED
from chalicelib.entrypoints.http.origins import Place, origin, place_of
from chalicelib.entrypoints.http.request import idempotency_key, language_of
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.pay import Bought, pay
from chalicelib.service.till.redeem import Wanted, redeem
from chalicelib.service.till.refund import refund
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.sale_day import sale_of
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
    serial, came = line_of(
        routes.current_request,
        caller,
        "scan",
        body,
        "earn",
        body.visits,
        body.amount_minor,
        *items_said(body.items),
        sale_is_key=True,
        allow=body.allow,
    )
    sale = Sale(body.visits, body.amount_minor, body.items)
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
    asked = ("redeem", body.reward, body.quantity, body.amount_minor)
    serial, came = line_of(routes.current_request, caller, "redeem", body, *asked)
    wanted = Wanted(body.reward, body.quantity, body.amount_minor)
    taken = redeem(wiring.store(), serial, caller.merchant_id, wanted, came, wiring.pause)
    return _receipt(caller, taken)


@routes.operation(
    "POST /payments",
    id="pay",
    summary="What was paid for at the till is on the card: a membership, credit",
    permission="scan",
    answers={201: ReceiptView, 200: ReceiptView},
    to_person=TillReceiptView,
    refusals=(404, 409, 503),
    parameters=(KEY,),
    examples=PAID,
)
def post_payment(caller: Caller, body: PaymentBody) -> Response:
    """The till takes the money; the entry says how much, and can be taken back."""
    asked = ("pay", body.part, body.times, body.amount_minor)
    serial, came = line_of(routes.current_request, caller, "scan", body, *asked)
    bought = Bought(body.part, body.times, body.amount_minor)
    return _receipt(caller, pay(wiring.store(), serial, caller.merchant_id, bought, came, wiring.pause))


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
    outlet = outlet_of_sale(caller, place, body.outlet)
    day = day_named(body.sale_day, "sale_day")
    came = origin(place, key="", content="")
    entries = sale_of(wiring.store(), caller.merchant_id, outlet, sale_id, day)
    receipts = refund(wiring.store(), entries, caller.merchant_id, came, wiring.pause)
    return receipts_answer(caller, receipts, language_of(request))


def outlet_of_sale(caller: Caller, place: Place, named: str | None) -> str:
    """Where a sale was: as it is named, else where the caller is; refused where the caller does not work."""
    outlet = place.outlet if named is None else short("outlet", named)
    zone_of(caller.merchant_id, outlet)  # refuses one that there is not
    within_outlets(caller, outlet)
    return outlet


def receipts_answer(
    caller: Caller, receipts: Sequence[Receipt], language: Language, *, written: bool = True
) -> Response:
    """Every entry that was made, and the card of the last."""
    card = receipts[-1].card
    programme = programme_of(wiring.store(), card.programme_id)
    view = refund_view(receipts, programme, code_for(caller, card), own_name(caller), language)
    return answer(view, 201 if written and not view.replayed else 200)


def _receipt(caller: Caller, receipt: Receipt) -> Response:
    return receipt_answer(routes.current_request, caller, receipt)


def receipt_answer(request: Request, caller: Caller, receipt: Receipt) -> Response:
    programme = programme_of(wiring.store(), receipt.card.programme_id)
    status = 200 if receipt.replayed else 201
    code = code_for(caller, receipt.card)
    language = language_of(request, programme.language)
    if caller.staff is None:
        return answer(receipt_view(receipt, programme, code, language), status)
    return answer(till_receipt_view(receipt, programme, code, own_name(caller), language), status)


def own_name(caller: Caller) -> Names:
    """A receipt names the caller and nobody else."""
    return {caller.by: caller.staff.name} if caller.staff else {}
