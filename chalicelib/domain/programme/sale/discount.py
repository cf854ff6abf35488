"""One discount a sale: of those that a card may have, the one that is worth most to the customer, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from chalicelib.domain.programme.held import Choice
from chalicelib.domain.programme.offer import Amount, Offer, Percent
from chalicelib.domain.text import Phrase, Value, phrase, price


@dataclass(frozen=True, slots=True)
class Discount:
    """`minor`: what it takes off the sale, None where its amount is not known. `others` wait for another."""

    choice: Choice
    minor: int | None
    others: tuple[Choice, ...]

    def said(self, currency: str) -> Phrase:
        best: Value = self.choice.offer.name
        if self.minor is not None:
            best = phrase("discount_worth", offer=best, money=price(self.minor, currency))
        if not self.others:
            return phrase("discount_alone", offer=best)
        return phrase("discount_best", offer=best, others=tuple(each.offer.name for each in self.others))


def best_discount(choices: Sequence[Choice], amount_minor: int | None = None) -> Discount | None:
    """Of the ready ones the best for a sale of `amount_minor`; equal ones: what ends first, then the first.

    Without an amount percents compare with percents alone, and money off with money off.
    """
    ready = [each for each in choices if each.ready and is_discount(each.offer)]
    if not ready or (amount_minor is None and len({each.offer.effect.type for each in ready}) > 1):
        return None
    best = min(ready, key=lambda each: (-_worth(each.offer, amount_minor), each.ends_ms or float("inf")))
    minor = None if amount_minor is None else _worth(best.offer, amount_minor)
    return Discount(best, minor, tuple(each for each in ready if each is not best))


def is_discount(offer: Offer) -> bool:
    """Money of one's own on the card is spent beside a discount: it is none."""
    return isinstance(offer.effect, Percent | Amount) and not offer.by_amount


def _worth(offer: Offer, amount_minor: int | None) -> int:
    match offer.effect:
        case Percent(percent):
            return percent if amount_minor is None else (amount_minor * percent + 50) // 100
        case Amount(minor):
            return minor if amount_minor is None else min(minor, amount_minor)
    return 0
