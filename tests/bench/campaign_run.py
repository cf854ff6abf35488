"""One campaign from its send to its result, by the real workers in a process of their own.

`python -m tests.bench.campaign_run CONFIG` prints a JSON line. The workers are called as Lambda calls them,
over the wiring that is deployed; three things are others: the queues hand their messages on in this process,
the clock is the data's, and the secrets come from a folder.
"""

import base64
import json
import os
import resource
import sys
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import asdict, dataclass, field
from io import StringIO
from pathlib import Path
from typing import Any

import boto3
import urllib3

from chalicelib import wiring
from chalicelib.domain.campaign import SHARDS, Campaign, CampaignSettings, Variant, Work
from chalicelib.domain.card import Card, Changed, Registration, WalletName
from chalicelib.domain.ledger import Origin
from chalicelib.domain.lifecycle import turned
from chalicelib.domain.programme import Sale
from chalicelib.domain.result import Result, result_of
from chalicelib.domain.sentences_effect import effect_said
from chalicelib.domain.tally import DAY_MS
from chalicelib.service.scan import scan
from tests.bench.cdnow import KEY_ID, MERCHANT, PROGRAMME, purchases, serial_of
from tests.bench.meter import Meter
from tests.gateway import call

BATCH: Mapping[WalletName, int] = {"apple": 100, "google": 10}  # as in infra/resources.yaml
STREAM_BATCH = 100


@dataclass(slots=True)
class Stage:
    """`seconds` by the clock, `cpu` of this process alone, `peak_mb` its memory's until the stage's end."""

    cards: int = 0
    seconds: float = 0.0
    cpu: float = 0.0
    calls: int = 0
    peak_mb: float = 0.0
    asked: dict[str, float] = field(default_factory=dict)


class Carried:
    """A queue that hands its messages on in this process."""

    def __init__(self) -> None:
        self.messages: deque[Any] = deque()

    def send(self, messages: Sequence[Any], delay_s: int = 0) -> None:
        self.messages += messages

    def again(self, receipt: str, delay_s: int) -> None:
        raise AssertionError(f"a wallet did not answer for {receipt}")

    def taken(self, most: int) -> list[Any]:
        return [self.messages.popleft() for _ in range(min(most, len(self.messages)))]


