"""Memberships of a card: how they stand, paused and gone on with, and withdrawn from."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.membership import Withdrawal
from chalicelib.domain.programme.parts.membership import PAUSE_MAX
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.spans import pause_of
from chalicelib.domain.text import Language, phrase, price
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.card.readers import code_for
from chalicelib.entrypoints.api.card.views import CardView, card_view
from chalicelib.entrypoints.api.till.bodies import CODE, ReversalBody
from chalicelib.entrypoints.api.till.sales import own_name
from chalicelib.entrypoints.api.till.views import (
    TillEntryView,
    TillReceiptView,
    till_entry_view,
    till_receipt_view,
)
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, within_outlets
from chalicelib.entrypoints.http.fields import SHORT_MAX, Barcode, Instant, ShortText, known_id, stated
from chalicelib.entrypoints.http.operation import KEY, KEY_UNUSED, RULED, in_query
from chalicelib.entrypoints.http.origins import origin, place_of, read_code
from chalicelib.entrypoints.http.request import idempotency_key, language_of, query
from chalicelib.service.card.enrol import programme_of
from chalicelib.service.till.ledger import Receipt, card_served_by
from chalicelib.service.till.membership import (
    Standing,
    memberships_of,
    pause_membership,
    resume_membership,
    withdraw_membership,
)
from chalicelib.service.till.reverse import own_entry

routes = Api(__name__)

PartId = Annotated[str, stated("The id of a membership of the programme.", maxLength=SHORT_MAX)]
BARCODE = in_query(
    "barcode", "The card's code, as scanned.", pattern=RULED.format(SHORT_MAX), examples=[CODE]
)
PAUSED = {"over the winter": {"barcode": CODE, "part": "club", "months": 2}}
RESUMED = {"back again": {"barcode": CODE, "part": "club"}}


class PauseBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    part: PartId
    months: Annotated[int, stated("From tomorrow; added to its end.", minimum=1, maximum=PAUSE_MAX)] = 1
    outlet: ShortText | None = None


class ResumeBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    part: PartId
    outlet: ShortText | None = None


class TakenView(msgspec.Struct):
    name: str
    n: int


class WithdrawalView(msgspec.Struct):
    """What a withdrawal comes to now: of what was paid the part for the days that are not over."""

    entry: Annotated[str, Meta(description="The payment: POST /payments/{payment_id}/withdrawal.")]
    paid_minor: int
    back_minor: int
    used_days: int
    of_days: Annotated[int, Meta(description="0: it was paid for good.")]
    last_day: Annotated[str, Meta(description="On which it can be withdrawn from, YYYY-MM-DD.")]
    taken: Annotated[list[TakenView], Meta(description="What was used of it.")]
    said: Annotated[str, Meta(description="The same in sentences.")]


class MembershipView(msgspec.Struct):
    part: str
    name: str
    held: bool
    ends_at: Annotated[Instant | None, Meta(description="null: it is not held, or for good.")]
    paused_from: Instant | None
    paused_until: Instant | None
    pause_months: Annotated[int, Meta(description="For so many it can be paused now; 0: it cannot.")]
    withdrawal: WithdrawalView | None
    why_not: Annotated[str | None, Meta(description="Why it can be withdrawn from no more.")]


class MembershipListView(msgspec.Struct):
    memberships: list[MembershipView]


class WithdrawnView(msgspec.Struct):
    """`withdrawal` is null where this answers what was asked before."""

    entry: TillEntryView
    card: CardView
    withdrawal: WithdrawalView | None
    replayed: bool


@routes.operation(
    "GET /memberships",
    id="listMemberships",
    summary="How the memberships of a card stand: until when, paused, what a withdrawal comes to",
    permission="look_up",
    answers={200: MembershipListView},
    refusals=(404, 409, 422),
    parameters=(BARCODE,),
)
def get_memberships(caller: Caller) -> Response:
    request = routes.current_request
    serial = read_code(caller, (query(request, "barcode") or "")[:SHORT_MAX]).serial
    card = card_served_by(wiring.store(), serial, caller.merchant_id)
    programme = programme_of(wiring.store(), card.programme_id)
    language, now_ms = language_of(request, programme.language), wiring.clock_ms()
    found = memberships_of(wiring.store(), card, now_ms)
    return answer(MembershipListView([_view(each, programme, now_ms, language) for each in found]))


@routes.operation(
    "POST /memberships/pause",
    id="pauseMembership",
    summary="Pause a membership from tomorrow on: the months are added to its end",
    permission="undo_any",
    answers={201: TillReceiptView, 200: TillReceiptView},
    refusals=(403, 404, 409, 503),
    parameters=(KEY,),
    examples=PAUSED,
)
def post_pause(caller: Caller, body: PauseBody) -> Response:
    serial, came = _asked(caller, body, "pause", body.part, body.months)
    done = pause_membership(
        wiring.store(), serial, caller.merchant_id, body.part, body.months, came, wiring.pause
    )
    return _receipt(caller, done)


@routes.operation(
    "POST /memberships/resume",
    id="resumeMembership",
    summary="End the pause of a membership: it goes on today",
    permission="undo_any",
    answers={201: TillReceiptView, 200: TillReceiptView},
    refusals=(403, 404, 409, 503),
    parameters=(KEY,),
    examples=RESUMED,
)
def post_resume(caller: Caller, body: ResumeBody) -> Response:
    serial, came = _asked(caller, body, "resume", body.part)
    done = resume_membership(wiring.store(), serial, caller.merchant_id, body.part, came, wiring.pause)
    return _receipt(caller, done)


@routes.operation(
    "POST /payments/{payment_id}/withdrawal",
    id="withdraw",
    summary="Withdraw from a membership within 14 days of its payment: what was not used goes back",
    permission="undo_any",
    answers={201: WithdrawnView, 200: WithdrawnView},
    refusals=(403, 404, 409, 503),
    parameters=(KEY_UNUSED,),
    body_optional=True,
    examples={"a payment": {}},
)
def post_withdrawal(payment_id: str, caller: Caller, body: ReversalBody) -> Response:
    """It can happen only once, so it needs no key of its own."""
    known_id(payment_id, "entry_unknown")
    idempotency_key(routes.current_request, needed=False)
    place = place_of(caller, body.outlet, needed=False)
    within_outlets(caller, own_entry(wiring.store(), payment_id, caller.merchant_id).outlet, field="id")
    came = origin(place, key="", content="")
    done = withdraw_membership(wiring.store(), payment_id, caller.merchant_id, came, wiring.pause)
    receipt = done.receipt
    programme = programme_of(wiring.store(), receipt.card.programme_id)
    language = language_of(routes.current_request, programme.language)
    view = WithdrawnView(
        till_entry_view(receipt.entry, own_name(caller), receipt.entry.merchant_id),
        card_view(receipt.card, programme, code_for(caller, receipt.card), language),
        None if done.back is None else _withdrawal(done.back, programme, language),
        receipt.replayed,
    )
    return answer(view, 200 if receipt.replayed else 201)


def _view(found: Standing, programme: Programme, now_ms: int, language: Language) -> MembershipView:
    plan = found.plan
    gap = pause_of(found.lots, plan.id, now_ms)
    ends = [each.lot.until_s for each in found.lots]
    return MembershipView(
        part=plan.id,
        name=words.say(plan.name, language, programme.language),
        held=any(each.lot.live(now_ms) for each in found.lots),
        ends_at=instant(max(ends) * 1000) if ends and all(ends) else None,
        paused_from=gap and instant(gap[0] * 1000),
        paused_until=gap and instant(gap[1] * 1000),
        pause_months=plan.pause_months if ends and all(ends) and gap is None else 0,
        withdrawal=None if found.back is None else _withdrawal(found.back, programme, language),
        why_not=None if found.why_not is None else words.say(found.why_not, language, programme.language),
    )


def _withdrawal(back: Withdrawal, programme: Programme, language: Language) -> WithdrawalView:
    currency = programme.merchant.currency
    goes_back, paid = price(back.back_minor, currency), price(back.paid_minor, currency)
    used = phrase("withdrawal_used", used=back.used_days, days=back.of_days, back=goes_back, paid=paid)
    whole = phrase("withdrawal_all", back=goes_back, paid=paid)
    said = [words.say(used if back.of_days else whole, language)]
    if back.taken:
        names = tuple(phrase("withdrawal_times", n=n, name=name) if n > 1 else name for name, n in back.taken)
        said.append(words.say(phrase("withdrawal_taken", what=names), language, programme.language))
    said.append(words.say(phrase("withdrawal_until", day=back.last_day), language))
    return WithdrawalView(
        entry=back.payment.id,
        paid_minor=back.paid_minor,
        back_minor=back.back_minor,
        used_days=back.used_days,
        of_days=back.of_days,
        last_day=back.last_day.isoformat(),
        taken=[TakenView(words.say(name, language, programme.language), n) for name, n in back.taken],
        said=" ".join(said),
    )


def _receipt(caller: Caller, receipt: Receipt) -> Response:
    programme = programme_of(wiring.store(), receipt.card.programme_id)
    language = language_of(routes.current_request, programme.language)
    code = code_for(caller, receipt.card)
    view = till_receipt_view(receipt, programme, code, own_name(caller), language)
    return answer(view, 200 if receipt.replayed else 201)


def _asked(caller: Caller, body: PauseBody | ResumeBody, verb: str, *what: str | int) -> tuple[str, Origin]:
    """The card's serial, and the origin of what is asked of its membership."""
    once = idempotency_key(routes.current_request, needed=True)
    shown = read_code(caller, body.barcode)
    place = place_of(caller, body.outlet, needed=False)
    content = content_of(verb, shown.serial, *what, place.outlet)
    return shown.serial, origin(place, key=f"key:{once}", content=content, shown=shown)
