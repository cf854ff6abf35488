"""Effect: what a change of a programme does to the cards that there are, counted before it is made."""

from collections.abc import Iterator
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.programme.changes.edition import following
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.card.renewal import CardIndex
from chalicelib.service.programme.glance import members_of


@dataclass(frozen=True, slots=True)
class Effect:
    """Cards in use, of which so many win a reward by the change, keep one at the price of before, or are
    further from their next one than they were. None loses a reward."""

    cards: int = 0
    win: int = 0
    keep: int = 0
    further: int = 0


def effect_of(index: CardIndex, before: Programme, after: Programme, now_ms: int) -> Effect:
    """Counted card by card."""
    after = following(before, after, now_ms)
    win = keep = further = cards = 0
    for card in _cards(index, before.id, now_ms):
        cards += 1
        wins, keeps, is_further = win_keep_further(before, after, card)
        win, keep, further = win + wins, keep + keeps, further + is_further
    return Effect(cards, win, keep, further)


def win_keep_further(before: Programme, after: Programme, card: Card) -> tuple[bool, bool, bool]:
    """Whether the card wins a reward, keeps one at its price of before, is further from its next one."""
    return (
        _ready(after, card) > _ready(before, card),
        len(after.settled(card).owed) > len(before.settled(card).owed),
        _to_go(after, card) > _to_go(before, card),
    )


def _cards(index: CardIndex, programme_id: str, now_ms: int) -> Iterator[Card]:
    for member in members_of(index, programme_id):
        if member.card.usable(now_ms):
            yield member.card


def _ready(programme: Programme, card: Card) -> int:
    return sum(times for _, times in programme.ready(card))


def _to_go(programme: Programme, card: Card) -> int:
    """Of a card whose reward is ready nothing is asked: what matters is that it keeps it."""
    if programme.ready(card):
        return 0
    rules, balance = programme.shown_by(card)
    return next((each.left for each in rules.ahead(balance)), 0)
