"""How the JSON API shows what became of a campaign."""

from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.campaign.attention import UNTOLD
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.lifecycle import window_end_ms
from chalicelib.domain.campaign.result.counts import GIFT_COUNTS, METRICS, NOWHERE, STEPS, Arm, Metric
from chalicelib.domain.campaign.result.result import Result, per_notification
from chalicelib.domain.campaign.result.retold import Sending, retold
from chalicelib.domain.campaign.result.tally import Arrival
from chalicelib.domain.campaign.result.verdict import (
    comparison_phrase,
    effect_phrase,
    metric_name,
    notification_phrase,
)
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.text import LANGUAGES, Language, Phrase, phrase, price
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.api.campaign.views.effects import (
    EffectView,
    FollowedView,
    effect_view,
    followed_view,
)
from chalicelib.entrypoints.http.fields import Instant


class ReasonView(msgspec.Struct):
    reason: str
    said: Annotated[str, Meta(description="In the caller's language, where the reason is one of ours.")]
    cards: int


class ArrivalView(msgspec.Struct):
    """How far the message came. `fetched` and `stale` are Apple's: Google tells nobody what was shown."""

    sent: int
    pushed: int
    accepted: int
    fetched: int
    stale: int
    removed: int
    refused: int


class WalletArrivalView(ArrivalView):
    wallet: Annotated[str, Meta(description="“none”: the card was in no wallet.")]
    refusals: list[ReasonView]


class LanguageArrivalView(ArrivalView):
    language: Language


class GroupView(msgspec.Struct):
    arm: Arm
    name: str
    cards: int
    total: int
    per_card: float


class MetricView(msgspec.Struct):
    """`effect`: sent over held out. `texts`: text A over text B, null where there is one text."""

    metric: Metric
    name: str
    groups: list[GroupView]
    effect: EffectView
    texts: EffectView | None
    silent: Annotated[EffectView | None, Meta(description="Silent cards over held out ones.")]
    notified: Annotated[EffectView | None, Meta(description="Notified cards over silent ones.")]


class GiftsView(msgspec.Struct):
    """What was given with it, as of `measured_at`: `taken` by customers, `ended` before that, `back` to the
    merchant; `waiting` are those that are left. `cost_minor` is of those taken."""

    given: int
    taken: int
    ended: int
    back: int
    waiting: int
    cost_minor: int
    said: Annotated[str, Meta(description="In the caller's language.")]


class PerNotificationView(msgspec.Struct):
    """Visits that one brought beyond a silent card with the same words, between `low` and `high`."""

    notifications: int
    visits: float
    low: float
    high: float


class ResultsView(msgspec.Struct):
    """What became of a campaign, as of `measured_at`; `final` when its window is over and was measured."""

    campaign_id: str
    measured_at: Instant | None
    complete: Annotated[bool, Meta(description="False while it is being counted.")]
    final: bool
    window_days: int
    window_ends_at: Instant | None
    retold: Annotated[list[str], Meta(description="What it brought and cost, in the caller's language.")]
    planned: int
    sent: int
    silent: Annotated[int, Meta(description="Of the sent ones, those that were not notified.")]
    per_notification: Annotated[
        PerNotificationView | None,
        Meta(description="Null where nobody was notified beside silent cards, or too few to tell."),
    ]
    in_window: Annotated[
        int | None,
        Meta(description="Cards whose wallet took the module; null where the campaign has none."),
    ]
    held_out: int
    held: list[ReasonView]
    wallets: list[WalletArrivalView]
    languages: list[LanguageArrivalView]
    metrics: list[MetricView]
    gifts: GiftsView | None
    follow_ups: Annotated[
        list[FollowedView], Meta(description="What became of cards at each branch of each follow-up.")
    ]
    currency: Annotated[str, Meta(description="What `spend` is counted in.")]
    currency_digits: int
    definitions: Annotated[dict[str, str], Meta(description="What each figure counts, by its name.")]


DEFINED = (
    "planned", "held", "held_out", *STEPS, "gifts", *METRICS, "effect", "interval",
)  # fmt: skip
"""The figures whose definitions are shown."""


