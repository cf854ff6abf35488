"""The table where the fake cannot follow: what other processes write, and answers that are lost."""

from typing import Any

import pytest
from botocore.exceptions import ReadTimeoutError
from botocore.httpsession import URLLib3Session

from chalicelib.aws.people.api_keys import API_KEY_TTL_S
from chalicelib.aws.programme.programmes import PROGRAMME_TTL_S
from chalicelib.aws.table.table import Table
from chalicelib.domain.ledger.entry import KeyTaken, Recorded
from chalicelib.domain.people.keys import ApiKey
from tests.aws.table.conftest import PHONE, Wire, a_scan, cancelled, refused
from tests.support.fakes import LUNA, NOON_MS, a_card, a_programme_stamps

KEY = ApiKey("k1", "m-1", "Till", "digest", NOON_MS)


@pytest.fixture
def elsewhere(dynamodb: Any, table_name: str) -> Table:
    """The same table as another process sees it."""
    return Table(dynamodb, table_name, lambda: NOON_MS / 1000)


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


def test_a_phone_that_left_while_it_registered_is_registered_as_new(table: Table, wire: Wire) -> None:
    table.enrol(a_card(), "")
    wire.answer("TransactWriteItems", cancelled("ConditionalCheckFailed", "None"))
    wire.answer("UpdateItem", refused("ConditionalCheckFailedException"))

    assert table.register(PHONE)
    assert table.registrations("CARD1", "apple") == (PHONE,)
    assert table.serials_of_holder("apple", "phone") == ("CARD1",)
