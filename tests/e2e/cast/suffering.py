"""What a stack suffers: workers killed at work, vendors that misbehave; and tills that try again."""

import os
import random
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from infra.local.stack import LocalStack
from tests.e2e.cast.wire import Till, call

TRIES = 12  # a till that gets no answer sends the same again, so often


def scan(till: Till, card: dict[str, Any], sale: str) -> int:
    body = {"barcode": card["barcode"], "amount_minor": 300, "sale_id": f"{card['serial']}-{sale}"}
    for attempt in range(TRIES):
        status = till.post("/scans", body, key=f"{card['serial']}-{sale}").status
        if status < 500:
            return status
        time.sleep(min(2.0, 0.1 * 2**attempt))
    raise AssertionError("the till never got an answer")


def all_pushed(till: Till, card: dict[str, Any]) -> bool:
    deliveries = till.get(f"/cards/{card['serial']}/deliveries").json["deliveries"]
    return {each["wallet"] for each in deliveries} == {"apple", "google"} and all(
        each["pushed"] for each in deliveries
    )


@contextmanager
def misbehaving(url: str, rule: dict[str, Any]) -> Iterator[None]:
    assert call("PUT", url, rule).status < 300
    try:
        yield
    finally:
        assert call("PUT", url, b"null", Content_Type="application/json").status < 300


def kill_one_at_work(stack: LocalStack, kind: str) -> int:
    """Kill a worker of this function soon after it has got work; how many died, 0 if it never started."""
    until = time.monotonic() + 4
    while time.monotonic() < until:
        workers = _workers(stack, kind)
        if workers:
            time.sleep(random.Random(workers[0]).uniform(0.0, 0.4))
            with suppress(ProcessLookupError):  # it may have ended by itself
                os.kill(workers[-1], signal.SIGKILL)
                return 1
        time.sleep(0.05)
    return 0


def _workers(stack: LocalStack, kind: str) -> list[int]:
    """The worker processes of a function of this stack, by the folder that they run in."""
    folder = f"{stack.folder}/aws/tmp/ministack-lambda-carnet-{kind}".encode()
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if folder in (process / "cmdline").read_bytes():
                found.append(int(process.name))
    return sorted(found)
