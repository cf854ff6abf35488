"""The wallets' queues: all or an error, in batches that SQS takes."""

import json
from typing import Any

import pytest

from chalicelib.aws.queue import NotQueued, SqsQueue
from chalicelib.domain.card.card import Changed
from infra.local.aws import LocalAws


@pytest.fixture
def sqs(aws: LocalAws) -> Any:
    return aws.client("sqs")


@pytest.fixture(params=["plain", "fifo"])
def url(sqs: Any, request: pytest.FixtureRequest) -> Any:
    fifo = request.param == "fifo"
    url = sqs.create_queue(
        QueueName="test.fifo" if fifo else "test", Attributes={"FifoQueue": "true"} if fifo else {}
    )["QueueUrl"]
    yield url
    sqs.delete_queue(QueueUrl=url)


def received(sqs: Any, url: str) -> list[Any]:
    """Everything on the queue, as the workers get it."""
    bodies: list[Any] = []
    for _ in range(20):
        messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", [])
        if not messages:
            return bodies
        for message in messages:
            bodies.append(json.loads(message["Body"]))
            sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
    raise AssertionError("the queue does not run empty")


def test_every_change_is_put_on_the_queue_in_batches_of_ten(sqs: Any, url: str) -> None:
    sizes: list[int] = []
    sqs.meta.events.register(
        "provide-client-params.sqs.SendMessageBatch",
        lambda params, **_: sizes.append(len(params["Entries"])),
    )
    changed = [Changed(f"CARD{number}", 100 + number) for number in range(23)]
    SqsQueue(sqs, url).send(changed)

    assert sizes == [10, 10, 3]
    got = received(sqs, url)
    assert sorted(got, key=lambda each: int(each["version_ms"])) == [
        {"serial": each.serial, "version_ms": each.version_ms} for each in changed
    ]


def test_nothing_to_send_is_no_call(sqs: Any, url: str) -> None:
    calls: list[object] = []
    sqs.meta.events.register("before-call.sqs", lambda **_: calls.append(1))
    SqsQueue(sqs, url).send([])

    assert calls == []


def test_a_fifo_queue_keeps_one_version_of_a_card_once(sqs: Any) -> None:
    url = sqs.create_queue(QueueName="once.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    queue = SqsQueue(sqs, url)
    for version_ms in (1, 1, 2):
        queue.send([Changed("CARD1", version_ms)])

    versions = []
    for _ in range(2):  # a group's next message comes when the one before is done
        versions += [each["version_ms"] for each in received(sqs, url)]
    assert versions == [1, 2]
    sqs.delete_queue(QueueUrl=url)


def test_a_message_that_sqs_refuses_is_an_error_after_the_others_were_sent(sqs: Any, url: str) -> None:
    def refuse_one(parsed: dict[str, Any], **_: Any) -> None:
        failed = parsed["Successful"].pop()
        parsed["Failed"] = [{"Id": failed["Id"], "Code": "InternalError", "SenderFault": False}]

    sqs.meta.events.register("after-call.sqs.SendMessageBatch", refuse_one)
    with pytest.raises(NotQueued, match="3 messages were not queued: InternalError"):
        SqsQueue(sqs, url).send([Changed(f"CARD{number}", 1) for number in range(23)])

    assert len(received(sqs, url)) == 23
