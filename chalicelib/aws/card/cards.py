"""Cards and their entries in the table: enrol, record, history."""

from collections.abc import Sequence
from functools import partial

from chalicelib.aws.card.items import (
    card_item,
    claim_item,
    correction_item,
    enrolment_item,
    entry_item,
    replaced,
    sale_item,
    search_items,
)
from chalicelib.aws.card.keys import (
    card_key,
    card_partition,
    claim_key,
    correction_key,
    due_partition,
    entry_key,
    history_sort,
    sale_day_prefix,
    sale_partition,
    sale_place,
)
from chalicelib.aws.customer.items import consent_item
from chalicelib.aws.people.items import said
from chalicelib.aws.programme.jars import budget_write, jar_write
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import GSI1, TIME_DIGITS, Item, time_text
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Write
from chalicelib.aws.table.spent import first_write
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.rotating import Use
from chalicelib.domain.customer.consent import Consent
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.ledger.entry import (
    Claimed,
    Entry,
    EntryPage,
    JarShort,
    KeyTaken,
    OverBudget,
    Recorded,
    ShownElsewhere,
    VersionMoved,
    Written,
    entry_id,
    reversal_key,
)
from chalicelib.domain.ledger.keys import KEY_KEPT_S, refuse_other_content
from chalicelib.domain.people.audit import AuditLine

ENTRIES_MAX = 100  # entries on one page of history
SALE_MAX = 100  # entries of one sale; they are read in one call
BATCH = 100  # keys that DynamoDB reads in one call
_NEW = "attribute_not_exists(pk)"
_NEW_OR_OVER = "attribute_not_exists(pk) OR ttl_s <= :now"  # DynamoDB deletes what is over days later