class Run:
    def __init__(self, config: Mapping[str, Any]) -> None:
        self.config = config
        self.queues: dict[str, Carried] = {"apple": Carried(), "google": Carried()}
        self.work = Carried()
        self.stages: dict[str, Stage] = {}
        self._session = boto3.session.Session()._session
        self.meter = Meter(units=config["units"])
        self.meter.attach(self._session)
        boto3.setup_default_session(botocore_session=self._session)
        self._began_s, self._later_ms = time.monotonic(), 0
        wiring.clock_ms = self.now_ms
        wiring.queue = self.queues.__getitem__  # type: ignore[assignment]  # these carry in this process
        wiring.work_queue = lambda: self.work  # type: ignore[assignment]
        wiring._secrets = lambda: self  # type: ignore[assignment]

    def now_ms(self) -> int:
        awake_ms = int((time.monotonic() - self._began_s) * 1000)
        return int(self.config["now_ms"]) + awake_ms + self._later_ms

    def read(self, name: str) -> Any:
        """A secret, as the account's owner would have put it there."""
        folder = Path(self.config["folder"])
        if name == "tokens":
            return {"keys": [{"id": "1", "secret": base64.b64encode(b"t" * 32).decode()}]}
        if name == "google":
            return json.loads((folder / "google.json").read_text())
        files = {"certificate_pem": "pass_cert", "key_pem": "pass_key", "intermediate_pem": "intermediate"}
        named = {**files, "push_ca_pem": "root"}
        return {key: (folder / "certificates" / f"{file}.pem").read_text() for key, file in named.items()}

    def hold_google(self, worker: Callable[[Any, Any], Any]) -> frozenset[str]:
        """Some cards as customers have them: made at Google and saved on a phone; their serials."""
        cards: list[Card] = []
        for shard in range(SHARDS):
            members = wiring.campaigns().roll(PROGRAMME.id, shard, "", BATCH["apple"]).members
            old_ms = self.now_ms() - 30 * DAY_MS  # Google takes no link of tomorrow's
            cards += [
                each.card for each in members if "google" in each.wallets and each.card.created_ms < old_ms
            ]
        cards = cards[: self.config["google_most"]]
        for begin in range(0, len(cards), BATCH["google"]):
            batch = [Changed(card.serial, 1) for card in cards[begin : begin + BATCH["google"]]]
            assert worker({"Records": [_message(each) for each in batch]}, None) == {"batchItemFailures": []}
        for card in cards:
            body = {"jwt": wiring.google_save_link(card).rpartition("/")[2], "user": card.serial}
            saved = urllib3.request("POST", f"{wiring.settings().google_api_url}/save", json=body)
            assert saved.status == 200, saved.data
        return frozenset(card.serial for card in cards)

    def google_calls(self) -> int:
        """How often Google's API was called, but for tokens."""
        url = f"{wiring.settings().google_api_url}/control/calls"
        calls = urllib3.request("GET", url).json()["calls"]
        return sum(each["direction"] == "in" and each["path"].startswith("/walletobjects") for each in calls)

    def send(self) -> None:
        """Write the campaign and go through every shard."""
        from chalicelib.entrypoints.campaign_workers import office
        from chalicelib.service.campaigns import send

        words = Variant("a", {"en": "New records"}, {"en": "Ten new records are in. Come and listen."})
        campaign = Campaign(
            "bench", MERCHANT, "Bench", (PROGRAMME.id,), self.now_ms(), "staff:1",
            audience=self.config["audience"], variants=(words,), window_days=self.config["window_days"],
        )  # fmt: skip
        wiring.campaigns().put_campaign(campaign)
        settings = CampaignSettings(MERCHANT)
        with self.stage("deliver") as stage:
            send(office(), campaign, settings, "staff:1")
            stage.calls = self._sweep()
            stage.cards = self.config["cards"]

    def measure(self) -> Result:
        from chalicelib.entrypoints.campaign_workers import office

        found = office().find(MERCHANT, "bench")
        with self.stage("measure") as stage:
            office().change(found, lambda now: turned(now, "measure", self.now_ms()))
            stage.calls = self._sweep()
            result = result_of(wiring.campaigns().progress("bench"))
            stage.cards = result.sent + result.held_out
        return result

    def counts(self) -> Counter[str]:
        """What became of the cards, as the shards noted it."""
        counts: Counter[str] = Counter()
        for part in wiring.campaigns().progress("bench"):
            if part.sweep == "deliver":
                counts.update(part.counts)
        return counts

    def route(self) -> None:
        from chalicelib.entrypoints.workers import route

        with self.stage("route") as stage:
            for records in self._changes():
                route({"Records": records}, None)
                stage.calls += 1
            stage.cards = len(self.queues["apple"].messages)

    def refresh(self, wallet: WalletName, worker: Callable[[Any, Any], Any], most: int) -> None:
        """Give the wallet what its queue holds, at most so many cards."""
        queue = self.queues[wallet]
        with self.stage(wallet) as stage:
            while stage.cards < most and (batch := queue.taken(BATCH[wallet])):
                failed = worker({"Records": [_message(each) for each in batch]}, None)
                assert failed == {"batchItemFailures": []}, failed
                stage.cards += len(batch)
                stage.calls += 1

    def fetch(self, serials: Sequence[str]) -> None:
        """Phones ask what changed and fetch it, through the app as API Gateway calls it."""
        phones = [each for serial in serials for each in wiring.store().registrations(serial, "apple")]
        for phone in phones[:1]:  # a warm Lambda has drawn the strips
            self._fetched(phone)
        with self.stage("fetch") as stage:
            answered = [self._fetched(phone) for phone in phones[1 : self.config["fetches"] + 1]]
            stage.cards = len(answered)
        stage.asked["bytes_out"] = sum(answered)

    def _fetched(self, phone: Registration) -> int:
        """Bytes that one phone was answered."""
        pass_type = wiring.apple_identity().pass_type_id
        devices = f"/apple/v1/devices/{phone.holder}/registrations/{pass_type}"
        told = call("GET", f"{devices}?passesUpdatedSince={phone.fetched_version_ms}")
        assert told.json["serialNumbers"] == [phone.serial], told.text
        headers = {"Authorization": f"ApplePass {wiring.tokens().apple(phone.serial, KEY_ID)}"}
        fetched = call("GET", f"/apple/v1/passes/{pass_type}/{phone.serial}", headers)
        assert fetched.status == 200, fetched.text
        return len(told.body) + len(fetched.body)

    def replay(self) -> None:
        """What the customers really bought in the window, scanned; then the window is over."""
        from_ms = int(self.config["now_ms"])
        to_ms = from_ms + self.config["window_days"] * DAY_MS
        known = int(self.config["replay"])
        bought = [
            each
            for each in purchases(self.config["later_ms"])
            if from_ms <= each.at_ms < to_ms and int(each.customer) <= known
        ]
        with self.stage("scan") as stage:
            for each in bought:
                sale_id = f"{each.customer}-{each.at_ms}"
                origin = Origin(
                    f"sale:web:{sale_id}", "", "key:web", each.at_ms, outlet="web", sale_id=sale_id
                )
                sale = Sale(amount_minor=each.cents)
                scan(wiring.store(), serial_of(each.customer), MERCHANT, sale, origin, wiring.pause)
            stage.cards = stage.calls = len(bought)
        self._later_ms = to_ms - from_ms

    def stage(self, name: str) -> "_Timed":
        return _Timed(self, name)

    def _sweep(self) -> int:
        from chalicelib.entrypoints.campaign_workers import deliver

        calls = 0
        while self.work.messages:
            (work,) = self.work.taken(1)
            assert isinstance(work, Work)
            deliver({"Records": [{"body": json.dumps(asdict(work)), "messageId": "m"}]}, None)
            calls += 1
        return calls

    def _changes(self) -> Iterator[list[Any]]:
        """What the stream tells of the campaign's cards, in the batches that a worker gets."""
        if self.config["quick"]:
            yield from _quick_changes()
            return
        client, at = boto3.client("dynamodbstreams"), self.config["after"]
        while at:
            answer = client.get_records(ShardIterator=at, Limit=STREAM_BATCH)
            if not answer["Records"]:
                return
            yield answer["Records"]
            at = answer.get("NextShardIterator")


