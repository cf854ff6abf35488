"""A campaign's result as an owner repeats it to a friend: what it brought, what it cost; or why nobody knows.

Never more than the intervals allow, as `verdict`; money is sales, not profit.
"""

from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.campaign.cost import Prices, Volume, estimate
from chalicelib.domain.campaign.lifecycle import window_end_ms
from chalicelib.domain.campaign.result.effect import CARDS_LEAST, Effect
from chalicelib.domain.campaign.result.result import Result, per_notification
from chalicelib.domain.campaign.result.verdict import verdict_of
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.text import Figure, Phrase, phrase, price
from chalicelib.domain.time.wall_clock import local

Headline = Literal["more", "less", "none", "few", "early", "little", "alone", "unsent"]
_MICROS = 1_000_000
_WHOLE_FROM = 10  # visits for every 100 cards: above, a decimal says more than is known


@dataclass(frozen=True, slots=True)
class Sending:
    """What sending came to at list prices, in millionths of `currency`."""

    micros: int
    currency: str


def sending_of(result: Result, prices: Prices) -> Sending:
    """Of the cards that it was sent to or held from, and of measuring them."""
    wallets: dict[str, int] = {wallet: result.arrived_by_wallet(wallet)["sent"] for wallet in WALLETS}
    volume = Volume(result.planned, result.sent, wallets, result.planned - result.sent)
    return Sending(estimate(volume, prices).total_micros, prices.currency)


def headline_of(result: Result, *, final: bool) -> Headline:
    """What can be said of visits."""
    if not result.sent:
        return "unsent"
    if not result.held_out:
        return "alone"
    effect = result.effects["visits"]
    verdict = verdict_of(effect)
    if verdict != "few":
        return verdict
    return "few" if effect.smallest < CARDS_LEAST else "little" if final else "early"


def retold(campaign: Campaign, result: Result, currency: str, sending: Sending) -> tuple[Phrase, ...]:
    """Sentences, what matters most first; none before it was measured."""
    if not result.measured_ms:
        return ()
    final = bool(campaign.measured_ms)
    headline = headline_of(result, final=final)
    said = [_headline(campaign, result, headline, final=final)]
    if headline != "unsent":
        said += [
            *_silent(result),
            *_sales(result, currency, final=final),
            *_gifts(result, currency),
            _sending(sending),
        ]
    return tuple(said)


def _headline(campaign: Campaign, result: Result, headline: Headline, *, final: bool) -> Phrase:
    effect = result.effects["visits"]
    match headline:
        case "more" | "less":
            extra, low, high = (Figure(abs(visits)) for visits in _outward(effect))
            so_far, each = _so_far(final), _each(effect)
            return phrase(f"retold_{headline}", so_far=so_far, each=each, extra=extra, low=low, high=high)
        case "few":
            return phrase("retold_few", least=CARDS_LEAST, n=effect.smallest)
        case "early":
            return _early(campaign)
        case "none":
            return phrase("retold_none", so_far=_so_far(final))
        case "little":
            return phrase("retold_little")
        case "alone":
            return phrase("retold_alone")
    return phrase("retold_unsent")


def _silent(result: Result) -> list[Phrase]:
    """What silent cards did beside notified ones, and what each notification brought beyond them."""
    if not result.silent:
        return []
    if not result.notifications:
        return [phrase("retold_nobody_notified")]
    said: list[Phrase] = []
    if result.held_out and result.silents:
        told, quiet = (_in_short(effects["visits"]) for effects in (result.effects, result.silents))
        said.append(phrase("retold_beside", told=told, silent=quiet))
    ratio = per_notification(result)
    verdict = verdict_of(ratio) if ratio else "few"
    if ratio and verdict != "few":
        low, high = sorted((abs(ratio.low), abs(ratio.high)))
        said.append(
            phrase(
                f"retold_notification_{verdict}",
                each=_each(ratio),
                low=_hundred(low),
                high=_hundred(high),
            )
        )
    return said


def _in_short(effect: Effect) -> Phrase:
    verdict = verdict_of(effect)
    ends = sorted((abs(effect.low), abs(effect.high)))
    return phrase(
        f"retold_beside_{verdict}", each=_each(effect), low=_hundred(ends[0]), high=_hundred(ends[1])
    )


def _early(campaign: Campaign) -> Phrase:
    ends_ms = window_end_ms(campaign)
    if not ends_ms:
        return phrase("retold_early_running", days=campaign.window_days)
    return phrase("retold_early", until=local(ends_ms, campaign.when.zone).date())


def _sales(result: Result, currency: str, *, final: bool) -> list[Phrase]:
    """What it brought in sales, where tills send amounts and there is a group to compare with."""
    effect = result.effects["spend"]
    spent = any(samples["spend"].total for samples in result.samples.values())
    if not spent or not result.held_out or not effect.enough:
        return []
    verdict = verdict_of(effect)
    if verdict == "none":
        return [phrase("retold_sales_none", so_far=_so_far(final))]
    brought, low, high = (price(abs(minor), currency) for minor in _outward(effect))
    so_far = _so_far(final)
    return [phrase(f"retold_sales_{verdict}", so_far=so_far, brought=brought, low=low, high=high)]


def _gifts(result: Result, currency: str) -> list[Phrase]:
    taken, cost = result.gifts.get("taken", 0), result.gifts.get("cost", 0)
    if not result.gifts.get("given"):
        return []
    if not cost:
        return [phrase("retold_gifts_uncosted", taken=taken)]
    return [phrase("retold_gifts", taken=taken, cost=price(cost, currency))]


def _sending(sending: Sending) -> Phrase:
    """To the smallest coin; what is less than one is said so."""
    minor = sending.micros * 10 ** digits_of(sending.currency) / _MICROS
    cost = price(max(1, round(minor)), sending.currency)
    return phrase("retold_sending" if minor >= 1 else "retold_sending_least", cost=cost)


def _outward(effect: Effect) -> tuple[int, int, int]:
    """In all: the difference and its ends, the end nearer to zero first."""
    extra, low, high = effect.extra
    return (extra, low, high) if effect.difference > 0 else (extra, high, low)


def _each(effect: Effect) -> Figure:
    """For every 100 cards."""
    return _hundred(abs(effect.difference))


def _hundred(each: float) -> Figure:
    return Figure(100 * each, 0 if 100 * each >= _WHOLE_FROM else 1)


def _so_far(final: bool) -> str:
    return "no" if final else "yes"
