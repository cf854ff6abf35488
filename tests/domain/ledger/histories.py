"""Histories of cards on a programme with every part: made from a seed, and judged from nothing.

The judge adds up entries and knows nothing of lots, parts or the ledger's ways.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN, Lot, held
from chalicelib.domain.errors import CarnetError, NotAllowed
from chalicelib.domain.ledger.correction import Amendment, amended_sale, correct, standing
from chalicelib.domain.ledger.entry import Change, Entry, Origin, reversal_key
from chalicelib.domain.ledger.ledger import earn, give, reverse, take_offer
from chalicelib.domain.ledger.ledger import redeem as redeemed
from chalicelib.domain.programme.grant import REST, Event, Happening
from chalicelib.domain.programme.held import as_of, offers_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from tests.support.fakes import NOON_MS

EVENTS: tuple[Event, ...] = ("birthday", "anniversary", "paid", "campaign", "case")
Step = Callable[[Card, set[str], Origin], Change]
PARTNER = "bakery"
STEPS = 60


@dataclass
class Shop:
    """Cards and their entries as the store keeps them: an entry once for its key, a claim once.

    `seen` are the cards as they were at some times; `latest`, by a sale's first entry, its latest correction.
    """

    programme: Programme
    cards: dict[str, Card] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    claims: dict[str, str] = field(default_factory=dict)
    refused: Counter[str] = field(default_factory=Counter)
    undone: set[str] = field(default_factory=set)
    asked: dict[str, Entry] = field(default_factory=dict)
    latest: dict[str, Entry] = field(default_factory=dict)
    seen: list[tuple[int, dict[str, Card]]] = field(default_factory=list)

    def write(self, serial: str, origin: Origin, step: Step, read: Card | None = None) -> Entry | None:
        """As the service does: the entry there is, else a new one; None where a rule refused it, or the card
        has moved since it was `read`."""
        card, claimed = read or self.cards[serial], set(self.claims)
        try:
            changed, entry = step(card, claimed, origin)
        except CarnetError as error:
            self.refused[error.code] += 1
            return self.asked.get(origin.key)
        if entry.id in self.entries:
            return self.entries[entry.id]
        if self.cards[serial].version_ms != card.version_ms:
            self.refused["moved"] += 1
            return None
        if entry.kind != "reversal" and any(claim in self.claims for claim in entry.claims):
            self.refused["claimed"] += 1
            return None
        self._put(changed, entry, origin.key)
        return entry

    def _put(self, changed: Card, entry: Entry, key: str) -> None:
        if entry.kind == "reversal":
            self.undone.add(entry.reverses)
            for claim in entry.claims:
                self.claims.pop(claim, None)
        else:
            self.claims.update(dict.fromkeys(entry.claims, entry.id))
        if entry.corrects:
            self.latest[entry.corrects] = entry
        self.cards[entry.serial], self.entries[entry.id], self.asked[key] = changed, entry, entry

    def of(self, serial: str) -> list[Entry]:
        return [entry for entry in self.entries.values() if entry.serial == serial]

    def stands(self, entry: Entry) -> Entry:
        """A sale as its latest correction left it."""
        return standing(entry, self.latest.get(entry.id)) if entry.kind == "earn" else entry


def lived(
    programme: Programme, cards: Sequence[Card], seed: int, steps: int = STEPS, *, rough: bool = False
) -> tuple[Shop, int]:
    """A shop after a history, and when it ended. `rough`: everything is asked twice, and first by one who
    read the card before the last change."""
    rng, again = random.Random(seed), random.Random(f"again {seed}")
    shop = Shop(programme, {card.serial: card for card in cards})
    former = dict(shop.cards)
    at_ms = NOON_MS
    for n in range(steps):
        at_ms += rng.choice((HOUR_MS, 5 * HOUR_MS, DAY_MS, 9 * DAY_MS, 40 * DAY_MS))
        serial = rng.choice(list(shop.cards))
        origin, step = _step(shop, serial, rng, f"{seed}-{n}", at_ms)
        before = shop.cards[serial]
        if rough:
            stale = former[serial]
            if stale.version_ms != before.version_ms:
                assert shop.write(serial, origin, step, stale) is None, (
                    "nobody writes over what he has not seen"
                )
        entry = shop.write(serial, origin, step)
        if entry is not None and (rough or again.random() < 0.1):
            assert shop.write(serial, origin, step) == entry, "asked again, the first answer"
        former[serial] = before
        shop.seen.append((at_ms, dict(shop.cards)))
    return shop, at_ms


def _step(shop: Shop, serial: str, rng: random.Random, key: str, at_ms: int) -> tuple[Origin, Step]:
    programme = shop.programme
    by = PARTNER if PARTNER in programme.partners and rng.random() < 0.25 else ""
    origin = Origin(key, key, "till", at_ms, owed_by=by)
    happens = rng.random()
    if happens < 0.5:
        spent = rng.choice((1, 99, 350, 999, 1000, 1250, 4990))
        sale = Sale(visits=1, amount_minor=spent, items={"loaf": rng.randrange(3)})
        return origin, lambda card, claimed, origin: earn(card, programme, sale, origin, claimed)
    if happens < 0.62:
        event, paid = rng.choice(EVENTS), rng.choice((None, 500, 2000))
        when = Happening(event, at_ms, amount_minor=paid, by=by)
        return origin, lambda card, claimed, origin: give(card, programme, when, origin, claimed)
    offers = offers_of(programme)
    if happens < 0.8 and offers:
        offer = rng.choice(offers)
        amount = rng.choice((1, 250, 1999)) if offer.by_amount else None
        return origin, lambda card, claimed, origin: take_offer(
            card, programme, offer, 1, amount, origin, claimed
        )
    if happens < 0.85:
        reward = rng.choice(programme.rules.rewards())
        return origin, lambda card, _, origin: redeemed(card, programme, reward.id, 1, origin)
    return _afterwards(shop, serial, rng, origin, correcting=happens > 0.93)


def _afterwards(
    shop: Shop, serial: str, rng: random.Random, origin: Origin, *, correcting: bool
) -> tuple[Origin, Step]:
    """What is done to something of before: it is taken back, or a sale of it is corrected."""
    programme = shop.programme
    open_ = [
        e for e in shop.of(serial) if e.kind not in ("reversal", "correction") and e.id not in shop.undone
    ]
    sales = [entry for entry in open_ if entry.kind == "earn"]
    if correcting and sales:
        earned = rng.choice(sales)
        latest = shop.latest.get(earned.id)
        amount = rng.choice((1, 500, 999, 2000, 7000))
        owed_by = earned.merchant_id if earned.merchant_id != shop.cards[serial].merchant_id else ""

        def amend(card: Card, claimed: set[str], origin: Origin) -> Change:
            asked = Amendment(amount_minor=amount)
            becomes = amended_sale(standing(earned, latest), programme, asked)
            if becomes is None:
                raise NotAllowed("correction_same")
            return correct(card, programme, earned, latest, becomes, origin, returned=False, claimed=claimed)

        return replace(origin, owed_by=owed_by), amend
    if not open_:
        sale = Sale(visits=1, amount_minor=700)
        return origin, lambda card, claimed, origin: earn(card, programme, sale, origin, claimed)
    entry = rng.choice(open_)
    owed_by = entry.merchant_id if entry.merchant_id != shop.cards[serial].merchant_id else ""
    stands = shop.stands(entry)
    return replace(origin, key=reversal_key(entry.id), owed_by=owed_by), lambda card, _, origin: reverse(
        card, programme, stands, origin
    )


def lots_of(entries: Iterable[Entry], at_ms: int) -> dict[Lot, int]:
    """What entries say that is good at a time, by lot: added up in any order."""
    sums: Counter[Lot] = Counter()
    for entry in entries:
        for move in entry.moves:
            sums[move.lot] += move.n
    return {lot: n for lot, n in sums.items() if n and lot.live(at_ms)}


def balance_of(entries: Iterable[Entry], at_ms: int) -> int:
    """The main balance that entries make: their deltas, without what has ended of it."""
    sums: Counter[Lot] = Counter()
    total = 0
    for entry in entries:
        total += entry.delta
        for move in entry.moves:
            if move.lot.unit == MAIN:
                sums[move.lot] += move.n
    return total - sum(n for lot, n in sums.items() if lot.over(at_ms))


def held_by(card: Card, at_ms: int) -> dict[Lot, int]:
    return {each.lot: each.n for each in card.lots if each.lot.live(at_ms)}


def balance_at(card: Card, at_ms: int) -> int:
    return as_of(card, at_ms).balance


def rests(card: Card, at_ms: int) -> dict[str, int]:
    units = {each.lot.unit for each in card.lots if each.lot.unit.startswith(REST)}
    return {unit: held(card.lots, unit, at_ms) for unit in units}
