"""The stream's records, as the emulated DynamoDB writes them, become messages for each wallet."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

from chalicelib.aws.card.changed import changed
from chalicelib.aws.programme.changed import renewed
from chalicelib.aws.table.table import Table
from chalicelib.domain.card.card import Changed, Registration, touched
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.changes.edition import Renewal
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.programme.limits import save
from tests.aws.card.conftest import Stream, stamped, to_both
from tests.support.fakes import LUNA, NOON_MS, a_card, a_programme_stamps


def test_a_new_card_goes_to_both_wallets(table: Table, stream: Stream) -> None:
    card = table.enrol(a_card(), "m-1:cookie")

    assert changed(stream.read(), []) == to_both("CARD1", card.version_ms)


def test_a_scan_goes_to_both_wallets_once_though_it_writes_three_items(table: Table, stream: Stream) -> None:
    card = table.enrol(a_card(), "")
    stream.read()
    origin = Origin("sale-1", "c", "till", NOON_MS, sale_id="s-1")
    after, entry = earn(card, a_programme_stamps(), Sale(visits=1), origin)
    table.record(after, entry, card.version_ms)
    records = stream.read()

    assert len(records) == 3
    assert changed(records, []) == to_both("CARD1", after.version_ms)


def test_a_burst_of_changes_is_one_message_with_the_newest_version(table: Table, stream: Stream) -> None:
    card = table.enrol(a_card(), "")
    other = table.enrol(a_card("CARD2"), "")
    for _ in range(5):
        after = touched(card, NOON_MS)
        table.put_card(after, card.version_ms)
        card = after
    records = stream.read()

    for order in (records, records[::-1]):
        told = changed(order, [])
        assert set(told["apple", "counter"]) == {
            Changed("CARD1", card.version_ms),
            Changed("CARD2", other.version_ms),
        }
        assert sorted(told["google", "counter"], key=repr) == sorted(told["apple", "counter"], key=repr)
        assert len(told["apple", "counter"]) == 2


def test_a_card_written_without_a_new_version_goes_nowhere(
    table: Table, stream: Stream, dynamodb: Any, table_name: str
) -> None:
    table.enrol(a_card(), "")
    stream.read()
    dynamodb.update_item(
        TableName=table_name,
        Key={"pk": {"S": "C#CARD1"}, "sk": {"S": "C"}},
        UpdateExpression="SET tier = :gold",
        ExpressionAttributeValues={":gold": {"S": "gold"}},
    )
    records = stream.read()

    assert len(records) == 1
    assert changed(records, []) == {}


def test_a_card_that_its_link_makes_is_asked_of_nobody_before_somebody_has_saved_it(
    table: Table, stream: Stream
) -> None:
    held = Registration("google", "CARD1", "3388.CARD1", NOON_MS + 7, unsaved=True, by_link=True)
    table.register(held)
    assert changed(stream.read(), []) == {}

    table.note_saved(held, NOON_MS + 9, saved=True)
    assert list(changed(stream.read(), [])) == [("google", "counter")]


def test_a_new_registration_of_google_goes_to_google_alone(table: Table, stream: Stream) -> None:
    table.register(Registration("google", "CARD1", "3388.CARD1", NOON_MS + 7))
    records = stream.read()

    assert len(records) == 2
    assert changed(records, []) == {("google", "counter"): [Changed("CARD1", NOON_MS + 7)]}


def test_a_new_device_that_was_told_of_nothing_yet_is_to_be_pushed_to(table: Table, stream: Stream) -> None:
    table.register(Registration("apple", "CARD1", "phone", NOON_MS + 7, "token", pushed_version_ms=0))

    assert changed(stream.read(), []) == {("apple", "counter"): [Changed("CARD1", NOON_MS + 7)]}


def test_notes_and_leavings_go_nowhere(table: Table, stream: Stream) -> None:
    google = Registration("google", "CARD1", "3388.CARD1", NOON_MS)
    apple = Registration("apple", "CARD1", "phone", NOON_MS, "token", pushed_version_ms=4)
    table.enrol(a_card(holders=()), "")
    table.register(google)
    table.register(apple)
    stream.read()
    for each in (apple, google):
        table.register(each)
        table.register(replace(each, registered_ms=NOON_MS + 1))
        table.note_pushed(each, 5, "delivered", NOON_MS)
        table.note_listed(each, 5)
        table.note_fetched(each, 5)
        table.unregister(each.wallet, each.serial, each.holder)
    records = stream.read()

    assert len(records) > 8
    assert changed(records, []) == {}


def test_a_wallet_hears_of_no_card_that_it_does_not_hold(table: Table, stream: Stream) -> None:
    table.enrol(a_card(holders=()), "")
    assert changed(stream.read(), []) == {}

    table.register(Registration("apple", "CARD1", "phone", NOON_MS, "token", NOON_MS))
    stream.read()
    card = stamped(table)
    assert changed(stream.read(), []) == {("apple", "counter"): [Changed("CARD1", card.version_ms)]}

    table.unregister("apple", "CARD1", "phone")
    stamped(table)
    assert changed(stream.read(), []) == {}


def test_a_stamp_that_comes_before_the_phone_is_known_is_brought_to_it_by_its_registration(
    table: Table, stream: Stream
) -> None:
    """The pass was fetched, the stamp was written, and then the phone registered what it had read before."""
    card = table.enrol(a_card(holders=()), "")
    stamped(table)
    assert changed(stream.read(), []) == {}

    table.register(Registration("apple", "CARD1", "phone", NOON_MS + 7, "token", card.version_ms))

    assert changed(stream.read(), []) == {("apple", "counter"): [Changed("CARD1", NOON_MS + 7)]}


def test_what_a_merchant_sets_up_goes_nowhere(table: Table, stream: Stream) -> None:
    table.put_merchant(LUNA)
    table.put_programme(a_programme_stamps())
    table.put_api_key(ApiKey("k1", "m-1", "Till", "digest", NOON_MS))
    table.spend_once("nonce", "n1", NOON_MS)
    records = stream.read()

    assert len(records) == 4
    assert changed(records, []) == {}


def test_no_records_are_no_messages() -> None:
    assert changed([], []) == {}


def test_a_record_that_cannot_be_read_is_told_and_holds_up_no_other_card(
    table: Table, stream: Stream
) -> None:
    card = table.enrol(a_card(), "")
    records = stream.read()
    broken = deepcopy(records[0])
    del broken["dynamodb"]["NewImage"]["version_ms"]
    faults: list[str] = []

    assert changed([broken, *records], faults) == to_both("CARD1", card.version_ms)
    assert faults == ["KeyError: 'version_ms'"]


def test_a_programme_is_gone_through_for_a_new_edition_and_for_nothing_else(
    table: Table, stream: Stream
) -> None:
    first = a_programme_stamps()
    table.put_merchant(LUNA)
    table.put_programme(first)
    limited = save(table, first, replace(first, stamp_at_once=True), NOON_MS)
    assert renewed(stream.read(), []) == []

    moved = save(table, limited, replace(limited, name="New name"), NOON_MS)
    renamed = save(table, moved, replace(moved, name="Coffee club"), NOON_MS)
    assert renewed(stream.read(), []) == [Renewal(first.id, renamed.edition)]
