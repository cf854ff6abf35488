"""A thousand days of two tills, offline for parts of them on the same cards: how many ended wrong."""

import multiprocessing
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.simulation.two_tills import tills
from tests.simulation.two_tills_judge import Judged
from tests.support.keys import Keys

DAYS = 1000
PROCESSES = 2


def run() -> list[str]:
    began = time.perf_counter()
    spawned = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(PROCESSES, mp_context=spawned) as pool:
        halves = pool.map(_judged, [range(first, DAYS, PROCESSES) for first in range(PROCESSES)])
        days = [day for half in halves for day in half]
    met: Counter[str] = Counter()
    for day in days:
        met += day.met
    wrong = sorted((day.seed, each) for day in days for each in day.wrong_balances)
    hidden = sorted((day.seed, each) for day in days for each in day.hidden)
    refused = met["scan refused"] + met["redeem refused"] + met["undo refused"]
    done = met["scan done"] + met["redeem done"] + met["undo done"]
    return [
        (
            f"{len(days)} days of two tills, seeds 0 to {DAYS - 1}: "
            f"wrong balances {len(wrong)}, hidden conflicts {len(hidden)}"
        ),
        f"  {met['promised']} lines made: {done} done, {refused} refused with a reason on the screen",
        (
            f"  {met['sent again']} sent more than once, {met['answered as a repeat']} answered as a repeat, "
            f"{met['scan seal']} edited by hand and found out"
        ),
        f"  {time.perf_counter() - began:.0f} s on {PROCESSES} processes",
        *(f"  seed {seed}: {each}" for seed, each in [*wrong, *hidden][:20]),
    ]


def _judged(seeds: range) -> list[Judged]:
    with tempfile.TemporaryDirectory() as folder, tills(Keys(Path(folder)), Path(folder)) as world:
        return [world.judged(seed) for seed in seeds]
