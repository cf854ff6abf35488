"""A card's terms: what changed in a programme, since when, and until when it was otherwise."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from chalicelib.domain.programme.offer import Offer
from chalicelib.domain.programme.parts.part import Part
from chalicelib.domain.programme.rules import Reward
from chalicelib.domain.text import Phrase, Text, phrase
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import local

SHOWN_MS = 60 * DAY_MS  # a change that takes nothing away is news for so long
NOTES_MAX = 3  # on the back of a card
CHANGES_MAX = 5  # remembered; a card's page is no archive
Kind = Literal["dearer", "cheaper", "new", "gone", "otherwise"]


@dataclass(frozen=True, slots=True)
class Note:
    """What became of one thing that a customer can have: what it cost, and costs now (0: nothing)."""

    kind: Kind
    name: Text
    was: int = 0
    now: int = 0

    def said(self) -> Phrase:
        return phrase(f"terms_{self.kind}", name=self.name, was=self.was, now=self.now)


@dataclass(frozen=True, slots=True)
class Change:
    """With `edition` at `at_ms`; who had a card then lives by the terms of before until `until_ms`."""

    edition: int
    at_ms: int
    until_ms: int
    notes: tuple[Note, ...]

    def shown(self, created_ms: int, at_ms: int) -> bool:
        """Whether a card that was there before it still says so."""
        return created_ms < self.at_ms <= at_ms < max(self.until_ms, self.at_ms + SHOWN_MS)

    def said(self, zone: str) -> Phrase:
        """In one sentence or two."""
        notes = tuple(note.said() for note in self.notes[:NOTES_MAX])
        since = phrase("terms_changed", day=local(self.at_ms, zone).date(), notes=notes)
        if self.until_ms <= self.at_ms:
            return since
        return phrase("terms_kept", changed=since, day=local(self.until_ms - 1, zone).date())


def notes_between(
    rewards: Sequence[Reward], parts: Sequence[Part], new_rewards: Sequence[Reward], new_parts: Sequence[Part]
) -> tuple[Note, ...]:
    """What changed for customers, rewards first."""
    before = {reward.id: (reward.name, reward.cost) for reward in rewards}
    after = {reward.id: (reward.name, reward.cost) for reward in new_rewards}
    return (*_costs(before, after), *_offered(_offers(parts), _offers(new_parts)))


def _costs(before: Mapping[str, tuple[Text, int]], after: Mapping[str, tuple[Text, int]]) -> Iterator[Note]:
    for id_, (name, cost) in before.items():
        if id_ not in after:
            yield Note("gone", name, cost)
        elif after[id_][1] != cost:
            yield Note("dearer" if after[id_][1] > cost else "cheaper", after[id_][0], cost, after[id_][1])
    yield from (Note("new", name, 0, cost) for id_, (name, cost) in after.items() if id_ not in before)


def _offered(before: Mapping[str, Offer], after: Mapping[str, Offer]) -> Iterator[Note]:
    for id_, offer in before.items():
        there = after.get(id_)
        if there is None:
            yield Note("gone", offer.name)
            continue
        was, now = _price(offer), _price(there)
        if was and now and was != now and not there.by_amount:
            yield Note("dearer" if now > was else "cheaper", there.name, was, now)
        elif _terms(offer) != _terms(there):
            yield Note("otherwise", there.name)
    yield from (Note("new", offer.name) for id_, offer in after.items() if id_ not in before)


def _offers(parts: Sequence[Part]) -> dict[str, Offer]:
    return {offer.id: offer for part in parts for offer in part.offers()}


def _price(offer: Offer) -> int:
    """Of one unit; 0 where it takes nothing, or a right for it."""
    return offer.price[0][1] if len(offer.price) == 1 and offer.price[0][1] > 1 else 0


def _terms(offer: Offer) -> tuple[object, ...]:
    return (
        offer.price,
        offer.per_minor,
        offer.holding,
        offer.once,
        offer.times,
        offer.effect,
        offer.from_ms,
        offer.until_ms,
    )
