"""The owner's day: how much was done, by whom, and what stands out. Facts, no accusations."""

from collections.abc import Mapping
from dataclasses import asdict
from functools import partial
from typing import Annotated

import msgspec
from chalice.app import Response
from msgspec import Meta

from chalicelib import wiring, words
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.ledger.patterns import Fact, Totals
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.text import Language, phrase
from chalicelib.domain.time.instant import instant
from chalicelib.domain.time.wall_clock import clock_text
from chalicelib.entrypoints.api.card.views import END
from chalicelib.entrypoints.api.people.named import names_by
from chalicelib.entrypoints.api.till.views import Names
from chalicelib.entrypoints.http.answers import answer
from chalicelib.entrypoints.http.api import Api
from chalicelib.entrypoints.http.callers import Caller, shop_of, within_outlets, works_at
from chalicelib.entrypoints.http.fields import SHORT_MAX, Instant
from chalicelib.entrypoints.http.operation import RULED, in_query
from chalicelib.entrypoints.http.request import language_of, query
from chalicelib.service.people.report import Report, report

OUTLET = in_query("outlet", "An outlet's id; left out, all outlets where you work.", maxLength=SHORT_MAX)
DAY = in_query("day", "YYYY-MM-DD as the outlet lives it; left out, today.", pattern=RULED.format(10))

routes = Api(__name__)


class TotalsView(msgspec.Struct):
    scans: int
    redemptions: int
    reversals: int
    allowed: int
    corrections: int
    paid: int
    papers: int
    made_good: Annotated[int, Meta(description="Given after something went wrong.")]
    made_good_minor: Annotated[int, Meta(description="What that cost, less what was taken back.")]


class PersonTotalsView(TotalsView):
    by: str
    by_name: str | None


class PlaceTotalsView(TotalsView):
    """`outlet` and `name` null: what was done without an outlet."""

    outlet: str | None
    name: str | None


class PatternView(msgspec.Struct):
    kind: str
    detail: str
    serial: str | None
    by: str | None
    at: Instant
    entries: list[str]


class PaperView(msgspec.Struct):
    """A paper card that was honoured: by whom, on which card, and whether a manager allowed it."""

    id: str
    serial: str
    card_end: str
    by: str
    by_name: str | None
    n: int
    at: Instant
    outlet: str | None
    allowed_by_name: str | None
    taken_back: bool


class ReportView(msgspec.Struct):
    """`cut`: there were more entries than the report reads, so that the numbers are too low."""

    day: str
    outlet: str | None
    cut: bool
    totals: TotalsView
    people: list[PersonTotalsView]
    outlets: list[PlaceTotalsView]
    papers: Annotated[list[PaperView], Meta(description="Newest first, a hundred at most.")]
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
    request = routes.current_request
    outlet = query(request, "outlet") or ""
    if outlet:
        within_outlets(caller, outlet)
    found = report(
        wiring.store(),
        wiring.directory(),
        caller.merchant_id,
        zone=shop_of(caller.merchant_id).zone,
        works_at=partial(works_at, caller),
        outlet=outlet,
        day=query(request, "day") or "",
        now_ms=wiring.clock_ms(),
    )
    told = {*found.people, *(entry.by for fact in found.facts for entry in fact.entries)}
    told |= {entry.allowed_by for entry, _ in found.papers}
    return answer(report_view(found, names_by(caller.merchant_id, told), language_of(request)))


def report_view(found: Report, names: Names, language: Language) -> ReportView:
    return ReportView(
        day=found.day,
        outlet=found.outlet or None,
        cut=found.cut,
        totals=_totals(found.totals),
        people=[_person(by, totals, names) for by, totals in found.people.items()],
        outlets=[_place(at, totals, found.outlets) for at, totals in found.places.items()],
        papers=[_paper(entry, names, taken_back=back) for entry, back in found.papers],
        facts=[_pattern(fact, found, names, language) for fact in found.facts],
    )


def _totals(totals: Totals) -> TotalsView:
    return TotalsView(**asdict(totals))


def _person(by: str, totals: Totals, names: Names) -> PersonTotalsView:
    return PersonTotalsView(
        **asdict(totals),
        by=by,
        by_name=names.get(by),
    )


def _paper(entry: Entry, names: Names, *, taken_back: bool) -> PaperView:
    return PaperView(
        id=entry.id,
        serial=entry.serial,
        card_end=entry.serial[-END:],
        by=entry.by,
        by_name=names.get(entry.by),
        n=entry.quantity,
        at=instant(entry.scanned_ms),
        outlet=entry.outlet or None,
        allowed_by_name=names.get(entry.allowed_by),
        taken_back=taken_back,
    )


def _place(outlet: str, totals: Totals, outlets: Mapping[str, Outlet]) -> PlaceTotalsView:
    return PlaceTotalsView(
        **asdict(totals),
        outlet=outlet or None,
        name=outlets[outlet].name if outlet else None,
    )


def _pattern(fact: Fact, found: Report, names: Names, language: Language) -> PatternView:
    first, last = fact.first, fact.last
    said = phrase(
        f"pattern_{fact.kind}",
        card=first.serial[-END:],
        times=fact.times,
        out_of=fact.out_of,
        sale=first.sale_id,
        person=names.get(first.by, first.by),
        outlet=_name(found.outlets, first.outlet, language),
        other=_name(found.outlets, last.outlet, language),
        at=_clock(found, first),
        until=_clock(found, last),
    )
    of_card = fact.kind in (
        "card_often", "two_outlets", "staff_card", "filled_at_once", "friends_many", "friend_self"
    )  # fmt: skip
    of_person = fact.kind in (
        "staff_card", "staff_fast", "filled_at_once", "corrections_many", "not_believed", "came_late"
    )  # fmt: skip
    return PatternView(
        fact.kind,
        words.say(said, language),
        first.serial if of_card else None,
        first.by if of_person else None,
        instant(first.scanned_ms),
        [entry.id for entry in fact.entries],
    )


def _name(outlets: Mapping[str, Outlet], outlet_id: str, language: Language) -> str:
    if not outlet_id:
        return words.say(phrase("without_outlet"), language)
    return outlets[outlet_id].name if outlet_id in outlets else outlet_id


def _clock(found: Report, entry: Entry) -> str:
    outlet = found.outlets.get(entry.outlet)
    return clock_text(entry.scanned_ms, outlet.zone if outlet else found.zone)
