"""Google's quota is used up whatever its latency, by two workers of a lane, and the counter's comes first.

The local Google answers 429 above 20 requests a second. `make soak TESTS=tests/wallets/google/test_quota.py`
tries more latencies, for longer.
"""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from chalicelib.domain.card.card import LANES, Lane
from chalicelib.domain.card.wallets import WALLETS
from infra.local.aws import REGION, LocalAws
from infra.package import ROOT
from tests.support.local_google import Merchant, RunningGoogle
from tests.support.volume import IN_SOAK, figure, seeds, volume

QUOTA = 20
pytestmark = IN_SOAK  # a share of a quota is a measure of time: on a machine with nothing else to do
SECONDS = volume(8, 30)
LATENCIES_MS = (500, 20, 250, 100)

Start = Callable[[Lane, str], "subprocess.Popen[str]"]


@pytest.fixture
def start(aws: LocalAws, table_name: str, google: RunningGoogle, merchant: Merchant, tmp_path: Path) -> Start:
    secret = tmp_path / "google.json"
    secret.write_text(json.dumps(google.secret))
    unused = ("CAMPAIGN", *(f"{wallet}_{lane}".upper() for wallet in WALLETS for lane in LANES))
    environment = {
        **os.environ,
        **{f"CARNET_{name}_QUEUE_URL": "unused" for name in unused},
        "AWS_ENDPOINT_URL_DYNAMODB": aws.url,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "CARNET_TABLE": table_name,
        "CARNET_BASE_URL": merchant.url,
        "CARNET_GOOGLE_API_URL": google.url,
        "GOOGLE_SECRET": str(secret),
    }

    def start(lane: Lane, name: str) -> "subprocess.Popen[str]":
        command = [sys.executable, "-m", "tests.support.google_worker", lane, name]
        return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)

    return start


def calls(google: RunningGoogle, *workers: "subprocess.Popen[str]") -> list[dict[str, Any]]:
    """What Google was asked while all of these workers were at work."""
    try:
        for worker in workers:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "at work\n"
        began_ms = google.clock.now_ms()
        time.sleep(SECONDS)
        assert [worker.poll() for worker in workers] == [None] * len(workers), "a worker fell over"
        return [call for call in google.calls() if call["time_ms"] >= began_ms]
    finally:
        for worker in workers:
            worker.kill()
            worker.wait(10)
        time.sleep(1)  # what was under way is answered before the next test has this Google's place


def share_of_quota(calls: list[dict[str, Any]]) -> float:
    assert not [call for call in calls if call["status"] == 429], "more than Google allows"
    seconds: float = (calls[-1]["time_ms"] - calls[0]["time_ms"]) / 1000
    return (len(calls) - 1) / seconds / QUOTA


@pytest.mark.parametrize("latency_ms", [LATENCIES_MS[number] for number in seeds(1, len(LATENCIES_MS))])
def test_two_workers_use_the_whole_quota(google: RunningGoogle, start: Start, latency_ms: int) -> None:
    google.misbehave(path="/walletobjects", delay_ms=latency_ms, times=None)
    share = share_of_quota(calls(google, start("counter", "A"), start("counter", "B")))
    figure(f"Google answers in {latency_ms} ms: {share:.3f} of its quota")

    assert share >= 0.95


def test_a_campaign_has_all_that_counters_leave_and_no_more(google: RunningGoogle, start: Start) -> None:
    google.misbehave(path="/walletobjects", delay_ms=100, times=None)
    alone = share_of_quota(calls(google, start("campaign", "C"), start("campaign", "D")))

    asked = calls(google, start("campaign", "E"), start("counter", "A"), start("counter", "B"))
    of = Counter(call["body"]["id"].split(".")[1][0] for call in asked if "loyaltyObject" in call["path"])
    figure(f"a campaign alone has {alone:.3f} of the quota; calls of counters and a campaign: {dict(of)}")

    assert alone >= 0.95
    assert share_of_quota(asked) >= 0.95
    assert of["E"] <= 0.1 * of.total()
