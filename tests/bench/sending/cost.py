"""From what a run asked for to what a million updates cost, and what would bound them on AWS."""

import tomllib
from collections.abc import Mapping
from typing import Any

from chalicelib import words
from chalicelib.domain.campaign.cost import Prices, Stage, Unit, Volume, estimate, prices_of, waits_for
from chalicelib.domain.text import phrase
from infra.package import ROOT

PRICES = ROOT / "chalicelib" / "prices.toml"
MILLION = 1_000_000
FULL_CORE_MB = 1769  # a Lambda of this memory has one core; https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html
TABLE_MS, APPLE_MS, GOOGLE_MS = 5, 50, 100  # what a call takes there, where a function waits for it
MEMORY_MB = {"deliver": 512, "route": 256, "apple": 512, "google": 512, "fetch": 1024, "measure": 512}
HELD_WRITES = 3  # a delivery of under 1 kB: two in a transaction, one in the index of what a card received
SQS_BATCH = 10
SHOWN = 4
NEAR: Mapping[Unit, float] = {"lambda_mb_ms": 0.5}  # processor time of a machine that others use too
CLOSE = 0.15
REMEDIES: Mapping[Unit, str] = {
    "google_calls": "Ask Google for a higher quota. Until then, begin early enough.",
    "api_requests": "Raise ThrottlingRateLimit in the template; the account allows 10,000 a second.",
    "write_units": "Set the table's warm throughput before the first large campaign.",
    "read_units": "Set the table's warm throughput before the first large campaign.",
    "lambda_mb_ms": "Ask AWS for more concurrent executions; a new account may have only 10.",
    "pushes": "Raise MaximumConcurrency of PushApple in the template.",
    "cards": "Raise MaximumConcurrency of Deliver in the template.",
}

Ran = Mapping[str, Any]
Counts = dict[Stage, dict[Unit, float]]


def measured(ran: Ran, looked: Ran) -> Counts:
    """What one card takes in each stage; `looked` is a run over as many cards that nobody was meant by."""
    stages = ran["stages"]
    deliver, apple, google, fetch, measure = (
        stages[name] for name in ("deliver", "apple", "google", "fetch", "measure")
    )
    on_apple = ran["accepted"]["apple"]
    glance = _each(looked, "deliver", looked["stages"]["deliver"]["cards"])
    judged = _less(_each(ran, "deliver", ran["planned"]), glance)
    writes = deliver["asked"]["write_units"] - HELD_WRITES * (ran["planned"] - ran["sent"])
    queues = 2 * 3 / SQS_BATCH  # sent, received and deleted, for each of two wallets
    calls = stages["route"]["calls"] / ran["sent"] + 1 / 100 + 1 / SQS_BATCH
    route = _each(ran, "route", ran["sent"])
    asks: dict[Unit, float] = {
        "read_units": 2,
        "lambda_mb_ms": 2 * MEMORY_MB["apple"] * TABLE_MS,
    }  # who holds it
    return {
        "looked_at": glance,
        "sent": {
            **_more(_more(judged, route), asks),
            "write_units": writes / ran["sent"],
            "queue_requests": queues,
            "lambda_requests": calls,
            "cards": 1,
        },
        "held": {**judged, "write_units": HELD_WRITES, "cards": 1},
        "apple": {
            **_more(
                _own(ran, "apple", apple["cards"] - on_apple, on_apple), _each(ran, "fetch", fetch["cards"])
            ),
            "lambda_requests": 2,
            "api_requests": 2,
            "bytes_out": fetch["asked"]["bytes_out"] / fetch["cards"],
            "pushes": 1,
        },
        "google": {
            **_own(ran, "google", 0, google["cards"], wait_ms=2 * GOOGLE_MS),
            "google_calls": ran["google_calls"] / google["cards"],
        },
        "measured": _each(ran, "measure", measure["cards"]),
    }


