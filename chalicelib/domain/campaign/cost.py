"""What a campaign costs at list prices and how long it takes, before anything is sent.

Prices and the units that an update takes come from a file with its date (`prices.toml`): a price for a
million units in some currency is the same number as millionths of it for one.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, get_args

from chalicelib.domain.card.wallets import WALLETS, WalletName
from chalicelib.domain.text import Figure, Phrase, phrase

Unit = Literal[
    "write_units", "read_units", "queue_requests", "lambda_requests", "lambda_mb_ms", "api_requests",
    "bytes_out", "pushes", "google_calls", "cards",
]  # fmt: skip
UNITS: tuple[Unit, ...] = get_args(Unit)
Stage = Literal["looked_at", "sent", "held", "measured"] | WalletName
"""What happens to a card, in each wallet too; each takes its own units."""
STAGES: tuple[Stage, ...] = ("looked_at", "sent", "held", *WALLETS, "measured")


@dataclass(frozen=True, slots=True)
class UnitPrice:
    """`per_second`: how many there can be at once; None where nothing bounds them first."""

    per_million: float
    per_second: float | None


@dataclass(frozen=True, slots=True)
class Prices:
    as_of: str
    currency: str
    region: str
    sources: tuple[str, ...]
    units: Mapping[Unit, UnitPrice]
    counts: Mapping[Stage, Mapping[Unit, float]]


@dataclass(frozen=True, slots=True)
class Volume:
    """How many cards are `looked_at`, `sent`, `held` back or out; `wallets` counts who holds those sent."""

    looked_at: int
    sent: int
    wallets: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    held: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    unit: Unit
    count: int
    micros: int


@dataclass(frozen=True, slots=True)
class Cost:
    """`total_micros` in millionths of the currency; `bounded_by` is the unit that takes the longest. To
    `unannounced` cards the message comes so late, if nothing else is sent, that no notification shows it."""

    parts: tuple[Part, ...]
    total_micros: int
    seconds: int
    bounded_by: Unit
    unannounced: int = 0


def estimate(volume: Volume, prices: Prices) -> Cost:
    """The cost by unit. The stages run side by side, so the slowest unit says how long all of it takes."""
    counts = _counts(volume, prices)
    parts = tuple(
        Part(unit, math.ceil(count), round(count * prices.units[unit].per_million))
        for unit, count in counts.items()
    )
    seconds = {unit: _seconds(count, prices.units[unit]) for unit, count in counts.items()}
    slowest = max(seconds, key=lambda unit: seconds[unit])
    total_micros = sum(part.micros for part in parts)
    return Cost(parts, total_micros, math.ceil(seconds[slowest]), slowest, _unannounced(volume, prices))


def waits_for(unit: Unit, prices: Prices) -> Phrase | None:
    """What a campaign waits for the longest; None where nothing has a rate."""
    rate = prices.units[unit].per_second
    return phrase(f"cost_waits_{unit}", rate=Figure(rate)) if rate else None


def prices_of(read: Mapping[str, Any]) -> Prices:
    """Prices as the file has them; KeyError or ValueError names what is missing or unknown."""
    units = {
        unit: UnitPrice(float(price["per_million"]), _rate(price))
        for unit, price in _known(read["units"], UNITS).items()
    }
    counts = {
        stage: {unit: float(count) for unit, count in _known(used, UNITS, all_of=False).items()}
        for stage, used in _known(read["counts"], STAGES).items()
    }
    return Prices(
        str(read["as_of"]), str(read["currency"]), str(read["region"]), tuple(read["sources"]), units, counts
    )


def _counts(volume: Volume, prices: Prices) -> dict[Unit, float]:
    cards: dict[Stage, int] = {
        "looked_at": volume.looked_at,
        "sent": volume.sent,
        "held": volume.held,
        "measured": volume.sent + volume.held,
        **{wallet: volume.wallets.get(wallet, 0) for wallet in WALLETS},
    }
    return {
        unit: sum(cards[stage] * prices.counts[stage].get(unit, 0.0) for stage in STAGES) for unit in UNITS
    }


def _unannounced(volume: Volume, prices: Prices) -> int:
    """How many cards each wallet's own units do not reach in its time to announce a message."""
    unannounced = 0
    for wallet, traits in WALLETS.items():
        rates = [
            rate / count
            for unit, count in prices.counts[wallet].items()
            if count and (rate := prices.units[unit].per_second)
        ]
        if traits.announces_for_ms is not None and rates:
            in_time = int(min(rates) * traits.announces_for_ms / 1000)
            unannounced += max(0, volume.wallets.get(wallet, 0) - in_time)
    return unannounced


def _seconds(count: float, price: UnitPrice) -> float:
    return count / price.per_second if price.per_second else 0.0


def _rate(price: Mapping[str, Any]) -> float | None:
    return float(price["per_second"]) if "per_second" in price else None


def _known(read: Mapping[str, Any], names: tuple[Any, ...], *, all_of: bool = True) -> dict[Any, Any]:
    if unknown := set(read) - set(names):
        raise ValueError(f"prices: unknown {', '.join(sorted(unknown))}")
    return {name: read[name] for name in names if all_of or name in read}
