"""Lives of cards through changes of a programme's rules, and a judge of what each change took from them."""

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import CarnetError, NotAllowed
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.ledger import redeem, take_offer
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.held import as_of, choices_of, offer_of
from chalicelib.domain.programme.offer import BuyGet, Effect, Item
from chalicelib.domain.programme.parts.part import Holder
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from tests.domain.ledger.histories import lived
from tests.domain.programme.changes import a_programme, changed
from tests.support.fakes import NOON_MS, a_card

CARDS = 2


@dataclass(frozen=True)
class Taken:
    """What came of one thing: what it took of each unit, and what a till did for it."""

    cost: dict[str, int]
    effect: Effect


@dataclass(frozen=True)
class Lost:
    """What a card could take before a change, and could not after."""

    seed: int
    days: float
    what: str
    then: Taken
    now: Taken | None


@dataclass
class Seen:
    changes: int = 0
    takings: int = 0


def losses(seed: int, seen: Seen) -> Iterator[Lost]:
    """Two cards live for months, the rules change up to three times, all that each could take is tried."""
    rng = random.Random(seed)
    before = a_programme(rng)
    shop, at_ms = lived(
        before, [a_card(f"CARD{n}", created_ms=NOON_MS - DAY_MS) for n in range(CARDS)], seed, 14
    )
    cards, claimed = list(shop.cards.values()), frozenset(shop.claims)
    for _ in range(rng.randint(1, 3)):
        notice_days = rng.choice((14, 60))
        try:
            after = following(before, changed(before, rng), at_ms, notice_days)
        except NotAllowed:
            return
        seen.changes += 1
        for card in cards:
            for days in (0, rng.uniform(0, notice_days - 0.01), notice_days - 0.01):
                late_ms = at_ms + int(days * DAY_MS)
                then, now = (takeable(each, card, late_ms, claimed) for each in (before, after))
                first = takeable(before, card, at_ms, claimed)
                for what in then.keys() & first.keys():  # what it could take before, and still could
                    seen.takings += 1
                    if what not in now or not as_good(now[what], then[what]):
                        yield Lost(seed, days, what, then[what], now.get(what))
        if rng.random() < 0.5:  # a sweep, a phone or a sale has written the cards
            cards = [after.settled(card) for card in cards]
        before, at_ms = after, at_ms + rng.choice((HOUR_MS, 3 * DAY_MS, 20 * DAY_MS))


def takeable(programme: Programme, card: Card, at_ms: int, claimed: frozenset[str]) -> dict[str, Taken]:
    """All that the ledger lets this card have of it now, one of each."""
    card = as_of(programme.settled(card), at_ms)
    holder = Holder.of(card, at_ms)
    found: dict[str, Taken] = {}
    origin = Origin("key", "key", "till", at_ms)
    for reward, _ in programme.ready(card):
        with suppress(CarnetError):
            _, entry = redeem(card, programme, reward.id, 1, origin)
            found[f"reward {reward.id}"] = Taken(_cost(entry), Item())
    for choice in choices_of(programme, card, holder, claimed):
        offer = offer_of(programme, choice.offer.id, holder)
        assert offer == choice.offer
        with suppress(CarnetError):
            amount = 10 if offer.by_amount else None
            _, entry = take_offer(card, programme, offer, 1, amount, origin, claimed)
            found[f"offer {offer.id}"] = Taken(_cost(entry), offer.effect)
    return found


def as_good(now: Taken, then: Taken) -> bool:
    dearer = any(n > then.cost.get(unit, 0) for unit, n in now.cost.items())
    if dearer or now.effect.type != then.effect.type:
        return False
    if isinstance(now.effect, BuyGet) and isinstance(then.effect, BuyGet):
        less = replace(now.effect, buy=-now.effect.buy), replace(then.effect, buy=-then.effect.buy)
        return all(a >= b for a, b in zip(_numbers(less[0]), _numbers(less[1]), strict=True))
    return all(a >= b for a, b in zip(_numbers(now.effect), _numbers(then.effect), strict=True))


def _numbers(effect: Effect) -> list[int]:
    return [held for name in type(effect).__slots__ if isinstance(held := getattr(effect, name), int)]


def _cost(entry: Entry) -> dict[str, int]:
    cost: dict[str, int] = {}
    for move in entry.moves:
        if move.lot.unit != MAIN:
            cost[move.lot.unit] = cost.get(move.lot.unit, 0) - move.n
    return {**cost, MAIN: -entry.delta}
