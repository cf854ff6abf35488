"""What a card remembers of its entries, kept in the same write, so that an audience reads no history."""

from __future__ import annotations

from bisect import insort
from dataclasses import replace
from typing import TYPE_CHECKING

from chalicelib.domain.card.card import Card

if TYPE_CHECKING:
    from chalicelib.domain.ledger.entry import Entry

VISITS_KEPT = 56  # a visit a week for a year; more would make the card's item need a second write unit
OUTLETS_KEPT = 10


def brought(card: Card, entry: Entry) -> Card:
    """The card's summary with what a sale or a redemption brought."""
    if entry.kind == "redeem":
        return replace(card, redemptions=card.redemptions + entry.quantity)
    visits = list(card.visit_s)
    insort(visits, visit_s_of(entry))
    outlets = (entry.outlet, *(known for known in card.outlets if known != entry.outlet))
    return replace(
        card,
        visits=card.visits + visits_of(entry),
        spent_minor=card.spent_minor + (entry.amount_minor or 0),
        earned=card.earned + entry.delta,
        visit_s=tuple(visits[-VISITS_KEPT:]),
        outlets=outlets[:OUTLETS_KEPT] if entry.outlet else card.outlets,
    )


def taken_back(card: Card, entry: Entry) -> Card:
    """The card's summary without what `entry` brought. Its outlet stays: the customer has been there."""
    if entry.kind == "redeem":
        return replace(card, redemptions=card.redemptions - entry.quantity)
    if entry.kind in ("give", "paper"):
        return card
    if entry.kind == "import":
        return replace(card, earned=card.earned - entry.brings)
    visits = list(card.visit_s)
    if visit_s_of(entry) in visits:
        visits.remove(visit_s_of(entry))
    return replace(
        card,
        visits=card.visits - visits_of(entry),
        spent_minor=card.spent_minor - (entry.amount_minor or 0),
        earned=card.earned - entry.delta,
        visit_s=tuple(visits),
    )


def amended(card: Card, stood: Entry, correction: Entry) -> Card:
    """The card's summary after a sale that `stood` so was corrected: the customer was there all the same."""
    return replace(
        card,
        visits=card.visits + visits_of(correction) - visits_of(stood),
        spent_minor=card.spent_minor + (correction.amount_minor or 0) - (stood.amount_minor or 0),
        earned=card.earned + correction.brings - stood.delta,
    )


def visits_of(entry: Entry) -> int:
    """A sale that does not say is one visit."""
    return 1 if entry.visits is None else entry.visits


def visit_s_of(entry: Entry) -> int:
    """When the customer was there: one time for each sale, however many visits it counts for."""
    return (entry.scanned_ms or entry.at_ms) // 1000
