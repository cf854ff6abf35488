"""What merchants are told of, derived from what the table's stream shows. The same record, the same event."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from chalicelib.domain.campaign.campaign import Campaign, CampaignState
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.sandbox import real_of
from chalicelib.domain.ledger.entry import Entry, EntryKind
from chalicelib.domain.time.instant import instant
from chalicelib.domain.webhook.webhook import Event, EventType, event

OF_KIND: Mapping[EntryKind, EventType] = {
    "earn": "card.stamped",
    "redeem": "card.redeemed",
    "give": "card.given",
    "paper": "card.given",
    "import": "card.given",
    "pause": "card.paused",
    "resume": "card.resumed",
    "reversal": "card.reversed",
    "correction": "card.corrected",
}
ENDED: frozenset[CampaignState] = frozenset({"done", "cancelled"})


@dataclass(frozen=True, slots=True)
class Saved:
    """Somebody has put a card on a phone."""

    registration: Registration
    at_ms: int


@dataclass(frozen=True, slots=True)
class Left:
    """A card was removed from a phone; `registration` as it was before."""

    registration: Registration
    at_ms: int


Happened = Card | Entry | Saved | Left | Campaign
"""A card that is new, an entry, a card that came to a phone or left one, a campaign that has just ended."""


def created(card: Card) -> Event:
    data = {
        "serial": card.serial,
        "programme_id": real_of(card.programme_id),
        "balance": card.balance,
        "language": card.language,
    }
    return event("card.created", card.merchant_id, card.serial, card.created_ms, data)


def changed(entry: Entry, programme_id: str) -> Event:
    """The fields of an entry as the API shows it, and its card's programme."""
    data = {
        "id": entry.id,
        "serial": entry.serial,
        "programme_id": real_of(programme_id),
        "kind": entry.kind,
        "delta": entry.delta,
        "balance_after": entry.balance_after,
        "at": instant(entry.at_ms),
        "by": entry.by,
        "outlet": entry.outlet or None,
        "sale_id": entry.sale_id or None,
        "sale_day": entry.sale_day or None,
        "visits": entry.visits,
        "amount_minor": entry.amount_minor,
        "factor": entry.factor,
        "reward": entry.reward or None,
        "quantity": entry.quantity or None,
        "reverses": entry.reverses or None,
        "corrects": entry.corrects or None,
        "was_visits": entry.was_visits,
        "was_amount_minor": entry.was_minor,
        "returned": entry.returned,
    }
    return event(OF_KIND[entry.kind], entry.merchant_id, entry.id, entry.at_ms, data)


def saved(on: Saved, card: Card) -> Event:
    return event("card.saved", card.merchant_id, _key(on), on.at_ms, _where(on, card))


def removed(left: Left, card: Card, still_held: int) -> Event:
    """`still_held` is how many other places hold the card: 0, when it is on no phone any more."""
    data = {**_where(left, card), "still_held": still_held}
    return event("card.removed", card.merchant_id, _key(left), left.at_ms, data)


def _where(moved: Saved | Left, card: Card) -> dict[str, Any]:
    return {
        "serial": card.serial,
        "programme_id": real_of(card.programme_id),
        "wallet": moved.registration.wallet,
    }


def _key(moved: Saved | Left) -> str:
    """In some wallets the same holder saves and removes a card as often as somebody likes."""
    held = moved.registration
    return f"{held.serial}\n{held.wallet}\n{held.holder}\n{held.registered_ms}\n{moved.at_ms}"


def finished(campaign: Campaign) -> Event:
    data: dict[str, Any] = {
        "id": campaign.id,
        "name": campaign.name,
        "state": campaign.state,
        "programmes": list(campaign.programmes),
        "started_at": instant(campaign.starts_ms) if campaign.starts_ms else None,
        "ended_at": instant(campaign.ended_ms) if campaign.ended_ms else None,
    }
    return event("campaign.finished", campaign.merchant_id, campaign.id, campaign.ended_ms, data)
