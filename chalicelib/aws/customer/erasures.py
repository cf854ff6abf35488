"""What is erased, in the table, and all that lies beside a card there."""

from collections.abc import Iterator
from functools import partial

from chalicelib.aws.card.items import replaced, search_items
from chalicelib.aws.card.keys import ENROLMENT, HISTORY, card_partition, entry_key
from chalicelib.aws.customer.keys import OPEN, PERSONAL, erasure_index, erasure_key
from chalicelib.aws.people.items import audit_item
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, to_attributes, wire
from chalicelib.aws.table.keys import AFTER_ALL_TIMES, GSI1, GSI2, Item, time_text
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.erasure import Erasure
from chalicelib.domain.errors import Busy
from chalicelib.domain.people.audit import AuditLine

DUE_MAX = 100
PAGE, PAGES_MAX = 100, 300  # of a card's history: three sales a day for 27 years
_PLACE = ("pk", "sk")


class ErasureTable(InTable):
    """What `service.customer.ports.Erasures` promises."""

    def begin(self, card: Card, expected_version_ms: int, erasure: Erasure, line: AuditLine) -> bool:
        put = Write("Put", _item(erasure))
        return not self._rows.settle(replaced(card, expected_version_ms), put, Write("Put", audit_item(line)))

    def erasure(self, merchant_id: str, number: str) -> Erasure | None:
        return self._one(Erasure, erasure_key(merchant_id, number))

    def put_erasure(self, erasure: Erasure) -> None:
        self._rows.write(Write("Put", _item(erasure)))

    def erasures_due(self, now_ms: int, limit: int) -> tuple[Erasure, ...]:
        items = self._rows.query(
            "gsi2pk = :open AND gsi2sk < :later",
            {":open": wire(OPEN), ":later": wire(time_text(now_ms + 1))},
            limit=max(1, min(limit, DUE_MAX)),
            IndexName=GSI2,
        )
        return tuple(readable(items, partial(from_attributes, Erasure)))

    def forget_beside(self, card: Card) -> None:
        for item in search_items(card):
            self._delete(item)
        for item in self._personal(card.serial):
            self._delete(item)
        for item in self._indexed(card.serial, ENROLMENT, f"{ENROLMENT}{AFTER_ALL_TIMES}"):
            self._delete(item)
        for item in self._indexed(card.serial, HISTORY, f"{HISTORY}{AFTER_ALL_TIMES}"):
            if item.get("reason", {}).get("S"):
                key = entry_key(item["id"]["S"])
                self._rows.write(Write("Update", key, "attribute_exists(pk)", change="REMOVE reason"))

    def _personal(self, serial: str) -> Iterator[Item]:
        """Read as it is now: what was deleted is passed by."""
        values = {":card": wire(card_partition(serial)), ":personal": wire(PERSONAL)}
        for _ in range(PAGES_MAX):
            items, more = self._rows.page(
                "pk = :card AND begins_with(sk, :personal)", values, limit=PAGE, ConsistentRead=True
            )
            yield from items
            if not more:
                return
        raise Busy("store_busy")

    def _indexed(self, serial: str, begin: str, end: str) -> Iterator[Item]:
        """What lies beside the card in the index of its history, in order; each as it is now."""
        for _ in range(PAGES_MAX):
            items, more = self._rows.page(
                "gsi1pk = :card AND gsi1sk BETWEEN :begin AND :end",
                {":card": wire(card_partition(serial)), ":begin": wire(begin), ":end": wire(end)},
                limit=PAGE,
                IndexName=GSI1,
            )
            yield from items
            if not more:
                return
            if items:
                begin = items[-1]["gsi1sk"]["S"] + " "
        raise Busy("store_busy")

    def _delete(self, item: Item) -> None:
        self._rows.write(Write("Delete", {name: item[name] for name in _PLACE}))


def _item(erasure: Erasure) -> Item:
    place = erasure_key(erasure.merchant_id, erasure.number)
    return {**place, **erasure_index(erasure), **to_attributes(erasure)}
