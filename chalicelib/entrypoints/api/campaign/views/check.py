"""How the JSON API shows what sending a campaign would do."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.content.window import says_window_alone
from chalicelib.domain.campaign.cost import Cost, Prices, waits_for
from chalicelib.domain.campaign.result.effect import CARDS_LEAST
from chalicelib.domain.campaign.silent import notifies
from chalicelib.domain.campaign.triggers import trigger_phrase
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.text import Figure, Language, Phrase, phrase, price
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.audience.views import ReachView, reach_view
from chalicelib.entrypoints.http.fields import Instant
from chalicelib.service.campaign.check import Check, messages_of


class CostPartView(msgspec.Struct):
    unit: str
    name: Annotated[str, Meta(description="In the caller's language.")]
    count: int
    micros: int


class CostView(msgspec.Struct):
    """At list prices as of a day; in millionths of `currency`. `monthly`: of a trigger, at most, a month."""

    total_micros: int
    monthly: bool
    currency: str
    as_of: str
    region: str
    parts: list[CostPartView]


class CheckRefusalView(msgspec.Struct):
    code: str
    field: str
    detail: str


class CheckView(msgspec.Struct):
    """What `send` would do now. `refusal` says why it would be refused, None when it would not."""

    sentence: str
    gift: Annotated[str, Meta(description="What is given to how many, and what it may cost at most.")]
    quiet_until: Annotated[Instant | None, Meta(description="It is quiet hours: nobody is told before.")]
    reach: ReachView | None
    will_send: int
    will_notify: Annotated[
        int, Meta(description="Of `will_send`; the others show it without a notification.")
    ]
    held_out: int
    cost: CostView | None
    seconds: int
    bounded_by: str
    unannounced: Annotated[
        int,
        Meta(description="Cards that show the message without a notification, as it comes late."),
    ]
    needs_approval: bool
    may_send: bool
    refusal: CheckRefusalView | None


def check_view(found: Check, prices: Prices, language: Language) -> CheckView:
    refusal, cost = found.refusal, found.cost
    return CheckView(
        sentence=words.say(refusal.phrase, language) if refusal else _will(found, language),
        gift=_gift(found, language),
        quiet_until=instant(found.quiet_until_ms) if found.quiet_until_ms else None,
        reach=reach_view(found.reach) if found.reach else None,
        will_send=found.sent,
        will_notify=found.sent - found.silent if found.campaign.variants else 0,
        held_out=found.held_out,
        cost=_cost_view(cost, prices, language, monthly=bool(found.campaign.when.trigger)) if cost else None,
        seconds=cost.seconds if cost else 0,
        bounded_by=_waits_for(cost, prices, language) if cost else "",
        unannounced=_unannounced(found),
        needs_approval=found.settings.needs_approval,
        may_send=refusal is None,
        refusal=_refusal_view(refusal, language) if refusal else None,
    )


def _will(found: Check, language: Language) -> str:
    campaign = found.campaign
    will = words.say(
        phrase(
            f"will_{_kind(campaign)}",
            people=_count(found, found.sent),
            held_out=_count(found, found.held_out),
            silent=_count(found, found.silent),
            possible=_count(found, found.reach.possible if found.reach else 0),
        ),
        language,
    )
    if campaign.winner:
        first = phrase("will_winner", percent=campaign.winner.percent, n=campaign.winner.days)
        will = f"{will} {words.say(first, language)}"
    if campaign.follow_ups:
        later = phrase("will_follow_ups", messages=messages_of(campaign))
        will = f"{will} {words.say(later, language)}"
    if found.bonus:
        will = f"{words.say(_bonus_phrase(found, found.bonus), language)} {will}"
    if found.too_few_to_compare:
        will = f"{will} {words.say(phrase('will_not_compare', least=CARDS_LEAST), language)}"
    if late := _unannounced(found):
        will = f"{will} {words.say(phrase('will_unannounced', cards=_count(found, late)), language)}"
    if not campaign.when.trigger or not found.programmes:
        return will
    return f"{words.say(trigger_phrase(campaign.when, found.programmes[0].rules), language)} {will}"


def _kind(campaign: Campaign) -> str:
    if campaign.when.trigger:
        return "trigger"
    if campaign.variants:
        return (
            "message"
            if not campaign.silent_percent
            else "silent"
            if not notifies(campaign)
            else "half_silent"
        )
    if campaign.gift:
        return "gift"
    if says_window_alone(campaign):
        return "window"
    return "face" if campaign.face else "bonus"


def _bonus_phrase(found: Check, line: Phrase) -> Phrase:
    """A bonus is every card's, also of those held out: what is compared is then the announcement alone."""
    key = "will_count_more_compared" if found.campaign.holdout_percent else "will_count_more"
    return phrase(key, line=line, zone=found.campaign.when.zone)


def _count(found: Check, n: int) -> Figure:
    """A number of cards, said as an estimate where it is one."""
    return Figure(n, about=bool(found.reach and not found.reach.exact and n))


def _unannounced(found: Check) -> int:
    """Of a message that is sent once."""
    once = notifies(found.campaign) and not found.campaign.when.trigger
    return found.cost.unannounced if found.cost and once else 0


def _gift(found: Check, language: Language) -> str:
    gift = found.gift
    if gift is None:
        return ""
    most = price(gift.cards * gift.cost_minor, gift.currency)
    said = [
        phrase("gift_will_cost", name=gift.name, cards=_count(found, gift.cards), most=most)
        if gift.cost_minor
        else phrase("gift_will", name=gift.name, cards=_count(found, gift.cards))
    ]
    if gift.before:
        said.append(phrase("gift_usual", before=Figure(gift.before), taken=Figure(gift.taken_before)))
    return " ".join(words.say(each, language) for each in said)


def _waits_for(cost: Cost, prices: Prices, language: Language) -> str:
    said = waits_for(cost.bounded_by, prices)
    return words.say(said, language) if said else ""


def _cost_view(cost: Cost, prices: Prices, language: Language, *, monthly: bool) -> CostView:
    parts = [
        CostPartView(part.unit, words.say(phrase(f"cost_{part.unit}"), language), part.count, part.micros)
        for part in cost.parts
    ]
    return CostView(cost.total_micros, monthly, prices.currency, prices.as_of, prices.region, parts)


def _refusal_view(refusal: CarnetError, language: Language) -> CheckRefusalView:
    return CheckRefusalView(refusal.code, refusal.field, words.say(refusal.phrase, language))
