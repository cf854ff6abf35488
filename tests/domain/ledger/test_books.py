"""What is owed to customers and between merchants is the sum over cards, and the sum over entries alike."""

import random
from collections import Counter
from dataclasses import replace

import pytest

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.ledger.books import Debt, Promise, net, promised, settled
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.ledger import earn, redeem, reverse
from chalicelib.domain.programme.grant import REST
from chalicelib.domain.programme.rules import Sale
from tests.domain.ledger.histories import balance_of, lived
from tests.domain.ledger.test_properties import EVERY, PROGRAMMES
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_points

SHOPS = ("", "bakery", "florist")


@pytest.mark.parametrize(("kind", "seed"), EVERY[::3])
def test_what_is_promised_is_what_the_entries_say_at_any_later_date(kind: str, seed: int) -> None:
    shop, ended_ms = lived(PROGRAMMES[kind], [a_card("CARD1"), a_card("CARD2")], seed)

    for days in (0, 30, 365):
        at_ms = ended_ms + days * 86_400_000
        said: Counter[Promise] = Counter()
        for serial in shop.cards:
            mine = shop.of(serial)
            lots = _unended(mine, at_ms)
            own = balance_of(mine, at_ms)
            for lot, n in lots.items():
                if lot[0].startswith(REST):
                    continue
                if lot[0] == MAIN:
                    own -= n
                said[Promise(lot[0], lot[1] or MERCHANT, lot[2])] += n
            said[Promise(MAIN, MERCHANT, 0)] += own
        assert promised(shop.cards.values(), at_ms) == {each: n for each, n in said.items() if n}


def _unended(entries: list[Entry], at_ms: int) -> dict[tuple[str, str, int], int]:
    sums: Counter[tuple[str, str, int]] = Counter()
    for entry in entries:
        for move in entry.moves:
            if not move.lot.over(at_ms):
                sums[(move.lot.unit, move.lot.by, move.lot.until_s)] += move.n
    return dict(sums)


def a_market(seed: int) -> tuple[list[Entry], Card]:
    """A card that three merchants serve: they give, hand out, and take back."""
    rng = random.Random(seed)
    programme = a_programme_points(partners=SHOPS[1:])
    card, entries = a_card(programme_id="points"), list[Entry]()
    for n in range(40):
        by = rng.choice(SHOPS)
        origin = Origin(f"{n}", "c", "till", NOON_MS + n, owed_by=by)
        undone = {entry.reverses for entry in entries}
        mine = [
            e for e in entries if e.merchant_id == (by or MERCHANT) and e.id not in undone and not e.reverses
        ]
        try:
            choice = rng.random()
            if choice < 0.6:
                card, entry = earn(card, programme, Sale(amount_minor=rng.randrange(100, 9000)), origin)
            elif choice < 0.85 or not mine:
                card, entry = redeem(card, programme, "cake", 1, origin)
            else:
                card, entry = reverse(card, programme, rng.choice(mine), origin)
        except CarnetError:
            continue
        entries.append(entry)
    return entries, card


@pytest.mark.parametrize("seed", range(40))
def test_debts_between_merchants_sum_to_nothing_and_are_of_what_was_handed_out(seed: int) -> None:
    entries, card = a_market(seed)
    debts = settled(entries, MERCHANT)
    given: Counter[str] = Counter()
    for entry in entries:
        given[MERCHANT] += entry.delta - sum(move.n for move in entry.moves)
        for move in entry.moves:
            given[move.lot.by or MERCHANT] += move.n

    assert sum(net(debts).values()) == 0
    assert all(debt.debtor != debt.creditor for debt in debts)
    left = {promise.issuer: n for promise, n in promised([card], NOON_MS).items()}
    assert left == {merchant: n for merchant, n in given.items() if n}


def test_who_hands_out_what_another_gave_is_owed_it_until_it_is_taken_back() -> None:
    programme = a_programme_points(partners=("bakery",))
    by_bakery = Origin("1", "c", "till", NOON_MS, owed_by="bakery")
    card, _ = earn(a_card(balance=20), programme, Sale(amount_minor=4000), by_bakery)
    card, taken = redeem(card, programme, "cake", 1, Origin("2", "c", "till", NOON_MS))
    _, undone = reverse(card, programme, taken, Origin("3", "c", "till", NOON_MS))

    assert settled([taken], MERCHANT) == {Debt("bakery", MERCHANT, MAIN): 40}
    assert net(settled([taken], MERCHANT)) == {"bakery": -40, MERCHANT: 40}
    assert settled([taken, undone], MERCHANT) == {}


def test_a_card_out_of_use_is_promised_nothing() -> None:
    card = a_card(balance=7)

    assert promised([card], NOON_MS) == {Promise(MAIN, MERCHANT, 0): 7}
    assert promised([replace(card, state="voided")], NOON_MS) == {}
