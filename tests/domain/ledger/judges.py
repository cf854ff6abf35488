"""What holds of every history: each judge adds up entries by itself, and holds the sum against the cards."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import Lot
from chalicelib.domain.ledger.books import Flow, Promise, flows, promised
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.ledger.journal import Assumed, Worth, worths_of
from chalicelib.domain.programme.parts.standing import Standing
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import local
from tests.domain.ledger.histories import Shop, balance_at, balance_of, held_by, lots_of, rests


def holds_what_entries_say(shop: Shop, ended_ms: int, rng: random.Random) -> None:
    shuffled = list(shop.entries.values())
    rng.shuffle(shuffled)
    for serial, card in shop.cards.items():
        mine = [entry for entry in shuffled if entry.serial == serial]
        for later in (0, 20, 100, 400):
            at_ms = ended_ms + later * DAY_MS
            assert held_by(card, at_ms) == lots_of(mine, at_ms)
            assert balance_at(card, at_ms) == balance_of(mine, at_ms)
        assert len(card.lots) <= 40


def nothing_is_overdrawn(shop: Shop, ended_ms: int) -> None:
    whole = _wholes(shop.programme)
    for serial, card in shop.cards.items():
        sums: Counter[Lot] = Counter()
        for entry in shop.of(serial):
            for move in entry.moves:
                sums[move.lot] += move.n
                if entry.kind in ("redeem", "earn", "give") and move.n < 0 and move.lot.unit[0] != "~":
                    assert sums[move.lot] >= 0, "a take never overdraws"
        for unit, rest in rests(card, ended_ms).items():
            assert 0 <= rest < whole[unit]


def once_is_once(shop: Shop) -> None:
    """What stands of an entry is not undone: then its claim is free again."""
    claims: Counter[str] = Counter()
    for entry in shop.entries.values():
        if entry.kind != "reversal" and (entry.corrects or entry.id) not in shop.undone:
            claims.update(set(entry.claims))
    assert not claims or max(claims.values()) == 1, claims.most_common(3)


def owed_as_the_cards_were(shop: Shop, rng: random.Random) -> None:
    """By unit, issuer and due date, in number and priced, from today's entries alone."""
    worths = dict(worths_of(shop.programme, Assumed(reward_minor=250)))
    for written_ms, cards in rng.sample(shop.seen, k=min(4, len(shop.seen))):
        at_ms = written_ms + 1
        said: dict[Promise, int] = {}
        for serial, card in shop.cards.items():
            for promise, flow in flows(card, shop.of(serial), at_ms, at_ms).items():
                said[promise] = said.get(promise, 0) + flow.opening
        held = promised(cards.values(), at_ms)
        assert {each: n for each, n in said.items() if n} == held
        assert _priced(said, worths) == _priced(held, worths)


def erasing_changes_no_sum(shop: Shop, ended_ms: int, rng: random.Random) -> None:
    erased = dict(shop.cards)
    for serial in rng.sample(list(erased), k=1):
        erased[serial] = without_person(erased[serial])
    months = (ended_ms - 60 * DAY_MS, ended_ms + 1)

    assert promised(erased.values(), ended_ms) == promised(shop.cards.values(), ended_ms)
    assert _flows(erased, shop, *months) == _flows(shop.cards, shop, *months)


def without_person(card: Card) -> Card:
    """The card as it is when its customer is forgotten: what it holds stays, who it was goes."""
    return replace(
        card, holder_name="", phone="", mail="", birthday="", referred_by="", messages_consent_ms=0
    )


def tier_is_kept(shop: Shop, ended_ms: int) -> None:
    """A tier is there as soon as enough was earned within its months, and for the grace after that at least;
    at the end of that month plus the grace it is gone."""
    programme = shop.programme
    standing = Standing(programme.tiers, programme.tier_months, programme.tier_grace_days)
    for at_ms, cards in shop.seen[::3]:
        for serial, card in cards.items():
            level = programme.tier(card, at_ms)
            has = level.least if level else 0
            gains = [(_day(entry), n) for entry, n in _gains(shop, serial, at_ms)]
            today = local(at_ms, "UTC").date()
            sure = sum(n for day, n in gains if _after(day, standing) > today)
            later = timedelta(days=32)
            most = sum(n for day, n in gains if _after(_month_end(day), standing) + later > today)
            assert has >= _reached(standing, sure), (serial, today, sure, has)
            assert has <= _reached(standing, max(most, sure)), (serial, today, most, has)


def _gains(shop: Shop, serial: str, at_ms: int) -> list[tuple[Entry, int]]:
    """What sales had brought by then, as they stood then."""
    mine = [entry for entry in shop.of(serial) if entry.at_ms <= at_ms]
    undone = {entry.reverses for entry in mine}
    latest = {entry.corrects: entry for entry in mine if entry.corrects}
    return [
        (entry, latest[entry.id].brings if entry.id in latest else entry.delta)
        for entry in mine
        if entry.kind == "earn" and entry.id not in undone
    ]


def _day(entry: Entry) -> date:
    return local(entry.scanned_ms or entry.at_ms, "UTC").date()


def _after(day: date, standing: Standing) -> date:
    """The day so many months later, and the grace."""
    months = day.month - 1 + standing.months
    first = date(day.year + months // 12, months % 12 + 1, 1)
    return first + timedelta(days=min(day.day, 28) - 1 + standing.grace_days)


def _month_end(day: date) -> date:
    return day.replace(day=28) + timedelta(days=4)


def _reached(standing: Standing, earned: int) -> int:
    return max((tier.least for tier in standing.tiers if earned >= tier.least), default=0)


def _wholes(programme: Programme) -> dict[str, int]:
    grants = [*programme.rules.grants(), *(g for part in programme.all_parts for g in part.grants())]
    return {grant.rest: grant.per_minor for grant in grants if grant.per_minor}


def _priced(sums: Mapping[Promise, int], worths: Mapping[str, Worth]) -> dict[Promise, int]:
    """In money, where it is worth any."""
    priced = {each: worths[each.unit].of(n, 80) for each, n in sums.items() if each.unit in worths and n}
    return {promise: minor for promise, minor in priced.items() if minor}


def _flows(cards: Mapping[str, Card], shop: Shop, from_ms: int, to_ms: int) -> dict[Promise, Flow]:
    sums: dict[Promise, Flow] = {}
    for serial, card in cards.items():
        for promise, flow in flows(card, shop.of(serial), from_ms, to_ms).items():
            sums[promise] = sums.get(promise, Flow()).plus(flow)
    return sums
