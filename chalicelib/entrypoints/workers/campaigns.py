"""The workers of campaigns: `deliver` goes on with one shard, `tick` looks each minute what is due."""

import random
import time
from collections.abc import Iterable
from typing import Any

from chalice.app import Blueprint

from chalicelib import wiring
from chalicelib.domain.campaign.campaign import SHARDS, Campaign, Work
from chalicelib.domain.campaign.lifecycle import (
    TURN_MS,  # of the worker's 30 s: the rest is for the page it is at
)
from chalicelib.domain.errors import Busy
from chalicelib.domain.programme.changes.edition import Renewal
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.entrypoints.metrics import measure_faults
from chalicelib.entrypoints.workers.certificate import measure_certificate
from chalicelib.entrypoints.workers.overview import count_overview
from chalicelib.entrypoints.workers.retention import look_at_unused
from chalicelib.service.campaign.asking import Around, ask
from chalicelib.service.campaign.campaigns import attend
from chalicelib.service.campaign.deliver import delivering
from chalicelib.service.campaign.easing import Easing, eased
from chalicelib.service.campaign.recall import recalling
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
from chalicelib.service.card.due import tell_due
from chalicelib.service.card.renewal import PAUSE_S, renew
from chalicelib.service.customer.erase import go_on_with_due
from chalicelib.service.feedback.case_sweep import Round, look_at_cases
from chalicelib.service.walls import Faults

QUEUE = "arn:aws:sqs:eu-west-1:000000000000:carnet-campaigns"  # replaced by the template
TRIALS_MAX = 50  # given back in a minute; the others stay over
TICK_MS = 20_000  # of the clock's 30 s: what is due then still waits a minute
CERTIFICATE_EVERY = 30  # minutes between two looks at Apple's certificate
PAUSED_S = 300  # what the operator paused is looked at again after this
BUSY_S = (2, 10)  # between these, a part that DynamoDB throttled is gone on with

EASING = Easing()  # a process is one worker

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
            if _paused(work):
                continue
            _renew(work) if isinstance(work, Renewal) else _carry_on(work)
        except Busy:
            EASING.note(throttled=True)
            delay_s = random.randint(*BUSY_S)  # noqa: S311  # jitter, not a secret
            wiring.work_queue().again(record["receiptHandle"], delay_s)
            later.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": later}


@workers.schedule("rate(1 minute)")
def tick(_: Any) -> None:
    """Have each campaign looked at whose time has come: a message each, so no fault holds up another. Then
    give cards back what they said before a trial. What the operator paused stays due."""
    began_ms, after = wiring.clock_ms(), ""
    wiring.pausing().note_tick(began_ms)
    if began_ms // MINUTE_MS % CERTIFICATE_EVERY == 0:
        measure_certificate()
    pauses = wiring.pausing().pauses()
    if pauses.holds(""):
        return
    while wiring.clock_ms() < began_ms + TICK_MS:
        page = wiring.campaigns().due(began_ms, after)
        due = [campaign for campaign in page.campaigns if not pauses.holds(campaign.merchant_id)]
        _ask(due, began_ms)
        wiring.work_queue().send(
            [Work(campaign.merchant_id, campaign.id, "attend", "", 0) for campaign in due]
        )
        after = page.next
        if not after:
            break
    _tell_due(began_ms)
    _look_at_cases(began_ms)
    count_overview(began_ms + TICK_MS)
    context = wiring.campaign_context()
    take_back_all(context, TRIALS_MAX)
    measure_faults("deliver", context.faults)
    _erase_due(began_ms)
    _count_audiences(began_ms)
    look_at_unused(pauses, began_ms + TICK_MS)


def _ask(due: Iterable[Campaign], began_ms: int) -> None:
    """Whoever can answer what has begun to wait is written to."""
    around = Around(wiring.directory(), wiring.mail(), f"{wiring.settings().base_url}/console")
    context, until_ms = wiring.campaign_context(), began_ms + TICK_MS
    measure_faults("deliver", ask(context, around, due, wiring.clock_ms, until_ms))


