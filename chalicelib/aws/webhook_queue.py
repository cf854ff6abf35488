"""The webhooks' queue on SQS: one message for each event and endpoint."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.aws.queue import BATCH_MAX, NotQueued
from chalicelib.domain.webhook import Event, ToCall

if TYPE_CHECKING:
    from types_boto3_sqs import SQSClient
    from types_boto3_sqs.type_defs import SendMessageBatchRequestEntryTypeDef


class WebhookSqs:
    """The message group makes it a fair queue: SQS serves the other endpoints when one has a backlog.

    https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues.html
    """

    def __init__(self, client: SQSClient, url: str) -> None:
        self._client = client
        self._url = url

    def send(self, calls: Sequence[ToCall]) -> None:
        """Put all on the queue, each batch tried, then NotQueued if any was refused."""
        refused: list[str] = []
        for start in range(0, len(calls), BATCH_MAX):
            entries = [_entry(number, each) for number, each in enumerate(calls[start : start + BATCH_MAX])]
            answer = self._client.send_message_batch(QueueUrl=self._url, Entries=entries)
            refused += [failure["Code"] for failure in answer.get("Failed", [])]
        if refused:
            raise NotQueued(refused)

    def again(self, receipt: str, delay_s: int) -> None:
        """Hand a received message out again after `delay_s`, instead of after the visibility timeout."""
        self._client.change_message_visibility(
            QueueUrl=self._url, ReceiptHandle=receipt, VisibilityTimeout=delay_s
        )


def read_message(body: str) -> ToCall:
    held = json.loads(body)
    return ToCall(held["endpoint"], Event(held["id"], held["type"], held["merchant"], held["body"]))


def _entry(number: int, each: ToCall) -> SendMessageBatchRequestEntryTypeDef:
    event = each.event
    held = {
        "endpoint": each.endpoint_id,
        "id": event.id,
        "type": event.type,
        "merchant": event.merchant_id,
        "body": event.body,
    }
    return {"Id": str(number), "MessageBody": json.dumps(held), "MessageGroupId": each.endpoint_id}
