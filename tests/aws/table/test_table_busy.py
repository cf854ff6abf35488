"""What DynamoDB has no room for, or what meets another's write, is tried again, and busy without end."""

from dataclasses import replace
from typing import Any

import pytest
from botocore.exceptions import ClientError

from chalicelib.aws.table.table import Table
from chalicelib.domain.card.card import PushNote, touched
from chalicelib.domain.errors import Busy
from chalicelib.domain.ledger.entry import Recorded, VersionMoved
from tests.aws.table.conftest import PHONE, Wire, a_scan, cancelled, refused
from tests.support.fakes import NOON_MS, a_card


@pytest.mark.parametrize(
    "code",
    ["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded", "ConditionalCheckFailed"],
)
def test_an_entry_that_met_a_conflict_is_to_be_tried_again(table: Table, wire: Wire, code: str) -> None:
    card = table.enrol(a_card(), "")
    changed, entry = a_scan(card)
    wire.answer("TransactWriteItems", cancelled(code, "None"))

    assert table.record(changed, entry, card.version_ms) == VersionMoved()
    assert table.record(changed, entry, card.version_ms) == Recorded()


def test_a_transaction_refused_for_its_content_is_an_error_not_a_conflict(table: Table, wire: Wire) -> None:
    card = table.enrol(a_card(), "")
    changed, entry = a_scan(card)
    wire.answer("TransactWriteItems", cancelled("ValidationError", "None"))

    with pytest.raises(ClientError):
        table.record(changed, entry, card.version_ms)


def test_other_writes_wait_a_conflict_out(table: Table, wire: Wire, waits: list[float]) -> None:
    table.enrol(a_card(), "")
    conflict = refused("TransactionConflictException")
    wire.answer("TransactWriteItems", *[cancelled("TransactionConflict", "None")] * 2)
    assert table.register(PHONE)
    wire.answer("UpdateItem", conflict, conflict)
    table.note_pushed(PHONE, 5, "delivered", NOON_MS)
    noted = table.registration("apple", "CARD1", "phone")

    assert noted is not None
    assert noted.pushed_version_ms == 5
    assert waits == [0.01, 0.02, 0.01, 0.02]


def test_a_conflict_without_end_is_given_up_as_busy(table: Table, wire: Wire) -> None:
    card = table.enrol(a_card(), "")
    wire.answer("PutItem", *[refused("TransactionConflictException")] * 10)
    wire.answer("TransactWriteItems", *[cancelled("TransactionConflict", "None")] * 10)
    wire.calls.clear()
    with pytest.raises(Busy):
        table.put_card(touched(card, NOON_MS), card.version_ms)
    with pytest.raises(Busy):
        table.enrol(a_card("CARD2"), "key")

    assert wire.calls == ["PutItem"] * 4 + ["TransactWriteItems"] * 4


@pytest.mark.parametrize(
    "code", ["ThrottlingException", "ProvisionedThroughputExceededException", "RequestLimitExceeded"]
)
def test_what_is_throttled_is_busy_and_nothing_is_written(table: Table, wire: Wire, code: str) -> None:
    card = table.enrol(a_card(), "")
    for operation in ("GetItem", "TransactWriteItems", "Query", "UpdateItem", "BatchGetItem"):
        wire.answer(operation, refused(code))
    changed, entry = a_scan(card)
    for work in (
        lambda: table.card("CARD1"),
        lambda: table.record(changed, entry, card.version_ms),
        lambda: table.entries("CARD1", 5, ""),
        lambda: table.note_listed(PHONE, 1),
        lambda: table.cards(["CARD1"]),
    ):
        with pytest.raises(Busy, match="store_busy"):
            work()

    assert table.card("CARD1") == card
    assert table.entry(entry.id) is None


@pytest.mark.parametrize("code", ["ThrottlingError", "TransactionConflict"])
def test_of_many_notes_those_that_met_something_are_written_by_themselves(
    table: Table, wire: Wire, code: str
) -> None:
    """As while the phones of a campaign fetch: a note that stops another would hold up a hundred."""
    phones = [replace(PHONE, serial=f"CARD{number}") for number in range(30)]
    for phone in phones:
        table.register(phone)
    struck = [{"Error": {"Code": code}} if number % 5 == 0 else {} for number in range(25)]

    def strike(parsed: dict[str, Any], **_: Any) -> None:
        parsed["Responses"] = struck if len(parsed["Responses"]) == 25 else parsed["Responses"]

    wire.client.meta.events.register("after-call.dynamodb.BatchExecuteStatement", strike)
    wire.calls.clear()
    table.note_pushed_many([PushNote(phone, 7, "delivered") for phone in phones], NOON_MS)

    assert wire.calls.count("BatchExecuteStatement") == 2
    assert wire.calls.count("TransactWriteItems") == 0
    noted = [table.registration("apple", phone.serial, "phone") for phone in phones]
    assert {each and (each.pushed_version_ms, each.last_outcome) for each in noted} == {(7, "delivered")}
    assert table.throttled() == (code == "ThrottlingError")


def leave_unread(wire: Wire, times: int) -> None:
    """Let the next batches answer only their first card, as a throttled DynamoDB does."""
    left = [times]

    def drop(parsed: dict[str, Any], **_: Any) -> None:
        ((name, items),) = parsed["Responses"].items()
        if left[0] and len(items) > 1:
            left[0] -= 1
            unread = [{key: item[key] for key in ("pk", "sk")} for item in items[1:]]
            parsed["Responses"] = {name: items[:1]}
            parsed["UnprocessedKeys"] = {name: {"Keys": unread, "ConsistentRead": True}}

    wire.client.meta.events.register("after-call.dynamodb.BatchGetItem", drop)


def test_cards_that_a_batch_left_out_are_asked_for_again(
    table: Table, wire: Wire, waits: list[float]
) -> None:
    serials = [f"CARD{number}" for number in range(5)]
    for serial in serials:
        table.enrol(a_card(serial), "")
    leave_unread(wire, times=3)

    assert sorted(table.cards(serials)) == serials
    assert len(waits) == 3
    assert waits == sorted(waits)


def test_a_batch_that_stays_unread_is_busy_not_a_shorter_list(table: Table, wire: Wire) -> None:
    serials = [f"CARD{number}" for number in range(9)]
    for serial in serials:
        table.enrol(a_card(serial), "")
    leave_unread(wire, times=100)

    with pytest.raises(Busy):
        table.cards(serials)
