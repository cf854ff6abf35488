"""The campaigns' queue on SQS: which part of a campaign to go on with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from chalicelib.aws.queue import Message, Sqs
from chalicelib.domain.campaign.campaign import Work


class SqsWorkQueue(Sqs):
    """A message is a `Work`, field by field; a delay is at most SQS's 900 seconds."""

    def send(self, work: Sequence[Work], delay_s: int = 0) -> None:
        self.put([Message(json.dumps(asdict(part)), delay_s=delay_s) for part in work])


def read_work(body: str) -> Work:
    """What `send` wrote."""
    return Work(**json.loads(body))
