"""Make-goods: what staff may give after something went wrong, and what is left of who gives it."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.currencies import MOST_MINOR
from chalicelib.domain.errors import NotAllowed
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.make_good import REASON_MAX, REASON_MIN, budget_of, remedies_of
from chalicelib.entrypoints.api.card.readers import code_for
from chalicelib.entrypoints.api.card.views import ReceiptView, receipt_view
from chalicelib.entrypoints.api.till.bodies import CODE
from chalicelib.entrypoints.api.till.sales import own_name
from chalicelib.entrypoints.api.till.views import TillReceiptView, till_receipt_view
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import SHORT_MAX, Barcode, Revision, ShortText, stated
from chalicelib.entrypoints.http.operation import KEY, RULED, in_query
from chalicelib.entrypoints.http.origins import origin, place_of, read_code
from chalicelib.entrypoints.http.request import idempotency_key, language_of, query
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.merchant.merchant import set_budgets
from chalicelib.service.till.ledger import card_served_by
from chalicelib.service.till.make_good import give_remedy, left_of

routes = Api(__name__)

BARCODE = in_query("barcode", "The card's code.", pattern=RULED.format(SHORT_MAX), examples=[CODE])
Minor = Annotated[int, Meta(ge=0, le=MOST_MINOR)]
MADE_GOOD = {"a coffee that was cold": {"barcode": CODE, "part": "sorry", "reason": "The coffee was cold."}}


class MakeGoodBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    part: Annotated[str, stated("One of those that GET /make-goods has.", maxLength=SHORT_MAX)]
    reason: Annotated[str, stated("What went wrong.", minLength=REASON_MIN, maxLength=REASON_MAX)]
    outlet: ShortText | None = None


class RemedyView(msgspec.Struct):
    part: str
    name: str
    cost_minor: Annotated[int, Meta(description="What one takes of the budget; 0: it cannot be given yet.")]


class RemediesView(msgspec.Struct):
    remedies: list[RemedyView]
    left_minor: Annotated[
        int | None, Meta(description="What the caller may still give away this month; null: no bound.")
    ]


class BudgetsBody(msgspec.Struct, forbid_unknown_fields=True):
    """What each may give away a month, in the smallest unit of the currency. An owner has no bound."""

    cashier: Minor = 0
    manager: Minor = 0
    api: Minor = 0
    revision: Revision | None = None


class BudgetsView(msgspec.Struct):
    cashier: int
    manager: int
    api: int
    revision: Annotated[int, Meta(description="The merchant's.")]


@routes.operation(
    "GET /make-goods",
    id="listMakeGoods",
    summary="What the caller may give on a card after something went wrong",
    permission="make_good",
    answers={200: RemediesView},
    refusals=(404, 409, 422),
    parameters=(BARCODE,),
)
def get_make_goods(caller: Caller) -> Response:
    request = routes.current_request
    serial = read_code(caller, (query(request, "barcode") or "")[:SHORT_MAX]).serial
    card = card_served_by(wiring.store(), serial, caller.merchant_id)
    programme = programme_of(wiring.store(), card.programme_id)
    language, allowance = language_of(request, programme.language), _allowance(caller)
    left = left_of(wiring.store(), programme, caller.merchant_id, caller.by, allowance, wiring.clock_ms())
    remedies = [
        RemedyView(each.part_id, words.say(each.name, language, programme.language), each.cost_minor)
        for each in remedies_of(programme)
    ]
    return answer(RemediesView(remedies, None if caller.role == "owner" else left))


@routes.operation(
    "POST /make-goods",
    id="makeGood",
    summary="Give something after something went wrong, with the reason, within the caller's budget",
    permission="make_good",
    answers={201: ReceiptView, 200: ReceiptView},
    to_person=TillReceiptView,
    refusals=(404, 409, 503),
    parameters=(KEY,),
    examples=MADE_GOOD,
)
def post_make_good(caller: Caller, body: MakeGoodBody) -> Response:
    once = idempotency_key(routes.current_request, needed=True)
    shown = read_code(caller, body.barcode)
    serial = shown.serial
    place = place_of(caller, body.outlet)
    came = origin(
        place,
        key=f"key:{once}",
        content=content_of("make good", serial, body.part, body.reason, place.outlet),
        shown=shown,
    )
    receipt = give_remedy(
        wiring.store(),
        serial,
        caller.merchant_id,
        body.part,
        body.reason,
        _allowance(caller),
        came,
        wiring.pause,
    )
    programme = programme_of(wiring.store(), receipt.card.programme_id)
    language = language_of(routes.current_request, programme.language)
    code, status = code_for(caller, receipt.card), 200 if receipt.replayed else 201
    if caller.staff is None:
        return answer(receipt_view(receipt, programme, code, language), status)
    return answer(till_receipt_view(receipt, programme, code, own_name(caller), language), status)


@routes.operation(
    "GET /make-goods/budgets",
    id="getBudgets",
    summary="What each role may give away a month after something went wrong",
    permission="limits",
    answers={200: BudgetsView},
    refusals=(403, 409),
)
def get_budgets(caller: Caller) -> Response:
    return answer(_budgets(caller))


@routes.operation(
    "PUT /make-goods/budgets",
    id="setBudgets",
    summary="Say what each role may give away a month after something went wrong",
    permission="limits",
    answers={200: BudgetsView},
    refusals=(403, 409, 503),
)
def put_budgets(caller: Caller, body: BudgetsBody) -> Response:
    merchant = wiring.store().merchant_now(caller.merchant_id)
    if merchant is None:
        raise NotAllowed("merchant_damaged")
    budgets = {"cashier": body.cashier, "manager": body.manager, "api": body.api}
    set_budgets(
        wiring.store(),
        merchant,
        {role: minor for role, minor in budgets.items() if minor},
        by=caller.by,
        now_ms=wiring.clock_ms(),
        seen=body.revision,
    )
    return answer(_budgets(caller))


def _budgets(caller: Caller) -> BudgetsView:
    merchant = wiring.store().merchant_now(caller.merchant_id)
    if merchant is None:
        raise NotAllowed("merchant_damaged")
    held = merchant.budgets
    return BudgetsView(held.get("cashier", 0), held.get("manager", 0), held.get("api", 0), merchant.revision)


def _allowance(caller: Caller) -> int:
    role = "api" if caller.staff is None else caller.staff.role
    return budget_of(shop_of(caller.merchant_id).budgets, role)
