"""Queues on SQS: messages in batches, all or an error; and a wallet's queue."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, TypeVar

from chalicelib.domain.card.card import Changed

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from types_boto3_sqs import SQSClient
    from types_boto3_sqs.type_defs import SendMessageBatchRequestEntryTypeDef

Value = TypeVar("Value", bound="DataclassInstance")
BATCH_MAX = 10  # SQS takes no more in one call
DELAY_S_MAX = 900  # nor holds a message back for longer


class NotQueued(Exception):
    """SQS did not take all: send all of them again, a second message is harmless."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(f"{len(reasons)} messages were not queued: {', '.join(sorted(set(reasons)))}")
        self.reasons = tuple(reasons)


@dataclass(frozen=True, slots=True)
class Message:
    """`group` keeps a FIFO queue in order and any queue fair; a FIFO queue drops what says the `same`.

    It is handed out after `delay_s`, 900 at most: until then it is not in flight, of which SQS has a limit.
    """

    body: str
    group: str = ""
    same: str = ""
    delay_s: int = 0


def read_as(kind: type[Value], written: Mapping[str, Any]) -> Value:
    """The value that a message holds; what a newer release writes beside its fields is passed over."""
    named = {field.name for field in fields(kind)}
    return kind(**{name: held for name, held in written.items() if name in named})


class Sqs:
    """One queue."""

    def __init__(self, client: SQSClient, url: str) -> None:
        self._client = client
        self._url = url

    def put(self, messages: Sequence[Message]) -> None:
        """Put all on the queue, each batch tried, then NotQueued if any was refused."""
        refused: list[str] = []
        for start in range(0, len(messages), BATCH_MAX):
            batch = messages[start : start + BATCH_MAX]
            entries = [_entry(number, message) for number, message in enumerate(batch)]
            answer = self._client.send_message_batch(QueueUrl=self._url, Entries=entries)
            refused += [failure["Code"] for failure in answer.get("Failed", [])]
        if refused:
            raise NotQueued(refused)

    def waiting(self) -> int:
        """About how many messages nobody has taken yet."""
        held = self._client.get_queue_attributes(
            QueueUrl=self._url, AttributeNames=["ApproximateNumberOfMessages"]
        )
        return int(held["Attributes"]["ApproximateNumberOfMessages"])

    def again(self, receipt: str, delay_s: int) -> None:
        """Hand a received message out again after `delay_s`, instead of after the visibility timeout."""
        self._client.change_message_visibility(
            QueueUrl=self._url, ReceiptHandle=receipt, VisibilityTimeout=delay_s
        )


class SqsQueue(Sqs):
    """A wallet's: `{"serial", "version_ms"}`. A FIFO queue keeps one card's in order and drops repeats."""

    def send(self, changed: Sequence[Changed]) -> None:
        fifo = self._url.endswith(".fifo")
        self.put([_message(change, fifo) for change in changed])


def _message(change: Changed, fifo: bool) -> Message:
    body = json.dumps({"serial": change.serial, "version_ms": change.version_ms})
    return Message(body, change.serial, f"{change.serial}:{change.version_ms}") if fifo else Message(body)


def _entry(number: int, message: Message) -> SendMessageBatchRequestEntryTypeDef:
    entry: SendMessageBatchRequestEntryTypeDef = {"Id": str(number), "MessageBody": message.body}
    if message.delay_s:
        entry["DelaySeconds"] = message.delay_s
    if message.group:
        entry["MessageGroupId"] = message.group
    if message.same:
        entry["MessageDeduplicationId"] = message.same
    return entry
