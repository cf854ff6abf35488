"""Statements between the merchants of a programme: each sees its own, and checks alone what it was sent."""

from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.books import Debt, net
from chalicelib.domain.ledger.statement import Disagreement, Line, Statement
from chalicelib.domain.programme.held import unit_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, phrase
from chalicelib.domain.time.days import month_ms
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.programme.books.books import MONTH, DebtRow, Month, Whole, span_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import MARK_MAX, SHORT_MAX, Instant, ShortText, instant_ms, known_id
from chalicelib.entrypoints.http.operation import AFTER, in_query
from chalicelib.entrypoints.http.request import LIST_MAX, language_of, query
from chalicelib.service.programme.statements import (
    check,
    refuse_strangers,
    shared_programme,
    statement_page,
)

WITH = in_query("with", "The other merchant's id.", maxLength=SHORT_MAX)
WORK_MS = 4_000
CHECK_MS = 15_000  # a check is one answer
LINES_MAX = 2_000
WRONG_MAX = 100

routes = Api(__name__)


class LineRow(msgspec.Struct, forbid_unknown_fields=True):
    """By this entry, made on the card `serial`, `debtor` owes `creditor` `n` of the unit; below zero where it
    was taken back."""

    at: Instant
    entry: ShortText
    serial: ShortText
    debtor: ShortText
    creditor: ShortText
    unit: ShortText
    n: Whole


class StatementView(msgspec.Struct):
    """A part of a statement: the lines of all parts are joined, and POST /statements/checks numbers them."""

    programme_id: str
    month: str
    between: list[str]
    lines: list[LineRow]
    next: Annotated[str | None, Meta(description="Goes on with the next lines; null at the end.")]


class StatementBody(msgspec.Struct, forbid_unknown_fields=True):
    programme_id: ShortText
    month: Month
    between: Annotated[list[ShortText], Meta(min_length=2, max_length=2)]
    lines: Annotated[list[LineRow], Meta(max_length=LINES_MAX)]


class DisagreementView(msgspec.Struct):
    """`said`: what the statement says; `found`: what one's own entries say."""

    fault: str
    entry: str | None
    serial: str | None
    said: int
    found: int
    detail: str


class StatementCheckView(msgspec.Struct):
    """`number` is the same for whoever has the same lines. `net`: what each gets in all, below zero gives."""

    number: str
    agrees: bool
    lines: int
    sums: list[DebtRow]
    said: Annotated[list[str], Meta(description="The same in the reader's language.")]
    wrong: list[DisagreementView]


class MerchantNameView(msgspec.Struct):
    id: str
    name: str


class SharedView(msgspec.Struct):
    """`own`: one's own programme, whose sums one sees; of another's there are statements."""

    id: str
    name: str
    own: bool
    organization: str
    others: Annotated[list[MerchantNameView], Meta(description="Who shares it, without oneself.")]


class SharedListView(msgspec.Struct):
    programmes: list[SharedView]


@routes.operation(
    "GET /books",
    id="listBooks",
    summary="The programmes that one has books of: one's own, and those in which one is a partner",
    permission="books",
    answers={200: SharedListView},
    refusals=(403, 409),
)
def get_shared(caller: Caller) -> Response:
    store = wiring.store()
    found = (*store.programmes(caller.merchant_id), *store.shared_programmes(caller.merchant_id))
    return answer(SharedListView([_shared(programme, caller.merchant_id) for programme in found]))


@routes.operation(
    "GET /programmes/{programme_id}/statement",
    id="getStatement",
    summary="What two merchants of a programme owe each other for a month, line by line",
    permission="books",
    answers={200: StatementView},
    refusals=(403, 404, 409, 422),
    parameters=(MONTH, WITH, AFTER),
)
def get_statement(programme_id: str, caller: Caller) -> Response:
    known_id(programme_id, "programme_unknown", "programme_id")
    programme = shared_programme(wiring.store(), programme_id, caller.merchant_id)
    request = routes.current_request
    month, other = query(request, "month") or "", query(request, "with") or ""
    after = query(request, "after") or ""
    if len(after) > MARK_MAX:
        raise InvalidInput("cursor_invalid", field="after")
    span, end_ms = span_of(month, programme), wiring.clock_ms() + WORK_MS
    refuse_strangers(programme, caller.merchant_id, other)
    first, second = sorted((caller.merchant_id, other))
    page = statement_page(
        wiring.store(),
        wiring.directory(),
        programme,
        (first, second),
        from_ms=span.from_ms,
        to_ms=span.to_ms,
        after=after,
        late=lambda: wiring.clock_ms() > end_ms,
    )
    lines = [_row(line) for line in page.lines]
    return answer(StatementView(programme.id, month, [first, second], lines, page.next or None))


