"""Announce: put what happened on its way to every endpoint that wants to hear of it."""

from collections.abc import Iterable, Sequence

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.holding import is_held
from chalicelib.domain.ledger.entry import Entry
from chalicelib.domain.webhook.events import Happened, Left, Saved, changed, created, finished, removed, saved
from chalicelib.domain.webhook.webhook import Event, ToCall
from chalicelib.service.card.devices import registrations_of
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults
from chalicelib.service.webhook.ports import WebhookQueue, Webhooks


def announce(
    happened: Sequence[Happened], *, store: Store, webhooks: Webhooks, queue: WebhookQueue, faults: Faults
) -> None:
    """One message for each event and endpoint; a merchant without endpoints costs nothing more. What cannot
    be told is one of `faults`: the rest is."""
    # A registration names no merchant: its card does, which is read when it comes to a phone or leaves one.
    moved = [occasion.registration.serial for occasion in happened if isinstance(occasion, Saved | Left)]
    cards = store.cards(list(dict.fromkeys(moved)))
    heard = [
        occasion
        for occasion in happened
        if (merchant := _merchant(occasion, cards)) and webhooks.endpoints_lately(merchant)
    ]
    cards |= store.cards([occasion.serial for occasion in heard if isinstance(occasion, Entry)])
    messages = [
        ToCall(endpoint.id, event)
        for event in _events(heard, cards, store, faults)
        for endpoint in webhooks.endpoints_lately(event.merchant_id)
        if endpoint.wants(event.type)
    ]
    if messages:
        queue.send(messages)


def _merchant(occasion: Happened, cards: dict[str, Card]) -> str:
    if isinstance(occasion, Saved | Left):
        card = cards.get(occasion.registration.serial)
        return card.merchant_id if card else ""
    return occasion.merchant_id


def _events(
    heard: Iterable[Happened], cards: dict[str, Card], store: Store, faults: Faults
) -> Iterable[Event]:
    for occasion in heard:
        left_on = 0
        if isinstance(occasion, Left):
            left_on = sum(map(is_held, registrations_of(store, occasion.registration.serial)))
        event: Event | None = None
        with faults.wall(type(occasion).__name__):
            event = _event(occasion, cards, left_on)
        if event is not None:
            yield event


def _event(occasion: Happened, cards: dict[str, Card], left_on: int) -> Event:
    match occasion:
        case Card():
            return created(occasion)
        case Entry():
            card = cards.get(occasion.serial)
            return changed(occasion, card.programme_id if card else "")
        case Saved():
            return saved(occasion, cards[occasion.registration.serial])
        case Left():
            return removed(occasion, cards[occasion.registration.serial], left_on)
        case Campaign():
            return finished(occasion)
