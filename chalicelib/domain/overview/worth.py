"""What rewards cost the merchant, where somebody has said so: a guess would look like a number."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from chalicelib.domain.ledger.journal import Assumed, apart_from, worths_of
from chalicelib.domain.overview.states import Owed
from chalicelib.domain.overview.sums import Counted, Sums, total
from chalicelib.domain.programme.held import names_in, rewards_as_offers
from chalicelib.domain.programme.offer import Amount, Offer
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Said
from chalicelib.domain.time.days import day_of

Place = tuple[str, str]
"""A programme, and a reward of it."""
Offers = Mapping[Place, Offer]
EVERYTHING = 100  # percent of what is owed that is taken in the end: too much is the prudent side


@dataclass(frozen=True, slots=True)
class Taken:
    """How often a reward was taken, and what that cost; None where nobody has said what one costs."""

    programme_id: str
    part_id: str
    name: Said
    times: int
    before: int
    cost_minor: int | None


@dataclass(frozen=True, slots=True)
class Debt:
    """What customers hold of a unit that ends in a month ("" for no end), at most worth `minor`."""

    month: str
    unit: str
    n: int
    minor: int | None


def offers_in(programmes: Mapping[str, Programme]) -> Offers:
    """What can be taken: rewards of the rules, and offers of the parts."""
    return {
        (programme.id, offer.id): offer
        for programme in programmes.values()
        for offer in (
            *rewards_as_offers(programme),
            *(offer for part in programme.every_part for offer in part.offers()),
        )
    }


def rewards_taken(
    programmes: Mapping[str, Programme], offers: Offers, now: Sums, before: Sums
) -> tuple[Taken, ...]:
    """By programme and reward, most taken first; those too that nobody took."""
    taken, was = _rewards(now, "rewards"), _rewards(before, "rewards")
    off = _rewards(now, "off_minor")
    found = []
    for programme in programmes.values():
        names = names_in(programme)
        for place in sorted(offers.keys() | taken.keys() | was.keys()):
            if place[0] == programme.id:
                times, part_id = taken.get(place, 0), place[1]
                cost = _cost(offers.get(place), times, off.get(place, 0))
                name = names.get(part_id, {programme.language: part_id})
                found.append(Taken(programme.id, part_id, name, times, was.get(place, 0), cost))
    return tuple(sorted(found, key=lambda each: (-each.times, each.programme_id, each.part_id)))


def given_minor(offers: Offers, sums: Sums) -> int | None:
    """What was given away, rewards and make-goods. None where nobody has said what a reward costs."""
    off = _rewards(sums, "off_minor")
    costs = [
        _cost(offers.get(place), times, off.get(place, 0))
        for place, times in _rewards(sums, "rewards").items()
    ]
    return None if None in costs else sum(filter(None, costs)) + total(sums, "given_minor")


def debts_of(programme: Programme, owed: Sequence[Owed]) -> Iterator[Debt]:
    """What is owed, by the month in which it ends, by the merchant's clock."""
    worths = dict(worths_of(programme, Assumed()))
    apart = apart_from(programme)
    for each in owed:
        if each.n > 0 and each.unit not in apart:
            worth = worths.get(each.unit)
            minor = None if worth is None else worth.of(each.n, EVERYTHING)
            month = day_of(each.until_s * 1000, programme.merchant.zone)[:7] if each.until_s else ""
            yield Debt(month, each.unit, each.n, minor)


def _rewards(sums: Sums, counted: Counted) -> dict[Place, int]:
    return {
        (cell.programme_id, cell.name): n
        for cell, n in sums.items()
        if (cell.counted, cell.by) == (counted, "reward")
    }


def _cost(offer: Offer | None, times: int, off_minor: int) -> int | None:
    if offer is None:
        return None
    if offer.by_amount:
        return off_minor
    if offer.cost_minor:
        return times * offer.cost_minor
    return times * offer.effect.minor if isinstance(offer.effect, Amount) else None
