"""The campaigns' queue: every part put on it comes back as it was."""

from typing import Any

import pytest

from chalicelib.aws.campaign.queue import SqsWorkQueue, read_work
from chalicelib.aws.queue import NotQueued
from chalicelib.domain.campaign.campaign import SHARDS, Work
from chalicelib.domain.programme.edition import Renewal
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
