"""Unused: when a customer last did something with a card, and until when one stays that says it ends."""

from datetime import date

from chalicelib.domain.card.card import Card
from chalicelib.domain.time.units import DAY_MS
from chalicelib.domain.time.wall_clock import local

NOTICE_MS = 28 * DAY_MS  # a card says so long before that it ends


def used_ms(card: Card) -> int:
    """When it last was at a till, or its holder proved an address or allowed messages; at least its joining.
    What a campaign or the shop did with it is no use of it."""
    visited_ms = card.visit_s[-1] * 1000 if card.visit_s else 0
    scanned_ms = max(card.scanned_ms, default=0)
    by_holder = (card.mail_proven_ms, card.phone_proven_ms, card.messages_consent_ms or 0)
    return max(card.created_ms, visited_ms, scanned_ms, *by_holder)


def last_day(card: Card, zone: str) -> date | None:
    """The last on which it may be used, by the shop's clock; None for a card that does not say that it ends,
    or was used since it said so."""
    if not card.unused_ms or used_ms(card) >= card.unused_ms:
        return None
    return local(card.unused_ms + NOTICE_MS, zone).date()


def shown_day(card: Card, zone: str) -> date | None:
    """The last day as the card says it: one that is out of use says nothing."""
    return last_day(card, zone) if card.state == "active" else None
