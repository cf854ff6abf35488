"""Spans: times of a unit that follow one another, such as paid months.

Paused, they move; taken back, they end sooner. They are counted in days by the merchant's clock.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from chalicelib.domain.card.lots import Lot, Move, Moves
from chalicelib.domain.programme.grant import months_on
from chalicelib.domain.time.wall_clock import first_ms, local, midnight_ms


def spans(lots: Iterable[Move], unit: str, at_ms: int) -> Moves:
    """What is held of `unit` now or later, in its order."""
    there = (each for each in lots if each.lot.unit == unit and each.n > 0 and not each.lot.over(at_ms))
    return tuple(sorted(there, key=lambda each: (each.lot.since_s, each.lot.until_s or float("inf"))))


def pause_of(lots: Iterable[Move], unit: str, at_ms: int) -> tuple[int, int] | None:
    """From when to when (epoch s) there is a gap, now or later; None where all follows on."""
    ends_s = at_ms // 1000
    for each in spans(lots, unit, at_ms):
        if each.lot.since_s > ends_s:
            return ends_s, each.lot.since_s
        if not each.lot.until_s:
            return None
        ends_s = max(ends_s, each.lot.until_s)
    return None


def ahead(lots: Iterable[Move], unit: str, at_ms: int, zone: str) -> int:
    """For how many days it is held from now on, today among them."""
    today = local(at_ms, zone).date()
    return sum(
        max(0, (_day(each.lot.until_s, zone) - max(today, _day(each.lot.since_s, zone))).days)
        for each in spans(lots, unit, at_ms)
        if each.lot.until_s
    )


def days_of(lot: Lot, zone: str) -> int:
    return (_day(lot.until_s, zone) - _day(lot.since_s, zone)).days


def paused(lots: Iterable[Move], unit: str, at_ms: int, zone: str, months: int) -> Moves:
    """Moves that keep what there is of it from tomorrow on for so many months later."""
    first = local(at_ms, zone).date() + timedelta(days=1)
    from_s, days = midnight_ms(first, zone) // 1000, (months_on(first, months) - first).days
    moves: list[Move] = []
    for each in spans(lots, unit, at_ms):
        lot = each.lot
        if not lot.until_s or lot.until_s <= from_s:
            continue
        moves.append(Move(lot, -each.n))
        if lot.since_s < from_s:
            moves.append(Move(replace(lot, until_s=from_s), each.n))
        later = (_shifted(at_s, days, zone) for at_s in (max(lot.since_s, from_s), lot.until_s))
        moves.append(Move(Lot(unit, lot.by, *later), each.n))
    return tuple(moves)


def resumed(lots: Iterable[Move], unit: str, at_ms: int, zone: str) -> Moves:
    """Moves that have it go on now, or where what is held ends, and not only after its pause."""
    lots = tuple(lots)
    gap = pause_of(lots, unit, at_ms)
    if gap is None:
        return ()
    from_s, to_s = gap
    days = (_day(to_s, zone) - _day(from_s, zone)).days
    moves: list[Move] = []
    for each in spans(lots, unit, at_ms):
        lot = each.lot
        if lot.since_s < to_s:
            continue
        since_s = from_s if lot.since_s == to_s else _shifted(lot.since_s, -days, zone)
        until_s = _shifted(lot.until_s, -days, zone) if lot.until_s else 0
        moves += (Move(lot, -each.n), Move(Lot(unit, lot.by, since_s, until_s), each.n))
    return tuple(moves)


def cut(lots: Iterable[Move], unit: str, days: int, at_ms: int, zone: str) -> Moves:
    """Moves that take so many days off the end, as far as they are there."""
    moves: list[Move] = []
    for each in reversed(spans(lots, unit, at_ms)):
        if days <= 0 or not each.lot.until_s:
            continue
        length = days_of(each.lot, zone)
        moves.append(Move(each.lot, -each.n))
        if length > days:
            until_s = _shifted(each.lot.until_s, -days, zone)
            moves.append(Move(replace(each.lot, until_s=until_s), each.n))
        days -= length
    return tuple(moves)


def _day(at_s: int, zone: str) -> date:
    return local(at_s * 1000, zone).date()


def _shifted(at_s: int, days: int, zone: str) -> int:
    """The same time of the clock so many days later."""
    shown = local(at_s * 1000, zone).replace(tzinfo=None) + timedelta(days=days)
    return first_ms(shown, zone) // 1000
