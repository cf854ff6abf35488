"""Cards and their entries in the table: enrol, record, history."""

from collections.abc import Sequence
from functools import partial

from chalicelib.aws.card.items import card_item, enrolment_item, entry_item, sale_item, search_items
from chalicelib.aws.card.keys import card_key, card_partition, entry_key, history_sort, sale_partition
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import GSI1, TIME_DIGITS, Item
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.ledger import (
    KEY_KEPT_S,
    Entry,
    EntryPage,
    KeyTaken,
    Recorded,
    VersionMoved,
    refuse_other_content,
)

ENTRIES_MAX = 100  # entries on one page of history
SALE_MAX = 100  # entries of one sale; they are read in one call
BATCH = 100  # keys that DynamoDB reads in one call
_NEW = "attribute_not_exists(pk)"
_NEW_OR_OVER = "attribute_not_exists(pk) OR ttl_s <= :now"  # DynamoDB deletes what is over days later
_SAME_VERSION = "version_ms = :version"


class Cards(InTable):
    """The part of the store that holds cards and their entries."""

    def card(self, serial: str) -> Card | None:
        return self._one(Card, card_key(serial))

    def cards(self, serials: Sequence[str]) -> dict[str, Card]:
        keys = [card_key(serial) for serial in dict.fromkeys(serials)]
        batches = (keys[start : start + BATCH] for start in range(0, len(keys), BATCH))
        items = (item for batch in batches for item in self._rows.get_many(batch))
        return {card.serial: card for card in readable(items, partial(from_attributes, Card))}

    def enrol(self, card: Card, key: str, content: str = "") -> Card:
        writes = [Write("Put", card_item(card), _NEW)]
        if key:
            now_s = int(self._clock_s())
            used = enrolment_item(key, card.serial, content, until_s=now_s + KEY_KEPT_S)
            writes.append(Write("Put", used, _NEW_OR_OVER, {":now": wire(now_s)}))
        writes += [Write("Put", item) for item in search_items(card)]
        reasons = self._rows.settle(*writes)
        if not reasons:
            return card
        taken = reasons[1].there if key else None
        if taken and content and "content" in taken:
            refuse_other_content(taken["content"]["S"], content)
        first = self.card(taken["serial"]["S"] if taken else card.serial)
        assert first is not None, "a key is written together with its card, and no card is deleted"
        return first

    def index(self, card: Card) -> None:
        for item in search_items(card):
            self._rows.write(Write("Put", item))

    def put_card(self, card: Card, expected_version_ms: int) -> bool:
        put = Write("Put", card_item(card), _SAME_VERSION, _version(expected_version_ms))
        return self._rows.write(put) is None

    def record(
        self, card: Card, entry: Entry, expected_version_ms: int, instead_of: str = ""
    ) -> Recorded | KeyTaken | VersionMoved:
        writes = [
            Write("Put", card_item(card), _SAME_VERSION, _version(expected_version_ms)),
            Write("Put", entry_item(entry), _NEW),
        ]
        if entry.sale_id and entry.kind != "reversal":
            writes.append(_sale_write(entry, instead_of))
        reasons = self._rows.transact(*writes)
        if not reasons:
            return Recorded()
        for reason in reasons[1:]:
            if reason.condition_failed and reason.there is not None:
                return KeyTaken(self._entry_of(reason.there))
        return VersionMoved()

    def entry(self, entry_id: str) -> Entry | None:
        item = self._rows.get(entry_key(entry_id))
        return self._entry_of(item) if item else None

    def sale(self, merchant_id: str, outlet: str, sale_id: str) -> tuple[Entry, ...]:
        places = self._rows.query(
            "pk = :sale",
            {":sale": wire(sale_partition(merchant_id, outlet, sale_id))},
            limit=SALE_MAX,
            ConsistentRead=True,
        )
        ids = [place["entry_id"]["S"] for place in places]
        found = {item["id"]["S"]: item for item in self._rows.get_many([entry_key(id_) for id_ in ids])}
        return tuple(from_attributes(Entry, found[id_]) for id_ in ids)

    def entries(self, serial: str, limit: int, after: str) -> EntryPage:
        limit = max(1, min(limit, ENTRIES_MAX))
        items = self._rows.query(
            "gsi1pk = :card AND gsi1sk BETWEEN :oldest AND :newest",
            {
                ":card": wire(card_partition(serial)),
                ":oldest": wire(history_sort(0)),
                ":newest": wire(history_sort(_before(after))),
            },
            limit=limit + 1,
            IndexName=GSI1,
            ScanIndexForward=False,
        )
        page = tuple(from_attributes(Entry, item) for item in items[:limit])
        return EntryPage(page, str(page[-1].version_ms) if len(items) > limit else "")

    def _entry_of(self, item: Item) -> Entry:
        """The entry that this item is, or that a sale's place names."""
        if "entry_id" in item:
            named = self._rows.get(entry_key(item["entry_id"]["S"]))
            assert named is not None, "a place is written together with its entry, and no entry is deleted"
            item = named
        return from_attributes(Entry, item)


def _sale_write(entry: Entry, instead_of: str) -> Write:
    if instead_of:
        return Write("Put", sale_item(entry), "entry_id = :before", {":before": wire(instead_of)})
    return Write("Put", sale_item(entry), _NEW)


def _version(version_ms: int) -> Item:
    return {":version": wire(version_ms)}


def _before(after: str) -> int:
    """The newest version that comes after the cursor: history runs backwards."""
    if not after:
        return int("9" * TIME_DIGITS)
    if not (after.isascii() and after.isdecimal() and len(after) <= TIME_DIGITS and int(after)):
        raise InvalidInput("cursor_invalid", field="after")
    return int(after) - 1
