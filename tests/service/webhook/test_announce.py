"""What happened goes to every endpoint that wants to hear of it, and costs the others nothing."""

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import Campaign
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.ledger.entry import Entry, Origin
from chalicelib.domain.ledger.ledger import earn
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.webhook.events import Happened, Left, Saved
from chalicelib.service.walls import Faults
from chalicelib.service.webhook.announce import announce
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.webhooks import FakeWebhookQueue, FakeWebhooks
from tests.support.webhook_values import an_endpoint

PHONE = Registration("apple", "CARD1", "phone", NOON_MS, "token")
CAMPAIGN = Campaign(
    "c1", MERCHANT, "Spring", ("coffee",), NOON_MS, "staff:olga", state="done", ended_ms=NOON_MS
)


class Reading(FakeStore):
    """Counts what is read for webhooks."""

    read = 0

    def cards(self, serials: Sequence[str]) -> dict[str, Card]:
        self.read += len(list(serials))
        return super().cards(serials)


@pytest.fixture
def store() -> Reading:
    return Reading(a_programme_stamps(), a_card())


def an_entry() -> Entry:
    origin = Origin("sale-1", "c", "key:till", NOON_MS, outlet="main")
    return earn(a_card(), a_programme_stamps(), Sale(visits=1), origin)[1]


def told(store: FakeStore, webhooks: FakeWebhooks, *happened: Happened) -> list[tuple[str, str]]:
    queue = FakeWebhookQueue()
    announce(happened, store=store, webhooks=webhooks, queue=queue, faults=Faults())
    return [(each.endpoint_id, each.event.type) for each in queue.messages]


def test_each_happening_goes_to_each_endpoint_that_chose_it(store: FakeStore) -> None:
    webhooks = FakeWebhooks(
        an_endpoint("all"), an_endpoint("stamps", events=("card.stamped",)), an_endpoint("off", state="off")
    )

    assert told(
        store, webhooks, a_card(), an_entry(), Saved(PHONE, NOON_MS), Left(PHONE, NOON_MS), CAMPAIGN
    ) == [
        ("all", "card.created"),
        ("all", "card.stamped"),
        ("stamps", "card.stamped"),
        ("all", "card.saved"),
        ("all", "card.removed"),
        ("all", "campaign.finished"),
    ]


def test_a_merchant_without_endpoints_costs_no_read_and_no_message(store: Reading) -> None:
    webhooks = FakeWebhooks(an_endpoint(merchant_id="m-2"))

    assert told(store, webhooks, a_card(), an_entry(), CAMPAIGN) == []
    assert store.read == 0


def test_another_merchants_endpoints_hear_nothing(store: FakeStore) -> None:
    webhooks = FakeWebhooks(an_endpoint(), an_endpoint("theirs", merchant_id="m-2"))

    assert {endpoint for endpoint, _ in told(store, webhooks, a_card(), an_entry())} == {"w1"}


def test_the_same_records_again_are_the_same_events(store: FakeStore) -> None:
    webhooks, queue = FakeWebhooks(an_endpoint()), FakeWebhookQueue()
    happened: list[Happened] = [a_card(), an_entry(), Left(PHONE, NOON_MS), CAMPAIGN]
    for batch in (happened, happened[::-1]):
        announce(batch, store=store, webhooks=webhooks, queue=queue, faults=Faults())

    assert len(queue.messages) == 8
    assert len({message.event for message in queue.messages}) == 4


def test_a_card_that_leaves_says_how_many_places_still_hold_it(store: FakeStore) -> None:
    webhooks, queue = FakeWebhooks(an_endpoint()), FakeWebhookQueue()
    store.register(Registration("google", "CARD1", "3388.CARD1", NOON_MS))
    announce([Left(PHONE, NOON_MS)], store=store, webhooks=webhooks, queue=queue, faults=Faults())
    store.unregister("google", "CARD1", "3388.CARD1")
    announce(
        [Left(replace(PHONE, wallet="google"), NOON_MS)],
        store=store,
        webhooks=webhooks,
        queue=queue,
        faults=Faults(),
    )

    data = [json.loads(message.event.body)["data"] for message in queue.messages]
    assert [(each["wallet"], each["still_held"]) for each in data] == [("apple", 1), ("google", 0)]


def test_a_card_that_was_only_made_in_a_wallet_is_not_held_there(store: FakeStore) -> None:
    webhooks, queue = FakeWebhooks(an_endpoint()), FakeWebhookQueue()
    store.register(Registration("google", "CARD1", "3388.CARD1", NOON_MS, unsaved=True))
    announce([Left(PHONE, NOON_MS)], store=store, webhooks=webhooks, queue=queue, faults=Faults())

    assert json.loads(queue.messages[0].event.body)["data"]["still_held"] == 0


def test_a_card_that_is_saved_and_removed_again_and_again_is_told_each_time(store: FakeStore) -> None:
    webhooks, queue = FakeWebhooks(an_endpoint()), FakeWebhookQueue()
    again: list[Happened] = [Saved(PHONE, NOON_MS), Left(PHONE, NOON_MS + 1), Saved(PHONE, NOON_MS + 2)]
    announce(again, store=store, webhooks=webhooks, queue=queue, faults=Faults())

    assert len({message.event.id for message in queue.messages}) == 3


def test_a_registration_of_a_card_that_is_unknown_is_nobodys(store: FakeStore) -> None:
    assert told(store, FakeWebhooks(an_endpoint()), Left(replace(PHONE, serial="OTHER"), NOON_MS)) == []


def test_nothing_happened_is_no_message(store: FakeStore) -> None:
    webhooks = FakeWebhooks(an_endpoint())

    assert told(store, webhooks) == []
    assert webhooks.asked == []


def test_one_happening_that_cannot_be_told_holds_up_no_other(store: FakeStore) -> None:
    webhooks, queue, faults = FakeWebhooks(an_endpoint("all")), FakeWebhookQueue(), Faults()
    in_no_year = replace(an_entry(), at_ms=10**20)
    announce([in_no_year, a_card()], store=store, webhooks=webhooks, queue=queue, faults=faults)
    assert [each.event.type for each in queue.messages] == ["card.created"]
    assert len(faults.found) == 1
