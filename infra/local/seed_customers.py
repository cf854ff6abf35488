"""Customers of the café to try: joined over the last months, seen as often as people are. Always the same."""

import hashlib
import random
from dataclasses import replace

from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import earn, redeem
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.programme.types.stamps import REWARD_ID
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.entrypoints.pages.consent_sentence import asked_at
from chalicelib.service.card.enrol import Joining, enrol
from chalicelib.service.ports import Store

CUSTOMERS = 40
OPENS_MS, OPEN_MS = 6 * HOUR_MS, 10 * HOUR_MS  # in UTC: the café's morning and its evening
SHIFTS = (("cashier", "main"), ("cashier", "park"), ("cashier2", "main"))  # who serves where, by the hour
NAMES = ("Ana", "Ion", "Maria", "Pavel", "Elena", "Victor", "Sofia", "Andrei", "Irina", "Mihai")


def add_customers(store: Store, programme: Programme, issuer_id: str, key_id: str, now_ms: int) -> None:
    """Cards of a stamps programme with what happened to them; three of four are in Google Wallet."""
    dice = random.Random(2026)
    for number in range(CUSTOMERS):
        serial = _serial(programme.merchant_id, number)
        if store.card(serial) is None:
            _joined(store, programme, serial, key_id, number, dice, now_ms)
            if number % 4 != 3:
                held = f"{issuer_id}.{serial}"
                store.register(Registration("google", serial, held, now_ms, programme_id=programme.id))


def _joined(
    store: Store,
    programme: Programme,
    serial: str,
    key_id: str,
    number: int,
    dice: random.Random,
    now_ms: int,
) -> Card:
    joined_ms = _while_open(now_ms - dice.randrange(20, 200) * DAY_MS, now_ms)
    joining = Joining(
        language=LANGUAGES[number % len(LANGUAGES)],
        holder_name=NAMES[number % len(NAMES)],
        consent=asked_at("join", programme, LANGUAGES[number % len(LANGUAGES)]) if number % 5 else None,
    )
    card = enrol(store, programme, joining, serial=serial, key_id=key_id, key="", now_ms=joined_ms)
    near = programme.rules.rewards()[0].cost - 1  # every fourth is one stamp away
    visits = near if number % 4 == 0 else dice.randrange(12)
    since_ms = joined_ms + DAY_MS
    days = (since_ms + dice.randrange(now_ms - since_ms) for _ in range(visits))
    for at_ms in sorted(_while_open(day_ms, now_ms) for day_ms in days):
        card = _visit(store, programme, card, at_ms)
    return card


def _serial(merchant_id: str, number: int) -> str:
    digest = hashlib.sha256(f"{merchant_id}:{number}".encode()).hexdigest()  # its digits are a serial's too
    return digest[:26].upper()


def _while_open(at_ms: int, now_ms: int) -> int:
    """Some moment of that day in which the café serves, and which is over; else of the day before."""
    served_ms = at_ms - at_ms % DAY_MS + OPENS_MS + at_ms % OPEN_MS
    return served_ms if served_ms < now_ms else served_ms - DAY_MS


def _visit(store: Store, programme: Programme, card: Card, at_ms: int) -> Card:
    """One stamp, and the reward once the card is full and two stamps more."""
    person, outlet = SHIFTS[at_ms // HOUR_MS % len(SHIFTS)]
    by = f"staff:{person}"
    origin = Origin(f"seed:{card.serial}:{at_ms}", content_of(at_ms), by, at_ms, outlet=outlet)
    changed, entry = earn(card, programme, Sale(visits=1, amount_minor=450), origin)
    store.record(changed, entry, expected_version_ms=card.version_ms)
    if programme.ready(replace(changed, balance=changed.balance - 2)):
        taken = replace(origin, key=f"{origin.key}:reward")
        card = changed
        changed, entry = redeem(card, programme, REWARD_ID, 1, taken)
        store.record(changed, entry, expected_version_ms=card.version_ms)
    return changed
