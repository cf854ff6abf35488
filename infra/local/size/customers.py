"""Customers by the thousand, each with the history that made the card: joined over a year, seen as often as
people are, some of them not any more. Always the same for the same number."""

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from chalicelib.domain.card.card import Card, Registration, held_as
from chalicelib.domain.card.code import ALPHABET, SERIAL_LENGTH
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.customer.consent import Consent, joined_with
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import earn, redeem
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.entrypoints.pages.consent_sentence import asked_at

FIRST = (
    "Ana",
    "Ion",
    "Maria",
    "Pavel",
    "Elena",
    "Victor",
    "Sofia",
    "Andrei",
    "Irina",
    "Mihai",
    "Анна",
    "Élise",
)
LAST = (
    "Moraru",
    "Rusu",
    "Ceban",
    "Popa",
    "Ciobanu",
    "Lupu",
    "Munteanu",
    "Иванова",
    "Dubois",
    "Petit",
    "Sandu",
)
ZONES = ("Europe/Chisinau",) * 18 + ("Europe/Paris", "Europe/London")
OPENS_MS, OPEN_MS = 6 * HOUR_MS, 10 * HOUR_MS  # in UTC: from the café's morning to its evening
SHIFTS = (("cashier", "main"), ("cashier", "park"), ("cashier2", "main"))
BASKET_MINOR, BASKET_SHAPE = 450, 4.0
DAYS_AGO = (1, 400)
GAP_DAYS, GAP_SHAPE = 18.0, 0.6  # between two visits, from one person to the next
STAYS_DAYS = 30.0  # until somebody does not come any more, on average
VISITS_MAX = 60
TAKEN = 0.8  # of rewards that could be


@dataclass(frozen=True, slots=True)
class Customer:
    """A card with all that made it and all that holds it."""

    card: Card
    entries: tuple[Entry, ...]
    registrations: tuple[Registration, ...]
    consent: Consent | None


def customers(
    programme: Programme, count: int, *, issuer_id: str, key_id: str, now_ms: int
) -> Iterator[Customer]:
    for number in range(count):
        mark = hashlib.sha256(f"{programme.id}:{number}".encode()).hexdigest()
        yield _customer(programme, mark, issuer_id, key_id, now_ms)


def _customer(programme: Programme, mark: str, issuer_id: str, key_id: str, now_ms: int) -> Customer:
    dice = random.Random(mark)
    joined_ms = _while_open(now_ms - dice.randrange(*DAYS_AGO) * DAY_MS, dice)
    card, consent = _joined(programme, mark, dice, key_id, joined_ms)
    entries: list[Entry] = []
    for at_ms in _visits(joined_ms, now_ms, dice):
        card, made = _visit(programme, card, at_ms, dice)
        entries += made
    held = tuple(_registered(card, wallet, mark, issuer_id) for wallet in _wallets(dice))
    holders = tuple(held_as(each) for each in held)
    return Customer(replace(card, holders=holders), tuple(entries), held, consent)


def _joined(
    programme: Programme, mark: str, dice: random.Random, key_id: str, joined_ms: int
) -> tuple[Card, Consent | None]:
    language = dice.choice(LANGUAGES)
    card = Card(
        "".join(dice.choices(ALPHABET, k=SERIAL_LENGTH)),
        programme.merchant_id,
        programme.id,
        0,
        joined_ms,
        joined_ms // 1000,
        joined_ms,
        key_id=key_id,
        language=language,
        edition=programme.edition,
        holder_name=f"{dice.choice(FIRST)} {dice.choice(LAST)}",
        mail=f"{mark[:12]}@guests.example" if dice.random() < 0.25 else "",
        birthday=f"{dice.randint(1, 12):02d}-{dice.randint(1, 28):02d}" if dice.random() < 0.6 else "",
        zone=dice.choice(ZONES),
    )
    if dice.random() < 0.2:
        return card, None
    return joined_with(card, asked_at("join", programme, language))


def _visits(joined_ms: int, now_ms: int, dice: random.Random) -> Iterator[int]:
    """When they came: each at a pace of their own, for as long as they like it here; never twice a day."""
    gap_days = 1 + dice.gammavariate(GAP_SHAPE, GAP_DAYS / GAP_SHAPE)
    until_ms = min(now_ms, joined_ms + round(dice.expovariate(1 / STAYS_DAYS) * DAY_MS))
    at_ms = joined_ms
    for _ in range(VISITS_MAX):
        at_ms = _while_open(at_ms + max(DAY_MS, round(dice.expovariate(1 / gap_days) * DAY_MS)), dice)
        if at_ms >= until_ms:
            return
        yield at_ms


def _while_open(at_ms: int, dice: random.Random) -> int:
    return at_ms - at_ms % DAY_MS + OPENS_MS + dice.randrange(OPEN_MS)


def _visit(programme: Programme, card: Card, at_ms: int, dice: random.Random) -> tuple[Card, list[Entry]]:
    """A sale, and before it the reward, where one waited and they asked for it."""
    person, outlet = SHIFTS[at_ms // HOUR_MS % len(SHIFTS)]
    key = f"size:{card.serial}:{at_ms}"
    origin = Origin(key, content_of(at_ms), f"staff:{person}", at_ms, outlet=outlet)
    made: list[Entry] = []
    ready = programme.ready(card)
    if ready and dice.random() < TAKEN:
        card, entry = redeem(card, programme, ready[-1][0].id, 1, replace(origin, key=f"{key}:reward"))
        made.append(entry)
    amount = max(50, round(BASKET_MINOR * dice.gammavariate(BASKET_SHAPE, 1 / BASKET_SHAPE)))
    visits = 1 if programme.rules.earning("").per_visit else None
    card, entry = earn(card, programme, Sale(visits=visits, amount_minor=amount), origin)
    return card, [*made, entry]


def _registered(card: Card, wallet: WalletName, mark: str, issuer_id: str) -> Registration:
    """As up to date as the last visit left it."""
    holder = f"{issuer_id}.{card.serial}" if wallet == "google" else mark[:32]
    made = Registration(
        wallet,
        card.serial,
        holder,
        card.created_ms,
        pushed_version_ms=card.version_ms,
        last_outcome="delivered",
        last_outcome_ms=card.version_ms,
        programme_id=card.programme_id,
    )
    if wallet == "google":
        return made
    return replace(made, push_token=mark, fetched_version_ms=card.version_ms)


def _wallets(dice: random.Random) -> tuple[WalletName, ...]:
    """Of twenty: ten on Apple, seven on Google, one on both, two on neither."""
    kind = dice.randrange(20)
    if kind < 10:
        return ("apple",)
    return ("google",) if kind < 17 else ("apple", "google") if kind < 18 else ()
