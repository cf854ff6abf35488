"""A merchant's system is called when a card is stamped, though it was down at first; deployed."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from standardwebhooks import Webhook

from infra.local.seed import Seed
from infra.local.stack import LocalStack
from tests.e2e.cast.wire import Reply, Till, call, eventually
from tests.e2e.test_till import signed_in
from tests.support.emulated import free_port
from tests.support.receiver import Got, Receiver, receiving


@pytest.fixture
def till(stack: LocalStack, cafe: Seed) -> Till:
    return Till(stack.base_url, cafe.api_key)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as made:
        yield made


def hooked(till: Till, url: str, *events: str) -> tuple[str, str]:
    """A webhook's id and its secret."""
    reply = till.post("/webhooks", {"url": url, "events": list(events)})
    assert reply.status == 201, reply.body
    return reply.json["webhook"]["id"], reply.json["secret"]


def stamped(till: Till, cafe: Seed) -> Any:
    card = till.post(f"/programmes/{cafe.stamps.id}/cards").json
    reply = till.post("/scans", {"barcode": card["barcode"], "outlet": "main", "sale_id": "s-1"})
    assert reply.status == 201, reply.body
    return reply.json["entry"]


def deliveries(till: Till, id_: str) -> list[Any]:
    listed: list[Any] = till.get(f"/webhooks/{id_}/deliveries").json["deliveries"]
    return listed


def tried(till: Till, id_: str) -> Any:
    def first() -> Any:
        return next((each for each in deliveries(till, id_) if each["tries"]), None)

    return eventually(first, within_s=40, why="the first delivery was tried")


def verified(got: Got, secret: str) -> Any:
    return Webhook(secret).verify(got.body, got.headers)


def test_a_stamp_arrives_signed_after_the_receiver_was_down(till: Till, cafe: Seed) -> None:
    port = free_port()
    id_, secret = hooked(till, f"http://127.0.0.1:{port}/ok", "card.stamped")
    entry = stamped(till, cafe)
    missed = tried(till, id_)
    assert (missed["state"], missed["reason"]) == ("waiting", "no_connection")
    with receiving(port) as receiver:
        eventually(lambda: receiver.got, within_s=40, why="it is called again once it is up")
        said = verified(receiver.got[0], secret)
        eventually(lambda: deliveries(till, id_)[0]["state"] == "delivered", within_s=10, why="it is noted")

    assert (said["type"], said["data"]["sale_id"]) == ("card.stamped", "s-1")
    assert {name: said["data"][name] for name in entry} == entry
    assert said["data"]["programme_id"] == cafe.stamps.id
    assert receiver.got[0].headers["webhook-id"] == missed["event_id"]
    assert len(receiver.got) == 1
    assert deliveries(till, id_)[0]["tries"] >= 2


def test_endpoints_that_hang_or_lead_inside_hold_up_no_other(
    till: Till, cafe: Seed, receiver: Receiver
) -> None:
    bad = {reason: hooked(till, f"{receiver.url}/{path}")[0] for reason, path in
           (("timeout", "hang"), ("redirect", "redirect"), ("status", "500"), ("gone", "410"))}  # fmt: skip
    good, secret = hooked(till, f"{receiver.url}/ok")
    entry = stamped(till, cafe)

    def both() -> bool:
        types = {json.loads(each.body)["type"] for each in receiver.got if each.path == "/ok"}
        return types == {"card.created", "card.stamped"}

    eventually(both, within_s=40, why="the good one hears of both")
    for each in receiver.got:
        if each.path == "/ok":
            verified(each, secret)
    for reason, id_ in bad.items():
        assert tried(till, id_)["reason"] == reason
    assert "/inside" not in {each.path for each in receiver.got}
    hooks = {each["id"]: each["state"] for each in till.get("/webhooks").json["webhooks"]}
    assert (hooks[bad["gone"]], hooks[good]) == ("off", "on")

    before = len([each for each in receiver.got if each.path == "/ok"])
    event_id = next(
        each["event_id"]
        for each in deliveries(till, good)
        if json.loads(each["body"])["data"].get("id") == entry["id"]
    )
    assert till.post(f"/webhooks/{good}/replay", {"event_id": event_id}).status == 202
    again = eventually(
        lambda: [each for each in receiver.got if each.path == "/ok"][before:],
        within_s=20,
        why="it is replayed",
    )
    assert again[0].headers["webhook-id"] == event_id


def test_a_test_event_tells_whether_it_works(till: Till, receiver: Receiver) -> None:
    id_, secret = hooked(till, f"{receiver.url}/ok", "campaign.finished")
    sent = till.post(f"/webhooks/{id_}/test").json["delivery"]
    eventually(lambda: receiver.got, within_s=20, why="the test event comes")

    assert verified(receiver.got[0], secret)["type"] == "webhook.test"
    assert receiver.got[0].headers["webhook-id"] == sent["event_id"]


def test_an_address_inside_is_refused_on_the_deployed_stack_too(till: Till) -> None:
    for url in ("http://169.254.169.254/latest/meta-data/", "https://10.0.0.1/", "http://example.com/"):
        refused: Reply = till.post("/webhooks", {"url": url})
        assert (refused.status, refused.json["field"]) == (422, "url")
    assert call("GET", f"{till.base_url}/api/v1/webhooks").status == 401


def test_a_campaign_that_ends_is_told(stack: LocalStack, cafe: Seed, till: Till, receiver: Receiver) -> None:
    _, secret = hooked(till, f"{receiver.url}/ok", "campaign.finished")
    owner = signed_in(stack, cafe, "owner")
    words = {"id": "a", "title": {"en": "One away"}, "text": {"en": "One stamp away from a coffee."}}
    in_a_month = datetime.now(UTC) + timedelta(days=30)
    when = {"at": f"{in_a_month:%Y-%m-%d}T12:00", "zone": "Europe/Chisinau"}
    draft = {"name": "Spring", "programmes": [cafe.stamps.id], "variants": [words], "when": when}
    made = owner.send("POST", "/campaigns", draft)
    assert made.status == 201, made.body
    campaign = made.json["campaign"]
    for step in ("send", "cancel"):
        reply = owner.send("POST", f"/campaigns/{campaign['id']}/{step}", {})
        assert reply.status == 200, reply.body
    eventually(lambda: receiver.got, within_s=20, why="its end is told")

    told = verified(receiver.got[0], secret)
    assert (told["type"], told["data"]["id"]) == ("campaign.finished", campaign["id"])
    assert (told["data"]["name"], told["data"]["state"]) == ("Spring", "cancelled")
    assert told["data"]["ended_at"] == told["timestamp"]