class Cards(InTable):
    """The part of the store that holds cards and their entries."""

    def card(self, serial: str) -> Card | None:
        return self._one(Card, card_key(serial))

    def cards(self, serials: Sequence[str]) -> dict[str, Card]:
        keys = [card_key(serial) for serial in dict.fromkeys(serials)]
        batches = (keys[start : start + BATCH] for start in range(0, len(keys), BATCH))
        items = (item for batch in batches for item in self._rows.get_many(batch))
        return {card.serial: card for card in readable(items, partial(from_attributes, Card))}

    def enrol(
        self,
        card: Card,
        key: str,
        content: str = "",
        first: Entry | None = None,
        consent: Consent | None = None,
    ) -> Card:
        writes = [Write("Put", card_item(card), _NEW)]
        if key:
            now_s = int(self._clock_s())
            used = enrolment_item(key, card.serial, content, until_s=now_s + KEY_KEPT_S)
            writes.append(Write("Put", used, _NEW_OR_OVER, {":now": wire(now_s)}))
        writes += [Write("Put", item) for item in search_items(card)]
        if first is not None:
            writes.append(Write("Put", entry_item(first)))
            writes += [Write("Put", claim_item(first, claim)) for claim in first.claims]
        if consent is not None:
            writes.append(Write("Put", consent_item(consent)))
        reasons = self._rows.settle(*writes)
        if not reasons:
            return card
        taken = reasons[1].there if key else None
        if taken and content and "content" in taken:
            refuse_other_content(taken["content"]["S"], content)
        there = self.card(taken["serial"]["S"] if taken else card.serial)
        assert there is not None, "a key is written together with its card, and no card is deleted"
        return there

    def move_in(self, card: Card, entries: Sequence[Entry], consents: Sequence[Consent] = ()) -> bool:
        if self.card(card.serial) is not None:
            return False
        for entry in sorted(entries, key=lambda each: each.version_ms):  # the card last: then it is whole
            self._rows.write(Write("Put", entry_item(entry)))
            if entry.sale_id and entry.kind in ("earn", "redeem", "give"):
                self._rows.write(Write("Put", sale_item(entry)))
            if entry.corrects:
                self._rows.write(Write("Put", correction_item(entry)))
            for claim in entry.claims:
                gone = entry.kind == "reversal"
                what = claim_key(claim) if gone else claim_item(entry, claim)
                self._rows.write(Write("Delete" if gone else "Put", what))
        for consent in consents:
            self._rows.write(Write("Put", consent_item(consent)))
        self.enrol(card, "")
        return True

    def cards_due(self, shard: int, now_ms: int, limit: int) -> tuple[Card, ...]:
        items = self._rows.query(
            "gsi1pk = :shard AND gsi1sk < :now",
            {":shard": wire(due_partition(shard)), ":now": wire(time_text(now_ms + 1))},
            limit=limit,
            IndexName=GSI1,
        )
        return tuple(readable(items, partial(from_attributes, Card)))

    def put_card(self, card: Card, expected_version_ms: int, line: AuditLine | None = None) -> bool:
        if line is None:
            return self._rows.write(replaced(card, expected_version_ms)) is None
        return not self._rows.settle(replaced(card, expected_version_ms), *said(line))

    def record(
        self,
        card: Card,
        entry: Entry,
        expected_version_ms: int,
        instead_of: str = "",
        uses: Sequence[Use] = (),
    ) -> Written:
        writes = [replaced(card, expected_version_ms), Write("Put", entry_item(entry), _NEW)]
        if entry.sale_id and entry.kind in ("earn", "redeem", "give"):
            writes.append(_sale_write(entry, instead_of))
        if entry.corrects:  # of two corrections at once the card's version lets one through
            writes.append(Write("Put", correction_item(entry)))
        known = len(writes)
        claims = [_claim_write(entry, claim) for claim in entry.claims]
        jars = [jar_write(entry, card.programme_id)] if entry.jar else []
        budgets = [budget_write(entry)] if entry.spends else []
        shown = [first_write(use, int(self._clock_s())) for use in uses]
        reasons = self._rows.transact(*writes, *claims, *jars, *budgets, *shown)
        if not reasons:
            return Recorded()
        for reason in reasons[1:known]:
            if reason.condition_failed and reason.there is not None:
                return KeyTaken(self._entry_of(reason.there))
        for claim, reason in zip(entry.claims, reasons[known:], strict=False):
            if reason.condition_failed:
                return Claimed(claim)
        bounds = known + len(claims)
        bounded = reasons[bounds : bounds + len(jars) + len(budgets)]
        if not any(reason.condition_failed for reason in bounded):
            late = any(reason.condition_failed for reason in reasons[bounds + len(bounded) :])
            return ShownElsewhere() if late else VersionMoved()
        there = bounded[-1].there or {}
        return JarShort() if jars else OverBudget(int(there["spent"]["N"]) if "spent" in there else 0)

    def claimed(self, claims: Sequence[str]) -> frozenset[str]:
        keys = {claim: claim_key(claim) for claim in claims}
        there = {item["pk"]["S"] for item in self._rows.get_many(list(keys.values()))} if keys else set()
        return frozenset(claim for claim, place in keys.items() if place["pk"]["S"] in there)

    def entry(self, entry_id: str) -> Entry | None:
        item = self._rows.get(entry_key(entry_id))
        return self._entry_of(item) if item else None

    def sale(self, merchant_id: str, outlet: str, sale_id: str, day: str | None = None) -> tuple[Entry, ...]:
        condition, values = "pk = :sale", {":sale": wire(sale_partition(merchant_id, outlet, sale_id))}
        if day is not None:
            condition += " AND begins_with(sk, :day)"
            values[":day"] = wire(sale_day_prefix(day))
        places = self._rows.query(
            condition, values, limit=SALE_MAX, ConsistentRead=True, ScanIndexForward=day is not None
        )
        places.sort(key=lambda item: sale_place(item)[1])
        places.sort(key=lambda item: sale_place(item)[0], reverse=True)
        ids = [item["entry_id"]["S"] for item in places]
        found = {item["id"]["S"]: item for item in self._rows.get_many([entry_key(id_) for id_ in ids])}
        return tuple(from_attributes(Entry, found[id_]) for id_ in ids)

    def correction(self, entry_id: str) -> Entry | None:
        item = self._rows.get(correction_key(entry_id))
        return self._entry_of(item) if item else None

    def amendments(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        undoing = [
            entry_key(entry_id(entry.merchant_id, reversal_key(entry.id)))
            for entry in entries
            if entry.kind not in ("reversal", "correction")
        ]
        sales = [correction_key(entry.id) for entry in entries if entry.kind == "earn"]
        found = self._rows.get_many([*undoing, *sales])
        named = [entry_key(item["entry_id"]["S"]) for item in found if "entry_id" in item]
        whole = [item for item in found if "entry_id" not in item]
        return tuple(from_attributes(Entry, item) for item in (*whole, *self._rows.get_many(named)))

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


def _claim_write(entry: Entry, claim: str) -> Write:
    if entry.kind != "reversal":
        return Write("Put", claim_item(entry, claim), _NEW)
    free = "attribute_not_exists(pk) OR entry_id = :before"
    return Write("Delete", claim_key(claim), free, {":before": wire(entry.reverses)})


def _sale_write(entry: Entry, instead_of: str) -> Write:
    if instead_of:
        return Write("Put", sale_item(entry), "entry_id = :before", {":before": wire(instead_of)})
    return Write("Put", sale_item(entry), _NEW)


def _before(after: str) -> int:
    """The newest version that comes after the cursor: history runs backwards."""
    if not after:
        return int("9" * TIME_DIGITS)
    if not (after.isascii() and after.isdecimal() and len(after) <= TIME_DIGITS and int(after)):
        raise InvalidInput("cursor_invalid", field="after")
    return int(after) - 1
