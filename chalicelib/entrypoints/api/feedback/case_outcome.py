"""How cases end, in numbers that name no customer; and within how many working days they have an answer."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from math import ceil
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.feedback.case import MEASURED_DAYS, CaseKind
from chalicelib.domain.feedback.deadline import DAYS_MAX, CaseSettings
from chalicelib.domain.feedback.outcome import GROUPS, Group, Sums, median_ms, summed
from chalicelib.domain.feedback.rates import LEAST, Rate, apart
from chalicelib.domain.time.days import day_of
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of
from chalicelib.entrypoints.http.fields import Revision, number_in, stated
from chalicelib.entrypoints.http.operation import in_query
from chalicelib.entrypoints.http.request import query
from chalicelib.service.feedback.cases import set_case_settings

MONTHS_MAX, MONTHS_USUAL = 24, 6

routes = Api(__name__)


class CameBackView(msgspec.Struct):
    """Of so many customers so many came back within `days` of the answer: the share, and between which two
    the true one lies, 95 times in 100."""

    group: Group
    days: int
    came: int
    of: int
    low: float
    high: float


class CasesComparedView(msgspec.Struct):
    """By how much the share of those whose case was made good is above that of `with`. `enough`: there are
    30 in each. It is no proof that the make-good did it: who gets one is chosen."""

    beside: Group
    days: int
    difference: float
    low: float
    high: float
    enough: bool


class CaseSumsView(msgspec.Struct):
    opened: int
    answered: int
    in_time: int
    reopened: int
    made_good: int
    median_minutes: Annotated[int | None, Meta(description="To the answer; null: there is none yet.")]


class KindSumsView(msgspec.Struct):
    kind: CaseKind
    sums: CaseSumsView


class OutletSumsView(msgspec.Struct):
    """`outlet` null: at none."""

    outlet: str | None
    sums: CaseSumsView


class OutcomeView(msgspec.Struct):
    """Of the cases that were opened from the month `since` on. `least`: fewer in a group say little."""

    since: str
    sums: CaseSumsView
    by_kind: list[KindSumsView]
    by_outlet: list[OutletSumsView]
    came_back: list[CameBackView]
    compared: list[CasesComparedView]
    least: int


class CaseSettingsBody(msgspec.Struct, forbid_unknown_fields=True):
    """`weekdays` on which somebody works; 0 is Monday."""

    days: Annotated[int, stated(minimum=1, maximum=DAYS_MAX)]
    weekdays: Annotated[list[Annotated[int, Meta(ge=0, le=6)]], Meta(max_length=7)]
    revision: Revision | None = None


class CaseSettingsView(msgspec.Struct):
    days: int
    weekdays: list[int]
    revision: int


@routes.operation(
    "GET /cases/outcome",
    id="getCaseOutcome",
    summary="How cases ended: how soon, and whether the customers came back",
    permission="cases",
    answers={200: OutcomeView},
    person=True,
    parameters=(in_query("months", "Of how many months, this one included.", pattern="^[0-9]{1,2}$"),),
)
def get_outcome(caller: Caller) -> Response:
    zone = shop_of(caller.merchant_id).zone
    months = _months(day_of(wiring.clock_ms(), zone), query(routes.current_request, "months"))
    parts = wiring.cases().case_sums(caller.merchant_id, months)
    kinds: dict[CaseKind, Sums] = defaultdict(Sums)
    outlets: dict[str, Sums] = defaultdict(Sums)
    for part in parts:
        kinds[part.kind] += part.sums
        outlets[part.outlet] += part.sums
    total = summed(parts)
    view = OutcomeView(
        since=min(months),
        sums=_sums(total),
        by_kind=[KindSumsView(kind, _sums(sums)) for kind, sums in sorted(kinds.items(), key=_most)],
        by_outlet=[
            OutletSumsView(outlet or None, _sums(sums)) for outlet, sums in sorted(outlets.items(), key=_most)
        ],
        came_back=[_came(total, group, days) for days in MEASURED_DAYS for group in GROUPS],
        compared=[_compared(total, group, days) for days in MEASURED_DAYS for group in GROUPS[1:]],
        least=LEAST,
    )
    return answer(view)


@routes.operation(
    "GET /cases/settings",
    id="getCaseSettings",
    summary="Within how many working days a case has an answer",
    permission="cases",
    answers={200: CaseSettingsView},
    person=True,
)
def get_settings(caller: Caller) -> Response:
    return answer(_settings(wiring.cases().case_settings(caller.merchant_id)))


@routes.operation(
    "PUT /cases/settings",
    id="setCaseSettings",
    summary="Say within how many working days a case has an answer",
    permission="limits",
    answers={200: CaseSettingsView},
    refusals=(403, 409, 503),
    person=True,
)
def put_settings(caller: Caller, body: CaseSettingsBody) -> Response:
    held = wiring.cases().case_settings(caller.merchant_id)
    seen = held.revision if body.revision is None else body.revision
    weekdays = tuple(sorted(set(body.weekdays)))
    asked = replace(held, days=body.days, weekdays=weekdays, revision=seen + 1)
    return answer(_settings(set_case_settings(wiring.case_context(), asked)))


def _months(today: str, asked: str | None) -> tuple[str, ...]:
    months = MONTHS_USUAL if asked is None else number_in(asked, 2)
    if months is None or not 1 <= months <= MONTHS_MAX:
        raise InvalidInput("number_out_of_range", field="months", at="months", least=1, most=MONTHS_MAX)
    first = date.fromisoformat(today)
    at = 12 * first.year + first.month - 1
    every = (at - back for back in range(months))
    return tuple(f"{month // 12}-{month % 12 + 1:02d}" for month in every)


def _sums(sums: Sums) -> CaseSumsView:
    median = max(1, ceil(median_ms(sums.took) / MINUTE_MS)) if sums.took else None
    return CaseSumsView(sums.opened, sums.answered, sums.in_time, sums.reopened, sums.made_good, median)


def _most(one: tuple[str, Sums]) -> tuple[int, str]:
    return -one[1].opened, one[0]


def _came(total: Sums, group: Group, days: int) -> CameBackView:
    rate = total.back.get((group, days), Rate())
    low, high = rate.interval()
    return CameBackView(group, days, rate.n, rate.of, low, high)


def _compared(total: Sums, group: Group, days: int) -> CasesComparedView:
    good, other = total.back.get(("made_good", days), Rate()), total.back.get((group, days), Rate())
    found = apart(good, other)
    return CasesComparedView(group, days, found.difference, found.low, found.high, found.enough)


def _settings(settings: CaseSettings) -> CaseSettingsView:
    return CaseSettingsView(settings.days, list(settings.weekdays), settings.revision)
