"""The table where the fake cannot follow: other processes' writes, throttling, conflicts, lost answers.

The emulator never throttles nor conflicts, so those answers are put in at botocore, in DynamoDB's words.
"""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from botocore.exceptions import ClientError, ReadTimeoutError
from botocore.httpsession import URLLib3Session

from chalicelib.aws.people.api_keys import API_KEY_TTL_S
from chalicelib.aws.programme.programmes import PROGRAMME_TTL_S
from chalicelib.aws.table.table import Table
from chalicelib.domain.card.card import Card, PushNote, Registration, touched
from chalicelib.domain.errors import Busy
from chalicelib.domain.ledger.entry import Change, KeyTaken, Origin, Recorded, VersionMoved
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.rules import Sale
from infra.local.aws import LocalAws
from tests.support.fakes import LUNA, NOON_MS, a_card, a_programme_stamps

KEY = ApiKey("k1", "m-1", "Till", "digest", NOON_MS)
PHONE = Registration("apple", "CARD1", "phone", NOON_MS, "token")


class Wire:
    """A client of this test's own, its calls counted and, when told, answered by the test."""

    def __init__(self, client: Any) -> None:
        self.client = client
        self.calls: list[str] = []
        self._answers: dict[str, list[Any]] = {}
        client.meta.events.register("before-call.dynamodb", self._before)

    def answer(self, operation: str, *errors: dict[str, Any]) -> None:
        """Refuse the next calls of `operation` with these bodies."""
        self._answers[operation] = list(errors)

    def _before(self, model: Any, **_: Any) -> Any:
        self.calls.append(model.name)
        waiting = self._answers.get(model.name)
        return (SimpleNamespace(status_code=400), waiting.pop(0)) if waiting else None


def refused(code: str, **more: Any) -> dict[str, Any]:
    return {"Error": {"Code": code, "Message": code}, "ResponseMetadata": {}, **more}


def cancelled(*codes: str) -> dict[str, Any]:
    return refused("TransactionCanceledException", CancellationReasons=[{"Code": code} for code in codes])


@pytest.fixture
def wire(aws: LocalAws) -> Wire:
    return Wire(aws.client("dynamodb"))


@pytest.fixture
def clock() -> list[float]:
    return [NOON_MS / 1000]


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def table(wire: Wire, table_name: str, clock: list[float], waits: list[float]) -> Table:
    return Table(wire.client, table_name, lambda: clock[0], waits.append)


@pytest.fixture
def elsewhere(dynamodb: Any, table_name: str) -> Table:
    """The same table as another process sees it."""
    return Table(dynamodb, table_name, lambda: NOON_MS / 1000)


def a_scan(card: Card) -> Change:
    return earn(card, a_programme_stamps(), Sale(visits=1), Origin("sale-1", "c", "till", NOON_MS))


# ---- what is kept in the process ----


def test_a_programme_changed_elsewhere_is_seen_within_its_time(
    table: Table, elsewhere: Table, clock: list[float], wire: Wire
) -> None:
    table.put_merchant(LUNA)
    table.put_programme(a_programme_stamps())
    table.programme("coffee")
    elsewhere.put_programme(a_programme_stamps(needed=5))
    clock[0] += PROGRAMME_TTL_S - 0.1
    assert table.programme("coffee") == a_programme_stamps()
    assert wire.calls.count("GetItem") == 2, "the programme and its merchant"
    clock[0] += 0.1

    assert table.programme("coffee") == a_programme_stamps(needed=5)


def test_who_changes_a_programme_sees_at_once_what_another_process_made_of_it(
    table: Table, elsewhere: Table
) -> None:
    table.put_merchant(LUNA)
    table.put_programme(a_programme_stamps())
    table.programme("coffee")
    elsewhere.replace_programme(a_programme_stamps(needed=5, revision=1), 0)

    assert table.programme_now("coffee") == a_programme_stamps(needed=5, revision=1)
    assert table.programme("coffee") == a_programme_stamps(needed=5, revision=1)


def test_an_api_key_revoked_elsewhere_is_refused_within_seconds(
    table: Table, elsewhere: Table, clock: list[float]
) -> None:
    table.put_api_key(KEY)
    table.api_key("digest")
    elsewhere.revoke_api_key(KEY, NOON_MS)
    clock[0] += API_KEY_TTL_S
    found = table.api_key("digest")

    assert API_KEY_TTL_S <= 5
    assert found is not None
    assert found.revoked_ms == NOON_MS


# ---- the calls of a scan ----


def test_a_scan_is_one_read_and_one_transaction_and_a_replay_no_more(table: Table, wire: Wire) -> None:
    card = table.enrol(a_card(), "")
    wire.calls.clear()
    changed, entry = a_scan(table.card("CARD1") or card)
    assert table.record(changed, entry, card.version_ms) == Recorded()
    assert wire.calls == ["GetItem", "TransactWriteItems"]
    wire.calls.clear()
    again, same = a_scan(table.card("CARD1") or card)

    assert table.record(again, same, changed.version_ms) == KeyTaken(entry)
    assert wire.calls == ["GetItem", "TransactWriteItems"]


def test_a_transaction_whose_answer_was_lost_is_recorded_once(wire: Wire, table: Table) -> None:
    card = table.enrol(a_card(), "")
    changed, entry = a_scan(card)
    lost: list[Any] = []

    def lose_the_first(request: Any, **_: Any) -> None:
        if not lost:
            lost.append(URLLib3Session().send(request))
            raise ReadTimeoutError(endpoint_url=request.url)

    wire.client.meta.events.register("before-send.dynamodb.TransactWriteItems", lose_the_first)
    answer = table.record(changed, entry, card.version_ms)

    assert [response.status_code for response in lost] == [200]
    assert answer in (Recorded(), KeyTaken(entry))
    assert table.card("CARD1") == changed
    assert table.entries("CARD1", 10, "").entries == (entry,)


# ---- conflicts ----


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


def test_a_phone_that_left_while_it_registered_is_registered_as_new(table: Table, wire: Wire) -> None:
    table.enrol(a_card(), "")
    wire.answer("TransactWriteItems", cancelled("ConditionalCheckFailed", "None"))
    wire.answer("UpdateItem", refused("ConditionalCheckFailedException"))

    assert table.register(PHONE)
    assert table.registrations("CARD1", "apple") == (PHONE,)
    assert table.serials_of_holder("apple", "phone") == ("CARD1",)


# ---- throttling ----


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
