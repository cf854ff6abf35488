"""The CDNOW purchases, 23,570 customers of a music shop in 1997 and 1998, as scans of a chain's cards.

Peter S. Fader and Bruce G. S. Hardie's data, as the PyPI package `lifetimes` ships it. Each purchase is a
sale that the domain counts (`ledger.earn`); days are real, the hour is not known and is made from the line.
What the data does not say is added the same way each time: wallets, languages, consent.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path

from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.face.look import Colours
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.rules import Reward, Sale
from chalicelib.domain.programme.types.points import Points
from chalicelib.domain.text import LANGUAGES
from chalicelib.domain.time.units import HOUR_MS
from infra.package import ROOT

FOLDER = ROOT / ".local" / "data"
FILE = FOLDER / "lifetimes" / "datasets" / "CDNOW_master.txt"
MERCHANT = "cdnow"
REWARD = Reward("record", {"en": "a record", "fr": "un disque", "ro": "un disc", "ru": "пластинка"}, 10_000)
PROGRAMME = Programme(
    "cdnow-points",
    Merchant(MERCHANT, "CDNOW", "records@example.com", "USD", "UTC"),
    "Records",
    Points((REWARD,), per_amount=1, amount_minor=1),  # the smallest sale was one of a cent
    Colours("#20242c", "#ffffff", "#b9c2d0", "#e8a33d"),
)
KEY_ID = "1"


@dataclass(frozen=True, slots=True)
class Purchase:
    customer: str
    at_ms: int
    cents: int


@dataclass(frozen=True, slots=True)
class Member:
    """A customer's card with all that the table keeps of it."""

    card: Card
    entries: tuple[Entry, ...]
    registrations: tuple[Registration, ...]


def purchases(later_ms: int, file: Path = FILE) -> list[Purchase]:
    """All of them, by customer and in order of time, so much later than they were."""
    read = []
    for number, line in enumerate(file.read_text().splitlines()[1:]):
        customer, day, _, dollars = line.split()
        midnight_ms = int(datetime.strptime(day, "%Y%m%d").replace(tzinfo=UTC).timestamp()) * 1000
        # Between nine and nine; no two lines of a customer at the same millisecond.
        at_ms = later_ms + midnight_ms + 9 * HOUR_MS + number * 7_919 % (12 * HOUR_MS)
        read.append(Purchase(customer, at_ms, max(1, round(float(dollars) * 100))))
    return sorted(read, key=lambda each: (each.customer, each.at_ms))


def members(bought: list[Purchase]) -> Iterator[Member]:
    """The customers who bought something, each with the card that their purchases made."""
    for customer, own in groupby(bought, key=lambda each: each.customer):
        yield member(serial_of(customer), list(own))


def serial_of(customer: str) -> str:
    return f"CDNOW{int(customer):021d}"


def member(serial: str, bought: list[Purchase]) -> Member:
    joined_ms = bought[0].at_ms - 60_000
    chance = hashlib.sha256(serial.encode()).digest()
    card = Card(
        serial,
        MERCHANT,
        PROGRAMME.id,
        0,
        joined_ms,
        joined_ms // 1000,
        joined_ms,
        key_id=KEY_ID,
        language=LANGUAGES[chance[1] % len(LANGUAGES)],
        messages_consent_ms=joined_ms if chance[2] < 205 else None,  # four in five
    )
    entries = []
    for purchase in bought:
        card, entry = scanned(card, purchase)
        entries.append(entry)
    held = [registration(card, wallet) for wallet in _wallets(chance[3])]
    return Member(card, tuple(entries), tuple(held))


def scanned(card: Card, purchase: Purchase) -> tuple[Card, Entry]:
    """The sale as a till sends it."""
    sale_id = f"{card.serial}-{purchase.at_ms}"
    origin = Origin(f"sale:web:{sale_id}", "", "key:web", purchase.at_ms, outlet="web", sale_id=sale_id)
    return earn(card, PROGRAMME, Sale(amount_minor=purchase.cents), origin)


def registration(card: Card, wallet: WalletName) -> Registration:
    token = hashlib.sha256(card.serial.encode()).hexdigest()
    made = Registration(wallet, card.serial, token[:32], card.created_ms, programme_id=card.programme_id)
    if wallet == "apple":
        return replace(
            made, push_token=token, pushed_version_ms=card.version_ms, fetched_version_ms=card.version_ms
        )
    return made


def _wallets(chance: int) -> tuple[WalletName, ...]:
    """Of 20: eleven on Apple, seven on Google, one on both, one on neither."""
    kind = chance * 20 // 256
    if kind < 11:
        return ("apple",)
    return ("google",) if kind < 18 else ("apple", "google") if kind < 19 else ()
