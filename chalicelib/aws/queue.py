"""A wallet's queue on SQS."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from chalicelib.domain.card import Changed

if TYPE_CHECKING:
    from types_boto3_sqs import SQSClient
    from types_boto3_sqs.type_defs import SendMessageBatchRequestEntryTypeDef

BATCH_MAX = 10  # SQS takes no more in one call


class NotQueued(Exception):
    """SQS did not take all: send all of them again, a second message is harmless."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(f"{len(reasons)} messages were not queued: {', '.join(sorted(set(reasons)))}")
        self.reasons = tuple(reasons)


class SqsQueue:
    """Messages are `{"serial", "version_ms"}`. A FIFO queue keeps one card's in order and drops repeats."""

    def __init__(self, client: SQSClient, url: str) -> None:
        self._client = client
        self._url = url
        self._fifo = url.endswith(".fifo")

    def send(self, changed: Sequence[Changed]) -> None:
        """Put all on the queue, each batch tried, then NotQueued if any was refused."""
        refused: list[str] = []
        for start in range(0, len(changed), BATCH_MAX):
            batch = changed[start : start + BATCH_MAX]
            answer = self._client.send_message_batch(
                QueueUrl=self._url,
                Entries=[self._entry(number, change) for number, change in enumerate(batch)],
            )
            refused += [failure["Code"] for failure in answer.get("Failed", [])]
        if refused:
            raise NotQueued(refused)

    def again(self, receipt: str, delay_s: int) -> None:
        """Hand a received message out again after `delay_s`, instead of after the visibility timeout."""
        self._client.change_message_visibility(
            QueueUrl=self._url, ReceiptHandle=receipt, VisibilityTimeout=delay_s
        )

    def _entry(self, number: int, change: Changed) -> SendMessageBatchRequestEntryTypeDef:
        entry: SendMessageBatchRequestEntryTypeDef = {
            "Id": str(number),
            "MessageBody": json.dumps({"serial": change.serial, "version_ms": change.version_ms}),
        }
        if self._fifo:
            entry["MessageGroupId"] = change.serial
            entry["MessageDeduplicationId"] = f"{change.serial}:{change.version_ms}"
        return entry
