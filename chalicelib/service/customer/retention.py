"""Retention: the clock looks at all cards of a shop once a day, and those that nobody used end.

Each card is judged by what it says of itself and written if it is as it was read, so a run that dies, or two
at once, do nothing twice; a card that was used meanwhile has moved, and stays.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.card.unused import last_day, used_ms
from chalicelib.domain.customer.retention import (
    Retention,
    check_months,
    free_units,
    holds_paid,
    next_step,
    unused_before_ms,
)
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.audience.members import Place, place_of
from chalicelib.service.campaign.sample import Sampled, sampled, total
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.customer.erase import Erasing, erase_as_read
from chalicelib.service.customer.ports import Retentions
from chalicelib.service.optimistic import until_written
from chalicelib.service.people.guard import CARNET
from chalicelib.service.walls import Faults

PAGE = 200  # cards at once
DUE_MAX = 20  # shops of a minute


@dataclass(frozen=True, slots=True)
class Unused:
    """How many cards nobody used for so long; `paid` of them hold something that was paid for, and stay.
    `about`: counted from a part of the cards."""

    cards: int
    paid: int
    about: bool


@dataclass(frozen=True, slots=True)
class Retaining:
    """What the clock works with."""

    erasing: Erasing
    retentions: Retentions
    index: CardIndex


def set_retention(
    retentions: Retentions, merchant_id: str, months: int, *, by: str, now_ms: int
) -> Retention:
    """From now on; the clock begins anew with all cards, also to take back what they said."""
    check_months(months)

    def write(held: Retention) -> Retention | None:
        if held.months == months:
            return held
        asked = replace(held, months=months, revision=held.revision + 1, next_ms=now_ms, place="")
        facts, before = {"months": months}, {"months": held.months}
        line = AuditLine(merchant_id, now_ms, by, "merchant.retention", merchant_id, facts, before)
        return asked if retentions.put_retention(asked, line) else None

    return until_written(lambda: retentions.retention(merchant_id), write, busy=Busy("store_busy"))


def count_unused(
    index: CardIndex, programmes: Sequence[Programme], months: int, now_ms: int, late: Callable[[], bool]
) -> Unused:
    """Of all cards; once it is `late`, estimated from those read so far."""
    samples: dict[str, Sampled] = {}
    for sample, members in sampled(index, programmes, late):
        samples[sample.programme.id] = sample
        before_ms = unused_before_ms(now_ms, months, sample.programme.merchant.zone)
        free = free_units(sample.programme)
        for card in (member.card for member in members):
            if not card.erased_ms and used_ms(card) < before_ms:
                sample.counts["unused"] += 1
                sample.counts["paid"] += holds_paid(card, free, now_ms)
    found: Counter[str] = total([*samples.values()])
    return Unused(found["unused"], found["paid"], any(each.share < 1 for each in samples.values()))


def go_on_with_retention(
    world: Retaining, *, until_ms: int, is_held: Callable[[str], bool], faults: Faults
) -> None:
    """The shops whose day it is, until the time is over; one that fails holds up no other. `is_held`: whether
    the operator has paused a shop: it stays due."""
    for retention in world.retentions.retentions_due(world.erasing.clock_ms(), DUE_MAX):
        if world.erasing.clock_ms() >= until_ms:
            return
        if not is_held(retention.merchant_id):
            with faults.wall(retention.merchant_id):
                _go_on(world, retention, until_ms, faults)


def _go_on(world: Retaining, retention: Retention, until_ms: int, faults: Faults) -> None:
    programmes = world.erasing.store.programmes(retention.merchant_id)
    place = place_of(retention.place)
    while place.programme < len(programmes) and world.erasing.clock_ms() < until_ms:
        place = _page(world, retention.months, programmes[place.programme], place, until_ms, faults)
    now_ms = world.erasing.clock_ms()
    if place.programme < len(programmes):
        moved = replace(retention, place=str(place))
    else:
        moved = replace(retention, place="", next_ms=now_ms + DAY_MS if retention.months else 0)
    world.retentions.put_retention(replace(moved, revision=retention.revision + 1))


def _page(
    world: Retaining, months: int, programme: Programme, place: Place, until_ms: int, faults: Faults
) -> Place:
    """Where to go on: behind the page, or behind the last card that there was time for."""
    free = free_units(programme)
    page = world.index.card_page(programme.id, place.shard, place.after, PAGE)
    for member in page.members:
        if world.erasing.clock_ms() >= until_ms:
            return place
        with faults.wall(member.card.serial):
            _one(world, member.card, months, free, programme.merchant.zone)
        place = replace(place, after=member.card.serial)
    return place.behind(page.next)


def _one(world: Retaining, card: Card, months: int, free: frozenset[str], zone: str) -> None:
    now_ms = world.erasing.clock_ms()
    match next_step(card, months, free, now_ms, zone):
        case "say":
            _write(world, card, replace(_seen(card, now_ms), unused_ms=now_ms))
        case "unsay":
            shown = last_day(card, zone) is not None
            _write(world, card, replace(_seen(card, now_ms) if shown else card, unused_ms=0))
        case "erase":
            erase_as_read(world.erasing, card, "unused", CARNET)
        case "stays":
            pass


def _seen(card: Card, now_ms: int) -> Card:
    """As its next version: phones fetch it, and nothing else is told again."""
    changed = touched(card, now_ms)
    return replace(changed, swept_ms=changed.version_ms, taken="", cue="")


def _write(world: Retaining, card: Card, changed: Card) -> None:
    """A card that has moved meanwhile is looked at tomorrow."""
    world.erasing.store.put_card(changed, expected_version_ms=card.version_ms)
