"""Erase: a card loses all that is of a person, step by step, each of which can be done again.

The mark comes first and keeps everybody else from writing; the list apart from the table comes second, so
that a table of before is mended too; then goes what lies beside the card, by what the card says of itself,
and the card's own fields go last. A crash between any two is mended by asking again, or by the clock.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.erasure import (
    Erasure,
    Why,
    begun,
    blank,
    given_up,
    gone_on,
    is_blank,
    marked,
    number_of,
    shows_it,
)
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.audit import AuditLine
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.campaign.testers import END
from chalicelib.service.card.devices import registrations_of
from chalicelib.service.card.edition import programme_for
from chalicelib.service.card.person import leave
from chalicelib.service.customer.ports import ErasedList, Erasures
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults

PAGE = 50  # of one turn of the clock


@dataclass(frozen=True, slots=True)
class Erasing:
    """What it works with. `apart` is None where a deployment has no place beside its table."""

    store: Store
    campaigns: Campaigns
    erasures: Erasures
    apart: ErasedList | None
    clock_ms: Callable[[], int]


def erase(world: Erasing, card: Card, why: Why, by: str) -> Erasure:
    """The proof of it, once nothing personal is in our hands any more. Asked again, the same proof."""
    known = world.erasures.erasure(card.merchant_id, number_of(card.serial))
    if known is not None and known.done_ms and card.erased_ms:
        return known
    return go_on(world, _marked(world, card, known or begun(card, why, by, world.clock_ms())))


def erase_as_read(world: Erasing, card: Card, why: Why, by: str) -> bool:
    """Erase the card if it is as it was read; False, and nothing of it, where it has moved since."""
    erasure = begun(card, why, by, world.clock_ms())
    if not _mark(world, card, erasure):
        return False
    go_on(world, erasure)
    return True


def erase_again(world: Erasing, erasure: Erasure) -> bool:
    """The same in a table of before it, as it was asked then; False where that table has no such card, or
    has it erased."""
    card = world.store.card(erasure.serial)
    known = world.erasures.erasure(erasure.merchant_id, erasure.number)
    if card is None or (card.erased_ms and known is not None and known.done_ms):
        return False
    now_ms = world.clock_ms()
    go_on(world, _marked(world, card, replace(erasure, next_ms=now_ms, done_ms=0)))
    return True


def go_on(world: Erasing, erasure: Erasure) -> Erasure:
    """All steps behind the mark, in their order; those that were taken before do nothing."""
    if world.apart is not None:
        world.apart.keep(erasure)
    card = world.store.card(erasure.serial)
    if card is None:
        raise Busy("card_busy")
    world.erasures.forget_beside(card)
    _forget_tester(world, card, erasure)
    leave(world.store, card, world.clock_ms())
    card = _blank(world, card)
    moved = gone_on(erasure, world.clock_ms(), waits=_phones_wait(world, card, erasure))
    world.erasures.put_erasure(moved)
    return moved


def go_on_with_due(world: Erasing, *, until_ms: int, faults: Faults) -> int:
    """Go on with what is not done; one that fails holds up no other, and comes again."""
    went = 0
    for erasure in world.erasures.erasures_due(world.clock_ms(), PAGE):
        if world.clock_ms() >= until_ms:
            break
        with faults.wall(erasure.serial):
            go_on(world, erasure)
            went += 1
    return went


def _marked(world: Erasing, card: Card, erasure: Erasure) -> Erasure:
    """The mark on the card and the erasure, written together; whoever was faster has the same number."""

    def write(now: Card) -> Erasure | None:
        known = world.erasures.erasure(now.merchant_id, erasure.number) if now.erased_ms else None
        if known is not None:
            return known
        return erasure if _mark(world, now, erasure) else None

    return until_written(
        lambda: world.store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card
    )


def _mark(world: Erasing, card: Card, erasure: Erasure) -> bool:
    at_ms, facts = world.clock_ms(), {"number": erasure.number}
    line = AuditLine(card.merchant_id, at_ms, erasure.by, "card.erase", card.serial, facts)
    return world.erasures.begin(marked(card, at_ms), card.version_ms, erasure, line)


def _blank(world: Erasing, card: Card) -> Card:
    programme = programme_for(world.store, card)
    language = programme.language if programme else "en"

    def write(now: Card) -> Card | None:
        if is_blank(now, language):
            return now
        bare = blank(now, language, world.clock_ms())
        return bare if world.store.put_card(bare, expected_version_ms=now.version_ms) else None

    return until_written(lambda: world.store.card(card.serial) or card, write, busy=Busy("card_busy"))


def _forget_tester(world: Erasing, card: Card, erasure: Erasure) -> None:
    for tester in world.campaigns.testers(card.merchant_id):
        if tester.serial == card.serial:
            facts = {"card": f"…{card.serial[-END:]}"}
            line = AuditLine(
                card.merchant_id, world.clock_ms(), erasure.by, "tester.unmark", card.serial, facts
            )
            world.campaigns.drop_tester(tester, line)


def _phones_wait(world: Erasing, card: Card, erasure: Erasure) -> bool:
    """Whether a phone still shows what was; one that shows the end, or is given up, is forgotten."""
    waits = False
    for held in registrations_of(world.store, card.serial):
        if shows_it(held, card) or given_up(erasure, world.clock_ms()):
            world.store.unregister(held.wallet, card.serial, held.holder)
        else:
            waits = True
    return waits
