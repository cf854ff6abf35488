"""Statement: what two merchants owe each other for a month, line by line; each checks it alone."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.ledger.books import Debt, debts_of
from chalicelib.domain.ledger.entry import Entry

NUMBER = 12  # characters: enough to compare on the telephone


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """By `entry`, written at `at_ms` on the card `serial`, `debtor` owes `creditor` `n` of a unit: below zero
    where something was taken back."""

    at_ms: int
    entry: str
    serial: str
    debtor: str
    creditor: str
    unit: str
    n: int


@dataclass(frozen=True, slots=True)
class Statement:
    """Of the programme `programme_id` of `owner`, for the entries from `from_ms` to `to_ms`."""

    programme_id: str
    owner: str
    between: tuple[str, str]
    from_ms: int
    to_ms: int
    lines: tuple[Line, ...]

    @property
    def number(self) -> str:
        """The same for whoever has the same lines, in any order."""
        told = "\n".join(map(repr, (self.programme_id, self.from_ms, self.to_ms, *sorted(self.lines))))
        return hashlib.sha256(told.encode()).hexdigest()[:NUMBER]

    def sums(self) -> Mapping[Debt, int]:
        sums: Counter[Debt] = Counter()
        for line in self.lines:
            sums[Debt(line.debtor, line.creditor, line.unit)] += line.n
        return {debt: n for debt, n in sorted(sums.items()) if n}


Fault = Literal["not_mine", "missing", "differs", "twice", "not_of_this", "more_than_given"]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Where a statement is not what one's own entries say; `serial` where it is a card as a whole."""

    fault: Fault
    entry: str = ""
    serial: str = ""
    said: int = 0
    found: int = 0


def lines_of(entries: Iterable[Entry], owner: str, between: tuple[str, str]) -> Iterator[Line]:
    """What these entries make two merchants owe each other: one line an entry and unit."""
    for entry in entries:
        sums: Counter[Debt] = Counter()
        for debt, n in debts_of(entry, owner):
            sums[debt] += n
        for debt, n in sorted(sums.items()):
            if n and {debt.debtor, debt.creditor} == {*between}:
                at_ms, serial = entry.at_ms, entry.serial
                yield Line(at_ms, entry.id, serial, debt.debtor, debt.creditor, debt.unit, n)


def disagreements(
    statement: Statement, me: str, own: Sequence[Line], of_card: Callable[[str], Sequence[Entry]]
) -> Iterator[Disagreement]:
    """What is wrong with a statement, as far as `me` can tell by its own entries alone: `own`, the lines that
    its entries of the month make, and `of_card`, its entries on a card. None: it agrees.

    What one is owed is compared line by line. Of what one owes, nobody can have handed out more on a card
    than oneself had given on it.
    """
    seen: set[tuple[str, str]] = set()
    mine = {(line.entry, line.unit): line for line in own}
    for line in statement.lines:
        key = (line.entry, line.unit)
        if key in seen:
            yield Disagreement("twice", line.entry, said=line.n)
        elif not statement.from_ms <= line.at_ms < statement.to_ms or {line.debtor, line.creditor} != {
            *statement.between
        }:
            yield Disagreement("not_of_this", line.entry, said=line.n)
        elif line.creditor == me and key not in mine:
            yield Disagreement("not_mine", line.entry, said=line.n)
        elif line.creditor == me and mine[key] != line:
            yield Disagreement("differs", line.entry, said=line.n, found=mine[key].n)
        seen.add(key)
    for key, line in mine.items():
        if key not in seen:
            yield Disagreement("missing", line.entry, found=line.n)
    yield from _beyond(statement, me, of_card)


def _beyond(
    statement: Statement, me: str, of_card: Callable[[str], Sequence[Entry]]
) -> Iterator[Disagreement]:
    taken: Counter[tuple[str, str]] = Counter()
    for line in statement.lines:
        if line.debtor == me:
            taken[line.serial, line.unit] += line.n
    for (serial, unit), n in sorted(taken.items()):
        given = _given(of_card(serial), statement, me, unit)
        if n > given:
            yield Disagreement("more_than_given", serial=serial, said=n, found=given)


def _given(entries: Iterable[Entry], statement: Statement, me: str, unit: str) -> int:
    """How much of a unit `me` had given on a card by then, and not handed out itself."""
    by = "" if me == statement.owner else me
    sums = 0
    for entry in entries:
        if entry.at_ms >= statement.to_ms or entry.merchant_id != me:
            continue
        moves = [move for move in entry.moves if move.lot.unit == unit]
        sums += sum(move.n for move in moves if move.lot.by == by)
        if unit == MAIN and not by:
            sums += entry.delta - sum(move.n for move in moves)
    return sums
