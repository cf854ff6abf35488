"""How an audience is shown: its numbers, its sentence, and what can be asked."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.audience.audience import Audience, plain_of
from chalicelib.domain.audience.condition import DEPTH_MAX, PARTS_MAX, operators_of
from chalicelib.domain.audience.facts import DAYS_MAX, FACTS, Choice, Unit
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.audience.said import Names, choice_name, comparison, said
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, phrase
from chalicelib.entrypoints.api.by_wallet import by_wallet
from chalicelib.service.campaign.audience import Reach

BLANK = "…"


@by_wallet
class ReachView(msgspec.Struct):
    """Each of the audience is one of: reachable, in no wallet, without consent, or held back. Of each wallet:
    the reachable in it."""

    cards: Annotated[int, Meta(description="In use, in these programmes.")]
    audience: int
    reachable: int
    no_wallet: int
    no_consent: int
    held: Annotated[dict[str, int], Meta(description="By what of the attention budget holds them back.")]
    languages: Annotated[dict[str, int], Meta(description="Of the audience.")]
    exact: Annotated[bool, Meta(description="False: about, from `read_percent` of the cards.")]
    read_percent: int
    audience_least: Annotated[int, Meta(description="95 times of a hundred it is this at least;")]
    audience_most: Annotated[int, Meta(description="and this at most.")]


class AudienceCountView(msgspec.Struct):
    reach: ReachView
    sentence: Annotated[str, Meta(description="The condition in the caller's language.")]


class AudienceView(msgspec.Struct):
    id: str
    name: str
    condition: dict[str, Any]
    revision: int
    sentence: str


class AudienceListView(msgspec.Struct):
    audiences: list[AudienceView]


class NamedView(msgspec.Struct):
    id: str | int
    name: str


class FactView(msgspec.Struct):
    """`choices` are what a choice can be; a number has its bounds, `within_most` where it takes `days`."""

    id: str
    name: str
    kind: Literal["number", "choice"]
    unit: Unit
    operators: list[NamedView]
    choices: list[NamedView]
    least: int = 0
    most: int = 0
    within_most: int = 0


class ReadyMadeView(msgspec.Struct):
    id: str
    name: str
    condition: dict[str, Any]
    sentence: str


class FactsView(msgspec.Struct):
    facts: list[FactView]
    ready_made: list[ReadyMadeView]
    deep_max: int
    parts_max: int
    days_max: int
    currency: Annotated[str, Meta(description="Of facts whose unit is money.")]
    currency_digits: int


def reach_view(found: Reach) -> ReachView:
    return ReachView(
        cards=found.cards,
        audience=found.audience,
        reachable=found.reachable,
        **found.wallets,
        no_wallet=found.no_wallet,
        no_consent=found.no_consent,
        held=dict(found.held),
        languages=dict(found.languages),
        exact=found.exact,
        read_percent=int(100 * found.share),
        audience_least=max(0, found.audience - found.margin),
        audience_most=found.audience + found.margin,
    )


def audience_view(audience: Audience, language: Language, names: Names, currency: str) -> AudienceView:
    sentence = words.sentence(said(audience.condition, names, currency), language)
    plain = plain_of(audience.condition)
    return AudienceView(audience.id, audience.name, plain, audience.revision, sentence)


def facts_view(language: Language, names: Names, currency: str) -> FactsView:
    return FactsView(
        [_fact_view(name, language, names) for name in FACTS],
        [
            ReadyMadeView(
                name,
                words.say(phrase(f"audience_ready_{name}"), language),
                plain_of(condition),
                words.sentence(said(condition, names, currency), language),
            )
            for name, condition in READY_MADE.items()
        ],
        DEPTH_MAX,
        PARTS_MAX,
        DAYS_MAX,
        currency,
        digits_of(currency),
    )


def names_of(programmes: Sequence[Programme], outlets: Sequence[Outlet]) -> Names:
    """What the merchant's own things are called."""
    return {
        "programme": {programme.id: programme.name for programme in programmes},
        "outlet": {outlet.id: outlet.name for outlet in outlets},
        "tier": {tier.id: tier.name for programme in programmes for tier in programme.tiers},
    }


def _fact_view(name: str, language: Language, names: Names) -> FactView:
    fact, title = FACTS[name], words.say(phrase(f"audience_fact_{name}"), language)
    if isinstance(fact, Choice):
        own = [*names.get(name, {}), *([""] if name == "tier" else [])]
        choices = [_choice_view(name, choice, language, names) for choice in fact.choices or own]
        return FactView(name, title, "choice", "", [NamedView("one_of", BLANK)], choices)
    operators = [
        NamedView(operator, words.say(comparison(operator, fact.unit, BLANK, BLANK), language))
        for operator in operators_of(fact)
    ]
    return FactView(name, title, "number", fact.unit, operators, [], fact.least, fact.most, fact.most_within)


def _choice_view(fact: str, value: str | int, language: Language, names: Names) -> NamedView:
    return NamedView(value, words.written(choice_name(fact, value, names), language))
