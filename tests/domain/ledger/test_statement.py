"""A statement between two merchants: each finds alone what is wrong with it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.ledger.books import Debt, settled
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.ledger.statement import Disagreement, Line, Statement, disagreements, lines_of
from tests.domain.ledger.test_books import SHOPS, a_market
from tests.support.fakes import MERCHANT, NOON_MS

BETWEEN = (MERCHANT, "bakery")
TO_MS = NOON_MS + 1000


def a_statement(entries: Sequence[Entry], between: tuple[str, str] = BETWEEN) -> Statement:
    lines = tuple(lines_of(entries, MERCHANT, between))
    return Statement("points", MERCHANT, between, NOON_MS, TO_MS, lines)


def found_by(me: str, statement: Statement, entries: Sequence[Entry]) -> list[Disagreement]:
    """`me` has nothing but its own entries."""
    own = [entry for entry in entries if entry.merchant_id == me]
    mine = [*lines_of(own, MERCHANT, statement.between)]
    return [*disagreements(statement, me, mine, lambda serial: [e for e in own if e.serial == serial])]


@pytest.mark.parametrize("seed", range(20))
def test_both_agree_with_the_statement_that_their_entries_make(seed: int) -> None:
    entries, _ = a_market(seed)
    statement = a_statement(entries)

    assert [*found_by(MERCHANT, statement, entries), *found_by("bakery", statement, entries)] == []
    debts = {
        debt: n
        for debt, n in settled(entries, MERCHANT).items()
        if "florist" not in (debt.debtor, debt.creditor)
    }
    assert statement.sums() == debts


def test_statements_of_all_pairs_sum_to_what_is_settled() -> None:
    entries, _ = a_market(3)
    shops = [shop or MERCHANT for shop in SHOPS]
    sums: dict[Debt, int] = {}
    for n, one in enumerate(shops):
        for other in shops[n + 1 :]:
            sums |= a_statement(entries, (one, other)).sums()

    assert sums == settled(entries, MERCHANT)


def test_the_number_is_the_same_for_the_same_lines_in_any_order() -> None:
    entries, _ = a_market(3)
    statement = a_statement(entries)
    turned = replace(statement, lines=statement.lines[::-1])

    assert turned.number == statement.number != replace(statement, lines=statement.lines[1:]).number


def of_bakery(statement: Statement) -> Line:
    return next(line for line in statement.lines if line.creditor == "bakery" and line.n > 0)


def test_who_is_owed_finds_a_line_that_is_missing_changed_invented_or_twice() -> None:
    entries, _ = a_market(3)
    statement = a_statement(entries)
    line = of_bakery(statement)
    others = tuple(each for each in statement.lines if each != line)

    def found(*lines: Line) -> list[str]:
        return [
            each.fault for each in found_by("bakery", replace(statement, lines=(*others, *lines)), entries)
        ]

    assert found() == ["missing"]
    assert found(replace(line, n=line.n - 1)) == ["differs"]
    assert found(line, replace(line, entry="invented")) == ["not_mine"]
    assert found(line, line) == ["twice"]
    assert found(line, replace(line, entry="old", at_ms=NOON_MS - 1)) == ["not_of_this"]


def test_who_owes_finds_what_it_never_gave() -> None:
    entries, _ = a_market(3)
    statement = a_statement(entries)
    line = of_bakery(statement)
    own = [entry for entry in entries if entry.merchant_id == MERCHANT]
    given = sum(entry.delta - sum(move.n for move in entry.moves) for entry in own)
    more = replace(line, entry="invented", n=given + 1)
    lines = (*(each for each in statement.lines if each.creditor != "bakery"), more)

    assert found_by(MERCHANT, replace(statement, lines=lines), entries) == [
        Disagreement("more_than_given", serial=line.serial, said=given + 1, found=given)
    ]
    assert line.unit == MAIN
