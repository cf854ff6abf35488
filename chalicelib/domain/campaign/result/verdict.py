"""What is said of a campaign's effect: never more than its interval allows."""

from typing import Literal

from chalicelib.domain.campaign.result.counts import Metric
from chalicelib.domain.campaign.result.effect import CARDS_LEAST, Effect
from chalicelib.domain.text import Figure, Phrase, Price, phrase, price

Verdict = Literal["more", "less", "none", "few"]


def verdict_of(effect: Effect) -> Verdict:
    if not effect.enough:
        return "few"
    if not effect.significant:
        return "none"
    return "more" if effect.difference > 0 else "less"


def metric_name(metric: Metric) -> Phrase:
    return phrase("campaign_metric", metric=metric)


def effect_phrase(effect: Effect, metric: Metric, currency: str, *, final: bool = True) -> Phrase:
    """What the message did, over all cards that got it; an amount is one of `currency`. Not `final`:
    customers have time left to come."""
    verdict = verdict_of(effect)
    if verdict == "few":
        return _unsaid(effect, metric, final=final)
    extra, low, high = effect.extra
    if verdict == "less":
        extra, low, high = -extra, -high, -low
    signed = verdict == "none"
    return phrase(
        f"effect_{verdict}",
        metric=metric_name(metric),
        extra=_total(extra, metric, currency),
        low=_total(low, metric, currency, signed=signed),
        high=_total(high, metric, currency, signed=signed),
        each=_each(abs(effect.difference), metric, currency),
    )


def comparison_phrase(effect: Effect, metric: Metric, currency: str, *, final: bool = True) -> Phrase:
    """Which of the texts did better: `effect` is that of A over B."""
    verdict = verdict_of(effect)
    if verdict == "few":
        return _unsaid(effect, metric, final=final)
    ends = sorted((abs(effect.low), abs(effect.high)))
    return phrase(
        f"texts_{verdict}",
        metric=metric_name(metric),
        each=_each(abs(effect.difference), metric, currency),
        low=_each(ends[0], metric, currency),
        high=_each(ends[1], metric, currency),
    )


def notification_phrase(effect: Effect, metric: Metric, currency: str, *, final: bool = True) -> Phrase:
    """What the notification itself brought: `effect` is that of notified cards over silent ones."""
    verdict = verdict_of(effect)
    if verdict == "few":
        return _unsaid(effect, metric, final=final)
    ends = sorted((abs(effect.low), abs(effect.high)))
    return phrase(
        f"notification_{verdict}",
        metric=metric_name(metric),
        each=_each(abs(effect.difference), metric, currency),
        low=_each(ends[0], metric, currency),
        high=_each(ends[1], metric, currency),
    )


def _unsaid(effect: Effect, metric: Metric, *, final: bool) -> Phrase:
    """Why nothing can be said: the groups are too small, it is too early, or too little came of it."""
    why = "few" if effect.smallest < CARDS_LEAST else "little" if final else "early"
    return phrase(f"unsaid_{why}", metric=metric_name(metric), least=CARDS_LEAST)


def _total(value: int, metric: Metric, currency: str, *, signed: bool = False) -> Figure | Price:
    return price(value, currency, signed=signed) if metric == "spend" else Figure(value, signed=signed)


def _each(a_card: float, metric: Metric, currency: str) -> Figure | Price:
    """For every 100 cards."""
    return price(100 * a_card, currency) if metric == "spend" else Figure(100 * a_card, 1)