def _tell_due(began_ms: int) -> None:
    """The cards of one shard on which something ended, or is about to: each shard in its minute."""
    faults = Faults()
    tell_due(
        wiring.store(),
        began_ms // MINUTE_MS % SHARDS,
        clock_ms=wiring.clock_ms,
        until_ms=began_ms + TICK_MS,
        faults=faults,
    )
    measure_faults("deliver", faults)


def _look_at_cases(began_ms: int) -> None:
    """Who is late with an answer is told; and it is counted who came back after one."""
    around = Round(wiring.mail(), wiring.campaigns(), f"{wiring.settings().base_url}/console")
    context, until_ms = wiring.case_context(), began_ms + TICK_MS
    measure_faults("deliver", look_at_cases(context, around, wiring.clock_ms, until_ms))


def _erase_due(began_ms: int) -> None:
    """What is being erased goes on: a step that failed, a phone that has shown its end since."""
    faults = Faults()
    go_on_with_due(wiring.erasing(), until_ms=began_ms + TICK_MS, faults=faults)
    measure_faults("deliver", faults)


def _count_audiences(began_ms: int) -> None:
    """Those whose night it is: a line a day says how large each was."""
    faults = Faults()
    wiring.audience_counter(faults).count_due(began_ms + TICK_MS)
    measure_faults("deliver", faults)


def _carry_on(work: Work) -> None:
    """As long as there is time; what is left of a shard is a message of its own."""
    faults = Faults()
    try:
        _go_on(work, faults)
    finally:
        measure_faults("deliver", faults)


def _paused(work: Work | Renewal) -> bool:
    """Whether the operator paused it. It goes to the back of the queue, where it waits without a try."""
    pauses, queue = wiring.pausing().pauses(), wiring.work_queue()
    if isinstance(work, Work):
        paused = pauses.holds(work.merchant_id)
        if paused:
            queue.send([work], PAUSED_S)
        return paused
    programme = wiring.store().programme(work.programme_id)
    paused = programme is not None and pauses.holds(programme.merchant_id)
    if paused:
        queue.renew([work], PAUSED_S)
    return paused


def _renew(renewal: Renewal) -> None:
    """A page of a programme's cards, and the next after a pause."""
    following = renew(
        renewal,
        store=wiring.store(),
        index=wiring.campaigns(),
        clock_ms=wiring.clock_ms,
        until_ms=wiring.clock_ms() + TURN_MS,
    )
    if following is not None:
        wiring.work_queue().renew([following], PAUSE_S)


def _go_on(work: Work, faults: Faults) -> None:
    if work.sweep == "attend":
        return attend(wiring.campaign_context(), work.merchant_id, work.campaign_id, clock=True)
    until_ms = wiring.clock_ms() + TURN_MS
    page = eased(
        _page(work, faults), EASING, throttled=_throttled, clock_ms=wiring.clock_ms, wait_s=time.sleep
    )
    if go_on(work, page, campaigns=wiring.campaigns(), clock_ms=wiring.clock_ms, until_ms=until_ms):
        return attend(wiring.campaign_context(), work.merchant_id, work.campaign_id, clock=False)
    return wiring.work_queue().send([work])


def _throttled() -> int:
    return wiring.store().throttled() + wiring.campaigns().throttled()


def _page(work: Work, faults: Faults) -> Page:
    store, campaigns, clock_ms = wiring.store(), wiring.campaigns(), wiring.clock_ms
    match work.sweep:
        case "deliver":
            return delivering(
                store=store,
                campaigns=campaigns,
                zones_of=wiring.zones_of,
                clock_ms=clock_ms,
                faults=faults,
                cards=lambda: EASING.cards,
            )
        case "measure":
            return measuring(store=store, campaigns=campaigns, clock_ms=clock_ms, faults=faults)
        case "recall":
            return recalling(
                store=store, campaigns=campaigns, clock_ms=clock_ms, pause=wiring.pause, faults=faults
            )
        case "correct":
            change = correcting(clock_ms, store=store, zones_of=wiring.zones_of)
        case "revert":
            change = reverting(clock_ms)
        case "retry":
            change = retrying(campaigns, clock_ms)
        case _:
            raise ValueError(f"no sweep is called {work.sweep}")
    return over_deliveries(change, store=store, campaigns=campaigns, faults=faults)
