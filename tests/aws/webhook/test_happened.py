"""The stream's records, as the emulated DynamoDB writes them, become happenings; repeated, the same ones."""

from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.table.table import Table
from chalicelib.aws.webhook.happened import happened
from chalicelib.aws.webhook.webhooks import WebhookTable
from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.card.card import Registration, touched
from chalicelib.domain.ledger.entry import Origin, reversal_key
from chalicelib.domain.ledger.ledger import earn, reverse
from chalicelib.domain.people.audit import AuditLine
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.webhook.events import Left, Saved
from chalicelib.domain.webhook.tries import Health
from chalicelib.service.walls import Faults
from chalicelib.service.webhook.announce import announce
from infra.local.aws import LocalAws
from tests.aws.card.conftest import Stream
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.fakes.webhooks import FakeWebhookQueue, FakeWebhooks
from tests.support.webhook_values import a_call, an_endpoint

CAMPAIGN = Campaign("c1", MERCHANT, "Spring", ("coffee",), NOON_MS, "staff:olga", starts_ms=NOON_MS)


def clock_s() -> float:
    return NOON_MS / 1000


@pytest.fixture
def table(dynamodb: Any, table_name: str) -> Table:
    return Table(dynamodb, table_name, clock_s)


@pytest.fixture
def stream(aws: LocalAws, table_name: str) -> Stream:
    return Stream(aws, table_name)


def test_a_new_card_is_told_once_and_its_changes_are_not(table: Table, stream: Stream) -> None:
    card = table.enrol(a_card(), "m-1:cookie")
    table.put_card(touched(card, NOON_MS), card.version_ms)

    assert happened(stream.read(), []) == [card]


def test_an_entry_is_told_once_though_its_key_and_its_card_are_written_with_it(
    table: Table, stream: Stream
) -> None:
    card = table.enrol(a_card(), "")
    stream.read()
    origin = Origin("sale-1", "c", "till", NOON_MS, outlet="main")
    after, entry = earn(card, a_programme_stamps(), Sale(visits=1), origin)
    table.record(after, entry, card.version_ms)
    again = replace(origin, key=reversal_key(entry.id))
    _, undone = reverse(after, a_programme_stamps(), entry, again)
    table.record(touched(after, NOON_MS), undone, after.version_ms)

    assert happened(stream.read(), []) == [entry, undone]


def test_a_registration_is_told_when_it_comes_and_when_it_leaves(table: Table, stream: Stream) -> None:
    phone = Registration("apple", "CARD1", "phone", NOON_MS, "token", programme_id="coffee")
    table.register(phone)
    table.register(replace(phone, registered_ms=NOON_MS + 1))
    table.note_pushed(phone, 5, "delivered", NOON_MS)
    (saved,) = happened(stream.read(), [])
    assert isinstance(saved, Saved)
    assert saved.registration == phone
    table.unregister("apple", "CARD1", "phone")
    table.unregister("apple", "CARD1", "phone")
    records = stream.read()
    (left,) = happened(records, [])

    assert isinstance(left, Left)
    assert (left.registration.holder, left.registration.registered_ms) == ("phone", NOON_MS + 1)
    assert left.at_ms > 1_700_000_000_000
    assert happened(records, []) == [left]


def test_what_was_made_in_a_wallet_is_told_when_somebody_saves_it_and_when_they_remove_it(
    table: Table, stream: Stream
) -> None:
    made = Registration("google", "CARD1", "3388.CARD1", NOON_MS, programme_id="coffee", unsaved=True)
    table.register(made)
    table.note_pushed(made, 5, "delivered", NOON_MS)
    assert happened(stream.read(), []) == []

    table.note_saved(made, NOON_MS, saved=True)
    table.note_saved(made, NOON_MS, saved=True)  # Google repeats itself
    (saved,) = happened(stream.read(), [])
    assert isinstance(saved, Saved)

    table.note_saved(made, NOON_MS, saved=False)
    table.note_pushed(made, 6, "delivered", NOON_MS)
    table.unregister("google", "CARD1", "3388.CARD1")
    (left,) = happened(stream.read(), [])
    assert isinstance(left, Left)


@pytest.mark.parametrize("end", ["done", "cancelled"])
def test_a_campaign_is_told_when_it_ends_and_not_when_it_is_measured(
    dynamodb: Any, table_name: str, stream: Stream, end: Any
) -> None:
    campaigns = CampaignsTable(dynamodb, table_name, clock_s)
    ended = replace(CAMPAIGN, state=end, ended_ms=NOON_MS + 9, revision=2)
    for each in (CAMPAIGN, replace(CAMPAIGN, state="running", revision=1), ended):
        assert campaigns.put_campaign(each)
    assert happened(stream.read(), []) == [ended]

    assert campaigns.put_campaign(replace(ended, measured_ms=NOON_MS + 99, revision=3))
    assert happened(stream.read(), []) == []


def test_what_webhooks_themselves_write_is_no_news(dynamodb: Any, table_name: str, stream: Stream) -> None:
    webhooks = WebhookTable(dynamodb, table_name, clock_s)
    line = AuditLine(MERCHANT, NOON_MS, "staff:olga", "webhook.add", "w1")
    webhooks.put_endpoint(an_endpoint(), line)
    webhooks.put_call(a_call())
    webhooks.put_call(a_call(state="delivered"))
    webhooks.put_health(an_endpoint(), Health(1, 1, 1))
    webhooks.drop_endpoint(an_endpoint(), line)
    records = stream.read()

    assert len(records) == 6
    assert happened(records, []) == []


def test_repeated_batches_cut_and_shuffled_make_the_same_events(table: Table, stream: Stream) -> None:
    card = table.enrol(a_card(), "")
    table.register(Registration("apple", "CARD1", "phone", NOON_MS, "token"))
    card = table.cards(["CARD1"])["CARD1"]  # which knows its phone now
    for number in range(4):
        origin = Origin(f"sale-{number}", "c", "till", NOON_MS + number)
        after, entry = earn(card, a_programme_stamps(), Sale(visits=1), origin)
        table.record(after, entry, card.version_ms)
        card = after
    table.unregister("apple", "CARD1", "phone")
    records = stream.read()
    webhooks, queue = FakeWebhooks(an_endpoint()), FakeWebhookQueue()
    for batch in (records, records[3:], records[::-1], records[:5]):
        announce(happened(batch, []), store=table, webhooks=webhooks, queue=queue, faults=Faults())

    assert len(queue.messages) > 12
    assert len({(message.event.id, message.event.body) for message in queue.messages}) == 7
