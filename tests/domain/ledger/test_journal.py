"""A month in money adds up to the cent, to what the cards hold; what nobody has said is unknown."""

from dataclasses import replace

import pytest

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.ledger.books import Flow, Flows, Promise, flows, promised
from chalicelib.domain.ledger.journal import Assumed, Contract, Gift, Worth, allocated, journal_of, worths_of
from chalicelib.domain.programme.parts.giving import Giving
from chalicelib.domain.time.units import DAY_MS
from tests.domain.ledger.histories import Shop, lived
from tests.domain.ledger.test_properties import EVERY, PROGRAMMES
from tests.domain.programme.test_parts import of
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_points, a_programme_stamps

NO_END = Promise(MAIN, MERCHANT, 0)


def of_all(shop: Shop, from_ms: int, to_ms: int) -> Flows:
    sums: dict[Promise, Flow] = {}
    for serial, card in shop.cards.items():
        for promise, flow in flows(card, shop.of(serial), from_ms, to_ms).items():
            sums[promise] = sums.get(promise, Flow()).plus(flow)
    return sums


@pytest.mark.parametrize(("kind", "seed"), EVERY[::4])
def test_every_month_begins_as_the_last_one_ended_and_the_last_is_what_the_cards_hold(
    kind: str, seed: int
) -> None:
    shop, ended_ms = lived(PROGRAMMES[kind], [a_card("CARD1"), a_card("CARD2")], seed)
    before: dict[Promise, int] = {}
    from_ms = NOON_MS
    while from_ms <= ended_ms:
        to_ms = min(from_ms + 30 * DAY_MS, ended_ms + 1)
        found = of_all(shop, from_ms, to_ms)
        assert {each: flow.opening for each, flow in found.items() if flow.opening} == before
        before = {each: flow.closing for each, flow in found.items() if flow.closing}
        from_ms += 30 * DAY_MS

    assert before == promised(shop.cards.values(), to_ms)


@pytest.mark.parametrize(("kind", "seed"), EVERY[::4])
def test_the_journal_adds_up_to_the_cards_to_the_cent(kind: str, seed: int) -> None:
    programme = PROGRAMMES[kind]
    shop, ended_ms = lived(programme, [a_card("CARD1"), a_card("CARD2")], seed)
    assumed = Assumed(reward_minor=333, expected=71, expected_before=64)
    found = of_all(shop, ended_ms - 60 * DAY_MS, ended_ms + 1)
    journal = journal_of(programme, found, MERCHANT, assumed, 0)

    held: dict[str, int] = {}
    for promise, n in promised(shop.cards.values(), ended_ms + 1).items():
        if promise.issuer == MERCHANT:
            held[promise.unit] = held.get(promise.unit, 0) + n
    worths = dict(worths_of(programme, assumed))
    owed = {line.unit: line.closing for line in journal.lines}
    assert owed
    assert owed == {unit: worths[unit].of(held.get(unit, 0), 71) for unit in owed}
    assert {unit: held[unit] for unit in journal.unknown} == journal.unknown


def test_a_line_says_what_was_there_what_came_and_what_went() -> None:
    flow = Flow(opening=100, promised=50, taken=30, lapsed=20)
    programme = a_programme_stamps()  # ten stamps are a coffee
    needed = programme.rules.rewards()[0].cost
    assumed = Assumed(reward_minor=7 * needed, expected=80, expected_before=50)
    (line,) = journal_of(programme, {NO_END: flow}, MERCHANT, assumed, 0).lines

    assert (line.opening, line.re_estimate) == (350, 210)
    assert (line.promised, line.taken, line.lapsed, line.closing) == (280, 168, 112, 560)


def test_what_nobody_has_said_is_unknown_and_in_no_sum() -> None:
    journal = journal_of(a_programme_stamps(), {NO_END: Flow(promised=8)}, MERCHANT, Assumed(), 50_00)

    assert (journal.lines, journal.unknown, journal.contract) == ((), {MAIN: 8}, None)
    assert journal.due == {NO_END: (8, None)}


def test_a_partner_owes_its_own_share() -> None:
    found = {NO_END: Flow(promised=8), Promise(MAIN, "bakery", 0): Flow(promised=5)}
    programme = a_programme_stamps()
    needed = programme.rules.rewards()[0].cost
    assumed = Assumed(reward_minor=10 * needed)

    assert journal_of(programme, found, MERCHANT, assumed, 0).total("closing") == 80
    assert journal_of(programme, found, "bakery", assumed, 0).total("closing") == 50
    assert journal_of(programme, found, MERCHANT, assumed, 0).due[Promise(MAIN, "bakery", 0)] == (5, 50)


def test_the_standards_own_example_of_points() -> None:
    """2,000 of goods and 2,000 points worth 200, of which 85 % are expected to be taken."""
    programme = a_programme_points()
    cost = programme.rules.rewards()[0].cost
    flow = Flow(promised=2000)
    assumed = Assumed(selling_minor=cost // 10, expected=85)
    assert cost % 10 == 0
    journal = journal_of(programme, {NO_END: flow}, MERCHANT, assumed, 2000)

    assert allocated(2000, 2000, Worth(1, 10), 85) == 157
    assert journal.contract == Contract(paid=2000, allocated=157, released=0)
    assert journal.contract.revenue == 1843

    half = journal_of(programme, {NO_END: replace(flow, taken=850)}, MERCHANT, assumed, 2000).contract
    assert half is not None
    assert half.released == 78, "half of what is expected to be taken was taken"


def test_the_cause_has_a_receipt_of_what_the_month_gave() -> None:
    giving = of("giving")
    assert isinstance(giving, Giving)
    programme = a_programme_points(parts=(giving,))
    found = {Promise(giving.id, MERCHANT, 0): Flow(opening=90, promised=12)}
    journal = journal_of(programme, found, MERCHANT, Assumed(), 0)

    assert journal.gifts == (Gift(giving.id, 12, 12 * giving.worth_minor or None),)
    assert journal.lines == ()
    assert journal.unknown == {}
