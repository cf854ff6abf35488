"""The campaigns' table where the fake cannot follow: conflicts, throttling, lost answers; and its calls."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from botocore.exceptions import ClientError, ReadTimeoutError
from botocore.httpsession import URLLib3Session

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.table.table import Table
from chalicelib.domain.campaign.campaign import Campaign, Delivery
from chalicelib.domain.campaign.pages import Sending
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Card, Registration, touched
from chalicelib.domain.errors import Busy
from chalicelib.domain.face.look import Notice
from infra.local.aws import LocalAws
from tests.aws.table.conftest import Wire, cancelled, refused
from tests.support.fakes import MERCHANT, NOON_MS, a_card


@pytest.fixture
def wire(aws: LocalAws) -> Wire:
    return Wire(aws.client("dynamodb"))


@pytest.fixture
def waits() -> list[float]:
    return []


@pytest.fixture
def campaigns(wire: Wire, table_name: str, waits: list[float]) -> CampaignsTable:
    return CampaignsTable(wire.client, table_name, lambda: NOON_MS / 1000, waits.append)


@pytest.fixture
def table(dynamodb: Any, table_name: str) -> Table:
    return Table(dynamodb, table_name, lambda: NOON_MS / 1000)


def a_sending(card: Card) -> Sending:
    after = touched(replace(card, news="n-1", told_ms=(NOON_MS,)), NOON_MS)
    return Sending(Delivery("c-1", card.serial, "sent", NOON_MS), after, card.version_ms)


def sendings(table: Table, count: int) -> list[Sending]:
    return [a_sending(table.enrol(a_card(f"CARD{number:03d}"), "")) for number in range(count)]


def deliver(campaigns: CampaignsTable, sending: Sending) -> str:
    return campaigns.deliver(sending.delivery, sending.card, sending.expected_version_ms)


# ---- how many calls ----


def test_a_page_of_a_hundred_cards_is_two_transactions(
    campaigns: CampaignsTable, table: Table, wire: Wire
) -> None:
    page = sendings(table, 100)
    assert campaigns.deliver_many(page) == ["done"] * 100

    assert wire.calls == ["TransactWriteItems"] * 2


def test_two_that_stop_a_transaction_cost_one_more(
    campaigns: CampaignsTable, table: Table, wire: Wire
) -> None:
    page = sendings(table, 50)
    table.put_card(touched(page[3].card or a_card(), NOON_MS), page[3].expected_version_ms)
    deliver(campaigns, page[9])
    wire.calls.clear()
    answers = campaigns.deliver_many(page)

    assert (answers[3], answers[9], answers.count("done")) == ("moved", "there", 48)
    assert wire.calls == ["TransactWriteItems"] * 2


def test_a_page_of_the_card_index_is_one_query(campaigns: CampaignsTable, table: Table, wire: Wire) -> None:
    serials = [serial for serial in (f"CARD{n}" for n in range(3000)) if shard_of(serial) == 7][:120]
    for serial in serials:
        table.enrol(a_card(serial), "")
        table.register(Registration("apple", serial, "phone", NOON_MS, "token", programme_id="coffee"))
    page = campaigns.card_page("coffee", 7, "", 100)

    assert len(page.members) == 100
    assert wire.calls == ["Query"]


def test_a_notice_is_read_once(campaigns: CampaignsTable, wire: Wire) -> None:
    campaigns.put_notice(Notice("n-1", MERCHANT))
    wire.calls.clear()
    for _ in range(3):
        campaigns.notice("n-1")

    assert wire.calls == ["GetItem"]


# ---- what the answer of DynamoDB cannot hold ----


def test_a_card_index_of_heavy_cards_is_read_to_its_end_in_answers_of_a_megabyte(
    campaigns: CampaignsTable, table: Table
) -> None:
    serials = [serial for serial in (f"CARD{n}" for n in range(20_000)) if shard_of(serial) == 7][:300]
    outlets = tuple("x" * 300 for _ in range(20))  # 6 kB a card: 300 of them are 1.8 MB
    for serial in serials:
        table.enrol(a_card(serial, outlets=outlets), "")
    found: list[str] = []
    after, sizes = "", []
    for _ in range(10):
        page = campaigns.card_page("coffee", 7, after, 1000)
        found += [each.card.serial for each in page.members]
        sizes.append(len(page.members))
        after = page.next
        if not after:
            break

    assert found == sorted(serials)
    assert len(sizes) > 1


# ---- conflicts, throttling, lost answers ----


def test_a_conflict_is_waited_out(
    campaigns: CampaignsTable, table: Table, wire: Wire, waits: list[float]
) -> None:
    (sending,) = sendings(table, 1)
    wire.answer("TransactWriteItems", *[cancelled("None", "TransactionConflict")] * 2)

    assert deliver(campaigns, sending) == "done"
    assert waits == [0.01, 0.02]


def test_many_that_meet_conflicts_are_written_one_by_one(
    campaigns: CampaignsTable, table: Table, wire: Wire
) -> None:
    page = sendings(table, 3)
    codes = ["None", "None", "None", "TransactionConflict", "None", "None"]
    wire.answer("TransactWriteItems", *[cancelled(*codes)] * 2)

    assert campaigns.deliver_many(page) == ["done"] * 3
    assert wire.calls == ["TransactWriteItems"] * 5
    assert table.card("CARD001") == page[1].card


def test_conflicts_without_end_are_busy_and_may_be_sent_again(
    campaigns: CampaignsTable, table: Table, wire: Wire
) -> None:
    page = sendings(table, 3)
    conflict = cancelled("TransactionConflict", "None")
    wire.answer(
        "TransactWriteItems",
        *[cancelled(*["TransactionConflict", "None"] * 3)] * 2,
        *[conflict] * 4,
    )
    with pytest.raises(Busy):
        campaigns.deliver_many(page)

    assert campaigns.deliver_many(page) == ["done"] * 3


@pytest.mark.parametrize("code", ["ThrottlingException", "ProvisionedThroughputExceededException"])
def test_what_is_throttled_is_busy_and_nothing_is_written(
    campaigns: CampaignsTable, table: Table, wire: Wire, code: str
) -> None:
    page = sendings(table, 2)
    campaign = Campaign("c-1", MERCHANT, "One", ("coffee",), NOON_MS, "me")
    for operation in ("TransactWriteItems", "Query", "PutItem", "BatchGetItem"):
        wire.answer(operation, refused(code))
    for work in (
        lambda: campaigns.deliver_many(page),
        lambda: campaigns.card_page("coffee", 0, "", 10),
        lambda: campaigns.put_campaign(campaign),
        lambda: campaigns.deliveries_of("c-1", [("CARD000", "")]),
    ):
        with pytest.raises(Busy, match="store_busy"):
            work()
    wire.answer("Query", *[refused(code)] * 2)
    with pytest.raises(Busy):
        campaigns.holders(["CARD000", "CARD001"])

    assert table.card("CARD000") == a_card("CARD000")
    assert campaigns.campaign(MERCHANT, "c-1") is None


def test_a_transaction_refused_for_its_content_is_an_error(
    campaigns: CampaignsTable, table: Table, wire: Wire
) -> None:
    page = sendings(table, 2)
    wire.answer("TransactWriteItems", cancelled("ValidationError", "None", "None", "None"))

    with pytest.raises(ClientError):
        campaigns.deliver_many(page)


@pytest.mark.parametrize("count", [1, 40])
def test_deliveries_whose_answer_was_lost_are_written_once(
    campaigns: CampaignsTable, table: Table, wire: Wire, count: int
) -> None:
    page = sendings(table, count)
    lost: list[Any] = []

    def lose_the_first(request: Any, **_: Any) -> None:
        if not lost:
            lost.append(URLLib3Session().send(request))
            raise ReadTimeoutError(endpoint_url=request.url)

    wire.client.meta.events.register("before-send.dynamodb.TransactWriteItems", lose_the_first)
    answers = campaigns.deliver_many(page)

    assert [response.status_code for response in lost] == [200]
    assert set(answers) <= {"done", "there"}
    assert {len(card.told_ms) for card in table.cards([each.delivery.serial for each in page]).values()} == {
        1
    }


# ---- what the indexes take ----


def index_items(dynamodb: Any, table_name: str, index: str) -> Sequence[Any]:
    items: Sequence[Any] = dynamodb.scan(TableName=table_name, IndexName=index)["Items"]
    return items


def test_what_is_noted_of_pushes_is_not_in_the_card_index(
    table: Table, dynamodb: Any, table_name: str
) -> None:
    """So that a push does not write to the index, whose copies are of all attributes."""
    phone = Registration("apple", "CARD1", "phone", NOON_MS, "token", programme_id="coffee")
    table.register(phone)
    before = index_items(dynamodb, table_name, "gsi3")
    table.note_pushed(phone, 5, "delivered", NOON_MS)
    table.note_fetched(phone, 5)

    assert index_items(dynamodb, table_name, "gsi3") == before
    assert len(before) == 1


def test_only_what_the_clock_has_to_look_at_is_in_its_index(
    campaigns: CampaignsTable, dynamodb: Any, table_name: str
) -> None:
    campaign = Campaign("c-1", MERCHANT, "One", ("coffee",), NOON_MS, "me", due_ms=NOON_MS)
    campaigns.put_campaign(campaign)
    campaigns.put_campaign(replace(campaign, id="c-2", due_ms=0))
    assert len(index_items(dynamodb, table_name, "gsi2")) == 1
    campaigns.put_campaign(replace(campaign, due_ms=0, revision=1))

    assert index_items(dynamodb, table_name, "gsi2") == []
