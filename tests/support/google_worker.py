"""What a SyncGoogle worker does with its batches, in a process of its own: `LANE NAME`."""

import json
import os
import sys
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from chalicelib import wiring
from chalicelib.domain.card.card import Lane, Registration
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import Delivered, Refresh, Unanswered
from tests.wallets.google.looks import a_stamp_look

BATCH = 10  # what a FIFO queue hands out at a time
AT_MOST_S = 600


class Secrets:
    def read(self, name: str) -> Any:
        """Google's, and what pictures' addresses are signed with."""
        if name == "tokens":
            return {"keys": [{"id": "1", "secret": "dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHQ="}]}
        return json.loads(Path(os.environ["GOOGLE_SECRET"]).read_text())


def work(lane: Lane, name: str, look: Look) -> None:
    """Write batch after batch, until somebody ends it; the first is told."""
    vars(wiring).update(secrets=Secrets)
    wallet = wiring.google_wallet(lane)
    until_s, number = time.monotonic() + AT_MOST_S, 0
    while time.monotonic() < until_s:
        batch = []
        for _ in range(BATCH):
            number += 1
            serial = f"{name}{number:06}"
            held = Registration("google", serial, serial, 1)
            batch.append(Refresh(held, 1, partial(replace, look, serial=serial)))
        outcomes = wallet.refresh(batch)
        assert all(isinstance(each, Delivered | Unanswered) for each in outcomes), outcomes
        if number == BATCH:
            print("at work", flush=True)


if __name__ == "__main__":
    chosen: Lane = "campaign" if sys.argv[1] == "campaign" else "counter"
    work(chosen, sys.argv[2], a_stamp_look())
