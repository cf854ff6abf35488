"""The campaigns' queue on SQS: which part of a campaign, or of a programme's cards, to go on with."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from chalicelib.aws.queue import Message, Sqs, read_as
from chalicelib.domain.campaign.campaign import Work
from chalicelib.domain.programme.changes.edition import Renewal

RENEW = "renew"


class SqsWorkQueue(Sqs):
    """A message is a `Work` or a `Renewal`, field by field; a delay is at most SQS's 900 seconds.

    The message group makes it a fair queue: a merchant with a small campaign does not wait for one with
    millions of cards.
    https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues.html
    """

    def send(self, work: Sequence[Work], delay_s: int = 0) -> None:
        self.put([Message(json.dumps(asdict(part)), part.merchant_id, delay_s=delay_s) for part in work])

    def renew(self, renewals: Sequence[Renewal], delay_s: int = 0) -> None:
        self.put(
            [
                Message(json.dumps({RENEW: asdict(each)}), f"{RENEW}#{each.programme_id}", delay_s=delay_s)
                for each in renewals
            ]
        )


def read_work(body: str) -> Work | Renewal:
    """What `send` or `renew` wrote."""
    written = json.loads(body)
    return read_as(Renewal, written[RENEW]) if RENEW in written else read_as(Work, written)
