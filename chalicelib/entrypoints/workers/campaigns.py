"""The workers of campaigns: `deliver` goes on with one shard, `tick` looks each minute what is due."""

import random
from typing import Any

from chalice.app import Blueprint

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import Work
from chalicelib.domain.errors import Busy
from chalicelib.domain.programme.edition import Renewal
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.service.campaign.campaigns import attend
from chalicelib.service.campaign.deliver import delivering
from chalicelib.service.campaign.sweeps import (
    Page,
    correcting,
    go_on,
    measuring,
    over_deliveries,
    retrying,
    reverting,
)
from chalicelib.service.campaign.testers import take_back_all
from chalicelib.service.card.renewal import PAUSE_S, renew
from chalicelib.service.walls import Faults

QUEUE = "arn:aws:sqs:eu-west-1:000000000000:carnet-campaigns"  # replaced by the template
WORK_MS = 15_000  # of the worker's 30 s: the rest is for the page it is at
TRIALS_MAX = 50  # given back in a minute; the others stay over
DUE_MAX = 50  # campaigns looked at in a minute; the others stay due
BUSY_S = (2, 10)  # between these, a part that DynamoDB throttled is gone on with

workers = Blueprint(__name__)


@workers.on_sqs_message(queue_arn=QUEUE, batch_size=1)
def deliver(event: Any) -> dict[str, Any]:
    """Go on with a shard, or with the cards of a changed programme. An error raises: the queue tries again.
    What the table has no room for now comes back in some seconds."""
    from chalicelib.aws.campaign.queue import read_work

    later = []
    for record in event.to_dict()["Records"]:
        try:
            work = read_work(record["body"])
            _renew(work) if isinstance(work, Renewal) else _carry_on(work)
        except Busy:
            delay_s = random.randint(*BUSY_S)  # noqa: S311  # jitter, not a secret
            wiring.work_queue().again(record["receiptHandle"], delay_s)
            later.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": later}


@workers.schedule("rate(1 minute)")
def tick(_: Any) -> None:
    """Have each campaign looked at whose time has come: a message each, so no fault holds up another. Then
    give cards back what they said before a trial."""
    due = wiring.campaigns().due(wiring.clock_ms(), DUE_MAX)
    wiring.work_queue().send([Work(campaign.merchant_id, campaign.id, "attend", "", 0) for campaign in due])
    context = wiring.campaign_context()
    take_back_all(context, TRIALS_MAX)
    measure_faults("deliver", context.faults)


def _carry_on(work: Work) -> None:
    """As long as there is time; what is left of a shard is a message of its own."""
    faults = Faults()
    try:
        _go_on(work, faults)
    finally:
        measure_faults("deliver", faults)


def _renew(renewal: Renewal) -> None:
    """A page of a programme's cards, and the next after a pause."""
    following = renew(
        renewal,
        store=wiring.store(),
        index=wiring.campaigns(),
        clock_ms=wiring.clock_ms,
        until_ms=wiring.clock_ms() + WORK_MS,
    )
    if following is not None:
        wiring.work_queue().renew([following], PAUSE_S)


def _go_on(work: Work, faults: Faults) -> None:
    if work.sweep == "attend":
        return attend(wiring.campaign_context(), work.merchant_id, work.campaign_id, clock=True)
    until_ms = wiring.clock_ms() + WORK_MS
    if go_on(
        work, _page(work, faults), campaigns=wiring.campaigns(), clock_ms=wiring.clock_ms, until_ms=until_ms
    ):
        return attend(wiring.campaign_context(), work.merchant_id, work.campaign_id, clock=False)
    return wiring.work_queue().send([work])


def _page(work: Work, faults: Faults) -> Page:
    store, campaigns, clock_ms = wiring.store(), wiring.campaigns(), wiring.clock_ms
    match work.sweep:
        case "deliver":
            return delivering(
                store=store, campaigns=campaigns, zones_of=wiring.zones_of, clock_ms=clock_ms, faults=faults
            )
        case "measure":
            return measuring(store=store, campaigns=campaigns, clock_ms=clock_ms, faults=faults)
        case "correct":
            change = correcting(clock_ms)
        case "revert":
            change = reverting(clock_ms)
        case "retry":
            change = retrying(campaigns, clock_ms)
        case _:
            raise ValueError(f"no sweep is called {work.sweep}")
    return over_deliveries(change, store=store, campaigns=campaigns, faults=faults)
