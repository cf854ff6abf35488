"""The owner's day: how much was done, by whom, and what stands out. Facts, no accusations."""

import msgspec
from chalice.app import Response

from chalicelib import wiring
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.ledger import Entry
from chalicelib.domain.ledger.pattern_sentences import FACTS
from chalicelib.domain.ledger.patterns import Fact, Totals, facts_of, totals_by_person, totals_of
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.text import Language, say
from chalicelib.domain.time.days import bounds_ms, day_of
from chalicelib.domain.time.instant import instant
from chalicelib.domain.time.wall_clock import clock_text
from chalicelib.entrypoints.api.till.views import END, Names, names_of
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.entrypoints.http.operation import in_query
from chalicelib.entrypoints.http.request import language_of, query

PAGE = 500
PAGES_MAX = 10  # 5,000 entries: more than a day of twenty cafés; beyond it the report says that it is cut

OUTLET = in_query("outlet", "An outlet's id; left out, all outlets.")
DAY = in_query("day", "YYYY-MM-DD as the outlet lives it; left out, today.")

routes = Api(__name__)


class TotalsView(msgspec.Struct):
    scans: int
    redemptions: int
    reversals: int
    allowed: int


class PersonTotalsView(TotalsView):
    by: str
    by_name: str | None


class PatternView(msgspec.Struct):
    kind: str
    detail: str
    serial: str | None
    by: str | None
    at: Instant
    entries: list[str]


class ReportView(msgspec.Struct):
    """`cut`: there were more entries than the report reads, so that the numbers are too low."""

    day: str
    outlet: str | None
    cut: bool
    totals: TotalsView
    people: list[PersonTotalsView]
    facts: list[PatternView]


@routes.operation(
    "GET /report",
    id="getReport",
    summary="A day in figures, and what stands out",
    permission="report",
    answers={200: ReportView},
    refusals=(403, 404, 409, 422),
    parameters=(OUTLET, DAY),
)
def get_report(caller: Caller) -> Response:
    """One day of one outlet, or of all. A card at two outlets shows in either's report."""
    request = routes.current_request
    outlets = {outlet.id: outlet for outlet in wiring.directory().outlets(caller.merchant_id)}
    asked = query(request, "outlet") or ""
    if asked and asked not in outlets:
        raise InvalidInput("outlet_unknown", field="outlet")
    zone = outlets[asked].zone if asked else next((each.zone for each in outlets.values()), "UTC")
    day = query(request, "day") or day_of(wiring.clock_ms(), zone)
    entries, cut = _of_day(caller, outlets, day)
    own = [entry for entry in entries if not asked or entry.outlet == asked]
    names, language = names_of(caller.merchant_id), language_of(request)
    facts = [fact for fact in facts_of(entries) if not asked or asked in {e.outlet for e in fact.entries}]
    people = totals_by_person(own)
    view = ReportView(
        day=day,
        outlet=asked or None,
        cut=cut,
        totals=_totals(totals_of(own)),
        people=[_person(by, totals, names) for by, totals in people.items()],
        facts=[_fact(fact, outlets, names, language) for fact in facts],
    )
    return answer(view)


def _of_day(caller: Caller, outlets: dict[str, Outlet], day: str) -> tuple[list[Entry], bool]:
    """The day's entries of every outlet, each by its own midnight; True when there were more."""
    entries: list[Entry] = []
    cut = False
    for outlet in outlets.values():
        from_ms, to_ms = bounds_ms(day, outlet.zone)
        after = ""
        for _ in range(PAGES_MAX):
            page = wiring.store().entries_at(caller.merchant_id, outlet.id, from_ms, to_ms, PAGE, after)
            entries += page.entries
            after = page.next
            if not after or len(entries) >= PAGES_MAX * PAGE:
                break
        cut = cut or bool(after)
    return entries, cut


def _totals(totals: Totals) -> TotalsView:
    return TotalsView(totals.scans, totals.redemptions, totals.reversals, totals.allowed)


def _person(by: str, totals: Totals, names: Names) -> PersonTotalsView:
    return PersonTotalsView(
        totals.scans,
        totals.redemptions,
        totals.reversals,
        totals.allowed,
        by=by,
        by_name=names.get(by),
    )


def _fact(fact: Fact, outlets: dict[str, Outlet], names: Names, language: Language) -> PatternView:
    first, last = fact.first, fact.last
    said = say(FACTS[fact.kind], language).format(
        card=first.serial[-END:],
        times=fact.times,
        out_of=fact.out_of,
        person=names.get(first.by, first.by),
        outlet=_name(outlets, first.outlet),
        other=_name(outlets, last.outlet),
        at=_clock(outlets, first),
        until=_clock(outlets, last),
    )
    of_card = fact.kind in ("card_often", "two_outlets", "staff_card")
    of_person = fact.kind in ("staff_card", "staff_fast")
    return PatternView(
        fact.kind,
        said,
        first.serial if of_card else None,
        first.by if of_person else None,
        instant(first.scanned_ms),
        [entry.id for entry in fact.entries],
    )


def _name(outlets: dict[str, Outlet], outlet_id: str) -> str:
    return outlets[outlet_id].name if outlet_id in outlets else outlet_id


def _clock(outlets: dict[str, Outlet], entry: Entry) -> str:
    return clock_text(entry.scanned_ms, outlets[entry.outlet].zone if entry.outlet in outlets else "UTC")
