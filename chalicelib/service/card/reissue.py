"""Retire a key: its cards are issued again under the newest, and then whatever still needs it is counted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from chalicelib.domain.card.card import Card
from chalicelib.domain.card.reissue import reissued, shows_former
from chalicelib.domain.errors import Busy
from chalicelib.domain.programme.sale.limits import BEHIND_MS
from chalicelib.domain.webhook.webhook import Endpoint
from chalicelib.service.card.devices import registrations_of
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store


@dataclass(frozen=True, slots=True)
class Needs:
    """What would stop to work without the key. `holders`: phones, and objects at Google; `queued`: cards
    whose code of before may wait in the queue of a till that is offline.
    """

    cards: int = 0
    holders: int = 0
    queued: int = 0
    webhooks: int = 0


def reissue(
    store: Store, card: Card, key_id: str, *, token_of: Callable[[Card], str], clock_ms: Callable[[], int]
) -> Card:
    """The card under this key, whatever a till writes to it meanwhile; its wallets hear of it as ever."""
    retiring = card.key_id

    def write(now: Card) -> Card | None:
        if now.key_id != retiring:
            return now
        new = reissued(now, key_id, token_of(now), clock_ms())
        return new if store.put_card(new, expected_version_ms=now.version_ms) else None

    return until_written(lambda: store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card)


def needs(store: Store, found: Iterable[Card | Endpoint], key_id: str, now_ms: int) -> Needs:
    """Counted over everything that names the key."""
    cards = holders = queued = webhooks = 0
    for each in found:
        if isinstance(each, Endpoint):
            webhooks += each.key_id == key_id or each.old_until_ms > now_ms
        elif each.key_id == key_id:
            cards += 1
        else:
            holders += sum(shows_former(each, held) for held in registrations_of(store, each.serial))
            queued += now_ms - each.reissued_ms < BEHIND_MS
    return Needs(cards, holders, queued, webhooks)
