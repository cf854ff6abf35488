"""A card's history as its holder reads it: what came and went, where, and what became of it since.

A sale that was taken back or corrected later is one step, with what became of it behind it; what has ended by
itself is a step too, so that the steps add up to the balance.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.programme.grant import REST
from chalicelib.domain.programme.held import names_in, unit_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.text import Phrase, Said, phrase, price

Names = Mapping[str, str]
"""What people are called, by "staff:" and their id."""


@dataclass(frozen=True, slots=True)
class Since:
    """What became of a step later."""

    at_ms: int
    said: Phrase


@dataclass(frozen=True, slots=True)
class Step:
    """`change` is of the balance, as it was then; `back`: it does not count any more. `outlet` of whose
    `merchant_id` it was, "" for none."""

    id: str
    at_ms: int
    said: Phrase
    change: int = 0
    merchant_id: str = ""
    outlet: str = ""
    back: bool = False
    since: tuple[Since, ...] = field(default=())


def steps_of(
    entries: Sequence[Entry], programme: Programme, names: Names, older: Entry | None = None
) -> tuple[Step, ...]:
    """The steps of `entries`, newest first as they are; `older` is the one before them."""
    there = {entry.id for entry in entries}
    later: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        if (first := entry.reverses or entry.corrects) in there:
            later[first].append(entry)
    steps = []
    for entry, before in zip(entries, (*entries[1:], older), strict=False):
        if (entry.reverses or entry.corrects) not in there:
            steps.append(_step(entry, later[entry.id], programme, names))
        ended = before.balance_after + entry.delta - entry.balance_after if before else 0
        if ended > 0:
            steps.append(_ended(entry.id, entry.at_ms, ended, programme))
    return tuple(steps)


def ended_since(newest: Entry | None, balance: int, at_ms: int, programme: Programme) -> tuple[Step, ...]:
    """The step of what has ended since the newest entry, of a card that holds `balance` now."""
    if newest is None or newest.balance_after <= balance:
        return ()
    return (_ended("", at_ms, newest.balance_after - balance, programme),)


def people_in(entries: Iterable[Entry]) -> frozenset[str]:
    """The ids of those who took something back or corrected it: nobody else is named to a customer."""
    mended = (entry.by for entry in entries if entry.kind in ("reversal", "correction"))
    return frozenset(by.removeprefix("staff:") for by in mended if by.startswith("staff:"))


def _ended(after: str, at_ms: int, n: int, programme: Programme) -> Step:
    said = phrase("history_ended", what=programme.rules.counted(n))
    return Step(f"{after}-ended", at_ms, said, -n)


def _step(entry: Entry, later: Sequence[Entry], programme: Programme, names: Names) -> Step:
    what = listed_moves(entry, programme)
    since = tuple(
        Since(each.at_ms, _since(each, programme, names))
        for each in sorted(later, key=lambda e: e.version_ms)
    )
    return Step(
        entry.id,
        entry.scanned_ms or entry.at_ms,
        _said(entry, what, programme, names),
        entry.delta + sum(each.delta for each in later if each.kind == "correction"),
        entry.merchant_id,
        entry.outlet,
        any(each.kind == "reversal" for each in later),
        since,
    )


def listed_moves(entry: Entry, programme: Programme) -> tuple[Said, ...]:
    """What an entry moved, without its sign: stamps or points first, then what the parts count."""
    found: list[Said] = [programme.rules.counted(abs(entry.delta))] if entry.delta else []
    sums: dict[str, int] = defaultdict(int)
    for move in entry.moves:
        if move.lot.unit != MAIN and not move.lot.unit.startswith(REST):
            sums[move.lot.unit] += move.n
    for id_, n in sums.items():
        unit = unit_of(programme, id_)
        if unit is not None and n:
            amount = price(abs(n), programme.merchant.currency)
            found.append(
                phrase("history_money", name=unit.name, money=amount)
                if unit.money
                else times_of(unit.name, abs(n))
            )
    return tuple(found)


def times_of(name: Said, n: int) -> Said:
    """ "a free coffee", or "3 × a free coffee"."""
    return name if n <= 1 else phrase("face_rewards", n=n, reward=name)


def _said(entry: Entry, what: tuple[Said, ...], programme: Programme, names: Names) -> Phrase:
    name = names_in(programme).get(entry.reward)
    match entry.kind:
        case "earn":
            return _sale(entry, what, programme)
        case "redeem":
            return _taken(entry, _or_nothing(name), programme)
        case "give" if entry.reason:
            return phrase("history_made_good", what=what or (_or_nothing(name),))
        case "give" if entry.amount_minor:
            money = price(entry.amount_minor, programme.merchant.currency)
            return phrase("history_paid", what=what or (_or_nothing(name),), money=money)
        case "give" | "paper" | "import":
            return phrase(f"history_{entry.kind}", what=what or (_or_nothing(name),))
        case "pause" | "resume":
            return phrase(f"history_{entry.kind}", what=_or_nothing(name))
        case "reversal" | "correction":
            return _since(entry, programme, names, what)


def _sale(entry: Entry, what: tuple[Said, ...], programme: Programme) -> Phrase:
    said = phrase("history_list", what=what) if what else phrase("history_nothing")
    if entry.amount_minor is not None:
        money = price(entry.amount_minor, programme.merchant.currency)
        said = phrase("history_for", what=said, money=money)
    return (
        phrase("history_times", what=said, times=programme.rules.times(entry.factor))
        if entry.factor > 1
        else said
    )


def _taken(entry: Entry, name: Said, programme: Programme) -> Phrase:
    if entry.amount_minor:  # money off, as the till said
        money = price(entry.amount_minor, programme.merchant.currency)
        return phrase("history_taken", name=phrase("history_money", name=name, money=money))
    return phrase("history_taken", name=times_of(name, entry.quantity))


def _since(entry: Entry, programme: Programme, names: Names, what: tuple[Said, ...] = ()) -> Phrase:
    """That somebody took it back or corrected it; with `what`, where it does not stand behind its sale."""
    who = names.get(entry.by, "").split(" ")[0]
    if entry.kind == "reversal":
        said = phrase("history_back_by", name=who) if who else phrase("history_back")
    else:
        said = phrase("history_corrected_by", name=who) if who else phrase("history_corrected")
        if entry.amount_minor is not None and entry.was_minor is not None:
            currency = programme.merchant.currency
            now, was = price(entry.amount_minor, currency), price(entry.was_minor, currency)
            said = phrase("history_to", said=said, now=now, was=was)
    return phrase("history_of", said=said, what=what) if what else said


def _or_nothing(name: Said | None) -> Said:
    return phrase("history_nothing") if name is None else name
