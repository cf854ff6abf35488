"""The overview, made of values: it asks nobody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chalicelib import words
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.overview.figures import (
    Days,
    Told,
    days_of,
    debts_in,
    figures_of,
    hours_of,
    outlets_of,
    people_of,
)
from chalicelib.domain.overview.sources import CameBy, sources_in
from chalicelib.domain.overview.states import cohorts_of, total_of, wallets_of
from chalicelib.domain.overview.worth import Taken, rewards_taken
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.text import Language, phrase
from chalicelib.entrypoints.api.overview.views import (
    BeforeView,
    CohortView,
    FigureView,
    InWalletView,
    LiabilityView,
    OverviewDayView,
    OverviewOutletView,
    OverviewView,
    PersonSumsView,
    RewardSumsView,
    SourceSumsView,
)
from chalicelib.service.overview.read import Asked


@dataclass(frozen=True, slots=True)
class Shown:
    """What is told, of which outlets, and to whom."""

    shop: Merchant
    asked: Asked
    told: Told
    outlets: Mapping[str, Outlet]
    now_ms: int
    language: Language


def overview_view(shown: Shown, names: Mapping[str, str]) -> OverviewView:
    told, span = shown.told, shown.asked.span
    now, before = told.now, told.before
    return OverviewView(
        from_=span.first.isoformat(),
        to=span.last.isoformat(),
        before=BeforeView(span.before.first.isoformat(), span.before.last.isoformat()),
        zone=_zone(shown),
        currency=shown.shop.currency,
        made_ms=shown.now_ms,
        states_ms=min((each.at_ms for each in told.states.values()), default=0),
        about=any(each.about for each in told.states.values()),
        figures=[
            FigureView(each.id, each.now, each.before, each.kind, [*each.spark]) for each in figures_of(told)
        ],
        wallets=[InWalletView(wallet, cards) for wallet, cards in wallets_of(total_of(told.states)).items()],
        days=_days(told, span.days, told.days),
        days_before=_days(told, span.before.days, told.days_before),
        hours=[[*hours] for hours in hours_of(told.days)],
        outlets=[
            OverviewOutletView(
                each.id or None,
                shown.outlets[each.id].name if each.id else None,
                each.visits,
                each.visits_before,
                each.sales_minor,
                each.sales_minor_before,
                each.rewards,
            )
            for each in outlets_of(now, before, shown.outlets)
        ],
        people=[
            PersonSumsView(each.by, names.get(each.by), each.visits, each.rewards, each.taken_back)
            for each in people_of(now)
        ],
        rewards=[_reward(each, shown) for each in rewards_taken(told.programmes, told.offers, now, before)],
        sources=[_source(each, shown) for each in sources_in(told)],
        cohorts=[
            CohortView(each.month, each.joined, [*each.came])
            for each in cohorts_of(total_of(told.states), shown.asked.today[:7])
        ],
        liability=[
            LiabilityView(each.month, each.minor, each.n) for each in debts_in(told.programmes, told.states)
        ],
    )


def _zone(shown: Shown) -> str:
    """The one outlet's, or the shop's: of several, each counts its own days."""
    if shown.asked.outlets is not None and len(shown.asked.outlets) == 1:
        return shown.outlets[shown.asked.outlets[0]].zone
    return shown.shop.zone


def _days(told: Told, days: Sequence[str], held: Days) -> list[OverviewDayView]:
    return [
        OverviewDayView(each.day, each.visits, each.sales_minor, each.cards, each.rewards, each.given_minor)
        for each in days_of(told, days, held)
    ]


def _source(found: CameBy, shown: Shown) -> SourceSumsView:
    programme = shown.told.programmes[found.programme_id]
    own = next((each.name for each in programme.sources if each.id == found.source), "")
    name = own or words.say(phrase("overview_source_none"), shown.language)
    if len(shown.told.programmes) > 1:
        said = phrase("audience_source_of", source=name, programme=programme.name)
        name = words.say(said, shown.language)
    return SourceSumsView(
        found.programme_id,
        found.source,
        name,
        found.cards,
        found.cards_before,
        found.first_sales,
        found.first_sales_before,
        found.all_cards,
        found.all_first_sales,
    )


def _reward(taken: Taken, shown: Shown) -> RewardSumsView:
    own = shown.told.programmes[taken.programme_id].language
    return RewardSumsView(
        taken.programme_id,
        taken.part_id,
        words.sentence(taken.name, shown.language, own),
        taken.times,
        taken.before,
        taken.cost_minor,
    )
