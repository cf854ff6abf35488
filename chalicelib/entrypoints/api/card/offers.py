"""How the JSON API says what a till may do for a card beside its rewards."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.programme.held import Choice
from chalicelib.domain.programme.offer import EFFECTS, Amount, BuyGet, Percent
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Language
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.fields import Instant


class OfferView(msgspec.Struct):
    """What a till may do for the card now, or why not. The till, or the POS, carries it out."""

    id: str
    name: Annotated[str, Meta(description="In the language of Accept-Language, else the programme's.")]
    effect: Annotated[str, Meta(extra_json_schema={"enum": list(EFFECTS)})]
    percent: int | None
    amount_minor: Annotated[
        int | None, Meta(description="Money off. 0: as much as the till says, up to `most_minor`.")
    ]
    most_minor: int | None
    buy: int | None
    get: int | None
    ready: Annotated[int, Meta(description="How many times it may be had now.")]
    had: Annotated[int, Meta(description="How many times it was had in its period, such as today.")]
    ends_at: Instant | None
    why_not: Annotated[str | None, Meta(description="A sentence for the customer, where it is not ready.")]


class BestDiscountView(msgspec.Struct):
    """Of the percents and the money off that are ready the one to take: a sale has one of them."""

    offer: str
    amount_minor: Annotated[int | None, Meta(description="Off the sale whose amount was asked with.")]
    why: Annotated[str, Meta(description="A sentence for the customer, with what is kept for next time.")]


class LotView(msgspec.Struct):
    """So much of a unit, by which offers are paid or for whose holders they are."""

    unit: str
    n: int
    starts_at: Instant | None
    ends_at: Instant | None


def offer_view(choice: Choice, holder: Holder, programme: Programme, language: Language) -> OfferView:
    effect = choice.offer.effect
    units = [unit for unit, _ in choice.offer.price]
    there = holder.balance if MAIN in units else sum(holder.held(unit) for unit in units)
    return OfferView(
        id=choice.offer.id,
        name=words.say(choice.offer.name, language, programme.language),
        effect=effect.type,
        percent=effect.percent if isinstance(effect, Percent | BuyGet) else None,
        amount_minor=effect.minor if isinstance(effect, Amount) else None,
        most_minor=choice.offer.most_minor(max(0, there)),
        buy=effect.buy if isinstance(effect, BuyGet) else None,
        get=effect.get if isinstance(effect, BuyGet) else None,
        ready=choice.ready,
        had=choice.had,
        ends_at=None if choice.ends_ms is None else instant(choice.ends_ms),
        why_not=None if choice.why_not is None else words.say(choice.why_not, language, programme.language),
    )
