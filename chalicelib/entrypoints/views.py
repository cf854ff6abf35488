"""How the JSON API shows cards and entries; times as RFC 3339 in UTC."""

from datetime import UTC, datetime
from typing import Any

from chalicelib import wiring
from chalicelib.domain.card import Card, Registration
from chalicelib.domain.ledger import Entry
from chalicelib.domain.programme import Programme
from chalicelib.domain.text import say

LINK = "pass"  # the purpose of the token in a pass link
SAVE = "save"


def card_view(card: Card, programme: Programme) -> dict[str, Any]:
    """A card with what is ready on it and the links that put it on a phone."""
    base = wiring.settings().base_url
    return {
        "serial": card.serial,
        "barcode": wiring.barcode(card),
        "programme_id": card.programme_id,
        "balance": card.balance,
        "balance_shown": str(programme.rules.shown(card.balance)),
        "next": say(programme.rules.next_step(card.balance), card.language),
        "rewards": [
            {"id": reward.id, "name": say(reward.name, card.language), "cost": reward.cost, "ready": ready}
            for reward, ready in programme.ready(card.balance)
        ],
        "state": card.state,
        "language": card.language,
        "version": card.version_ms,
        "created_at": instant(card.created_ms),
        "expires_at": None if card.expires_ms is None else instant(card.expires_ms),
        "apple_pass_url": pass_url(base, card),
        "google_save_url": wiring.google_save_link(card),
    }


def pass_url(base: str, card: Card) -> str:
    return f"{base}/passes/{wiring.tokens().seal(LINK, card.serial)}.pkpass"


def entry_view(entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "serial": entry.serial,
        "kind": entry.kind,
        "delta": entry.delta,
        "balance_after": entry.balance_after,
        "at": instant(entry.at_ms),
        "by": entry.by,
        "outlet": entry.outlet or None,
        "sale_id": entry.sale_id or None,
        "visits": entry.visits,
        "amount_minor": entry.amount_minor,
        "reward": entry.reward or None,
        "quantity": entry.quantity or None,
        "reverses": entry.reverses or None,
    }


def programme_view(programme: Programme) -> dict[str, Any]:
    return {
        "id": programme.id,
        "type": programme.rules.type,
        "name": programme.name,
        "organization": programme.organization,
        "rule": dict(programme.rules.rule()),
        "rewards": [
            {"id": reward.id, "name": dict(reward.name), "cost": reward.cost}
            for reward in programme.rules.rewards()
        ],
        "join_url": f"{wiring.settings().base_url}/join/{programme.id}",
        "poster_url": f"{wiring.settings().base_url}/join/{programme.id}/poster",
    }


def delivery_view(registration: Registration, card: Card) -> dict[str, Any]:
    """Whether one holder has been told of, and has fetched, the card's current version."""
    return {
        "wallet": registration.wallet,
        "registered_at": instant(registration.registered_ms),
        "pushed_version": registration.pushed_version_ms,
        "fetched_version": registration.fetched_version_ms,
        "pushed": registration.pushed_version_ms >= card.version_ms,
        "fetched": registration.fetched_version_ms >= card.version_ms,
        "last_outcome": registration.last_outcome or None,
        "last_outcome_at": instant(registration.last_outcome_ms) if registration.last_outcome_ms else None,
    }


def instant(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
