"""The workers on the road to the phone: the table's stream to the queues, the queues to the wallets."""

import json
import logging
import math
import random
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from chalice.app import Blueprint

from chalicelib import wiring
from chalicelib.domain.card.card import Changed, Lane
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.entrypoints.metrics import measure
from chalicelib.service.card.refresh import Round, refresh
from chalicelib.service.walls import Faults
from chalicelib.service.webhook.announce import announce

if TYPE_CHECKING:
    from chalicelib.domain.feedback.asking import Visit
    from chalicelib.service.ports import Wallet

# Replaced by the template: the decorators only need the form of an ARN.
STREAM = "arn:aws:dynamodb:eu-west-1:000000000000:table/carnet/stream/2026-01-01T00:00:00.000"
APPLE = "arn:aws:sqs:eu-west-1:000000000000:carnet-apple"
GOOGLE = "arn:aws:sqs:eu-west-1:000000000000:carnet-google.fifo"
BROWSER = "arn:aws:sqs:eu-west-1:000000000000:carnet-browser"

# Cards made meanwhile by whoever had not read the change yet are met by a second round, which finds few.
SETTLED_S = 90
RETRY_MAX_S = 600  # whatever a vendor asks for: who holds up a card for longer would hold up its next change
COUNTER_MAX_S = (
    120  # unless it asks: after an outage a stamp is behind its card's older message for so long at most
)

log = logging.getLogger(__name__)
workers = Blueprint(__name__)


@workers.on_dynamodb_record(stream_arn=STREAM, batch_size=300, starting_position="TRIM_HORIZON")
def route(event: Any) -> None:
    """Send each card that somebody at a counter changed to the wallets that hold it, what happened to those
    who want to hear of it, and each programme that cards show anew to the queue that goes through its cards.
    A card that was at the shop is asked the shop's question, once a month. The hours in which something
    happened are noted, to be counted.

    An error raises: the stream tries again, and all of this is harmless twice. A record that cannot be read
    is told by a metric and passed over: tried again it would stay as it is, and hold up every card behind
    it. Its batch is kept, so that `infra.admin replay` brings it once the fault is mended.
    """
    from chalicelib.aws.card.changed import changed
    from chalicelib.aws.feedback.visited import visited
    from chalicelib.aws.programme.changed import renewed
    from chalicelib.aws.webhook.happened import happened
    from chalicelib.service.overview.count import note

    records = event.to_dict()["Records"]
    faults = Faults()
    _send("counter", changed(records, faults.found))
    if renewals := renewed(records, faults.found):
        wiring.work_queue().renew(renewals)
        wiring.work_queue().renew(renewals, SETTLED_S)
    store, webhooks = wiring.store(), wiring.webhooks()
    occasions = happened(records, faults.found)
    announce(occasions, store=store, webhooks=webhooks, queue=wiring.webhook_queue(), faults=faults)
    _ask(visited(records, faults.found), faults)
    note(occasions, wiring.counting(), wiring.clock_ms(), faults)
    if faults.found:
        wiring.keep_unrouted(records)
        measure({"Worker": "route"}, {"Unread": len(faults.found)}, reason=faults.found[0])


@workers.on_dynamodb_record(stream_arn=STREAM, batch_size=50, starting_position="TRIM_HORIZON")
def route_campaigns(event: Any) -> None:
    """Send each card that a campaign changed, or what else sweeps over many, to the wallets that hold it.

    A reader of its own: a scan's record is not behind theirs, which the other one passes over.
    """
    from chalicelib.aws.card.changed import changed

    _send("campaign", changed(event.to_dict()["Records"], []))  # what cannot be read, the other one tells


def _ask(visits: "Sequence[Visit]", faults: Faults) -> None:
    from chalicelib.service.feedback.asking import ask_after

    ask_after(
        visits,
        store=wiring.store(),
        questions=wiring.questions,
        campaigns=wiring.campaigns,
        zones_of=wiring.zones_at,
        now_ms=wiring.clock_ms(),
        faults=faults,
    )


def _send(lane: Lane, ways: "Mapping[tuple[WalletName, Lane], Sequence[Changed]]") -> None:
    for (wallet, of), cards in ways.items():
        if of == lane and (wallet != "browser" or wiring.browsers_told()):
            wiring.queue(wallet, lane).send(cards)


