"""One campaign from its send to its result, by the real workers in a process of their own.

`python -m tests.bench.sending.run CONFIG` prints a JSON line. The workers are called as Lambda calls them,
over the wiring that is deployed but for what `process` says.
"""

import json
import os
import sys
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import asdict
from io import StringIO
from typing import Any

import boto3
import urllib3

from chalicelib import wiring, words
from chalicelib.domain.audience.audience import condition_of
from chalicelib.domain.campaign.approval import Author
from chalicelib.domain.campaign.campaign import Campaign, CampaignSettings, Variant, Work
from chalicelib.domain.campaign.lifecycle import turned
from chalicelib.domain.campaign.result.counts import text_of
from chalicelib.domain.campaign.result.result import Result, result_of
from chalicelib.domain.campaign.result.verdict import effect_phrase
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.rules import Sale
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.till.scan import scan
from tests.bench.cdnow import MERCHANT, PROGRAMME, purchases, serial_of
from tests.bench.sending.process import Process
from tests.bench.sending.stage import peak_mb
from tests.bench.sending.wallets import Wallets

STREAM_BATCH = 100


class Run:
    def __init__(self, process: Process) -> None:
        self._process, self._config = process, process.config

    def send(self) -> None:
        """Write the campaign and go through every shard."""
        from chalicelib.service.campaign.campaigns import send

        words = Variant("a", {"en": "New records"}, {"en": "Ten new records are in. Come and listen."})
        campaign = Campaign(
            "bench", MERCHANT, "Bench", (PROGRAMME.id,), self._process.now_ms(), "staff:1",
            audience=condition_of(self._config["audience"]), variants=(words,),
            window_days=self._config["window_days"],
        )  # fmt: skip
        wiring.campaigns().put_campaign(campaign)
        settings = CampaignSettings(MERCHANT)
        with self._process.stage("deliver") as stage:
            send(wiring.campaign_context(), campaign, settings, Author("staff:1"))
            stage.calls = self._sweep()
            stage.cards = self._config["cards"]

    def measure(self) -> Result:
        found = wiring.campaign_context().find(MERCHANT, "bench")
        with self._process.stage("measure") as stage:
            wiring.campaign_context().change(
                found, lambda now: turned(now, "measure", self._process.now_ms())
            )
            stage.calls = self._sweep()
            result = result_of(wiring.campaigns().progress("bench"))
            stage.cards = result.sent + result.held_out
        return result

    def counts(self) -> Counter[str]:
        """What became of the cards, as the shards noted it."""
        counts: Counter[str] = Counter()
        for part in wiring.campaigns().progress("bench"):
            if part.sweep == "deliver":
                counts.update({text_of(key): count for key, count in part.counts.items()})
        return counts

    def route(self) -> None:
        from chalicelib.entrypoints.workers.road import route, route_campaigns

        with self._process.stage("route") as stage:
            for records in self._changes():
                for reader in (route, route_campaigns):
                    reader({"Records": records}, None)
                stage.calls += 1
            stage.cards = len(self._process.queues["apple"].messages)

    def replay(self) -> None:
        """What the customers really bought in the window, scanned; then the window is over."""
        from_ms = int(self._config["now_ms"])
        to_ms = from_ms + self._config["window_days"] * DAY_MS
        known = int(self._config["replay"])
        bought = [
            each
            for each in purchases(self._config["later_ms"])
            if from_ms <= each.at_ms < to_ms and int(each.customer) <= known
        ]
        with self._process.stage("scan") as stage:
            for each in bought:
                sale_id = f"{each.customer}-{each.at_ms}"
                origin = Origin(
                    f"sale:web:{sale_id}", "", "key:web", each.at_ms, outlet="web", sale_id=sale_id
                )
                sale = Sale(amount_minor=each.cents)
                scan(wiring.store(), serial_of(each.customer), MERCHANT, sale, origin, wiring.pause)
            stage.cards = stage.calls = len(bought)
        self._process.move_on(to_ms - from_ms)

    def _sweep(self) -> int:
        from chalicelib.entrypoints.workers.campaigns import deliver

        calls = 0
        while self._process.work.messages:
            (work,) = self._process.work.taken(1)
            assert isinstance(work, Work)
            deliver({"Records": [{"body": json.dumps(asdict(work)), "messageId": "m"}]}, None)
            calls += 1
        return calls

    def _changes(self) -> Iterator[list[Any]]:
        """What the stream tells of the campaign's cards, in the batches that a worker gets."""
        if self._config["quick"]:
            yield from _quick_changes()
            return
        client, at = boto3.client("dynamodbstreams"), self._config["after"]
        while at:
            answer = client.get_records(ShardIterator=at, Limit=STREAM_BATCH)
            if not answer["Records"]:
                return
            yield answer["Records"]
            at = answer.get("NextShardIterator")


def _quick_changes() -> Iterator[list[Any]]:
    """The bench's own table says them through a call of its own."""
    http, url = urllib3.PoolManager(), os.environ["AWS_ENDPOINT_URL_DYNAMODB"]
    while True:
        body = json.dumps({"Limit": STREAM_BATCH})
        told = http.request("POST", url, body=body, headers={"X-Amz-Target": "Quick.TakeChanges"}).json()
        if not told["Records"]:
            return
        yield told["Records"]


def main() -> None:
    process = Process(json.loads(sys.argv[1]))
    run, wallets, config = Run(process), Wallets(process), process.config
    from chalicelib.entrypoints.workers.road import push_apple, sync_google

    with redirect_stdout(StringIO()):  # the workers' metrics
        held = wallets.hold_google(sync_google)
        if config["quick"]:
            deque(_quick_changes(), maxlen=0)  # that these were saved is no campaign's to route
        run.send()
        run.route()
        sent = [each.serial for each in process.queues["apple"].messages]
        wallets.refresh("apple", push_apple, config["apple_most"])
        if sent:  # an audience may mean nobody
            wallets.fetch(sent[: 2 * config["fetches"]])
        google = process.queues["google"].messages
        process.queues["google"].messages = deque(each for each in google if each.serial in held)
        before = wallets.google_calls()
        wallets.refresh("google", sync_google, config["google_most"])
        calls = wallets.google_calls() - before
        if config["replay"]:
            run.replay()
        counts = run.counts()
        result = run.measure() if config["measure"] else result_of(())
    print(
        json.dumps(
            {
                "stages": {name: asdict(stage) for name, stage in process.stages.items()},
                "peak_mb": peak_mb(),
                "planned": sum(counts.values()),
                "sent": counts["sent"],
                "held": sum(count for name, count in counts.items() if name.startswith("held.")),
                "held_out": counts["held_out"],
                "effect": [
                    words.say(effect_phrase(effect, metric, "EUR"), "en")
                    for metric, effect in result.effects.items()
                ],
                "google_calls": calls,
                "fetched": result.arrived_by_wallet("apple")["fetched"],
                "accepted": {
                    name: result.arrived_by_wallet(name)["accepted"] for name in ("apple", "google")
                },
            }
        )
    )


if __name__ == "__main__":
    main()
