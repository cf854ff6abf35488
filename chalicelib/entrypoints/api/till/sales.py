"""What happens at a till: scan, redeem, take back, refund. For a POS with a key and for people alike."""

from functools import partial

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.ledger import check_undo_own, content_of, sale_key, sale_reward_key
from chalicelib.domain.people.staff import may
from chalicelib.domain.programme.programme import Sale
from chalicelib.entrypoints.api.card.views import receipt_view
from chalicelib.entrypoints.api.till.bodies import RedemptionBody, RefundBody, ReversalBody, ScanBody
from chalicelib.entrypoints.api.till.views import refund_view, till_receipt_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.app import Routes
from chalicelib.entrypoints.http.callers import Caller, signed_in
from chalicelib.entrypoints.http.fields import ID, short
from chalicelib.entrypoints.http.origins import allowance, origin, place_of, serial_of
from chalicelib.entrypoints.http.request import idempotency_key, language_of, read
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.till.ledger import Receipt
from chalicelib.service.till.redeem import redeem
from chalicelib.service.till.refund import refund
from chalicelib.service.till.reverse import reverse
from chalicelib.service.till.scan import scan

routes = Routes(__name__)


@routes.route("/api/v1/scans", methods=["POST"])
def post_scan() -> Response:
    request = routes.current_request
    caller = signed_in(request, "scan")
    body = read(request, ScanBody)
    sale_id, _ = short("sale_id", body.sale_id), short("outlet", body.outlet)
    once = idempotency_key(request, needed=not sale_id)
    serial = serial_of(caller, body.barcode)
    place = place_of(caller, body.outlet, body.made_by)
    made = () if body.made_at is None else (body.made_at,)
    came = origin(
        place,
        key=sale_key(place.outlet, sale_id) if sale_id else f"key:{once}",
        alias=f"key:{once}" if sale_id and once else "",
        # Not what allowed it: a till keeps no PIN to repeat.
        content=content_of("earn", serial, body.visits, body.amount_minor, sale_id, place.outlet, *made),
        sale_id=sale_id,
        made_at=body.made_at,
        allowed=allowance(request, caller, place, body.allow),
    )
    sale = Sale(body.visits, body.amount_minor)
    return _receipt(caller, scan(wiring.store(), serial, caller.merchant_id, sale, came, wiring.pause))


@routes.route("/api/v1/redemptions", methods=["POST"])
def post_redemption() -> Response:
    request = routes.current_request
    caller = signed_in(request, "redeem")
    body = read(request, RedemptionBody)
    sale_id, _ = short("sale_id", body.sale_id), short("outlet", body.outlet)
    once = idempotency_key(request, needed=True)
    serial = serial_of(caller, body.barcode)
    place = place_of(caller, body.outlet, body.made_by)
    more = (sale_id, body.made_at) if sale_id or body.made_at is not None else ()
    came = origin(
        place,
        key=sale_reward_key(place.outlet, sale_id, body.reward) if sale_id else f"key:{once}",
        alias=f"key:{once}" if sale_id else "",
        content=content_of("redeem", serial, body.reward, body.quantity, place.outlet, *more),
        sale_id=sale_id,
        made_at=body.made_at,
    )
    taken = redeem(wiring.store(), serial, caller.merchant_id, body.reward, body.quantity, came, wiring.pause)
    return _receipt(caller, taken)


@routes.route("/api/v1/entries/{entry_id}/reversal", methods=["POST"])
def post_reversal(entry_id: str) -> Response:
    """Take an entry back. It can happen only once, so it needs no key of its own."""
    request = routes.current_request
    caller = signed_in(request, "undo_own")
    if not ID.fullmatch(entry_id):
        raise NotFound("entry_unknown", field="id")
    body = read(request, ReversalBody) if request.raw_body else ReversalBody()
    place = place_of(caller, body.outlet, needed=False)
    idempotency_key(request, needed=False)
    came = origin(place, key="", content="")
    permitted = None
    if not may(caller.role, "undo_any"):
        permitted = partial(check_undo_own, by=caller.by, now_ms=wiring.clock_ms())
    undone = reverse(wiring.store(), entry_id, caller.merchant_id, came, wiring.pause, permitted)
    return _receipt(caller, undone)


@routes.route("/api/v1/refunds", methods=["POST"])
def post_refund() -> Response:
    """Take a sale back by its id, with the rewards that were redeemed with it."""
    request = routes.current_request
    caller = signed_in(request, "undo_any")
    body = read(request, RefundBody)
    sale_id = short("sale_id", body.sale_id)
    idempotency_key(request, needed=False)
    place = place_of(caller, body.outlet, needed=False)
    outlet = place.outlet if body.outlet is None else short("outlet", body.outlet)
    came = origin(place, key="", content="")
    receipts = refund(wiring.store(), sale_id, outlet, caller.merchant_id, came, wiring.pause)
    programme = programme_of(wiring.store(), receipts[-1].card.programme_id)
    view = refund_view(receipts, programme, caller, language_of(request))
    return answer(view, 200 if view.replayed else 201)


def _receipt(caller: Caller, receipt: Receipt) -> Response:
    programme = programme_of(wiring.store(), receipt.card.programme_id)
    status = 200 if receipt.replayed else 201
    if caller.staff is None:
        return answer(receipt_view(receipt, programme), status)
    language = language_of(routes.current_request)
    return answer(till_receipt_view(receipt, programme, caller, language), status)