@routes.operation(
    "POST /statements/checks",
    body_max=LIST_MAX,
    id="checkStatement",
    summary="Hold a statement against one's own entries: whether it agrees, and where not",
    permission="books",
    answers={200: StatementCheckView},
    refusals=(403, 404, 409),
)
def post_check(caller: Caller, body: StatementBody) -> Response:
    known_id(body.programme_id, "programme_unknown", "programme_id")
    programme = shared_programme(wiring.store(), body.programme_id, caller.merchant_id)
    first, second = body.between
    if caller.merchant_id not in (first, second):
        raise InvalidInput("statement_of_others", field="between")
    refuse_strangers(programme, caller.merchant_id, second if first == caller.merchant_id else first)
    statement = statement_of(programme, body)
    end_ms = wiring.clock_ms() + CHECK_MS
    found = check(
        wiring.store(), wiring.directory(), caller.merchant_id, statement, lambda: wiring.clock_ms() > end_ms
    )
    language = language_of(routes.current_request, programme.language)
    return answer(
        StatementCheckView(
            number=found.number,
            agrees=not found.wrong,
            lines=len(statement.lines),
            sums=[DebtRow(each.debtor, each.creditor, each.unit, n) for each, n in statement.sums().items()],
            said=_said(programme, statement, language),
            wrong=[_wrong(each, language) for each in found.wrong[:WRONG_MAX]],
        )
    )


def statement_of(programme: Programme, body: StatementBody) -> Statement:
    """What a file says, of whoever made it."""
    from_ms, to_ms = month_ms(body.month, programme.merchant.zone)
    lines = tuple(_line(row, n) for n, row in enumerate(body.lines))
    first, second = body.between
    return Statement(programme.id, programme.merchant_id, (first, second), from_ms, to_ms, lines)


def body_of(statement: Statement, month: str) -> dict[str, object]:
    """The file that the other one checks."""
    lines = [_row(line) for line in statement.lines]
    body = StatementBody(statement.programme_id, month, [*statement.between], lines)
    plain: dict[str, object] = msgspec.to_builtins(body)
    return plain


def _shared(programme: Programme, me: str) -> SharedView:
    everybody = (programme.merchant_id, *programme.partners)
    return SharedView(
        id=programme.id,
        name=programme.name,
        own=programme.merchant_id == me,
        organization=programme.merchant.name,
        others=[MerchantNameView(each, _name(each)) for each in everybody if each != me],
    )


def _name(merchant_id: str) -> str:
    merchant = wiring.store().merchant(merchant_id)
    return merchant.name if merchant else merchant_id


def _row(line: Line) -> LineRow:
    return LineRow(
        instant(line.at_ms), line.entry, line.serial, line.debtor, line.creditor, line.unit, line.n
    )


def _line(row: LineRow, n: int) -> Line:
    at_ms = instant_ms(row.at, f"lines.{n}.at")
    return Line(at_ms, row.entry, row.serial, row.debtor, row.creditor, row.unit, row.n)


def _said(programme: Programme, statement: Statement, language: Language) -> list[str]:
    """A unit of one programme is worth the same at each of its merchants, so that one sum a unit is owed."""
    sums = statement.sums()
    told = []
    for unit in dict.fromkeys(debt.unit for debt in sums):
        of_unit: dict[Debt, int] = {debt: n for debt, n in sums.items() if debt.unit == unit}
        gets = net(of_unit)
        creditor = max(gets, key=lambda merchant: gets[merchant])
        debtor = min(gets, key=lambda merchant: gets[merchant])
        if gets[creditor] > 0:
            said = phrase(
                "statement_owes",
                debtor=_name(debtor),
                creditor=_name(creditor),
                counted=_counted(programme, unit, gets[creditor], language),
            )
            told.append(words.say(said, language, programme.language))
    return told or [words.say(phrase("statement_even"), language)]


def _counted(programme: Programme, unit: str, n: int, language: Language) -> str:
    if unit == MAIN:
        return words.say(programme.rules.counted(n), language, programme.language)
    found = unit_of(programme, unit)
    name = words.say(found.name, language, programme.language) if found else unit
    return words.say(phrase("statement_units", n=n, name=name), language)


def _wrong(each: Disagreement, language: Language) -> DisagreementView:
    said = phrase(
        f"statement_{each.fault}", entry=each.entry, card=each.serial[-4:], said=each.said, found=each.found
    )
    return DisagreementView(
        each.fault,
        each.entry or None,
        each.serial or None,
        each.said,
        each.found,
        words.say(said, language),
    )
