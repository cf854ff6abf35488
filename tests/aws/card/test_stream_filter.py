"""What the template's filter keeps from the worker of the stream is nobody's to hear of."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.campaign.campaigns import CampaignsTable
from chalicelib.aws.card.changed import changed
from chalicelib.aws.programme.changed import renewed
from chalicelib.aws.table.table import Table
from chalicelib.aws.webhook.happened import happened
from chalicelib.domain.campaign.campaign import Campaign, Delivery, Progress
from chalicelib.domain.campaign.pages import Sending
from chalicelib.domain.card.card import Registration, touched
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.changes.edition import Renewal
from chalicelib.domain.programme.rules import Sale
from chalicelib.service.programme.limits import save
from infra.local.aws import LocalAws
from tests.aws.card.conftest import Stream
from tests.support.emulated import resources
from tests.support.fakes import LUNA, NOON_MS, a_card, a_programme_stamps


def kept(record: Any, pattern: Mapping[str, Any]) -> bool:
    """As Lambda reads a pattern: each name is there, and its value one of those listed.

    https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html
    """
    return all(
        name in record
        and (kept(record[name], wanted) if isinstance(wanted, dict) else _one_of(record[name], wanted))
        for name, wanted in pattern.items()
    )


def _one_of(value: str, wanted: list[Any]) -> bool:
    return any(
        value.startswith(each["prefix"]) if isinstance(each, dict) else value == each for each in wanted
    )


def patterns_of(function: str) -> list[dict[str, Any]]:
    source = resources()[function]["Properties"]["Events"][f"{function}DynamodbEventSource"]["Properties"]
    return [json.loads(each["Pattern"]) for each in source["FilterCriteria"]["Filters"]]


@pytest.fixture
def patterns() -> list[dict[str, Any]]:
    return patterns_of("Route")


def test_the_worker_hears_of_all_that_it_routes_and_not_of_what_is_noted_of_a_push(
    aws: LocalAws, dynamodb: Any, table_name: str, patterns: list[dict[str, Any]]
) -> None:
    table = Table(dynamodb, table_name, lambda: NOON_MS / 1000)
    campaigns = CampaignsTable(dynamodb, table_name, lambda: NOON_MS / 1000)
    stream = Stream(aws, table_name)
    card = table.enrol(a_card(holder_name="Ana"), "key")
    table.put_merchant(LUNA)
    table.put_programme(a_programme_stamps())
    phone = Registration("apple", "CARD1", "phone", NOON_MS, "token", programme_id="coffee")
    google = Registration("google", "CARD1", "3388.CARD1", NOON_MS, programme_id="coffee", unsaved=True)
    campaign = Campaign("c-1", "m-1", "One away", ("coffee",), NOON_MS, "me", state="running", due_ms=NOON_MS)
    for registration in (phone, google):
        table.register(registration)
    campaigns.put_campaign(campaign)
    told = touched(replace(table.cards([card.serial])[card.serial], news="n-1"), NOON_MS)
    campaigns.deliver_many([Sending(Delivery("c-1", "CARD1", "sent", NOON_MS), told, card.version_ms)])
    campaigns.advance(Progress("c-1", "deliver", 0), None)
    for registration in (phone, google):
        table.note_pushed(registration, told.version_ms, "delivered", NOON_MS)
    table.note_listed(phone, told.version_ms)
    table.note_fetched(phone, told.version_ms)
    after, entry = earn(
        told, a_programme_stamps(), Sale(visits=1), Origin("s", "c", "till", NOON_MS, sale_id="k")
    )
    table.record(after, entry, told.version_ms)
    table.note_saved(google, NOON_MS, saved=True)
    table.note_saved(google, NOON_MS, saved=False)
    table.unregister("apple", "CARD1", "phone")
    campaigns.put_campaign(replace(campaign, state="done", due_ms=0, revision=1))
    save(table, a_programme_stamps(), replace(a_programme_stamps(), name="New name"), NOON_MS)
    records = stream.read()
    heard = [record for record in records if any(kept(record, pattern) for pattern in patterns)]

    assert changed(heard, []) == changed(records, [])
    assert happened(heard, []) == happened(records, [])
    assert len(happened(records, [])) == 7
    assert renewed(heard, []) == renewed(records, []) == [Renewal("coffee", 1)]
    sweeping = [
        record
        for record in records
        if any(kept(record, pattern) for pattern in patterns_of("RouteCampaigns"))
    ]
    ways = changed(records, [])
    assert {way for way in changed(sweeping, []) if way[1] == "campaign"} == {
        way for way in ways if way[1] == "campaign"
    }
    silent = [record["dynamodb"]["Keys"]["sk"]["S"] for record in records if record not in heard]
    assert sorted(silent) == sorted(
        [
            "K",
            "C1DRAC#CARD1",
            "ana#CARD1",
            "ever#E#CARD1",
            "CARD1#",
            "M",
            "P#deliver##00",
            *["R#apple#phone"] * 3,
            *["R#CARD1"] * 2,
            "R#google#3388.CARD1",
        ]
    )