def cost_lines(counts: Counts) -> list[str]:
    """At the prices and counts of the file that is deployed, which are to be near what was measured."""
    prices = _prices()
    apple, google = (
        estimate(Volume(MILLION, MILLION, {wallet: MILLION}), prices) for wallet in ("apple", "google")
    )
    parts = [
        f"  {words.say(phrase(f'cost_{one.unit}'), 'en')}: {_money(one.micros)} / {_money(other.micros)}"
        for one, other in zip(apple.parts, google.parts, strict=True)
        if one.micros or other.micros
    ]
    return [
        (
            f"a million updates on Apple cost {_money(apple.total_micros)} {prices.currency}, on Google "
            f"{_money(google.total_micros)} ({prices.region}, list prices of {prices.as_of}):"
        ),
        *parts,
        "units of a card: as measured, and as prices.toml has it where that is not near",
        *(f"  {stage}: {_compared(stage, each, prices)}" for stage, each in counts.items()),
    ]


def limit_lines(ran: Ran) -> list[str]:
    """What comes first at the providers' default quotas and the template's own bounds, and what after it."""
    prices, sent = _prices(), ran["sent"]
    cost = estimate(Volume(ran["planned"], sent, sent * 3 // 5, sent * 2 // 5), prices)
    rates = {part.unit: prices.units[part.unit].per_second for part in cost.parts}
    waits = {part.unit: part.count / rate for part in cost.parts if (rate := rates[part.unit])}
    slowest = sorted(waits, key=lambda unit: -waits[unit])
    return [
        f"limits on AWS for {ran['planned']:,} cards, three in five of those sent on Apple, the first first:",
        *(
            f"  {waits[unit]:7,.0f} s: {_waits_for(unit, prices)} {REMEDIES[unit]}"
            for unit in slowest[:SHOWN]
        ),
    ]


def _each(ran: Ran, name: str, cards: int) -> dict[Unit, float]:
    """Units of the table and of Lambda's time for one of these cards."""
    stage = ran["stages"][name]
    asked = stage["asked"]
    own_ms, waits_ms = 1000 * stage["cpu"], TABLE_MS * asked["requests"]
    return {
        "read_units": asked["read_units"] / cards,
        "write_units": asked["write_units"] / cards,
        "lambda_mb_ms": (own_ms * FULL_CORE_MB + waits_ms * MEMORY_MB[name]) / cards,
    }


def _own(ran: Ran, name: str, others: int, cards: int, wait_ms: float = APPLE_MS / 100) -> dict[Unit, float]:
    """Of a card that the wallet holds: the others only cost the look for who holds them, which `sent` has."""
    found = _each(ran, name, cards)
    looks = others + cards
    return {
        "read_units": found["read_units"] - looks / cards,
        "write_units": found["write_units"],
        "lambda_mb_ms": found["lambda_mb_ms"] + MEMORY_MB[name] * (wait_ms - TABLE_MS * looks / cards),
    }


def _more(one: Mapping[Unit, float], other: Mapping[Unit, float]) -> dict[Unit, float]:
    return {unit: one.get(unit, 0) + other.get(unit, 0) for unit in dict.fromkeys((*one, *other))}


def _less(one: Mapping[Unit, float], other: Mapping[Unit, float]) -> dict[Unit, float]:
    return {unit: max(0.0, count - other.get(unit, 0)) for unit, count in one.items()}


def _compared(stage: Stage, counts: Mapping[Unit, float], prices: Prices) -> str:
    said = []
    for unit, count in counts.items():
        filed = prices.counts[stage].get(unit, 0.0)
        far = abs(filed - count) > NEAR.get(unit, CLOSE) * max(filed, count) and max(filed, count) > CLOSE
        said.append(f"{unit} {_short(count)}{f' (file {_short(filed)})' if far else ''}")
    return ", ".join(said)


def _waits_for(unit: Unit, prices: Prices) -> str:
    said = waits_for(unit, prices)
    return words.say(said, "en") if said else ""


def _prices() -> Prices:
    return prices_of(tomllib.loads(PRICES.read_text()))


def _money(micros: int) -> str:
    return words.figure(micros / MILLION, "en", 2)


def _short(count: float) -> str:
    return f"{count:,.0f}" if count >= 100 else f"{count:.2f}"
