"""Cases: what went wrong for a customer, whose it is, and what it is answered."""

from typing import Annotated, Literal

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput, NotFound
from chalicelib.domain.feedback.case import (
    ANSWER_MAX,
    NOTE_MAX,
    SAID_MAX,
    CaseKind,
)
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.text import Language, phrase
from chalicelib.entrypoints.api.face.views import ApplePreviewView, GooglePreviewView, apple_view, google_view
from chalicelib.entrypoints.api.feedback.case_shown import (
    allowance_of,
    card_of_case,
    case_here,
    case_view,
    concerns,
    people_in,
)
from chalicelib.entrypoints.api.feedback.case_views import (
    CaseRowView,
    CaseView,
    row_view,
)
from chalicelib.entrypoints.api.till.bodies import CODE
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, person
from chalicelib.entrypoints.http.fields import (
    MARK_MAX,
    Barcode,
    Mark,
    Revision,
    ShortText,
    page_limit,
    stated,
)
from chalicelib.entrypoints.http.operation import in_query
from chalicelib.entrypoints.http.origins import origin, place_of, read_code
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.service.feedback.case_preview import after_answer
from chalicelib.service.feedback.cases import Gift, answer_case, close_case, hand_case, note_case
from chalicelib.service.feedback.open_case import Opening, open_case
from chalicelib.service.till.ledger import card_of
from chalicelib.tokens import new_case_numbers

LISTS = ("mine", "open", "closed")
PAGE_MAX = 50

routes = Api(__name__)


class OpenCaseBody(msgspec.Struct, forbid_unknown_fields=True):
    barcode: Barcode
    kind: CaseKind
    said: Annotated[str, stated("What went wrong, as the customer says it.", minLength=1, maxLength=SAID_MAX)]
    outlet: ShortText | None = None
    source: Literal["till", "console"] = "till"


class OpenedView(msgspec.Struct):
    """`spoken`: the number, for the customer to keep."""

    number: str
    spoken: str
    due_at: str


class CaseListView(msgspec.Struct):
    cases: list[CaseRowView]
    next: Mark | None


class WaitingView(msgspec.Struct):
    """What waits: the caller's own, all that the caller has to do with, and those whose deadline is over."""

    mine: int
    open: int
    overdue: int


class NoteBody(msgspec.Struct, forbid_unknown_fields=True):
    text: Annotated[str, stated("For the people of the shop.", minLength=1, maxLength=NOTE_MAX)]


class OwnerBody(msgspec.Struct, forbid_unknown_fields=True):
    owner: ShortText
    revision: Revision | None = None


class AnswerBody(msgspec.Struct, forbid_unknown_fields=True):
    """`part`: what makes it good; `closes`: there is no more to come."""

    text: Annotated[str, stated("As the customer reads it.", minLength=1, maxLength=ANSWER_MAX)]
    revision: Revision | None = None
    part: ShortText | None = None
    closes: bool = True


class CloseBody(msgspec.Struct, forbid_unknown_fields=True):
    revision: Revision | None = None


class CasePreviewView(msgspec.Struct):
    apple: ApplePreviewView
    google: GooglePreviewView


@routes.operation(
    "POST /cases",
    id="openCase",
    summary="Write down what went wrong for a customer",
    examples={"a cold coffee": {"barcode": CODE, "kind": "goods", "said": "My coffee was cold."}},
    permission="open_case",
    answers={201: OpenedView},
    refusals=(404, 409, 503),
)
def post_case(caller: Caller, body: OpenCaseBody) -> Response:
    serial = read_code(caller, body.barcode).serial
    card = card_of(wiring.store(), serial, caller.merchant_id)
    place = place_of(caller, body.outlet, needed=False)
    opening = Opening(body.kind, body.said, body.source, caller.by, place.outlet)
    case = open_case(wiring.case_context(), card, opening, new_case_numbers())
    row = row_view(case, {}, wiring.clock_ms())
    return answer(OpenedView(row.number, row.spoken, row.due_at), 201)


@routes.operation(
    "GET /cases",
    id="listCases",
    summary="Cases: the earliest deadline first; closed ones, the latest first",
    permission="cases",
    answers={200: CaseListView},
    person=True,
    parameters=(
        in_query("state", "Which: those of the caller, all open ones, or closed ones.", enum=[*LISTS]),
        in_query("limit", "How many at most.", pattern="^[0-9]{1,2}$"),
        in_query("after", "`next` of the answer before.", maxLength=MARK_MAX),
    ),
)
def get_cases(caller: Caller) -> Response:
    request = routes.current_request
    state, after = query(request, "state") or "open", query(request, "after") or ""
    if state not in LISTS:
        why = phrase("why_choice", choices=", ".join(LISTS))
        raise InvalidInput("body_invalid", field="state", at="state", why=why)
    limit, cases = page_limit(query(request, "limit"), PAGE_MAX), wiring.cases()
    if state == "closed":
        page = cases.closed_cases(caller.merchant_id, limit, after)
    else:
        owner = person(caller)[0].id if state == "mine" else ""
        page = cases.open_cases(caller.merchant_id, limit, after, owner)
    seen = [case for case in page.cases if concerns(caller, case)]
    people, now_ms = people_in(caller, seen), wiring.clock_ms()
    return answer(CaseListView([row_view(case, people, now_ms) for case in seen], page.next or None))


