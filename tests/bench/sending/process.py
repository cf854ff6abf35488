"""A process wired as on Lambda, but for three things: its queues, its clock and its secrets.

The queues hand their messages on in this process, the clock is the data's, the secrets come from a folder.
"""

import base64
import json
import os
import time
from collections import deque
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import boto3

from chalicelib import wiring
from tests.bench.meter import Item, Meter
from tests.bench.sending.stage import Stage, Timed


class Carried:
    """A queue that hands its messages on in this process."""

    def __init__(self) -> None:
        self.messages: deque[Any] = deque()

    def send(self, messages: Sequence[Any], delay_s: int = 0) -> None:
        self.messages += messages

    def waiting(self) -> int:
        return len(self.messages)

    def again(self, receipt: str, delay_s: int) -> None:
        raise AssertionError(f"a wallet did not answer for {receipt}")

    def taken(self, most: int) -> list[Any]:
        return [self.messages.popleft() for _ in range(min(most, len(self.messages)))]


def _look(key: Item) -> Item | None:
    """Into the table, by a client that nobody counts."""
    answer = _uncounted().get_item(TableName=os.environ["CARNET_TABLE"], Key=key, ConsistentRead=True)
    item: Item | None = answer.get("Item")
    return item


@cache
def _uncounted() -> Any:
    return boto3.session.Session().client("dynamodb")


class Process:
    def __init__(self, config: Mapping[str, Any]) -> None:
        self.config = config
        self.queues: dict[str, Carried] = {"apple": Carried(), "google": Carried()}
        self.work = Carried()
        self.stages: dict[str, Stage] = {}
        self._session = boto3.session.Session()._session
        self.meter = Meter(units=config["units"])
        self.meter.attach(self._session, _look)
        boto3.setup_default_session(botocore_session=self._session)
        self._began_s, self._later_ms = time.monotonic(), 0
        carried = {
            "queue": lambda wallet, _: self.queues[wallet],
            "lane_of": lambda *_: "campaign",
            "work_queue": lambda: self.work,
        }
        vars(wiring).update(carried, clock_ms=self.now_ms, secrets=lambda: self)

    def now_ms(self) -> int:
        awake_ms = int((time.monotonic() - self._began_s) * 1000)
        return int(self.config["now_ms"]) + awake_ms + self._later_ms

    def move_on(self, by_ms: int) -> None:
        """The clock says so much later from now on."""
        self._later_ms += by_ms

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

    def stage(self, name: str) -> Timed:
        self.stages[name] = Stage()
        return Timed(self.meter, self.stages[name])
