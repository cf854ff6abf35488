"""What ends is told: cards on which something begins, ends or is about to end are written as they are now.

A card lies in an index by the next such moment, so nobody looks through all of them. It moves on as it is
written; where nothing would be shown otherwise, only the look at it is noted and no phone hears of it.
"""

from collections.abc import Callable
from dataclasses import replace

from chalicelib.domain.card.card import Card, touched
from chalicelib.domain.programme.cue import ENDS, balance_line, ending
from chalicelib.domain.programme.held import as_of
from chalicelib.domain.programme.parts.part import Holder, lines_of
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.card.edition import programme_for
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults

PAGE = 50


def tell_due(store: Store, shard: int, *, clock_ms: Callable[[], int], until_ms: int, faults: Faults) -> int:
    """Write the cards of a shard that are due, until there are none or the time is over: how many."""
    told = 0
    while clock_ms() < until_ms:
        due = store.cards_due(shard, clock_ms(), PAGE)
        moved = False
        for card in due:
            with faults.wall(card.serial):
                now = as_now(card, programme_for(store, card), clock_ms())
                moved |= store.put_card(now, expected_version_ms=card.version_ms)
                told += now.version_ms != card.version_ms
        if len(due) < PAGE or not moved:  # what cannot be written must not hold up the clock
            break
    return told


def as_now(card: Card, programme: Programme | None, now_ms: int) -> Card:
    """The card with what has ended gone and what ends soon said; only looked at where nothing changes."""
    seen = replace(card, looked_ms=now_ms)
    if programme is None or not card.usable(now_ms):
        return seen
    zone, rules = programme.merchant.zone, programme.rules
    fresh = as_of(card, now_ms)
    before, after = Holder.of(card, card.version_ms, zone), Holder.of(fresh, now_ms, zone)
    parts, was = programme.parts_for(after), programme.parts_for(before)
    shown = (*balance_line(rules, before), *lines_of(was, before))
    now = (*balance_line(rules, after), *lines_of(parts, after))
    if shown == now and fresh.balance == card.balance:
        return seen
    known = ending(was, rules, before)
    begun = next((id_ for id_ in ending(parts, rules, after) if id_ not in known), "")
    changed = touched(programme.settled(fresh), now_ms)
    cue = f"{ENDS}{begun}:{changed.version_ms}" if begun else ""
    return replace(changed, swept_ms=changed.version_ms, looked_ms=0, taken="", cue=cue)
