"""What is said of a campaign's effect: never more than its interval allows."""

from typing import Literal

from chalicelib.domain.campaign.counts import Metric
from chalicelib.domain.campaign.effect import CARDS_LEAST, Effect
from chalicelib.domain.text import Figure, Phrase, money, phrase

Verdict = Literal["more", "less", "none", "few"]


def verdict_of(effect: Effect) -> Verdict:
    if not effect.enough:
        return "few"
    if not effect.significant:
        return "none"
    return "more" if effect.difference > 0 else "less"


def metric_name(metric: Metric) -> Phrase:
    return phrase("campaign_metric", metric=metric)


def effect_phrase(effect: Effect, metric: Metric, digits: int = 2) -> Phrase:
    """What the message did, over all cards that got it; `digits` are the currency's."""
    verdict = verdict_of(effect)
    extra, low, high = effect.extra
    if verdict == "less":
        extra, low, high = -extra, -high, -low
    signed = verdict == "none"
    return phrase(
        f"effect_{verdict}",
        metric=metric_name(metric),
        extra=_total(extra, metric, digits),
        low=_total(low, metric, digits, signed=signed),
        high=_total(high, metric, digits, signed=signed),
        each=_each(abs(effect.difference), metric, digits),
        least=CARDS_LEAST,
    )


def comparison_phrase(effect: Effect, metric: Metric, digits: int = 2) -> Phrase:
    """Which of the texts did better: `effect` is that of A over B."""
    verdict = verdict_of(effect)
    ends = sorted((abs(effect.low), abs(effect.high)))
    return phrase(
        "effect_few" if verdict == "few" else f"texts_{verdict}",
        metric=metric_name(metric),
        each=_each(abs(effect.difference), metric, digits),
        low=_each(ends[0], metric, digits),
        high=_each(ends[1], metric, digits),
        least=CARDS_LEAST,
    )


def _total(value: int, metric: Metric, digits: int, *, signed: bool = False) -> Figure:
    return money(value, digits, signed=signed) if metric == "spend" else Figure(value, signed=signed)


def _each(a_card: float, metric: Metric, digits: int) -> Figure:
    """For every 100 cards."""
    return money(100 * a_card, digits) if metric == "spend" else Figure(100 * a_card, 1)