@routes.operation(
    "GET /cases/waiting",
    id="countCases",
    summary="How many cases wait",
    permission="cases",
    answers={200: WaitingView},
    person=True,
)
def get_waiting(caller: Caller) -> Response:
    staff, cases, now_ms = person(caller)[0], wiring.cases(), wiring.clock_ms()
    mine = cases.count_open(caller.merchant_id, owner=staff.id)
    # Who works at certain outlets only is told of their own: a count of theirs would read every case.
    of = staff.id if staff.outlets else ""
    overdue = cases.count_open(caller.merchant_id, owner=of, due_ms=now_ms)
    return answer(WaitingView(mine, cases.count_open(caller.merchant_id, owner=of), overdue))


@routes.operation(
    "GET /cases/{case_number}",
    id="getCase",
    summary="A case with all that was said, its card, and what may be given for it",
    permission="cases",
    answers={200: CaseView},
    refusals=(403, 404, 409),
    person=True,
)
def get_case(case_number: str, caller: Caller) -> Response:
    return answer(case_view(caller, case_here(caller, case_number), _reader()))


@routes.operation(
    "GET /cases/{case_number}/preview",
    id="previewCase",
    summary="What both phones show once the case has an answer",
    permission="cases",
    answers={200: CasePreviewView},
    refusals=(403, 404, 409),
    person=True,
    parameters=(in_query("part", "What would make it good.", maxLength=100),),
)
def get_preview(case_number: str, caller: Caller) -> Response:
    request, case = routes.current_request, case_here(caller, case_number)
    card, programme = card_of_case(case)
    if card is None or programme is None:
        raise NotFound("case_unknown", field="number")
    came = origin(place_of(caller, None, needed=False), key="preview", content="")
    after = after_answer(card, programme, query(request, "part") or "", came)
    before, then, reader = wiring.look(card, programme), wiring.look(after, programme), language_of(request)
    apple = apple_view(wiring.apple_preview(before, then), reader)
    return answer(CasePreviewView(apple, google_view(wiring.google_preview(before, then), reader)))


@routes.operation(
    "POST /cases/{case_number}/notes",
    id="noteCase",
    summary="Write a note into a case that only the shop reads",
    permission="cases",
    answers={200: CaseView},
    refusals=(403, 404, 409, 503),
    person=True,
)
def post_note(case_number: str, caller: Caller, body: NoteBody) -> Response:
    case = case_here(caller, case_number)
    after = note_case(wiring.case_context(), caller.merchant_id, case.number, body.text, caller.by)
    return answer(case_view(caller, after, _reader()))


@routes.operation(
    "PUT /cases/{case_number}/owner",
    id="handCase",
    summary="Give a case to another person of the shop",
    permission="cases",
    answers={200: CaseView},
    refusals=(403, 404, 409, 503),
    person=True,
)
def put_owner(case_number: str, caller: Caller, body: OwnerBody) -> Response:
    case = case_here(caller, case_number)
    context = wiring.case_context()
    after = hand_case(context, caller.merchant_id, case.number, body.owner, body.revision)
    return answer(case_view(caller, after, _reader()))


@routes.operation(
    "POST /cases/{case_number}/answers",
    id="answerCase",
    summary="Answer the customer, and make it good within the caller's budget: once a case",
    permission="cases",
    answers={200: CaseView},
    refusals=(403, 404, 409, 503),
    person=True,
)
def post_answer(case_number: str, caller: Caller, body: AnswerBody) -> Response:
    case, gift = case_here(caller, case_number), None
    if body.part:
        content = content_of("make good", case.number, body.part)
        came = origin(place_of(caller, None, needed=False), key="", content=content)
        gift = Gift(body.part, allowance_of(caller), came)
    after = answer_case(
        wiring.case_context(),
        caller.merchant_id,
        case.number,
        body.text,
        caller.by,
        wiring.pause,
        closes=body.closes,
        seen=body.revision,
        gift=gift,
    )
    return answer(case_view(caller, after, _reader()))


@routes.operation(
    "POST /cases/{case_number}/closing",
    id="closeCase",
    summary="Close a case whose last word to the customer was ours",
    permission="cases",
    answers={200: CaseView},
    refusals=(403, 404, 409, 503),
    person=True,
)
def post_closing(case_number: str, caller: Caller, body: CloseBody) -> Response:
    case = case_here(caller, case_number)
    context = wiring.case_context()
    return answer(
        case_view(caller, close_case(context, caller.merchant_id, case.number, body.revision), _reader())
    )


def _reader() -> Language:
    return language_of(routes.current_request)
