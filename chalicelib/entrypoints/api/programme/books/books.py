"""A programme's books: what it owes and to whom it will, month by month, from every card and entry."""

from collections.abc import Mapping
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.currencies import MOST_MINOR
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.books import Flow, Promise
from chalicelib.domain.ledger.journal import Assumed, journal_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.days import month_ms
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.programme.books.journal import JournalView, journal_view
from chalicelib.entrypoints.api.programme.limits import programme_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import MARK_MAX, NUMBER_MAX, Instant, ShortText, stated
from chalicelib.entrypoints.http.operation import AFTER, in_query
from chalicelib.entrypoints.http.request import LIST_MAX, language_of, query
from chalicelib.service.programme.books import Books, Span, books_of

MONTH_FORM = "^\\d{4}-\\d{2}$"
MONTH_SAID = "YYYY-MM, by the clock of the programme's merchant."
MONTH = in_query("month", MONTH_SAID, pattern=MONTH_FORM, examples=["2026-11"])
WORK_MS = 4_000  # of one answer: the next one goes on
ROWS_MAX = 2_000

routes = Api(__name__)

Month = Annotated[str, stated(MONTH_SAID, pattern=MONTH_FORM)]
Whole = Annotated[int, Meta(ge=-NUMBER_MAX, le=NUMBER_MAX)]
Percent = Annotated[int, stated(minimum=1, maximum=100)]
Money = Annotated[int, Meta(description="In minor units.", ge=0, le=MOST_MINOR)]


class FlowRow(msgspec.Struct, forbid_unknown_fields=True):
    """What became of one promise in the month: opening + promised - taken - lapsed is left. `until` is when
    it ends, in epoch seconds, 0 for no end; `unit` `balance` is of the programme's stamps or points."""

    unit: ShortText
    issuer: ShortText
    until: Annotated[int, Meta(ge=0, le=NUMBER_MAX)]
    opening: Whole
    promised: Whole
    taken: Whole
    lapsed: Whole


class DebtRow(msgspec.Struct):
    debtor: str
    creditor: str
    unit: str
    n: int


class DifferenceView(msgspec.Struct):
    serial: str
    unit: str
    held: int
    said: int


class BooksView(msgspec.Struct):
    """Sums of a part of the cards: those of all parts are added up. `differences`: cards that do not hold
    what their entries say."""

    programme_id: str
    month: str
    since: Instant
    until: Instant
    cards: int
    entries: int
    paid_minor: Annotated[int, Meta(description="What sales came to, where a till said so.")]
    rows: list[FlowRow]
    debts: list[DebtRow]
    differences: list[DifferenceView]
    next: Annotated[str | None, Meta(description="Goes on with the next cards; null at the end.")]


class JournalBody(msgspec.Struct, forbid_unknown_fields=True):
    """The sums of GET /programmes/{id}/books, added up, and what only the owner knows. What is left out is
    said to be unknown, and not guessed."""

    month: Month
    rows: Annotated[list[FlowRow], Meta(max_length=ROWS_MAX)]
    paid_minor: Whole = 0
    reward_minor: Annotated[Money | None, Meta(description="What the first reward costs the merchant.")] = (
        None
    )
    selling_minor: Annotated[Money | None, Meta(description="What the first reward is sold for.")] = None
    expected: Annotated[Percent | None, Meta(description="Of a hundred promised, so many are taken.")] = None
    expected_before: Annotated[Percent | None, Meta(description="As it was reckoned a month ago.")] = None


@routes.operation(
    "GET /programmes/{programme_id}/books",
    id="getBooks",
    summary="What a programme promised, gave and owes in a month, from its cards and entries, part by part",
    permission="books",
    answers={200: BooksView},
    refusals=(403, 404, 409, 422),
    parameters=(MONTH, AFTER),
)
def get_books(programme_id: str, caller: Caller) -> Response:
    programme = programme_of(programme_id, caller.merchant_id)
    request = routes.current_request
    month, after = query(request, "month") or "", query(request, "after") or ""
    if len(after) > MARK_MAX:
        raise InvalidInput("cursor_invalid", field="after")
    span, end_ms = span_of(month, programme), wiring.clock_ms() + WORK_MS
    books = books_of(
        wiring.store(), wiring.campaigns(), programme, span, after, lambda: wiring.clock_ms() > end_ms
    )
    return answer(_view(programme, month, span, books))


@routes.operation(
    "POST /programmes/{programme_id}/journal",
    body_max=LIST_MAX,
    id="makeJournal",
    summary="A month's books in money: a reckoning, nothing is written",
    permission="books",
    answers={200: JournalView},
    refusals=(403, 404),
)
def post_journal(programme_id: str, caller: Caller, body: JournalBody) -> Response:
    programme = programme_of(programme_id, caller.merchant_id)
    span = span_of(body.month, programme)
    assumed = Assumed(body.reward_minor, body.selling_minor, body.expected, body.expected_before)
    flows = _flows(body.rows)
    journal = journal_of(programme, flows, programme.merchant_id, assumed, body.paid_minor)
    language = language_of(routes.current_request, programme.language)
    return answer(journal_view(programme, journal, assumed, body.month, span.to_ms, language))


def span_of(month: str, programme: Programme) -> Span:
    """A month that has begun, by the clock of the programme's merchant."""
    from_ms, to_ms = month_ms(month, programme.merchant.zone)
    now_ms = wiring.clock_ms()
    if from_ms > now_ms:
        raise InvalidInput("month_to_come", field="month")
    return Span(from_ms, to_ms, now_ms)


def _flows(rows: list[FlowRow]) -> Mapping[Promise, Flow]:
    sums: dict[Promise, Flow] = {}
    for row in rows:
        promise = Promise(row.unit, row.issuer, row.until)
        flow = Flow(row.opening, row.promised, row.taken, row.lapsed)
        sums[promise] = sums.get(promise, Flow()).plus(flow)
    return sums


def _view(programme: Programme, month: str, span: Span, books: Books) -> BooksView:
    return BooksView(
        programme_id=programme.id,
        month=month,
        since=instant(span.from_ms),
        until=instant(span.to_ms),
        cards=books.cards,
        entries=books.entries,
        paid_minor=books.paid_minor,
        rows=[
            FlowRow(
                each.unit, each.issuer, each.until_s, flow.opening, flow.promised, flow.taken, flow.lapsed
            )
            for each, flow in sorted(books.flows.items(), key=lambda pair: pair[0])
        ],
        debts=[
            DebtRow(each.debtor, each.creditor, each.unit, n) for each, n in sorted(books.debts.items()) if n
        ],
        differences=[
            DifferenceView(each.serial, each.unit, each.held, each.said) for each in books.differences
        ],
        next=books.next or None,
    )
