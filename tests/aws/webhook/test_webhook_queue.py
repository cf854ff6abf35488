"""The webhooks' queue: a call that waits is held back by SQS itself, as long as SQS does that."""

import json
from typing import Any

import pytest

from chalicelib.aws.webhook.queue import WebhookSqs, read_message
from chalicelib.domain.time.units import HOUR_MS
from chalicelib.domain.webhook.webhook import ToCall
from infra.local.aws import LocalAws
from tests.support.fakes import NOON_MS
from tests.support.webhook_values import an_event


@pytest.fixture
def url(aws: LocalAws) -> Any:
    sqs = aws.client("sqs")
    url = sqs.create_queue(QueueName="webhooks-later")["QueueUrl"]
    yield url
    sqs.delete_queue(QueueUrl=url)


@pytest.mark.parametrize(("wait_ms", "delay_s"), [(8 * HOUR_MS, 900), (4_001, 5), (0, None)])
def test_a_call_that_waits_is_delayed_and_not_in_flight(
    aws: LocalAws, url: str, wait_ms: int, delay_s: int | None
) -> None:
    sqs = aws.client("sqs")
    sent: list[Any] = []
    sqs.meta.events.register(
        "provide-client-params.sqs.SendMessageBatch", lambda params, **_: sent.extend(params["Entries"])
    )
    call = ToCall("w1", an_event(), NOON_MS + wait_ms)
    WebhookSqs(sqs, url).send_later([call], NOON_MS)
    names: Any = ["ApproximateNumberOfMessagesNotVisible", "ApproximateNumberOfMessagesDelayed"]
    counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]

    assert [each.get("DelaySeconds") for each in sent] == [delay_s]
    assert read_message(sent[0]["MessageBody"]) == call
    assert counts[names[0]] == "0"


def test_what_a_newer_release_writes_beside_an_event_is_passed_over() -> None:
    event = an_event()
    held = {
        "id": event.id,
        "type": event.type,
        "merchant_id": event.merchant_id,
        "body": event.body,
        "new": 1,
    }

    assert read_message(json.dumps({"endpoint_id": "w1", "event": held, "lane": "slow"})) == ToCall(
        "w1", event
    )
