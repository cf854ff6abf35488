"""The owner's minute: how it goes over a range of days, beside the one before it."""

from collections.abc import Mapping, Sequence
from functools import partial

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.campaign.approval import Author
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.overview.figures import Told, people_of
from chalicelib.domain.overview.span import span_of
from chalicelib.domain.people.authority import holds
from chalicelib.domain.people.staff import Outlet, refuse_unknown_outlets
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.days import day_of
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.overview.made import Shown, overview_view
from chalicelib.entrypoints.api.overview.said import standing_out, waits_view
from chalicelib.entrypoints.api.overview.tables import TABLES, rows_of
from chalicelib.entrypoints.api.overview.views import (
    OverviewView,
    StatesCountedView,
    WaitsListView,
    WaitsView,
)
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of, within_outlets, works_at
from chalicelib.entrypoints.http.fields import SHORT_MAX
from chalicelib.entrypoints.http.operation import RULED, in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.entrypoints.http.spreadsheets import BOM, csv_answer, csv_lines
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.overview.count import count_now
from chalicelib.service.overview.read import Asked, notable, states_today, told
from chalicelib.service.overview.waiting import Desk, waiting
from chalicelib.service.people.report import report
from chalicelib.service.walls import Faults

COUNT_WITHIN_MS = 2_500
COUNT_NOW_MS = 1_500  # what is left is counted within half an hour

FROM = in_query("from", "YYYY-MM-DD, the first day; left out, 29 days before `to`.", pattern=RULED.format(10))
TO = in_query("to", "YYYY-MM-DD, the last day; left out, today.", pattern=RULED.format(10))
OUTLET = in_query("outlet", "An outlet's id; left out, all where you work.", maxLength=SHORT_MAX)
PROGRAMME = in_query("programme", "A programme's id; left out, all of them.", maxLength=SHORT_MAX)
TABLE = in_query("table", "Which table; left out, days.", enum=[*TABLES], maxLength=SHORT_MAX)
RANGE = (FROM, TO, OUTLET, PROGRAMME)

routes = Api(__name__)
reading = partial(routes.operation, permission="report", refusals=(403, 404, 422))


@reading(
    "GET /overview",
    id="getOverview",
    summary="How the shop does over a range of days, beside the one before it",
    answers={200: OverviewView},
    parameters=RANGE,
)
def get_overview(caller: Caller) -> Response:
    return answer(_overview(caller))


@reading(
    "GET /overview.csv",
    id="getOverviewCsv",
    summary="One of its tables as CSV",
    answers={200: None},
    parameters=(*RANGE, TABLE),
)
def get_overviewcsv_answer(caller: Caller) -> Response:
    table = query(routes.current_request, "table") or TABLES[0]
    if table not in TABLES:
        raise InvalidInput("table_unknown", field="table", tables=", ".join(TABLES))
    view = _overview(caller)
    name = f"overview-{table}-{view.from_}-{view.to}.csv"
    return csv_answer(BOM + csv_lines(rows_of(table, view)), name)


@routes.operation(
    "POST /overview/count",
    id="countStates",
    summary="Count the cards anew, which is else done once a day",
    permission="report",
    answers={200: StatesCountedView},
    refusals=(403,),
)
def post_overview_count(caller: Caller) -> Response:
    programmes, now_ms = _programmes(caller), wiring.clock_ms()
    _count(programmes, now_ms, anew=True)
    today = day_of(now_ms, shop_of(caller.merchant_id).zone)
    states = [wiring.sums().states(id_, today) for id_ in programmes]
    about = any(each.about for each in states if each)
    return answer(StatesCountedView(now_ms, instant(now_ms), about))


@routes.operation(
    "GET /waiting",
    id="getWaiting",
    summary="What waits for somebody like the caller",
    permission="signed_in",
    answers={200: WaitsListView},
)
def get_waiting(caller: Caller) -> Response:
    return answer(WaitsListView(_waiting(caller, shop_of(caller.merchant_id), wiring.clock_ms())))


