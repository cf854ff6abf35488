"""The webhooks' queue on SQS: one message for each event and endpoint."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace

from chalicelib.aws.queue import DELAY_S_MAX, Message, Sqs, read_as
from chalicelib.domain.webhook.webhook import Event, ToCall


class WebhookSqs(Sqs):
    """The message group makes it a fair queue: SQS serves the other endpoints when one has a backlog.

    https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues.html
    """

    def send(self, calls: Sequence[ToCall]) -> None:
        self.put([_message(call) for call in calls])

    def send_later(self, calls: Sequence[ToCall], now_ms: int) -> None:
        self.put([replace(_message(call), delay_s=_delay_s(call, now_ms)) for call in calls])


def read_message(body: str) -> ToCall:
    held = json.loads(body)
    return ToCall(held["endpoint_id"], read_as(Event, held["event"]), held.get("not_before_ms", 0))


def _message(call: ToCall) -> Message:
    return Message(json.dumps(asdict(call)), group=call.endpoint_id)


def _delay_s(call: ToCall, now_ms: int) -> int:
    return max(0, min(DELAY_S_MAX, -(-(call.not_before_ms - now_ms) // 1000)))
