"""The stream's records, as the emulated DynamoDB writes them, become messages for each wallet."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import fields, replace
from typing import Any

import pytest

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.card.changed import GIVEN, SWEPT, changed
from chalicelib.aws.programme.changed import renewed
from chalicelib.aws.table.table import Table
from chalicelib.domain.audience.audience import EVERYBODY, Audience
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Delivery, Progress
from chalicelib.domain.campaign.pages import Sending
from chalicelib.domain.card.card import Card, Changed, Lane, Registration, touched
from chalicelib.domain.card.lots import Lot, Move
from chalicelib.domain.card.wallets import WALLETS, WalletName
from chalicelib.domain.face.look import Notice
from chalicelib.domain.ledger.entry import Origin, Recorded
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.programme.changes.edition import Renewal
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.programme.limits import save
from infra.local.aws import LocalAws
from tests.support.fakes import LUNA, NOON_MS, a_card, a_programme_stamps

Both = dict[tuple[WalletName, Lane], list[Changed]]


class Stream:
    """A table's stream, read from where the test last stood."""

    def __init__(self, aws: LocalAws, table_name: str) -> None:
        self._client = aws.client("dynamodbstreams")
        arn = aws.client("dynamodb").describe_table(TableName=table_name)["Table"]["LatestStreamArn"]
        (shard,) = self._client.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]
        self._next = self._client.get_shard_iterator(
            StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON"
        )["ShardIterator"]

    def read(self) -> list[dict[str, Any]]:
        answer = self._client.get_records(ShardIterator=self._next, Limit=1000)
        self._next = answer["NextShardIterator"]
        records: list[dict[str, Any]] = answer["Records"]
        return records


@pytest.fixture
def table(dynamodb: Any, table_name: str) -> Table:
    return Table(dynamodb, table_name, lambda: NOON_MS / 1000)


@pytest.fixture
def stream(aws: LocalAws, table_name: str) -> Stream:
    return Stream(aws, table_name)


def to_both(serial: str, version_ms: int, lane: Lane = "counter") -> Both:
    return {(wallet, lane): [Changed(serial, version_ms)] for wallet in WALLETS}


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


def test_a_campaign_asks_nothing_of_a_wallet_that_nobody_saved_the_card_to(
    table: Table, stream: Stream
) -> None:
    """Nor of one that it was taken off; the counter does: somebody may be about to save it."""
    table.enrol(a_card(holders=()), "")
    table.register(Registration("apple", "CARD1", "phone", NOON_MS, "token", NOON_MS))
    made = Registration("google", "CARD1", "3388.CARD1", NOON_MS, unsaved=True, by_link=True)
    table.register(made)

    def after(change: Callable[[], object]) -> set[tuple[WalletName, Lane]]:
        stream.read()
        change()
        return set(changed(stream.read(), []))

    def told() -> None:
        card = table.card("CARD1")
        assert card is not None
        assert table.put_card(touched(replace(card, news=f"n-{card.version_ms}"), NOON_MS), card.version_ms)

    assert after(told) == {("apple", "campaign")}
    assert after(lambda: stamped(table)) == {("apple", "counter"), ("google", "counter")}
    assert after(lambda: table.note_saved(made, NOON_MS, saved=True)) == {("google", "counter")}
    assert after(told) == {("apple", "campaign"), ("google", "campaign")}
    assert after(lambda: table.note_saved(made, NOON_MS, saved=False)) == set()
    assert after(told) == {("apple", "campaign")}


def test_a_stamp_that_comes_before_the_phone_is_known_is_brought_to_it_by_its_registration(
    table: Table, stream: Stream
) -> None:
    """The pass was fetched, the stamp was written, and then the phone registered what it had read before."""
    card = table.enrol(a_card(holders=()), "")
    stamped(table)
    assert changed(stream.read(), []) == {}

    table.register(Registration("apple", "CARD1", "phone", NOON_MS + 7, "token", card.version_ms))

    assert changed(stream.read(), []) == {("apple", "counter"): [Changed("CARD1", NOON_MS + 7)]}


