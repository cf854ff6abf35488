"""The promise: whoever could take something before a change can take it after, for the notice time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chalicelib.domain.programme.grant import Grant, Once
from chalicelib.domain.programme.offer import Amount, BuyGet, Effect, Offer, Percent
from chalicelib.domain.programme.parts.part import Holder, Part
from chalicelib.domain.programme.parts.standing import Standing
from chalicelib.domain.time.units import DAY_MS

NOTICE_DAYS = 60
NOTICE_DAYS_LEAST = 14  # as long as a customer of what was paid for may withdraw
NOTICE_DAYS_MOST = 365
PROMISES_MAX = 40  # of one programme; one has a dozen parts, and few change twice within a notice
_FINER: tuple[Once, ...] = ("ever", "year", "month", "day", "")  # what may be had oftener comes later


@dataclass(frozen=True, slots=True)
class Promise:
    """`part` as it was until `at_ms`: for cards that were there then it still is, until `until_ms`; and for
    as long as a card holds what it had bought of the units `sold`."""

    at_ms: int
    until_ms: int
    part: Part
    sold: tuple[str, ...] = ()

    def stands(self, holder: Holder) -> bool:
        if holder.created_ms >= self.at_ms:
            return False
        return holder.at_ms < self.until_ms or any(
            move.lot.unit in self.sold
            and move.n > 0
            and move.lot.live(holder.at_ms)
            and move.lot.since_s * 1000 <= self.at_ms
            for move in holder.lots
        )


def promised(
    promises: Sequence[Promise],
    before: Sequence[Part],
    after: Sequence[Part],
    *,
    at_ms: int,
    notice_days: int,
    zone: str,
) -> tuple[Promise, ...]:
    """What is promised once the parts `after` stand in the place of those `before`."""
    sold = {grant.unit for part in before for grant in part.grants() if grant.on == "paid"}
    worse = [part for part in before if not _covered(part, after, sold)]
    running = [each for each in promises if each.sold or each.until_ms > at_ms]
    made = []
    for part in worse:
        units = _units(part)
        until_ms = max(at_ms + notice_days * DAY_MS, _last_ms(units, before, at_ms, zone))
        kept = sold & units
        last = next((each for each in reversed(running) if each.part.id == part.id), None)
        if last is not None and last.part == part:  # else what came between would go before it
            running.remove(last)
            until_ms, kept = max(until_ms, last.until_ms), kept.union(last.sold)
        made.append(Promise(at_ms, until_ms, part, tuple(sorted(kept))))
    standing = [*running, *made]
    return tuple(
        each
        for n, each in enumerate(standing)
        if any(
            other.part.id == each.part.id for other in standing[n + 1 :]
        )  # else that would be in its place
        or not _covered(each.part, after, set(each.sold))
    )


def parts_for(parts: Sequence[Part], promises: Sequence[Promise], holder: Holder) -> tuple[Part, ...]:
    """The parts by which this card lives: in the place of one that became worse, the one of before."""
    kept: dict[str, Part] = {}
    for promise in promises:
        if promise.part.id not in kept and promise.stands(holder):
            kept[promise.part.id] = promise.part
    own = tuple(kept.pop(part.id, part) for part in parts)
    return (*own, *kept.values())


def covers(now: Offer, then: Offer) -> bool:
    """Whether whoever may have `then` may have `now`, as often, as long and for no more."""
    costs = dict(then.price)
    cheaper = all(
        unit in costs and n <= costs[unit] and n * then.per_minor <= costs[unit] * now.per_minor
        for unit, n in now.price
    )
    oftener = not now.once or (
        _FINER.index(now.once) >= _FINER.index(then.once) and (now.times >= then.times and bool(then.once))
    )
    longer = now.from_ms <= then.from_ms and (not now.until_ms or 0 < then.until_ms <= now.until_ms)
    whole = not now.from_day or (now.from_day <= then.from_day and then.until_day <= now.until_day)
    longer = longer and whole
    held = now.holding in ("", then.holding)
    return cheaper and oftener and longer and held and _gives(now.effect, then.effect)


def _covered(part: Part, after: Sequence[Part], sold: set[str]) -> bool:
    """Whether nobody misses this part where those `after` stand."""
    if isinstance(part, Standing):
        return any(isinstance(each, Standing) and _no_lower(each, part) for each in after)
    there = {offer.id: offer for each in after for offer in each.offers()}
    if any(unit.id in sold for unit in part.units()) and all(each.id != part.id for each in after):
        return False  # what was paid for is shown to its end
    return all(offer.id in there and covers(there[offer.id], offer) for offer in part.offers())


def _no_lower(now: Standing, then: Standing) -> bool:
    """Whether nobody has a lower tier: none is gone, dearer, or counted for a shorter time."""
    tiers = {tier.id: tier for tier in now.tiers}
    kept = all(
        tier.id in tiers and tiers[tier.id].least <= tier.least and tiers[tier.id].factor >= tier.factor
        for tier in then.tiers
    )
    ever = not now.months or (
        bool(then.months) and (now.months, now.grace_days) >= (then.months, then.grace_days)
    )
    ranks = [tier.id for tier in now.tiers if any(tier.id == each.id for each in then.tiers)]
    return kept and ever and ranks == [tier.id for tier in then.tiers]


def _gives(now: Effect, then: Effect) -> bool:
    """Whether the effect is the same thing, and no less of it."""
    match now, then:
        case Percent(), Percent():
            return now.percent >= then.percent
        case Amount(), Amount():
            return bool(now.minor) == bool(then.minor) and now.minor >= then.minor
        case BuyGet(), BuyGet():
            return now.buy <= then.buy and now.get >= then.get and now.percent >= then.percent
    return now == then


def _units(part: Part) -> set[str]:
    """What its offers take or ask for, and what it sells."""
    asked = {unit for offer in part.offers() for unit in (offer.holding, *(each for each, _ in offer.price))}
    return asked | {unit.id for unit in part.units()}


def _last_ms(units: set[str], parts: Sequence[Part], at_ms: int, zone: str) -> int:
    """When the last of what was given of these units ends, where it ends; 0 where nothing does."""
    return max((_end_ms(grant, at_ms, zone) for grant in _grants_of(units, parts)), default=0)


def _grants_of(units: set[str], parts: Sequence[Part]) -> Iterator[Grant]:
    for part in parts:
        if not isinstance(part, Standing):
            yield from (grant for grant in part.grants() if grant.unit in units and grant.on != "paid")


def _end_ms(grant: Grant, at_ms: int, zone: str) -> int:
    return grant.lasts.until_s(at_ms + grant.after_days * DAY_MS, zone) * 1000
