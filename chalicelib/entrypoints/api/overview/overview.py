"""The owner's minute: how it goes over a range of days, beside the one before it."""

from collections.abc import Mapping
from functools import partial

from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.days import day_of
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.overview.asked import (
    FROM,
    OUTLET,
    PROGRAMME,
    TO,
    asked_of,
    count_lately,
    names_of,
    outlets_of,
    programmes_of,
)
from chalicelib.entrypoints.api.overview.made import Shown, overview_view
from chalicelib.entrypoints.api.overview.tables import TABLES, rows_of
from chalicelib.entrypoints.api.overview.views import OverviewView, StatesCountedView
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, reader_language, shop_of
from chalicelib.entrypoints.http.fields import SHORT_MAX
from chalicelib.entrypoints.http.operation import in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.entrypoints.http.spreadsheets import BOM, csv_answer, csv_lines
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.overview.read import states_today, told
from chalicelib.service.walls import Faults

COUNT_WITHIN_MS = 2_500

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
    view, language = _overview(caller), reader_language(caller, routes.current_request)
    name = f"overview-{table}-{view.from_}-{view.to}.csv"
    return csv_answer(BOM + csv_lines(rows_of(table, view, language)), name)


@routes.operation(
    "POST /overview/count",
    id="countStates",
    summary="Count the cards anew, which is else done once a day",
    permission="report",
    answers={200: StatesCountedView},
    refusals=(403,),
)
def post_overview_count(caller: Caller) -> Response:
    programmes, now_ms = programmes_of(caller), wiring.clock_ms()
    _count(programmes, now_ms, anew=True)
    today = day_of(now_ms, shop_of(caller.merchant_id).zone)
    states = [wiring.sums().states(id_, today) for id_ in programmes]
    about = any(each.about for each in states if each)
    return answer(StatesCountedView(now_ms, instant(now_ms), about))


def _overview(caller: Caller) -> OverviewView:
    request = routes.current_request
    shop, outlets = shop_of(caller.merchant_id), outlets_of(caller)
    asked = asked_of(
        caller,
        shop,
        outlets,
        (query(request, "from") or "", query(request, "to") or ""),
        query(request, "outlet") or "",
        query(request, "programme") or "",
    )
    now_ms = wiring.clock_ms()
    shown = [*outlets] if asked.outlets is None else asked.outlets
    count_lately(asked, shown)
    if asked.outlets is None:
        _count(asked.programmes, now_ms)
    found = told(wiring.sums(), asked)
    here = {id_: outlets[id_] for id_ in shown}
    return overview_view(
        Shown(shop, asked, found, here, now_ms, language_of(request)), names_of(caller, found.now)
    )


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