class _Timed:
    def __init__(self, run: Run, name: str) -> None:
        self._run, self._name = run, name

    def __enter__(self) -> Stage:
        self._run.meter.taken()
        self._from = time.perf_counter(), time.process_time()
        self._stage = self._run.stages[self._name] = Stage()
        return self._stage

    def __exit__(self, *_: object) -> None:
        self._stage.seconds = time.perf_counter() - self._from[0]
        self._stage.cpu = time.process_time() - self._from[1]
        self._stage.asked = self._run.meter.taken()
        self._stage.peak_mb = _peak_mb()


def _quick_changes() -> Iterator[list[Any]]:
    """The bench's own table says them through a call of its own."""
    http, url = urllib3.PoolManager(), os.environ["AWS_ENDPOINT_URL_DYNAMODB"]
    while True:
        body = json.dumps({"Limit": STREAM_BATCH})
        told = http.request("POST", url, body=body, headers={"X-Amz-Target": "Quick.TakeChanges"}).json()
        if not told["Records"]:
            return
        yield told["Records"]


def _message(change: Changed) -> dict[str, Any]:
    body = json.dumps({"serial": change.serial, "version_ms": change.version_ms})
    return {"body": body, "messageId": change.serial, "receiptHandle": change.serial,
            "attributes": {"ApproximateReceiveCount": "1"}}  # fmt: skip


def _peak_mb() -> float:
    """Of this process so far; kilobytes on Linux."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    run = Run(json.loads(sys.argv[1]))
    from chalicelib.entrypoints.workers import push_apple, sync_google

    with redirect_stdout(StringIO()):  # the workers' metrics
        held = run.hold_google(sync_google)
        run.send()
        run.route()
        sent = [each.serial for each in run.queues["apple"].messages]
        run.refresh("apple", push_apple, run.config["apple_most"])
        run.fetch(sent[: 2 * run.config["fetches"]])
        google = run.queues["google"].messages
        run.queues["google"].messages = deque(each for each in google if each.serial in held)
        before = run.google_calls()
        run.refresh("google", sync_google, run.config["google_most"])
        calls = run.google_calls() - before
        if run.config["replay"]:
            run.replay()
        counts = run.counts()
        result = run.measure() if run.config["measure"] else result_of(())
    print(
        json.dumps(
            {
                "stages": {name: asdict(stage) for name, stage in run.stages.items()},
                "peak_mb": _peak_mb(),
                "planned": sum(counts.values()),
                "sent": counts["sent"],
                "held": sum(count for name, count in counts.items() if name.startswith("held.")),
                "held_out": counts["held_out"],
                "effect": [effect_said(effect, metric, "en") for metric, effect in result.effects.items()],
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
