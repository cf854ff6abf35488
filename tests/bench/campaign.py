"""A campaign at real size: cards a second, memory, what DynamoDB is asked, what it costs and what bounds it.

Twice: over the CDNOW customers on the emulated DynamoDB, and over generated cards (CARNET_BENCH_CARDS,
100,000) and a tenth of them on a table that is as fast for any page (`quick_table` says why). Apple and
Google are the local ones: each refuses what the real one refuses, and Google takes 20 calls a second.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from chalicelib.domain.audience.audience import EVERYBODY, Compared, Condition, Or, plain_of
from infra.package import ROOT
from tests.bench.cdnow import FILE, Member, Purchase, member, members, purchases
from tests.bench.passes import an_identity, signature_s
from tests.bench.sending.cost import cost_lines, limit_lines, measured
from tests.bench.sending.world import TABLE, World, world

CARDS = int(os.environ.get("CARNET_BENCH_CARDS", "100000"))
CUSTOMERS = int(os.environ.get("CARNET_BENCH_CUSTOMERS", "23570"))
DAY_MS, WEEK_MS = 86_400_000, 7 * 86_400_000
MONDAY_MS = int(datetime(1998, 1, 5, 12, tzinfo=UTC).timestamp() * 1000)
# By whole weeks into the coming one: certificates made now were not valid in 1998.
LATER_MS = (time.time_ns() // 1_000_000 - MONDAY_MS) // WEEK_MS * WEEK_MS + WEEK_MS
NOON_MS = MONDAY_MS + LATER_MS
WINDOW_DAYS = 28
TWICE = Compared("visits", "at_least", 2)
NOBODY = Or()
GOOGLE_CARDS = 60  # at Google's pace: 6 s
FETCHES = 40
PUSHED_OF = 5  # of this many cards one is pushed to as well: the rest would only take longer
METERED_CARDS = 3_000
COMPARED = 400
WITHIN_S = 600

Ran = dict[str, Any]


def run() -> list[str]:
    lines = _cdnow() if FILE.exists() else ["CDNOW: not measured, infra/environment data fetches it"]
    tenth, whole = (_generated(cards, cards // PUSHED_OF) for cards in (CARDS // 10, CARDS))
    few = min(CARDS, METERED_CARDS)
    metered, looked = (
        _generated(few, few, units=True, audience=audience) for audience in (EVERYBODY, NOBODY)
    )
    return [
        *lines,
        *_said(f"{CARDS:,} generated cards, all meant, on the bench's own table", whole),
        _ratio(tenth, whole),
        _worker(whole),
        _fetch(whole),
        *cost_lines(measured(metered, looked)),
        *limit_lines(whole),
    ]


def _worker(ran: Ran) -> str:
    """Beside what a signature takes at the same time: 2,000 cards a second where that is 0.86 ms."""
    card_s = ran["stages"]["apple"]["cpu"] / ran["stages"]["apple"]["cards"]
    signatures = card_s / signature_s(an_identity())
    return (
        f"Apple's worker: {1 / card_s:,.0f} cards a second by its own processor time; "
        f"a card = {signatures:.2f} bare signatures (aim 0.58 or less)"
    )


def _fetch(ran: Ran) -> str:
    """Both questions of a phone, with all that the SDK does for the table; `passes` has the pass alone."""
    stage = ran["stages"]["fetch"]
    each_s, asked, cards = stage["cpu"] / stage["cards"], stage["asked"], stage["cards"]
    return (
        f"a phone's two questions: {1000 * each_s:.1f} ms of processor time, "
        f"{each_s / signature_s(an_identity()):.0f} bare signatures; "
        f"{asked['requests'] / cards:.1f} calls of the table, {asked['bytes_out'] / cards / 1000:.0f} kB"
    )


def _cdnow() -> list[str]:
    """Everybody who bought twice before January 1998; then what they really bought in four weeks."""
    ran, items, loaded_s = _customers(CUSTOMERS, quick=False)
    here, there = (_customers(COMPARED, quick=quick)[0] for quick in (False, True))
    return [
        (
            f"CDNOW on the emulated DynamoDB: {ran['stages']['deliver']['cards']:,} customers and their "
            f"purchases before 5 January 1998 as entries ({items:,} items in {loaded_s:.0f} s)"
        ),
        *_said(f"{ran['sent'] + ran['held_out']:,} who bought twice and may be told", ran),
        (
            f"  {ran['stages']['scan']['cards']:,} purchases of the next {WINDOW_DAYS} days scanned; "
            "in truth nobody had got a message, and the result says:"
        ),
        *(f"    {said}" for said in ran["effect"]),
        f"{COMPARED} customers on the bench's own table: {_alike(here, there)}",
    ]


def _customers(count: int, *, quick: bool) -> tuple[Ran, int, float]:
    """A campaign over the first of the customers; how many items were loaded before, in how long."""
    bought = [each for each in purchases(LATER_MS) if int(each.customer) <= count]
    before = [each for each in bought if each.at_ms < NOON_MS]
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder, world(Path(folder), quick=quick) as here:
        items = here.load(members(before), history=True)
        loaded_s = time.perf_counter() - began
        cards = len({each.customer for each in before})
        return _run(here, cards=cards, audience=TWICE, replay=count, apple_most=cards), items, loaded_s


def _alike(here: Ran, there: Ran) -> str:
    """Whether both tables were asked the same and answered the same."""
    ended = all(here[name] == there[name] for name in ("planned", "sent", "held", "held_out", "effect"))
    asked = [
        name
        for name, stage in here["stages"].items()
        if stage["asked"]["requests"] != there["stages"][name]["asked"]["requests"]
    ]
    if ended and not asked:
        return "the same result by the same requests"
    return (
        f"NOT the same: result {'same' if ended else 'other'}, other requests in {', '.join(asked) or 'none'}"
    )


def _generated(cards: int, apple_most: int, *, units: bool = False, audience: Condition = EVERYBODY) -> Ran:
    with tempfile.TemporaryDirectory() as folder, world(Path(folder), quick=True) as here:
        here.load(_made(cards), history=False)
        return _run(here, cards=cards, audience=audience, apple_most=apple_most, units=units)


def _made(cards: int) -> Iterator[Member]:
    """Customers of one to four visits in the last year."""
    for number in range(cards):
        visits = [
            NOON_MS - DAY_MS * (1 + (number * 13 + visit * 37) % 360) for visit in range(1 + number % 4)
        ]
        bought = [Purchase(str(number), at_ms, 500 + number % 3000) for at_ms in sorted(visits)]
        yield member(f"MADE{number:022d}", bought)


def _run(
    here: World, *, cards: int, audience: Condition, apple_most: int, replay: int = 0, units: bool = False
) -> Ran:
    """The campaign in a process of its own."""
    config = {
        "folder": str(here.folder),
        "table": TABLE,
        "quick": here.quick,
        "units": units,
        "after": here.forget_changes(),
        "now_ms": NOON_MS,
        "window_days": WINDOW_DAYS,
        "cards": cards,
        "audience": plain_of(audience),
        "apple_most": apple_most,
        "google_most": GOOGLE_CARDS,
        "fetches": FETCHES,
        "measure": units or replay > 0,  # of many cards it would take as long as all the rest
        "replay": replay,
        "later_ms": LATER_MS,
    }
    command = [sys.executable, "-m", "tests.bench.sending.run", json.dumps(config)]
    done = subprocess.run(
        command, cwd=ROOT, env=here.environment, capture_output=True, text=True, timeout=WITHIN_S, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    ran: Ran = json.loads(done.stdout.splitlines()[-1])
    return ran


def _said(what: str, ran: Ran) -> list[str]:
    asked = {name: stage for name, stage in ran["stages"].items() if stage["cards"]}
    return [
        (
            f"{what}: sent {ran['sent']:,}, held back {ran['held']:,}, "
            f"held out {ran['held_out']:,}; peak {ran['stages']['deliver']['peak_mb']:.0f} MB delivering, "
            f"{ran['peak_mb']:.0f} in all with the {2 * ran['sent']:,} messages carried here in place of SQS"
        ),
        *(_stage(name, stage) for name, stage in asked.items()),
    ]


def _stage(name: str, stage: Ran) -> str:
    cards, asked = stage["cards"], stage["asked"]
    return (
        f"  {name:8} {cards:7,} cards, {cards / stage['seconds']:7,.0f} a second ({stage['seconds']:.1f} s, "
        f"own processor {1000 * stage['cpu'] / cards:.2f} ms each); DynamoDB for each: "
        f"{asked.get('requests', 0) / cards:.2f} requests, {asked.get('bytes', 0) / cards:,.0f} bytes"
    )


def _ratio(tenth: Ran, whole: Ran) -> str:
    """Without Google, which waits for its own clock."""
    names = ("deliver", "route", "apple")
    times = [sum(ran["stages"][name]["seconds"] for name in names) for ran in (tenth, whole)]
    cpu = [sum(ran["stages"][name]["cpu"] for name in names) for ran in (tenth, whole)]
    parts = ", ".join(
        f"{name} {whole['stages'][name]['seconds'] / tenth['stages'][name]['seconds']:.1f}" for name in names
    )
    return (
        f"ten times the cards / once = {times[1] / times[0]:.1f} (aim 10.5 or less; {parts}), "
        f"by processor time {cpu[1] / cpu[0]:.1f}"
    )
