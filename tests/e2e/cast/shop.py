"""A shop under load: its cards on phones and at Google, and every sale that a till had an answer for."""

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.iphone import IPhone
from tests.e2e.cast.suffering import all_pushed, scan
from tests.e2e.cast.vendors import balance, google_object, save_in_google
from tests.e2e.cast.wire import Till, eventually

POINTS = 3  # of a sale of 3.00


@dataclass
class Shop:
    """Cards of the points programme in both wallets, of people who agreed to messages."""

    stack: LocalStack
    cafe: Seed
    till: Till
    phones: list[tuple[dict[str, Any], IPhone]] = field(default_factory=list)
    sales: Counter[str] = field(default_factory=Counter)  # of each card

    @classmethod
    def with_cards(cls, stack: LocalStack, cafe: Seed, cards: int, folder: Path) -> "Shop":
        shop = cls(stack, cafe, Till(stack.base_url, cafe.api_key))
        for _ in range(cards):
            card = shop.till.post(f"/programmes/{cafe.points.id}/cards", {"messages_consent": True}).json
            phone = IPhone(stack.certificates / "root.pem", folder)
            phone.add(card["apple_pass_url"])
            assert save_in_google(stack, card, card["serial"]).status == 200
            shop.phones.append((card, phone))
        return shop

    def sell(self, number: int) -> None:
        """A sale of its own on one of the cards, by the code that the phone shows at this moment."""
        card, phone = self.phones[number % len(self.phones)]
        assert scan(self.till, {**card, "barcode": _code(phone)}, f"sale-{number}") in {200, 201}
        self.sales[card["serial"]] += 1

    def fetch(self) -> None:
        for _, phone in self.phones:
            phone.ask()
            phone.fetch()

    def agrees(self, *, within_s: float) -> None:
        """Entries, balances, phones and Google's objects say the same: each sale once."""
        for card, phone in self.phones:
            told = partial(all_pushed, self.till, card)
            eventually(told, within_s=within_s, why="a phone was not told")
            phone.ask()
            phone.fetch()
            self._agrees(card, phone)

    def _agrees(self, card: dict[str, Any], phone: IPhone) -> None:
        sold = self.sales[card["serial"]]
        entries = self._entries(card)
        assert len({each["sale_id"] for each in entries}) == len(entries) == sold
        assert self.till.get(f"/cards/{card['serial']}").json["balance"] == sold * POINTS
        assert phone.shown("balance") == sold * POINTS
        held = google_object(self.stack, card["serial"])
        assert held is not None
        assert balance(held) == sold * POINTS
        found = self.till.get(f"/cards?barcode={_code(phone)}")
        assert (found.status, found.json.get("serial")) == (200, card["serial"]), "the code that it shows"

    def _entries(self, card: dict[str, Any]) -> list[dict[str, Any]]:
        path = f"/cards/{card['serial']}/entries?limit=100"
        page = self.till.get(path).json
        entries: list[dict[str, Any]] = page["entries"]
        while page["next"]:
            page = self.till.get(f"{path}&after={page['next']}").json
            entries += page["entries"]
        return entries


def _code(phone: IPhone) -> str:
    code: str = phone.held["barcodes"][0]["message"]
    return code
