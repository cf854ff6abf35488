"""The campaigns' queue: every part put on it comes back as it was."""

import json
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.aws.campaign.queue import SqsWorkQueue, read_work
from chalicelib.aws.queue import NotQueued
from chalicelib.domain.campaign.campaign import SHARDS, Work
from chalicelib.domain.programme.changes.edition import Renewal
from infra.local.aws import LocalAws

PARTS = [Work("m-1", "c-1", "deliver", "coffee", shard) for shard in range(SHARDS)]


@pytest.fixture
def sqs(aws: LocalAws) -> Any:
    return aws.client("sqs")


@pytest.fixture
def url(sqs: Any) -> Any:
    url = sqs.create_queue(QueueName="campaigns")["QueueUrl"]
    yield url
    sqs.delete_queue(QueueUrl=url)


def received(sqs: Any, url: str) -> list[Any]:
    found: list[Any] = []
    for _ in range(10):
        messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
        found += [read_work(message["Body"]) for message in messages]
    return found


def test_every_part_is_put_on_the_queue_and_read_as_it_was(sqs: Any, url: str) -> None:
    SqsWorkQueue(sqs, url).send(PARTS)

    assert sorted(received(sqs, url), key=lambda each: each.shard) == PARTS


def test_a_merchant_is_a_group_so_that_a_small_campaign_does_not_wait_for_a_large_one(
    sqs: Any, url: str
) -> None:
    other = replace(PARTS[0], merchant_id="m-2", campaign_id="c-2")
    SqsWorkQueue(sqs, url).send([*PARTS, other])
    groups: list[str] = []
    for _ in range(10):
        asked = {"MaxNumberOfMessages": 10, "AttributeNames": ["MessageGroupId"]}
        messages = sqs.receive_message(QueueUrl=url, **asked).get("Messages", [])
        groups += [message["Attributes"]["MessageGroupId"] for message in messages]

    assert sorted(groups) == ["m-1"] * SHARDS + ["m-2"]


def test_what_no_worker_has_taken_is_counted(sqs: Any, url: str) -> None:
    queue = SqsWorkQueue(sqs, url)
    queue.send(PARTS)
    assert queue.waiting() == SHARDS

    sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
    assert queue.waiting() == SHARDS - 10


def test_a_delay_holds_every_part_back(sqs: Any, url: str) -> None:
    sent: list[int] = []
    sqs.meta.events.register(
        "provide-client-params.sqs.SendMessageBatch",
        lambda params, **_: sent.extend(entry["DelaySeconds"] for entry in params["Entries"]),
    )
    SqsWorkQueue(sqs, url).send(PARTS, delay_s=900)

    assert sent == [900] * SHARDS
    assert received(sqs, url) == []


def test_a_part_that_sqs_refuses_is_an_error(sqs: Any, url: str) -> None:
    def refuse_one(parsed: dict[str, Any], **_: Any) -> None:
        failed = parsed["Successful"].pop()
        parsed["Failed"] = [{"Id": failed["Id"], "Code": "InternalError", "SenderFault": False}]

    sqs.meta.events.register("after-call.sqs.SendMessageBatch", refuse_one)
    with pytest.raises(NotQueued, match="2 messages were not queued: InternalError"):
        SqsWorkQueue(sqs, url).send(PARTS)


def test_a_programmes_cards_to_go_on_with_are_read_as_they_were(sqs: Any, url: str) -> None:
    renewal = Renewal("coffee", 3, 7, "CARD1")
    SqsWorkQueue(sqs, url).renew([renewal])

    assert received(sqs, url) == [renewal]


def test_what_a_newer_release_writes_beside_a_part_is_passed_over() -> None:
    part = {"merchant_id": "m-1", "campaign_id": "c1", "sweep": "deliver", "programme_id": "p1", "shard": 3}

    assert read_work(json.dumps({**part, "lane": "slow"})) == Work("m-1", "c1", "deliver", "p1", 3)
    assert read_work(json.dumps({"renew": {"programme_id": "p1", "edition": 2, "why": "x"}})) == Renewal(
        "p1", 2
    )
