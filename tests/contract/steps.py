"""Steps that the contract's tests share."""

from typing import Any

from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.entry import Change, Entry, Origin, Recorded
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.ports import Store
from tests.support.fakes import NOON_MS, a_card, a_programme_stamps


class Clock:
    """Seconds that a test moves by hand."""

    def __init__(self) -> None:
        self.now_s = NOON_MS / 1000

    def __call__(self) -> float:
        return self.now_s


def a_scan(card: Card, key: str, *, sale: str = "", content: str = "c", visits: int = 1) -> Change:
    origin = Origin(key, content, "till", NOON_MS, outlet="Main street", sale_id=sale)
    return earn(card, a_programme_stamps(), Sale(visits=visits), origin)


def enrolled(store: Store, serial: str = "CARD1", balance: int = 0, **changes: Any) -> Card:
    return store.enrol(a_card(serial, balance, **changes), "")


def scanned(store: Store, serial: str, key: str, **asked: Any) -> Entry:
    card = store.card(serial)
    assert card is not None
    changed, entry = a_scan(card, key, **asked)
    assert store.record(changed, entry, card.version_ms) == Recorded()
    return entry