def test_what_campaigns_and_editions_write_waits_for_what_customers_do(table: Table, stream: Stream) -> None:
    card = table.enrol(a_card(), "")
    table.enrol(a_card("CARD2"), "")
    stream.read()
    sweeps: tuple[Callable[[Card], Card], ...] = (
        lambda card: replace(card, news="n-1", told_ms=(NOON_MS,)),
        lambda card: replace(card, face="n-1"),
        lambda card: replace(card, edition=1, taken=""),
        lambda card: replace(card, key_id="2", former_key_id="1", pass_token="t", reissued_ms=NOON_MS),
        lambda card: replace(card, news="n-2", lots=(CAKE,), swept_ms=NOON_MS),
        lambda card: replace(card, lots=(), swept_ms=NOON_MS + 1),
        lambda card: card,  # a message that a wallet refused is tried again
    )
    for swept in sweeps:
        after = touched(swept(card), NOON_MS)
        assert table.put_card(after, card.version_ms)
        assert changed(stream.read(), []) == to_both("CARD1", after.version_ms, "campaign")
        card = after

    at_counters: tuple[Callable[[Card], Card], ...] = (
        lambda card: replace(card, state="voided"),
        lambda card: replace(card, code_number=1),
        lambda card: replace(card, lots=(CAKE,)),
        lambda card: replace(card, edition=2, visits=1),
    )
    for done in at_counters:
        after = touched(done(card), NOON_MS)
        assert table.put_card(after, card.version_ms)
        assert changed(stream.read(), []) == to_both("CARD1", after.version_ms)
        card = after


def test_a_card_that_is_told_and_stamped_at_once_goes_by_the_counters_lane_alone(
    table: Table, stream: Stream
) -> None:
    card = table.enrol(a_card(), "")
    stream.read()
    told = touched(replace(card, news="n-1"), NOON_MS)
    table.put_card(told, card.version_ms)
    after = stamped(table)
    records = stream.read()

    assert changed(records, []) == changed(records[::-1], []) == to_both("CARD1", after.version_ms)


def test_what_a_sweep_writes_are_fields_of_a_card() -> None:
    assert {each.name for each in fields(Card)} >= SWEPT | GIVEN


CAKE = Move(Lot("cake"), 1)


def stamped(table: Table) -> Card:
    card = table.cards(["CARD1"])["CARD1"]
    origin = Origin(f"sale-{card.version_ms}", "c", "till", NOON_MS, sale_id=f"s-{card.version_ms}")
    after, entry = earn(card, a_programme_stamps(), Sale(visits=1), origin)
    assert table.record(after, entry, card.version_ms) == Recorded()
    return after


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


def test_of_a_campaign_only_the_cards_it_changed_go_to_the_wallets(
    table: Table, stream: Stream, dynamodb: Any, table_name: str
) -> None:
    campaigns = CampaignsTable(dynamodb, table_name, lambda: NOON_MS / 1000)
    card, other = table.enrol(a_card(), ""), table.enrol(a_card("CARD2"), "")
    stream.read()
    campaign = Campaign("c-1", "m-1", "One away", ("coffee",), NOON_MS, "me", due_ms=NOON_MS)
    campaigns.put_campaign(campaign)
    campaigns.put_campaign(replace(campaign, revision=1))
    campaigns.put_notice(Notice("n-1", "m-1"))
    campaigns.put_audience(Audience("a-1", "m-1", "All", EVERYBODY))
    campaigns.put_settings(CampaignSettings("m-1"))
    part = Progress("c-1", "deliver", 0)
    campaigns.advance(part, None)
    campaigns.advance(replace(part, after="CARD1"), part)
    campaigns.deliver(Delivery("c-1", other.serial, "held_out", NOON_MS), None, 0)
    told = touched(replace(card, news="n-1"), NOON_MS)
    campaigns.deliver_many([Sending(Delivery("c-1", "CARD1", "sent", NOON_MS), told, card.version_ms)])
    campaigns.drop_audience("m-1", "a-1")
    records = stream.read()

    assert len(records) == 11
    assert changed(records, []) == to_both("CARD1", told.version_ms, "campaign")


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
