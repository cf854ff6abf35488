"""Customers in the table: who a card is of, changed with what finds it; consents."""

from collections.abc import Mapping
from typing import Any

from chalicelib.aws.card.items import replaced, search_items
from chalicelib.aws.card.keys import card_partition
from chalicelib.aws.customer.items import consent_item
from chalicelib.aws.customer.keys import CONSENTS, PERSONAL
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, plain, wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.rows import Write
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.consent import CONSENTS_MAX, Consent

PERSONAL_MAX = 1000  # of a card: consents, answers and cases of ten years
_PLACES = {
    *("pk", "sk", "gsi1pk", "gsi1sk", "gsi2pk", "gsi2sk", "gsi3pk", "gsi3sk", "ttl_s"),
}  # where it lies, which says nothing


class Customers(InTable):
    """The part of the store that holds what customers say of themselves."""

    def put_person(self, card: Card, before: Card, consent: Consent | None = None) -> bool:
        writes = [replaced(card, before.version_ms), *_search_writes(card, before)]
        if consent is not None:
            writes.append(Write("Put", consent_item(consent)))
        return not self._rows.transact(*writes)

    def consents(self, serial: str) -> tuple[Consent, ...]:
        items = self._rows.query(
            "pk = :card AND begins_with(sk, :consents)",
            {":card": wire(card_partition(serial)), ":consents": wire(CONSENTS)},
            limit=CONSENTS_MAX,
            ScanIndexForward=False,
            ConsistentRead=True,
        )
        return tuple(from_attributes(Consent, item) for item in items)

    def personal(self, serial: str) -> Mapping[str, tuple[Mapping[str, Any], ...]]:
        items = self._rows.query(
            "pk = :card AND begins_with(sk, :personal)",
            {":card": wire(card_partition(serial)), ":personal": wire(PERSONAL)},
            limit=PERSONAL_MAX,
            ConsistentRead=True,
        )
        found: dict[str, list[Mapping[str, Any]]] = {}
        for item in items:
            kind = item["sk"]["S"].removeprefix(PERSONAL)[:1]
            told = {name: plain(held) for name, held in item.items() if name not in _PLACES}
            found.setdefault(kind, []).append(told)
        return {kind: tuple(held) for kind, held in found.items()}


def _search_writes(card: Card, before: Card) -> list[Write]:
    """What no longer finds the card goes, what finds it now comes."""
    old, new = _by_place(search_items(before)), _by_place(search_items(card))
    gone = [
        Write("Delete", {"pk": item["pk"], "sk": item["sk"]})
        for place, item in old.items()
        if place not in new
    ]
    return [*gone, *(Write("Put", item) for place, item in new.items() if place not in old)]


def _by_place(items: list[Item]) -> dict[tuple[str, str], Item]:
    return {(item["pk"]["S"], item["sk"]["S"]): item for item in items}
