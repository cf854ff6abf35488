"""A paper card at the till: its stamps or points are on the guest's card at once."""

from typing import Annotated

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.programme.rules import BALANCE_MAX
from chalicelib.entrypoints.api.card.views import ReceiptView
from chalicelib.entrypoints.api.till.bodies import CODE, MadeAt, MadeBy
from chalicelib.entrypoints.api.till.sales import receipt_answer
from chalicelib.entrypoints.api.till.views import TillReceiptView
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Barcode, ShortText, short, stated
from chalicelib.entrypoints.http.operation import KEY, Examples
from chalicelib.entrypoints.http.origins import AllowBody, allowance, origin, place_of_line, read_code
from chalicelib.entrypoints.http.request import idempotency_key
from chalicelib.service.till.paper import honour_paper

HONOURED: Examples = {"six holes in it": {"barcode": CODE, "n": 6}}

routes = Api(__name__)


class PaperBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    n: Annotated[
        int,
        stated(
            "The stamps or points on the paper: a full card at most (`paper_most` of the programme).",
            minimum=1,
            maximum=BALANCE_MAX,
        ),
    ]
    outlet: ShortText | None = None
    made_at: MadeAt | None = None
    made_by: MadeBy | None = None
    allow: AllowBody | None = None


@routes.operation(
    "POST /papers",
    id="honourPaper",
    summary="Honour a guest's paper card: once for each guest, so many a day for each person",
    permission="scan",
    answers={201: ReceiptView, 200: ReceiptView},
    to_person=TillReceiptView,
    refusals=(404, 409, 503),
    parameters=(KEY,),
    examples=HONOURED,
)
def post_paper(caller: Caller, body: PaperBody) -> Response:
    """A manager's PIN (`allow`) sets both limits aside. It is no sale, and can be taken back as one."""
    request = routes.current_request
    once = idempotency_key(request, needed=True)
    shown = read_code(caller, body.barcode)
    place = place_of_line(caller, "scan", short("outlet", body.outlet) or None, body.made_by, body.made_at)
    came = origin(
        place,
        key=f"key:{once}",
        content=content_of("paper", shown.serial, body.n, place.outlet),
        made_at=body.made_at,
        allowed=allowance(request, caller, place, body.allow),
        shown=shown,
    )
    honoured = honour_paper(wiring.store(), shown.serial, caller.merchant_id, body.n, came, wiring.pause)
    return receipt_answer(request, caller, honoured)
