"""A campaign's result and deliveries as rows for a spreadsheet."""

from collections.abc import Iterable, Sequence

from chalicelib.domain.campaign.campaign import Delivery
from chalicelib.domain.campaign.counts import METRICS, STEPS, Step
from chalicelib.domain.campaign.result import Result
from chalicelib.domain.campaign.tally import steps_of
from chalicelib.domain.card.card import Registration
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.spreadsheets import Cell

RESULT_HEAD = ("figure", "group", "of", "cards", "value", "low", "high")
DELIVERY_HEAD = (
    "serial", "state", "arm", "reason", "at", "held_until", "language", "wallets", "occurrence", "version",
    "test", *WALLETS, "gift",
)  # fmt: skip
_FARTHEST: tuple[Step, ...] = ("removed", "fetched", "stale", "refused", "accepted", "pushed", "sent")


def result_rows(result: Result) -> list[Sequence[Cell]]:
    """One figure a line; `of` says of which wallet, language, reason or number."""
    rows: list[Sequence[Cell]] = [
        ("planned", "", "", result.planned, "", "", ""),
        ("sent", "", "", result.sent, "", "", ""),
        ("silent", "", "", result.silent, "", "", ""),
        ("held_out", "", "", result.held_out, "", "", ""),
        *(("held", "", reason, count, "", "", "") for reason, count in result.held.items()),
    ]
    rows += [
        ("gifts", "", what, count, "", "", "")
        for what, count in result.gifts.items()
        if what != "cost" and count
    ]
    if cost := result.gifts.get("cost"):
        rows.append(("gifts", "", "cost_minor", "", cost, "", ""))
    rows += [
        (step, wallet, language, arrival[step], "", "", "")
        for (wallet, language), arrival in result.arrived.items()
        for step in STEPS
    ]
    rows += [
        ("refused_because", wallet, reason, count, "", "", "")
        for wallet in WALLETS
        for reason, count in result.refused.get(wallet, {}).items()
    ]
    rows += [
        ("total", arm, metric, samples[metric].n, samples[metric].total, "", "")
        for arm, samples in result.samples.items()
        for metric in METRICS
        if samples[metric].n
    ]
    for name, effects in (
        ("sent_over_held_out", result.effects),
        ("a_over_b", result.texts),
        ("silent_over_held_out", result.silents),
        ("notified_over_silent", result.notified),
    ):
        rows += [
            (name, "per_card", metric, effect.cards, effect.difference, effect.low, effect.high)
            for metric, effect in effects.items()
            if effect.enough
        ]
    return rows


def delivery_rows(
    deliveries: Iterable[Delivery], holders: dict[str, tuple[Registration, ...]], now_ms: int
) -> list[Sequence[Cell]]:
    """One delivery a line; under each wallet how far it came there."""
    return [
        (
            delivery.serial,
            delivery.state,
            "silent"
            if delivery.silent
            else delivery.variant or ("held_out" if delivery.state == "held_out" else ""),
            delivery.reason,
            instant(delivery.at_ms),
            instant(delivery.until_ms) if delivery.until_ms else "",
            delivery.language,
            " ".join(delivery.wallets),
            delivery.occurrence,
            delivery.version_ms or "",
            "yes" if delivery.test else "",
            *(_came(delivery, wallet, holders.get(delivery.serial, ()), now_ms) for wallet in WALLETS),
            " ".join(move.lot.unit for move in delivery.gift),
        )
        for delivery in deliveries
    ]


def _came(delivery: Delivery, wallet: str, holders: Sequence[Registration], now_ms: int) -> str:
    if delivery.state != "sent" or wallet not in delivery.wallets:
        return ""
    steps = steps_of(delivery, [holder for holder in holders if holder.wallet == wallet], now_ms)
    return next(step for step in _FARTHEST if step in steps)
