"""What a card holds of its programme's parts at a time: views, made anew whenever somebody asks."""

from collections.abc import Set
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Lot, Move, Moves, without_ended
from chalicelib.domain.programme.grant import Event, Grant, period_of
from chalicelib.domain.programme.offer import Offer
from chalicelib.domain.programme.parts.part import Holder, Part, Unit
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import QUANTITY_MAX
from chalicelib.domain.text import Phrase, Said, phrase


@dataclass(frozen=True, slots=True)
class Choice:
    """An offer as it stands for one card: how many times it may be had now, until when, else why not; and how
    many times it was had in its period."""

    offer: Offer
    ready: int
    ends_ms: int | None = None
    why_not: Phrase | None = None
    had: int = 0


_NOT_NOW = phrase("offer_not_now")


def as_of(card: Card, at_ms: int) -> Card:
    """The card without what ended of its balance."""
    if not card.lots:
        return card
    lots, ended = without_ended(card.lots, MAIN, at_ms)
    return replace(card, lots=lots, balance=card.balance - ended) if lots != card.lots else card


def grants_on(programme: Programme, event: Event) -> tuple[tuple[Part, Grant], ...]:
    return tuple(
        (part, grant) for part in programme.all_parts for grant in part.grants() if grant.on == event
    )


def offers_of(programme: Programme, holder: Holder | None = None) -> tuple[Offer, ...]:
    """What the parts offer, to a card of before what is promised it; the rewards of the rules are apart
    (`Programme.ready`)."""
    parts = programme.all_parts if holder is None else programme.parts_for(holder)
    return tuple(offer for part in parts for offer in part.offers())


def rewards_as_offers(programme: Programme) -> tuple[Offer, ...]:
    """What the balance buys by the rules, each for so much of it."""
    return tuple(
        Offer(each.id, each.name, ((MAIN, each.cost),), cost_minor=each.cost_minor)
        for each in programme.rules.rewards()
    )


def offer_of(programme: Programme, offer_id: str, holder: Holder | None = None) -> Offer | None:
    return next((offer for offer in offers_of(programme, holder) if offer.id == offer_id), None)


def unit_of(programme: Programme, unit_id: str) -> Unit | None:
    return next((unit for part in programme.every_part for unit in part.units() if unit.id == unit_id), None)


def names_in(programme: Programme) -> dict[str, Said]:
    """What entries call by an id: rewards, offers, and parts that give."""
    parts = {part.id: units[0].name for part in programme.every_part if (units := part.units())}
    offers = {offer.id: offer.name for part in programme.every_part for offer in part.offers()}
    return parts | offers | {reward.id: reward.name for reward in programme.rules.rewards()}


def factor_of(programme: Programme, holder: Holder) -> int:
    """How many times a sale counts: the best that a part says."""
    return max((part.factor(holder) for part in programme.parts_for(holder)), default=1)


def holds(programme: Programme, holder: Holder, unit: str) -> bool:
    for part in programme.parts_for(holder):
        there = part.holds(unit, holder)
        if there is not None:
            return there
    return holder.held(unit) > 0


def claims_of(offer: Offer, serial: str, at_ms: int, zone: str) -> tuple[str, ...]:
    """Under which names the offer may happen in its period: `times` of them, none where it has no limit."""
    if not offer.once:
        return ()
    period = period_of(offer.once, at_ms, zone)
    return tuple(f"once:{serial}:{offer.id}:{period}:{slot}" for slot in range(offer.times))


def holders_of(programme: Programme, offer: Offer) -> Said | None:
    """What the unit is called that has to be held for it."""
    if not offer.holding:
        return None
    part = next((part for part in programme.every_part if offer.holding.startswith(part.id)), None)
    return next((unit.name for unit in part.units()), None) if part else None


def choices_of(programme: Programme, card: Card, holder: Holder, claimed: Set[str]) -> tuple[Choice, ...]:
    """Every offer of the parts that stands now; `claimed` are those of its claims that have happened."""
    stand = (offer for offer in offers_of(programme, holder) if offer.stands(holder.at_ms, holder.zone))
    return tuple(choice_of(programme, card, offer, holder, claimed) for offer in stand)


def choice_of(programme: Programme, card: Card, offer: Offer, holder: Holder, claimed: Set[str]) -> Choice:
    if not offer.stands(holder.at_ms, holder.zone):
        return Choice(offer, 0, why_not=_NOT_NOW)
    if offer.holding and not holds(programme, holder, offer.holding):
        name = holders_of(programme, offer)
        why = _NOT_NOW if name is None else phrase("offer_for_holders", name=name)
        return Choice(offer, 0, why_not=why)
    claims = claims_of(offer, card.serial, holder.at_ms, holder.zone)
    left = sum(claim not in claimed for claim in claims)
    had = len(claims) - left
    if claims and not left:
        return Choice(offer, 0, why_not=phrase(f"offer_again_{offer.once}"), had=had)
    ready = left if claims else QUANTITY_MAX
    ends = []
    for unit, n in offer.price:
        there = card.balance if unit == MAIN else holder.held(unit)
        least = offer.least(n)
        if there < least or there <= 0:
            return Choice(offer, 0, why_not=_missing(programme, unit, least - there), had=had)
        ready = ready if offer.by_amount else min(ready, there // n)
        ends.append(holder.ends_ms(unit))
    ends.append(holder.ends_ms(offer.holding) if offer.holding else None)
    ends.append(offer.until_ms or None)
    return Choice(offer, ready, min((end for end in ends if end), default=None), had=had)


def shown_lots(programme: Programme, card: Card, holder: Holder) -> Moves:
    """What the card holds, or is to hold, of units that offers ask for; a view stands as a lot of one."""
    offers = offers_of(programme, holder)
    units = dict.fromkeys(
        unit for each in offers for unit in (*(u for u, _ in each.price), each.holding) if unit
    )
    lots = [each for each in card.lots if each.lot.unit in units and not each.lot.over(holder.at_ms)]
    there = {each.lot.unit for each in lots}
    views = [unit for unit in units if unit not in there and unit != MAIN and holds(programme, holder, unit)]
    return (*lots, *(Move(Lot(unit), 1) for unit in views))


def _missing(programme: Programme, unit: str, n: int) -> Phrase:
    if unit == MAIN:
        return phrase("offer_to_go", counted=programme.rules.counted(n))
    return phrase("offer_not_held")
