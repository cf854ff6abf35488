"""The webhooks' queue on SQS: one message for each event and endpoint."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from chalicelib.aws.queue import Message, Sqs
from chalicelib.domain.webhook.webhook import Event, ToCall


class WebhookSqs(Sqs):
    """The message group makes it a fair queue: SQS serves the other endpoints when one has a backlog.

    https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues.html
    """

    def send(self, calls: Sequence[ToCall]) -> None:
        self.put([Message(json.dumps(asdict(each)), group=each.endpoint_id) for each in calls])


def read_message(body: str) -> ToCall:
    held = json.loads(body)
    return ToCall(held["endpoint_id"], Event(**held["event"]))
