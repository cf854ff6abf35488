"""What the overview answers: figures with how they are known, and the tables behind them."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from chalicelib.domain.card.wallets import WalletName
from chalicelib.entrypoints.http.fields import Instant

Day = Annotated[str, Meta(description="YYYY-MM-DD as the shop lives it.")]
Money = Annotated[int | None, Meta(description="In minor units; null: not known.")]


class BeforeView(msgspec.Struct, rename={"from_": "from"}):
    """The range before, of the same length."""

    from_: Day
    to: Day


class FigureView(msgspec.Struct):
    """`now` and `before` null: not known. `counted` of every entry or card, `estimate` from a part of the
    cards, `reckoned` with what somebody said that a reward costs. `spark`: of each day, or each week of a
    long range. Percents have one decimal, money is in minor units."""

    id: str
    now: int | float | None
    before: int | float | None
    kind: Literal["counted", "estimate", "reckoned"]
    spark: list[int | float]


class OverviewDayView(msgspec.Struct):
    """`cards` null: at some outlets alone nobody knows who joined."""

    day: Day
    visits: int
    sales_minor: Money
    cards: int | None
    rewards: int
    given_minor: Money


class OverviewOutletView(msgspec.Struct):
    """`id` and `name` null: what was done without an outlet."""

    id: str | None
    name: str | None
    visits: int
    visits_before: int
    sales_minor: int
    sales_minor_before: int
    rewards: int


class PersonSumsView(msgspec.Struct):
    """`id` as entries name who made them; `name` null: it is nobody of the shop's people or keys."""

    id: str
    name: str | None
    visits: int
    rewards: int
    taken_back: int


class RewardSumsView(msgspec.Struct):
    """`cost_minor` null: nobody has said what one costs."""

    programme: str
    part: str
    name: str
    taken: int
    taken_before: int
    cost_minor: Money


class SourceSumsView(msgspec.Struct):
    """New cards that came by a source of a programme, and first sales of its cards, whenever these came;
    `source` "": by none of them. `all_cards` came by it ever, `all_first_sales` of them had a first sale;
    null: not counted."""

    programme: str
    source: str
    name: str
    cards: int
    cards_before: int
    first_sales: int
    first_sales_before: int
    all_cards: int | None
    all_first_sales: int | None


class CohortView(msgspec.Struct):
    """Who joined in a month: how many came in it, and in each month after."""

    month: str
    joined: int
    came: list[int]


class LiabilityView(msgspec.Struct):
    """What customers hold that ends in a month; `until` "": it does not end."""

    until: str
    minor: Money
    units: int


class InWalletView(msgspec.Struct):
    """`cards` that this wallet says are on a phone."""

    wallet: WalletName
    cards: int


class StandingOutView(msgspec.Struct):
    text: str
    link: Annotated[str, Meta(description="In the console.")]


class WaitsView(msgspec.Struct):
    kind: Literal["approval", "winner", "declined", "case", "pool", "certificate", "mail"]
    text: str
    n: int
    link: Annotated[str, Meta(description="In the console.")]


class WaitsListView(msgspec.Struct):
    waiting: list[WaitsView]


class NotesView(msgspec.Struct):
    standing_out: list[StandingOutView]
    waiting: list[WaitsView]


class OverviewView(msgspec.Struct, rename={"from_": "from"}):
    """A range of days beside the one before it. `states_ms`: when the cards were counted, 0: never; `about`:
    from a part of them."""

    from_: Day
    to: Day
    before: BeforeView
    zone: Annotated[str, Meta(description="Whose midnight ends a day: the outlet's, or the merchant's.")]
    currency: str
    made_ms: int
    states_ms: int
    about: bool
    figures: list[FigureView]
    wallets: Annotated[list[InWalletView], Meta(description="A card may be in several.")]
    days: list[OverviewDayView]
    days_before: list[OverviewDayView]
    hours: Annotated[list[list[int]], Meta(description="Visits by weekday, Monday first, and hour.")]
    outlets: list[OverviewOutletView]
    people: list[PersonSumsView]
    rewards: list[RewardSumsView]
    sources: list[SourceSumsView]
    cohorts: list[CohortView]
    liability: list[LiabilityView]


class DayOutletSumsView(msgspec.Struct):
    """`outlet` and `name` null: what was done without an outlet."""

    outlet: str | None
    name: str | None
    visits: int
    rewards: int


class DaySumsView(msgspec.Struct):
    """A day in the overview's numbers: visits and rewards that stand, without what was taken back."""

    day: Day
    outlet: str | None
    visits: int
    rewards: int
    taken_back: int
    people: list[PersonSumsView]
    outlets: list[DayOutletSumsView]


class StatesCountedView(msgspec.Struct):
    """When the cards were counted, and whether from a part of them."""

    states_ms: int
    states: Instant
    about: bool
