"""The worker that calls merchants' endpoints: a batch side by side, each call ended within seconds."""

import logging
import random
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from chalice.app import Blueprint

from chalicelib import wiring
from chalicelib.domain.errors import Busy
from chalicelib.domain.webhook.webhook import Endpoint
from chalicelib.service.webhook.call import call_endpoint

QUEUE = "arn:aws:sqs:eu-west-1:000000000000:carnet-webhooks"  # replaced by the template
WITHIN_S = 22.0  # of the worker's 30: only a name server can take longer than the postman's own bounds
AGAIN_S = 60  # after a fault of our own

log = logging.getLogger(__name__)
webhook_worker = Blueprint(__name__)


@webhook_worker.on_sqs_message(queue_arn=QUEUE, batch_size=10)
def call_webhooks(event: Any) -> dict[str, Any]:
    """Call each endpoint; what is to be tried again goes back to the queue until its time."""
    records = event.to_dict()["Records"]
    for make in (wiring.webhooks, wiring.postman, wiring.tokens):
        make()  # once, before the threads: boto3 makes one client at a time
    pool = ThreadPoolExecutor(max_workers=max(1, len(records)))
    calls = [pool.submit(_call, record["body"]) for record in records]
    wait(calls, timeout=WITHIN_S)
    pool.shutdown(wait=False, cancel_futures=True)
    failures = []
    for record, call in zip(records, calls, strict=True):
        delay_s = _delay_s(call)
        if delay_s:
            wiring.webhook_queue().again(record["receiptHandle"], delay_s)
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def secrets(endpoint: Endpoint, now_ms: int) -> list[bytes]:
    """What an endpoint's calls are signed with now: its secret and, for a day, the one before."""
    tokens = wiring.tokens()
    held = [tokens.webhook(endpoint.id, endpoint.secret, endpoint.key_id)]
    if endpoint.old_key_id and now_ms < endpoint.old_until_ms:
        held.append(tokens.webhook(endpoint.id, endpoint.secret - 1, endpoint.old_key_id))
    return held


def _call(body: str) -> int:
    from chalicelib.aws.webhook.queue import read_message

    return call_endpoint(
        read_message(body),
        webhooks=wiring.webhooks(),
        postman=wiring.postman(),
        secrets=secrets,
        clock_ms=wiring.clock_ms,
        jitter=random.random(),  # noqa: S311  # spreads retries, no secret
    )


def _delay_s(call: "Future[int]") -> int:
    """Seconds until this message is to come again, 0: it is done with."""
    if not call.done():
        return AGAIN_S
    fault = call.exception()
    if fault is None:
        return call.result()
    if not isinstance(fault, Busy):  # one message's fault holds up no other; many times, it is a dead letter
        log.error("a webhook's message could not be worked on", exc_info=fault)
    return AGAIN_S
