"""The worker that calls merchants' endpoints: a batch side by side, each call ended within seconds."""

import logging
import random
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import replace
from typing import Any

from chalice.app import Blueprint

from chalicelib import wiring
from chalicelib.domain.errors import Busy
from chalicelib.domain.webhook.tries import WAIT_MAX_MS
from chalicelib.domain.webhook.webhook import Endpoint, ToCall
from chalicelib.service.webhook.call import call_endpoint

QUEUE = "arn:aws:sqs:eu-west-1:000000000000:carnet-webhooks"  # replaced by the template
WITHIN_S = 22.0  # of the worker's 30: only a name server can take longer than the postman's own bounds
AGAIN_S = 60  # after a fault of our own

log = logging.getLogger(__name__)
workers = Blueprint(__name__)


@workers.on_sqs_message(queue_arn=QUEUE, batch_size=10)
def call_webhooks(event: Any) -> dict[str, Any]:
    """Call each endpoint; what is to be tried again goes on the queue anew, with a delay.

    A message that stays in a worker's hands until its time would count as in flight, and SQS allows 120,000
    of those to all merchants together: one whose endpoint is down must not use them up.
    """
    records = event.to_dict()["Records"]
    for make in (wiring.webhooks, wiring.webhook_queue, wiring.postman, wiring.tokens):
        make()  # once, before the threads: boto3 makes one client at a time
    pool = ThreadPoolExecutor(max_workers=max(1, len(records)))
    calls = [pool.submit(_call, record["body"]) for record in records]
    wait(calls, timeout=WITHIN_S)
    pool.shutdown(wait=False, cancel_futures=True)
    faults = _faults(calls)
    failed = [record for record, fault in zip(records, faults, strict=True) if fault]
    for record in failed:
        wiring.webhook_queue().again(record["receiptHandle"], AGAIN_S)
    ended = [call.result() for call, fault in zip(calls, faults, strict=True) if not fault]
    later = [message for message in ended if message]
    if later:
        wiring.webhook_queue().send_later(later, wiring.clock_ms())
    return {"batchItemFailures": [{"itemIdentifier": record["messageId"]} for record in failed]}


def secrets(endpoint: Endpoint, now_ms: int) -> list[bytes]:
    """What an endpoint's calls are signed with now: its secret and, for a day, the one before."""
    tokens = wiring.tokens()
    held = [tokens.webhook(endpoint.id, endpoint.secret, endpoint.key_id)]
    if endpoint.old_key_id and now_ms < endpoint.old_until_ms:
        held.append(tokens.webhook(endpoint.id, endpoint.secret - 1, endpoint.old_key_id))
    return held


def _call(body: str) -> ToCall | None:
    """The message that is to come later; None when it is done with."""
    from chalicelib.aws.webhook.queue import read_message

    message = read_message(body)
    if 0 < message.not_before_ms - wiring.clock_ms() <= WAIT_MAX_MS:
        return message  # it waits for longer than SQS holds anything back
    delay_s = call_endpoint(
        message,
        webhooks=wiring.webhooks(),
        queue=wiring.webhook_queue(),
        postman=wiring.postman(),
        secrets=secrets,
        clock_ms=wiring.clock_ms,
        jitter=random.random(),  # noqa: S311  # spreads retries, no secret
    )
    return replace(message, not_before_ms=wiring.clock_ms() + 1000 * delay_s) if delay_s else None


def _faults(calls: "list[Future[ToCall | None]]") -> list[bool]:
    """Which were not done in time or met a fault of ours: these come again, and end as dead letters."""
    faults = []
    for call in calls:
        done = call.done()
        fault = call.exception() if done else None
        if fault is not None and not isinstance(fault, Busy):  # one message's fault holds up no other
            log.error("a webhook's message could not be worked on", exc_info=fault)
        faults.append(fault is not None or not done)
    return faults
