"""What campaigns did with each card, in the table: written with the card that carries it."""

from collections.abc import Iterator, Sequence

from chalicelib.aws.campaign.items import delivery_item
from chalicelib.aws.campaign.keys import RECEIVED, deliveries_partition, delivery_key
from chalicelib.aws.card.items import claim_item, entry_item, replaced
from chalicelib.aws.card.keys import card_key, card_partition
from chalicelib.aws.table.in_table import InTable
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import GSI1, Item
from chalicelib.aws.table.readable import readable
from chalicelib.aws.table.rows import Reason, Write
from chalicelib.domain.campaign.campaign import Delivery
from chalicelib.domain.campaign.pages import DeliveryPage, Put, Sending, complete_cards
from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.entry import Entry

DELIVERIES_MAX = 1000  # on one page: 400 kB
RECEIVED_MAX = 100
WRITES_MAX = 100  # DynamoDB takes no more in one transaction
TOGETHER_TRIES = 2  # the second without those that stopped the first; then one by one
_NEW = "attribute_not_exists(pk)"
_NEW_OR_HELD = "attribute_not_exists(pk) OR #state = :held"


class Deliveries(InTable):
    """The part of the campaigns' store that holds deliveries."""

    def delivery(self, campaign_id: str, serial: str, occurrence: str) -> Delivery | None:
        return self._one(Delivery, delivery_key(campaign_id, serial, occurrence))

    def deliveries_of(
        self, campaign_id: str, keys: Sequence[tuple[str, str]]
    ) -> dict[tuple[str, str], Delivery]:
        items = self._rows.get_many([delivery_key(campaign_id, *key) for key in dict.fromkeys(keys)])
        return {(each.serial, each.occurrence): each for each in readable(items, _delivery)}

    def deliveries(self, campaign_id: str, shard: int, after: str, limit: int) -> DeliveryPage:
        items, more = self._rows.page(
            "pk = :shard AND sk > :after",
            {":shard": wire(deliveries_partition(campaign_id, shard)), ":after": wire(after or " ")},
            limit=max(1, min(limit, DELIVERIES_MAX)),
            ConsistentRead=True,
        )
        whole = items[: complete_cards([item["serial"]["S"] for item in items], more)]
        return DeliveryPage(tuple(readable(whole, _delivery)), whole[-1]["sk"]["S"] if more else "")

    def deliver(
        self,
        delivery: Delivery,
        card: Card | None,
        expected_version_ms: int,
        entry: Entry | None = None,
        unmoved: Sequence[tuple[str, int]] = (),
    ) -> Put:
        return self._alone(Sending(delivery, card, expected_version_ms, entry, tuple(unmoved)))

    def _alone(self, sending: Sending) -> Put:
        writes = _writes(sending)
        if len(writes) == 1:
            return "done" if self._rows.write(*writes) is None else "there"
        reasons = self._rows.settle(*writes)
        if not reasons:
            return "done"
        return "there" if reasons[0].condition_failed else "moved"

    def deliver_many(self, sendings: Sequence[Sending]) -> list[Put]:
        return [put for batch in _batches(sendings) for put in self._deliver(batch)]

    def received(self, serial: str, limit: int) -> tuple[Delivery, ...]:
        items = self._rows.query(
            "gsi1pk = :card AND begins_with(gsi1sk, :received)",
            {":card": wire(card_partition(serial)), ":received": wire(RECEIVED)},
            limit=max(1, min(limit, RECEIVED_MAX)),
            IndexName=GSI1,
            ScanIndexForward=False,
        )
        return tuple(readable(items, _delivery))

    def _deliver(self, batch: Sequence[Sending]) -> list[Put]:
        """One transaction; without those that stop it, another; what is left by itself."""
        answers: dict[int, Put] = {}
        for _ in range(TOGETHER_TRIES):
            waiting = [number for number in range(len(batch)) if number not in answers]
            if waiting:
                puts = self._together([batch[number] for number in waiting])
                answers |= {number: put for number, put in zip(waiting, puts, strict=True) if put}
        return [answers.get(number) or self._alone(sending) for number, sending in enumerate(batch)]

    def _together(self, sendings: Sequence[Sending]) -> list[Put | None]:
        """What became of each; None where another one stopped it."""
        writes = [_writes(sending) for sending in sendings]
        reasons = self._rows.transact(*(write for own in writes for write in own))
        if not reasons:
            return ["done"] * len(sendings)
        answered = iter(reasons)
        return [_put([next(answered) for _ in own]) for own in writes]


def _delivery(item: Item) -> Delivery:
    return from_attributes(Delivery, item)


def _writes(sending: Sending) -> list[Write]:
    delivery, card, entry = sending.delivery, sending.card, sending.entry
    held = {":held": wire("held")}
    writes = [Write("Put", delivery_item(delivery), _NEW_OR_HELD, held, names={"#state": "state"})]
    if card is not None:
        writes.append(replaced(card, sending.expected_version_ms))
    if entry is not None:
        writes.append(Write("Put", entry_item(entry), _NEW))
        writes += [Write("Put", claim_item(entry, claim), _NEW) for claim in entry.claims]
    for serial, version_ms in sending.unmoved:
        version = {":version": wire(version_ms)}
        writes.append(Write("ConditionCheck", card_key(serial), "version_ms = :version", version))
    return writes


def _put(reasons: Sequence[Reason]) -> Put | None:
    if reasons[0].condition_failed:
        return "there"
    return "moved" if any(reason.condition_failed for reason in reasons) else None


def _batches(sendings: Sequence[Sending]) -> Iterator[list[Sending]]:
    """As many as one transaction takes, no card twice in it (nor written and looked at), in order."""
    batch: list[Sending] = []
    serials: set[str] = set()
    room = WRITES_MAX
    for sending in sendings:
        needs = len(_writes(sending))
        touched = {sending.delivery.serial, *(serial for serial, _ in sending.unmoved)}
        if needs > room or touched & serials:
            yield batch
            batch, serials, room = [], set(), WRITES_MAX
        batch.append(sending)
        serials |= touched
        room -= needs
    if batch:
        yield batch