def _overview(caller: Caller) -> OverviewView:
    shop, language = shop_of(caller.merchant_id), language_of(routes.current_request)
    known = wiring.directory().outlets(caller.merchant_id)
    outlets = {each.id: each for each in known if works_at(caller, each.id)}
    asked, now_ms = _asked(caller, shop, outlets), wiring.clock_ms()
    if asked.span.last.isoformat() >= asked.today:
        _count_now(caller.merchant_id, [*outlets] if asked.outlets is None else asked.outlets, now_ms)
    if asked.outlets is None:
        _count(asked.programmes, now_ms)
    shown = [*outlets] if asked.outlets is None else asked.outlets
    found = told(wiring.sums(), asked)
    stands = notable(wiring.sums(), asked, shown, now_ms)
    return overview_view(
        Shown(shop, asked, found, {id_: outlets[id_] for id_ in shown}, now_ms, language),
        names=_names(caller, found),
        stands=standing_out(stands, _facts(caller, shop, asked), shop, asked.programmes, outlets, language),
        waits=_waiting(caller, shop, now_ms),
    )


def _names(caller: Caller, found: Told) -> Mapping[str, str]:
    """Of people and of the tills' keys."""
    keys = {f"key:{each.id}": each.label for each in wiring.store().api_keys(caller.merchant_id)}
    names = names_by(caller.merchant_id, [each.by for each in people_of(found.now)])
    return {**keys, **{by: name for by, name in names.items() if name}}


def _count_now(merchant_id: str, outlets: Sequence[str], now_ms: int) -> None:
    faults = Faults()
    count_now(
        wiring.counting(),
        merchant_id,
        outlets,
        clock_ms=wiring.clock_ms,
        until_ms=now_ms + COUNT_NOW_MS,
        faults=faults,
    )
    measure_faults("api", faults)


def _facts(caller: Caller, shop: Merchant, asked: Asked) -> int:
    """How much stands out among today's entries."""
    found = report(
        wiring.store(),
        wiring.directory(),
        caller.merchant_id,
        zone=shop.zone,
        works_at=partial(works_at, caller),
        outlet=asked.outlets[0] if asked.outlets is not None and len(asked.outlets) == 1 else "",
        day=asked.today,
        now_ms=wiring.clock_ms(),
    )
    return len(found.facts)


def _waiting(caller: Caller, shop: Merchant, now_ms: int) -> list[WaitsView]:
    desk = Desk(wiring.store(), wiring.directory(), wiring.campaigns(), wiring.cases(), _days_left)
    author = Author(caller.by, owner=caller.role == "owner")
    language, today = language_of(routes.current_request), day_of(now_ms, shop.zone)
    found = waiting(desk, caller.merchant_id, author, partial(holds, caller.role), now_ms)
    return [waits_view(each, language, today) for each in found]


def _days_left() -> int | None:
    """Of Apple's certificate; None where this function cannot see it: the operator hears of that."""
    from chalicelib.aws.secrets import SecretUnusable

    try:
        return wiring.apple_certificate_days_left()
    except (WalletMisconfigured, SecretUnusable):
        return None


def _asked(caller: Caller, shop: Merchant, outlets: Mapping[str, Outlet]) -> Asked:
    """InvalidInput for what is not there; an outlet where the caller does not work is refused as such."""
    request = routes.current_request
    programmes = _programmes(caller)
    outlet, programme = query(request, "outlet") or "", query(request, "programme") or ""
    if outlet:
        within_outlets(caller, outlet)
        refuse_unknown_outlets(outlets.values(), outlet, field="outlet")
    if programme and programme not in programmes:
        raise InvalidInput("programme_unknown", field="programme")
    here = (outlet,) if outlet else None if works_at(caller, "") else tuple(outlets)
    today = day_of(wiring.clock_ms(), outlets[outlet].zone if outlet else shop.zone)
    return Asked(
        merchant_id=caller.merchant_id,
        span=span_of(query(request, "from") or "", query(request, "to") or "", today),
        outlets=here,
        programmes={programme: programmes[programme]} if programme else programmes,
        narrow=bool(programme),
        today=today,
    )


def _programmes(caller: Caller) -> Mapping[str, Programme]:
    return {each.id: each for each in wiring.store().programmes(caller.merchant_id)}


def _count(programmes: Mapping[str, Programme], now_ms: int, *, anew: bool = False) -> None:
    """The cards of today, where nobody has counted them yet."""
    faults = Faults()
    states_today(
        wiring.sums(),
        wiring.campaigns(),
        programmes.values(),
        lambda programme: day_of(now_ms, programme.merchant.zone),
        now_ms,
        lambda: wiring.clock_ms() > now_ms + COUNT_WITHIN_MS,
        faults,
        anew=anew,
    )
    measure_faults("api", faults)
