"""What becomes of a sale afterwards: it was amended, or came back in part."""

from collections.abc import Sequence
from urllib.parse import unquote

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.correction import Amendment
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.entrypoints.api.till.bodies import (
    CORRECTED,
    ENTRY_CORRECTED,
    AmendmentBody,
    CorrectionBody,
)
from chalicelib.entrypoints.api.till.lines import items_said
from chalicelib.entrypoints.api.till.sales import outlet_of_sale, receipts_answer
from chalicelib.entrypoints.api.till.views import RefundView
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, within_outlets
from chalicelib.entrypoints.http.fields import day_named, known_id, short
from chalicelib.entrypoints.http.operation import KEY_OR_PREVIEW
from chalicelib.entrypoints.http.origins import origin, place_of, read_code
from chalicelib.entrypoints.http.request import idempotency_key, language_of
from chalicelib.service.till.correct import corrected, first_answer, tried
from chalicelib.service.till.reverse import own_entry
from chalicelib.service.till.sale_day import sale_of

routes = Api(__name__)


@routes.operation(
    "POST /sales/{number}/corrections",
    id="correctSale",
    summary="Say that a sale was amended, or what of it came back: each of its cards gets the difference",
    permission="undo_any",
    answers={201: RefundView, 200: RefundView},
    refusals=(403, 404, 409, 503),
    parameters=(KEY_OR_PREVIEW,),
    examples=CORRECTED,
)
def post_sale_correction(number: str, caller: Caller, body: CorrectionBody) -> Response:
    """`number` is the sale's `sale_id`."""
    sale_id, serial = short("number", unquote(number)), ""
    if body.barcode is not None:
        serial = read_code(caller, body.barcode).serial
    place = place_of(caller, body.outlet, needed=False)
    outlet = outlet_of_sale(caller, place, body.outlet)
    day = day_named(body.sale_day, "sale_day")
    came = _origin(caller, body, sale_id, outlet, day, serial)
    first = first_answer(wiring.store(), caller.merchant_id, came)
    day = first.sale_day or day if first else day
    sale = sale_of(wiring.store(), caller.merchant_id, outlet, sale_id, day)
    return _answer(caller, body, sale, came, serial)


@routes.operation(
    "POST /entries/{entry_id}/corrections",
    id="correctEntry",
    summary="The same of one line of a card's history: of a sale without a number, or of one card's part",
    permission="undo_any",
    answers={201: RefundView, 200: RefundView},
    refusals=(403, 404, 409, 503),
    parameters=(KEY_OR_PREVIEW,),
    examples=ENTRY_CORRECTED,
)
def post_entry_correction(entry_id: str, caller: Caller, body: AmendmentBody) -> Response:
    """A correction's id stands for the sale that it corrects."""
    known_id(entry_id, "entry_unknown")
    entry = own_entry(wiring.store(), entry_id, caller.merchant_id)
    if entry.corrects:
        entry = own_entry(wiring.store(), entry.corrects, caller.merchant_id)
    within_outlets(caller, entry.outlet, field="id")
    if entry.kind != "earn":
        raise NotAllowed("correction_of_other", field="id")
    return _answer(caller, body, (entry,), _origin(caller, body, entry.id), "")


def _origin(caller: Caller, body: AmendmentBody, *of: str) -> Origin:
    once = idempotency_key(routes.current_request, needed=not body.preview)
    asked = (body.visits, body.amount_minor, body.returned_visits, body.returned_minor)
    items = (*items_said(body.items), *(f"-{said}" for said in items_said(body.returned_items)))
    place = place_of(caller, None, needed=False)
    content = content_of("correction", *of, *asked, *items)
    return origin(place, key=f"key:{once}" if once else "", content=content)


def _answer(
    caller: Caller, body: AmendmentBody, sale: Sequence[Entry], came: Origin, serial: str
) -> Response:
    numbers = (body.visits, body.amount_minor, body.returned_visits, body.returned_minor)
    asked = Amendment(*numbers, body.items, body.returned_items)
    if body.preview:
        receipts = tried(wiring.store(), sale, asked, came, serial=serial)
    else:
        receipts = corrected(
            wiring.store(), sale, caller.merchant_id, asked, came, wiring.pause, serial=serial
        )
    language = language_of(routes.current_request)
    return receipts_answer(caller, receipts, language, written=not body.preview)
