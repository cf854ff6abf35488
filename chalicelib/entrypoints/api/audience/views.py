"""How an audience is shown: its numbers, its sentence, and what can be asked."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.audience.audience import AUDIENCE, Audience, plain_of
from chalicelib.domain.audience.condition import DEPTH_MAX, PARTS_MAX, operators_of
from chalicelib.domain.audience.facts import DAYS_MAX, FACTS, TOP_PERCENT_MAX, Choice, Number, Ranked, Unit
from chalicelib.domain.audience.ready_made import READY_MADE
from chalicelib.domain.audience.said import HELPED, NONE_TOO, Names, choice_name, comparison, said
from chalicelib.domain.audience.sizes import Sizes
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.people.staff import Outlet
from chalicelib.domain.programme.held import offers_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language, Said, Value, phrase
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.by_wallet import by_wallet
from chalicelib.entrypoints.http.fields import Instant
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
    """Its `cards` as they were counted last, `margin` off at most 95 times of a hundred; None: not yet."""

    id: str
    name: str
    condition: dict[str, Any]
    revision: int
    sentence: str
    cards: int | None
    margin: int
    counted_on: str | None
    changed_at: Instant | None
    changed_by: str


class AudienceListView(msgspec.Struct):
    audiences: list[AudienceView]
    names: Annotated[dict[str, str], Meta(description="Who changed them, by their ids.")]


class AudienceUsesView(msgspec.Struct):
    used: Annotated[
        dict[str, int],
        Meta(
            description="By an audience's id, in how many of the latest campaigns and other audiences it is."
        ),
    ]


class NamedView(msgspec.Struct):
    id: str | int
    name: str


class FactView(msgspec.Struct):
    """`choices` are what a choice can be; a number has its bounds, `within_most` where it takes `days`.

    Where `days` can be named, `days_most` is not 0; where they have to be, `days_needed`.
    """

    id: str
    name: str
    kind: Literal["number", "choice", "top"]
    unit: Unit
    operators: list[NamedView]
    choices: list[NamedView]
    least: int = 0
    most: int = 0
    within_most: int = 0
    days_most: int = 0
    days_needed: bool = False
    help: str = ""


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
        audience_least=found.least,
        audience_most=found.most,
    )


def audience_view(
    audience: Audience, language: Language, names: Names, currency: str, sizes: Sizes
) -> AudienceView:
    last = sizes.lines()[-1] if sizes.days else None
    return AudienceView(
        audience.id,
        audience.name,
        plain_of(audience.condition),
        audience.revision,
        words.sentence(said(audience.condition, names, currency), language),
        last.cards if last else None,
        last.margin if last else 0,
        last.day.isoformat() if last else None,
        instant(audience.changed_ms) if audience.changed_ms else None,
        audience.changed_by,
    )


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


def names_of(
    programmes: Sequence[Programme],
    outlets: Sequence[Outlet],
    audiences: Sequence[Audience] = (),
    campaigns: Sequence[Campaign] = (),
) -> Names:
    """What the merchant's own things are called."""
    return {
        "programme": {programme.id: programme.name for programme in programmes},
        "outlet": {outlet.id: outlet.name for outlet in outlets},
        "tier": {tier.id: tier.name for programme in programmes for tier in programme.tiers},
        "redeemed": _rewards(programmes),
        "bought": _items(programmes),
        "source": _sources(programmes),
        "got": {campaign.id: campaign.name for campaign in campaigns},
        AUDIENCE: {audience.id: audience.name for audience in audiences},
    }


def _items(programmes: Sequence[Programme]) -> dict[str, Value]:
    """Those that a programme counts, as tills name them."""
    grants = (grant for programme in programmes for part in programme.all_parts for grant in part.grants())
    return {grant.per_item: grant.per_item for grant in grants if grant.per_item}


def _sources(programmes: Sequence[Programme]) -> dict[str, Value]:
    """Retired ones too: who came by them is still to be found. With the programme's name where there are
    several: each has its window."""
    return {
        each.id: phrase("audience_source_of", source=each.name, programme=programme.name)
        if len(programmes) > 1
        else each.name
        for programme in programmes
        for each in programme.sources
    }


def _rewards(programmes: Sequence[Programme]) -> dict[str, Value]:
    """With the programme's name where there are several: each may have a coffee."""
    found: dict[str, Value] = {}
    for programme in programmes:
        names: dict[str, Said] = {offer.id: offer.name for offer in offers_of(programme)}
        names |= {reward.id: reward.name for reward in programme.rules.rewards()}
        for id_, name in names.items():
            whole = phrase("audience_reward_of", reward=name, programme=programme.name)
            found[id_] = whole if len(programmes) > 1 else name
    return found


def _fact_view(name: str, language: Language, names: Names) -> FactView:
    fact, title = FACTS[name], words.say(phrase(f"audience_fact_{name}"), language)
    how = words.say(phrase(f"audience_help_{name}"), language) if name in HELPED else ""
    if isinstance(fact, Ranked):
        top = NamedView("top", words.say(phrase("audience_top"), language))
        return FactView(name, title, "top", fact.unit, [top], [], 1, TOP_PERCENT_MAX, help=how)
    days_most = fact.days_most if fact.read_within else 0
    if isinstance(fact, Choice):
        own = [*names.get(name, {}), *([""] if name in NONE_TOO else [])]
        choices = [_choice_view(name, choice, language, names) for choice in fact.choices or own]
        blank = [NamedView("one_of", BLANK)]
        return FactView(
            name, title, "choice", "", blank, choices,
            days_most=days_most, days_needed=fact.days_needed, help=how,
        )  # fmt: skip
    return FactView(
        name, title, "number", fact.unit, _operators(fact, language), [],
        fact.least, fact.most, fact.most_within, days_most, help=how,
    )  # fmt: skip


def _operators(fact: Number, language: Language) -> list[NamedView]:
    return [
        NamedView(operator, words.say(comparison(operator, fact.unit, BLANK, BLANK), language))
        for operator in operators_of(fact)
    ]


def _choice_view(fact: str, value: str | int, language: Language, names: Names) -> NamedView:
    return NamedView(value, words.written(choice_name(fact, value, names), language))
