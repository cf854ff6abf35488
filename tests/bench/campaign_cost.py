"""From what a run asked of DynamoDB to what a million updates cost, and what would bound them on AWS."""

import tomllib
from collections.abc import Mapping
from typing import Any

from chalicelib.domain.cost import Prices, Reach, Stage, Unit, estimate, prices_of
from chalicelib.domain.figures import figure
from chalicelib.domain.sentences_cost import REMEDIES, UNIT_NAMES, waits_for_said
from infra.package import ROOT

PRICES = ROOT / "chalicelib" / "prices.toml"
MILLION = 1_000_000
Counts = Mapping[str, Mapping[str, float]]


def counts_of(ran: Mapping[str, Any]) -> Counts:
    """Read and write units of one card in each stage, as they were measured."""
    stages = ran["stages"]
    return {
        name: {
            "read_units": stage["asked"]["read_units"] / stage["cards"],
            "write_units": stage["asked"]["write_units"] / stage["cards"],
        }
        for name, stage in stages.items()
        if stage["cards"]
    }


def cost_lines(measured: Counts) -> list[str]:
    """At the prices and counts of the file that is deployed; what was measured beside it."""
    prices = _prices()
    cost = (
        estimate(Reach(MILLION, MILLION, MILLION, 0), prices),
        estimate(Reach(MILLION, MILLION, 0, MILLION), prices),
    )
    lines = [
        (
            f"a million updates on Apple cost {_money(cost[0].total_micros)} {prices.currency} "
            f"({prices.region}, list prices of {prices.as_of}), on Google {_money(cost[1].total_micros)}:"
        ),
        *(
            f"  {UNIT_NAMES[one.unit]['en']}: {_money(one.micros)} / {_money(other.micros)}"
            for one, other in zip(cost[0].parts, cost[1].parts, strict=True)
            if one.micros or other.micros
        ),
        "units of a card as measured (read / write):",
    ]
    return lines + [
        f"  {name}: {each['read_units']:.2f} / {each['write_units']:.2f}" for name, each in measured.items()
    ]


def limit_lines(measured: Counts, ran: Mapping[str, Any]) -> list[str]:
    """What comes first at AWS's default quotas, and after it."""
    prices = _prices()
    sent, apple, google = ran["sent"], ran["accepted"]["apple"], ran["sent"] * 2 // 5
    cost = estimate(Reach(ran["planned"], sent, max(apple, sent * 3 // 5), google), prices)
    return [
        (
            f"first limit for {ran['planned']:,} cards: {waits_for_said(cost.bounded_by, prices, 'en')} "
            f"{cost.seconds / 60:.0f} min. {REMEDIES[cost.bounded_by]['en']}"
        ),
    ]


def _prices() -> Prices:
    return prices_of(tomllib.loads(PRICES.read_text()))


def _money(micros: int) -> str:
    return figure(micros / MILLION, "en", 2)


def units_of(stage: Stage, unit: Unit) -> float:
    return _prices().counts[stage].get(unit, 0.0)
