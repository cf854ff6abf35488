"""Retention: for how long a shop keeps a card that nobody uses, and what becomes of each card by it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import MAIN
from chalicelib.domain.card.unused import NOTICE_MS, last_day, used_ms
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.kept import Kept
from chalicelib.domain.programme.grant import months_on
from chalicelib.domain.programme.held import grants_on
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.wall_clock import local, midnight_ms

MONTHS_LEAST, MONTHS_MOST = 12, 120  # less would end the cards of who comes once a year

Step = Literal["stays", "say", "unsay", "erase"]


@dataclass(frozen=True, slots=True)
class Retention(Kept):
    """Cards that nobody used for `months` are erased; 0: none is. The clock looks at all cards once a day:
    next at `next_ms` (0: not at all), going on from `place`."""

    merchant_id: str
    months: int = 0
    revision: int = 0
    next_ms: int = 0
    place: str = ""


def check_months(months: int) -> None:
    if months and not MONTHS_LEAST <= months <= MONTHS_MOST:
        raise InvalidInput("retention_months", field="months", least=MONTHS_LEAST, most=MONTHS_MOST)


def unused_before_ms(at_ms: int, months: int, zone: str) -> int:
    """Who was last here before that has been away for so many months."""
    return midnight_ms(months_on(local(at_ms, zone).date(), -months), zone)


def free_units(programme: Programme) -> frozenset[str]:
    """What the programme's cards hold without having paid for it."""
    paid = {unit.id for part, _ in grants_on(programme, "paid") for unit in part.units()}
    named = {unit.id for part in programme.all_parts for unit in part.units()}
    return frozenset({MAIN, *(named - paid)})


def holds_paid(card: Card, free: frozenset[str], at_ms: int) -> bool:
    """Whether something is on it that was paid for, or that nobody can tell of any more."""
    return any(each.n > 0 and each.lot.unit not in free and not each.lot.over(at_ms) for each in card.lots)


def next_step(card: Card, months: int, free: frozenset[str], at_ms: int, zone: str) -> Step:
    """A card says for `NOTICE_MS` that it ends, and its last day is over, before it is erased."""
    if card.erased_ms:
        return "stays"
    used, day = used_ms(card), last_day(card, zone)
    ends = months and used < unused_before_ms(at_ms + NOTICE_MS, months, zone)
    if not ends or holds_paid(card, free, at_ms):
        return "unsay" if card.unused_ms else "stays"
    if day is None:
        return "say"
    over = midnight_ms(day + timedelta(days=1), zone) <= at_ms
    return "erase" if over and used < unused_before_ms(at_ms, months, zone) else "stays"
