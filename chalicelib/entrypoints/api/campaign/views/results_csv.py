"""A campaign's result and deliveries as rows for a spreadsheet."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import get_args

from chalicelib import words
from chalicelib.domain.campaign.campaign import Delivery
from chalicelib.domain.campaign.later.follow_up import LETTERS
from chalicelib.domain.campaign.result.counts import METRICS, STEPS, FollowedArm, FollowedUp, Metric, Step
from chalicelib.domain.campaign.result.result import Result, branch_effect
from chalicelib.domain.campaign.result.tally import steps_of
from chalicelib.domain.card.card import Registration
from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.text import Language, phrase
from chalicelib.domain.time.instant import instant
from chalicelib.entrypoints.http.spreadsheets import Cell, heads

RESULT_HEAD = (
    "file_figure", "file_group", "file_of", "file_cards", "file_value", "file_low", "file_high",
)  # fmt: skip
DELIVERY_COLUMNS = (
    "card", "state", "arm", "reason", "sent_at", "until", "language", "wallets", "occurrence", "version",
    "test",
)  # fmt: skip
_FOLLOWED: Mapping[FollowedUp, str] = {
    "sent": "file_sent", "held_out": "file_held_out", "held": "file_held", "left": "file_left",
    "passed": "file_passed",
}  # fmt: skip
_FARTHEST: tuple[Step, ...] = ("removed", "fetched", "stale", "refused", "accepted", "pushed", "sent")


def result_rows(result: Result, currency: str, language: Language) -> list[Sequence[Cell]]:
    """The head, and one figure a line in the reader's words; `of` says of which language, reason or number.
    Money is in whole units of the currency."""
    said = partial(_said, language)
    rows: list[Sequence[Cell]] = [
        tuple(map(said, RESULT_HEAD)),
        (said("file_planned"), "", "", result.planned),
        (said("file_sent"), "", "", result.sent),
        (said("file_silent"), "", "", result.silent),
        (said("file_held_out"), "", "", result.held_out),
        *((said("file_held"), "", _reason(reason, language), n) for reason, n in result.held.items()),
    ]
    whole = 10 ** digits_of(currency)
    for what, count in result.gifts.items():
        if count:
            cells = ("", count / whole) if what == "cost" else (count,)
            rows.append((said("file_gifts"), "", said("file_gift", what=what, currency=currency), *cells))
    rows += [
        (said("file_step", step=step), said("file_wallet", wallet=wallet), spoken, arrival[step])
        for (wallet, spoken), arrival in result.arrived.items()
        for step in STEPS
    ]
    rows += [
        (said("file_refused"), said("file_wallet", wallet=wallet), reason, count)
        for wallet in WALLETS
        for reason, count in result.refused.get(wallet, {}).items()
    ]
    rows += [
        (said("file_total"), said("campaign_group", arm=arm), said("campaign_metric", metric=metric),
         samples[metric].n, _worth(samples[metric].total, metric, whole))
        for arm, samples in result.samples.items()
        for metric in METRICS
        if samples[metric].n
    ]  # fmt: skip
    for key, effects in (
        ("file_effect", result.effects),
        ("file_texts", result.texts),
        ("file_silents", result.silents),
        ("file_notified", result.notified),
    ):
        for metric, effect in effects.items():
            if effect.enough:
                found = (effect.difference, effect.low, effect.high)
                worth = (_worth(each, metric, whole) for each in found)
                row = (said(key), said("file_per_card"), said("campaign_metric", metric=metric), effect.cards)
                rows.append((*row, *worth))
    rows += [row for place in sorted(result.followed) for row in _followed(result, place, said)]
    return [(*row, *[""] * (len(RESULT_HEAD) - len(row))) for row in rows]


def _followed(result: Result, place: tuple[int, int], said: Callable[..., str]) -> Iterator[Sequence[Cell]]:
    """What became of cards at a branch of a follow-up, and what those did since who got it and who did not:
    a figure a line."""
    number, at = place
    name = said("file_no_branch", n=str(number))
    if at >= 0:
        name = said("file_branch", n=str(number), letter=LETTERS[at].upper())
    for what, key in _FOLLOWED.items():
        if count := result.followed[place].get(what, 0):
            yield name, said(key), "", count
    for arm, sample in zip(get_args(FollowedArm), result.since.get(place, ()), strict=False):
        if sample.n:
            yield name, said(_FOLLOWED[arm]), said("file_since"), sample.n, sample.total
    effect = branch_effect(result, place)
    if effect and effect.enough:
        found = (effect.difference, effect.low, effect.high)
        yield name, said("file_since_effect"), said("file_since"), effect.cards, *found


def _said(language: Language, key: str, **values: str) -> str:
    return words.say(phrase(key, **values), language)


def _reason(reason: str, language: Language) -> str:
    """A reason of ours in words; what an older release called one stays as it is."""
    key = f"held_{reason}"
    return words.say(phrase(key), language) if words.knows(key) else reason


def _worth(value: float, metric: Metric, whole: int) -> float:
    return value / whole if metric == "spend" else value


def delivery_head(language: Language) -> list[str]:
    wallets = [_said(language, "file_wallet", wallet=wallet) for wallet in WALLETS]
    return [*heads(language, *DELIVERY_COLUMNS), *wallets, *heads(language, "gift")]


def delivery_rows(
    deliveries: Iterable[Delivery],
    holders: dict[str, tuple[Registration, ...]],
    now_ms: int,
    language: Language,
) -> list[Sequence[Cell]]:
    """One delivery a line, in the reader's words; under each wallet how far it came there."""
    return [
        (
            delivery.serial,
            _said(language, "table_delivery", state=delivery.state),
            _arm(delivery, language),
            _reason(delivery.reason, language),
            instant(delivery.at_ms),
            instant(delivery.until_ms) if delivery.until_ms else "",
            delivery.language,
            " ".join(delivery.wallets),
            delivery.occurrence,
            delivery.version_ms or "",
            _said(language, "table_yes") if delivery.test else "",
            *(
                _came(delivery, wallet, holders.get(delivery.serial, ()), now_ms, language)
                for wallet in WALLETS
            ),
            " ".join(move.lot.unit for move in delivery.gift),
        )
        for delivery in deliveries
    ]


def _arm(delivery: Delivery, language: Language) -> str:
    arm = "silent" if delivery.silent else delivery.variant
    if not arm and delivery.state == "held_out":
        arm = "held_out"
    return _said(language, "campaign_group", arm=arm) if arm else ""


def _came(
    delivery: Delivery, wallet: str, holders: Sequence[Registration], now_ms: int, language: Language
) -> str:
    if delivery.state != "sent" or wallet not in delivery.wallets:
        return ""
    steps = steps_of(delivery, [holder for holder in holders if holder.wallet == wallet], now_ms)
    return _said(language, "file_step", step=next(step for step in _FARTHEST if step in steps))