@workers.on_sqs_message(queue_arn=APPLE, batch_size=100)
def push_apple(event: Any) -> dict[str, Any]:
    """Push to every phone whose card changed; each fetches the pass itself."""
    return _work(event.to_dict()["Records"], "apple", lambda _: wiring.apple_wallet())


@workers.on_sqs_message(queue_arn=GOOGLE, batch_size=10)
def sync_google(event: Any) -> dict[str, Any]:
    """Write each changed card to its object at Google."""
    return _work(event.to_dict()["Records"], "google", wiring.google_wallet)


@workers.on_sqs_message(queue_arn=BROWSER, batch_size=10)
def push_browser(event: Any) -> dict[str, Any]:
    """Give each browser's push service what is new on its card."""
    return _work(event.to_dict()["Records"], "browser", lambda _: wiring.browser_wallet())


def _work(
    records: list[Any],
    name: WalletName,
    wallet: "Callable[[Lane], Wallet]",
) -> dict[str, Any]:
    lane = wiring.lane_of(name, records[0]["eventSourceARN"])
    read = [_read(record["body"]) for record in records]
    changes = [change for change in read if change is not None]
    try:
        ended = refresh(
            changes,
            name,
            store=wiring.store(),
            wallet=wallet(lane),
            look=wiring.look,
            clock_ms=wiring.clock_ms,
            paused=wiring.pausing().pauses().names,
            lane=lane,
        )
    except WalletMisconfigured as error:  # the secret cannot even be read: nothing was tried
        ended = Round((), frozenset(change.serial for change in changes), error.reason)
    _report(name, ended, unread=read.count(None))
    unfinished = [
        (record, change)
        for record, change in zip(records, read, strict=True)
        if change is None or change.serial in ended.unfinished
    ]
    for record, change in unfinished:
        tries = int(record["attributes"]["ApproximateReceiveCount"])
        asked_s = 0.0 if change is None else ended.later_s.get(change.serial, 0.0)
        delay_s = retry_delay_s(tries, random.random(), asked_s, lane)  # noqa: S311  # jitter
        wiring.queue(name, lane).again(record["receiptHandle"], delay_s)
    return {"batchItemFailures": [{"itemIdentifier": record["messageId"]} for record, _ in unfinished]}


def retry_delay_s(tries: int, jitter: float, asked_s: float = 0.0, lane: Lane = "campaign") -> int:
    """Twice as long each time, from 2 s to 10 minutes, at the counter's lane to 2, less up to half of it so
    that retries spread out. Not before the `asked_s` that the vendor said, and spread out after that, within
    10."""
    most_s = COUNTER_MAX_S if lane == "counter" else RETRY_MAX_S
    own_s = min(most_s, 2.0**tries) * (1.0 - jitter / 2.0)
    vendors_s = asked_s * (1.0 + jitter / 2.0)
    return math.ceil(max(2.0, own_s, min(RETRY_MAX_S, vendors_s)))


def _read(body: str) -> Changed | None:
    """None for a message of a newer release, or a damaged one: it comes again, the others do not wait."""
    try:
        message = json.loads(body)
        return Changed(message["serial"], message["version_ms"])
    except (ValueError, LookupError, TypeError) as error:
        log.error("a message cannot be read: %.200s", body, exc_info=error)
        return None


def _report(name: WalletName, ended: Round, *, unread: int) -> None:
    """Counts by outcome; alarms ring on misconfiguration, on failed cards and on many refused ones."""
    counts = {"WalletMisconfigured": 1} if ended.misconfigured else {}
    for outcome in ended.outcomes:
        kind = type(outcome).__name__
        counts[kind] = counts.get(kind, 0) + 1
    if unread:
        counts["Failed"] = counts.get("Failed", 0) + unread
    if ended.outcomes:
        counts["RefusedPercent"] = 100 * counts.get("Refused", 0) // len(ended.outcomes)
    if not counts:
        return
    measure({"Wallet": name}, counts, reason=ended.misconfigured)
    if ended.misconfigured:
        log.error("%s refuses our credentials or configuration: %s", name, ended.misconfigured)