def results_view(
    campaign: Campaign, result: Result, currency: str, sending: Sending, language: Language
) -> ResultsView:
    ends_ms = window_end_ms(campaign)
    return ResultsView(
        campaign_id=campaign.id,
        measured_at=instant(result.measured_ms) if result.measured_ms else None,
        complete=result.complete,
        final=bool(campaign.measured_ms),
        window_days=campaign.window_days,
        window_ends_at=instant(ends_ms) if ends_ms else None,
        retold=[words.say(each, language) for each in retold(campaign, result, currency, sending)],
        planned=result.planned,
        sent=result.sent,
        silent=result.silent,
        per_notification=_per_notification(result),
        in_window=result.in_window if campaign.face and campaign.face.module else None,
        held_out=result.held_out,
        held=[ReasonView(name, _held(name, language), n) for name, n in result.held.items()],
        wallets=_wallets(result),
        languages=[
            LanguageArrivalView(**_steps(result.arrived_by_language(language)), language=language)
            for language in LANGUAGES
            if result.arrived_by_language(language)["sent"]
        ],
        metrics=[
            _metric(result, metric, currency, language, final=bool(campaign.measured_ms))
            for metric in METRICS
        ],
        gifts=_gifts(result, currency, language) if campaign.gift else None,
        follow_ups=[
            followed_view(result, place, currency, language, final=bool(campaign.measured_ms))
            for place in sorted(result.followed)
        ],
        currency=currency,
        currency_digits=digits_of(currency),
        definitions={name: words.say(phrase(f"definition_{name}"), language) for name in DEFINED},
    )


def _held(reason: str, language: Language) -> str:
    """Why cards were held back; an unknown reason by its own name."""
    return words.say(phrase(f"held_{reason}"), language) if reason in UNTOLD else reason


def _gifts(result: Result, currency: str, language: Language) -> GiftsView:
    counts = {what: result.gifts.get(what, 0) for what in GIFT_COUNTS}
    cost = price(counts["cost"], currency)
    said = phrase(
        "gifts_came_to" if counts["cost"] else "gifts_came_to_uncosted",
        given=counts["given"],
        taken=counts["taken"],
        ended=counts["ended"],
        back=counts["back"],
        waiting=result.gifts_waiting,
        cost=cost,
    )
    return GiftsView(
        counts["given"],
        counts["taken"],
        counts["ended"],
        counts["back"],
        result.gifts_waiting,
        counts["cost"],
        words.say(said, language),
    )


def _wallets(result: Result) -> list[WalletArrivalView]:
    views = []
    for wallet in (*WALLETS, NOWHERE):
        arrival = result.arrived_by_wallet(wallet)
        if arrival["sent"]:
            refusals = [ReasonView(name, name, n) for name, n in result.refused.get(wallet, {}).items()]
            views.append(WalletArrivalView(**_steps(arrival), wallet=wallet, refusals=refusals))
    return views


def _metric(result: Result, metric: Metric, currency: str, language: Language, *, final: bool) -> MetricView:
    effect, texts = result.effects[metric], result.texts.get(metric)
    silent, notified = result.silents.get(metric), result.notified.get(metric)

    def said(of: Phrase) -> str:
        return words.say(of, language)

    groups = [
        GroupView(
            arm, words.say(phrase("campaign_group", arm=arm), language), sample.n, sample.total, sample.mean
        )
        for arm, sample in ((arm, samples[metric]) for arm, samples in result.samples.items())
        if sample.n
    ]
    compared = comparison_phrase(texts, metric, currency, final=final) if texts else None
    return MetricView(
        metric,
        words.say(metric_name(metric), language),
        groups,
        effect_view(effect, words.say(effect_phrase(effect, metric, currency, final=final), language)),
        effect_view(texts, words.say(compared, language)) if texts and compared else None,
        effect_view(silent, said(effect_phrase(silent, metric, currency, final=final))) if silent else None,
        effect_view(notified, said(notification_phrase(notified, metric, currency, final=final)))
        if notified
        else None,
    )


def _per_notification(result: Result) -> PerNotificationView | None:
    found = per_notification(result)
    if found is None or not found.enough:
        return None
    return PerNotificationView(found.cards, found.difference, found.low, found.high)


def _steps(arrival: Arrival) -> Mapping[str, int]:
    return {str(step): count for step, count in arrival.items()}
