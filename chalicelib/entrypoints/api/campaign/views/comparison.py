"""Campaigns side by side, and each result in words: one table for a page and for a spreadsheet."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Literal, get_args

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.campaign.campaign import Campaign, CampaignState
from chalicelib.domain.campaign.result.counts import Metric
from chalicelib.domain.campaign.result.effect import Effect
from chalicelib.domain.campaign.result.result import Result
from chalicelib.domain.campaign.result.retold import Sending, retold
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.text import Figure, Language, phrase, price
from chalicelib.domain.time.wall_clock import wall_text
from chalicelib.entrypoints.http.spreadsheets import Cell

RowId = Literal[
    "state", "starts", "ends", "audience", "planned", "sent", "held_out", "held", "accepted_percent",
    "visits", "visits_low", "visits_high", "visits_extra", "rewards", "rewards_low", "rewards_high",
    "sales", "sales_low", "sales_high", "gifts_given", "gifts_taken", "gifts_cost", "sending",
]  # fmt: skip
ROWS: tuple[RowId, ...] = get_args(RowId)
Kind = Literal["text", "time", "number", "money"]
Value = str | float | None
_COUNTED: tuple[tuple[str, Metric], ...] = (("visits", "visits"), ("rewards", "redemptions"))
_PARTS: Mapping[str, Callable[[Effect], float]] = {
    "": lambda found: found.difference,
    "_low": lambda found: found.low,
    "_high": lambda found: found.high,
}


class CellView(msgspec.Struct):
    """`value` for a reckoner, null where it is not known; `said` for people, empty then."""

    value: Annotated[str | float | None, Meta(description="Money in whole units of its currency.")]
    said: str


class ComparedRowView(msgspec.Struct):
    row: RowId
    name: Annotated[str, Meta(description="In the caller's language.")]
    cells: Annotated[list[CellView], Meta(description="One for each campaign, in their order.")]


class ComparedCampaignView(msgspec.Struct):
    id: str
    name: str
    state: CampaignState
    said: Annotated[list[str], Meta(description="Its result in sentences, in the caller's language.")]


class ComparisonView(msgspec.Struct):
    """Effects are differences for every 100 cards, null while nothing can be said of them."""

    campaigns: list[ComparedCampaignView]
    rows: list[ComparedRowView]


@dataclass(frozen=True, slots=True)
class Compared:
    """A campaign with what became of it; `audience` in the caller's language."""

    campaign: Campaign
    result: Result
    sending: Sending
    audience: str


@dataclass(frozen=True, slots=True)
class _Row:
    kind: Kind
    of: Callable[[Compared], Value]


def comparison_view(compared: Sequence[Compared], currency: str, language: Language) -> ComparisonView:
    heads = [
        ComparedCampaignView(
            each.campaign.id, each.campaign.name, each.campaign.state, retold_said(each, currency, language)
        )
        for each in compared
    ]
    return ComparisonView(heads, list(_rows(compared, currency, language)))


def comparison_rows(view: ComparisonView, language: Language) -> list[list[Cell]]:
    """A line for each figure, a column for each campaign; the last line says the results in words."""
    head = [words.say(phrase("compared_figure"), language), *(each.name for each in view.campaigns)]
    lines: list[list[Cell]] = [list(head)]
    for row in view.rows:
        cells = (cell.said if isinstance(cell.value, str) else cell.value for cell in row.cells)
        lines.append([row.name, *("" if cell is None else cell for cell in cells)])
    said = [" ".join(each.said) for each in view.campaigns]
    return [*lines, [words.say(phrase("compared_said"), language), *said]]


def retold_said(compared: Compared, currency: str, language: Language) -> list[str]:
    found = retold(compared.campaign, compared.result, currency, compared.sending)
    return [words.say(each, language) for each in found]


def _rows(compared: Sequence[Compared], currency: str, language: Language) -> Iterable[ComparedRowView]:
    """Those in which there is anything."""
    found = _definitions(currency, language)
    sending = next((each.sending.currency for each in compared), currency)
    for name in ROWS:
        values = [found[name].of(each) for each in compared]
        if any(value not in (None, "") for value in values):
            unit = sending if name == "sending" else currency
            said = words.say(phrase(f"compared_{name}", currency=unit), language)
            cells = [CellView(value, _said(value, found[name].kind, unit, language)) for value in values]
            yield ComparedRowView(name, said, cells)


def _definitions(currency: str, language: Language) -> Mapping[str, _Row]:
    whole = 10 ** digits_of(currency)

    def state(each: Compared) -> str:
        return words.say(phrase(f"state_{each.campaign.state}"), language)

    def gift(what: Literal["given", "taken"]) -> Callable[[Compared], Value]:
        return lambda each: each.result.gifts.get(what, 0) if each.campaign.gift else None

    def cost(each: Compared) -> Value:
        minor = each.result.gifts.get("cost", 0)
        return minor / whole if minor else None

    return {
        "state": _Row("text", state),
        "starts": _Row("time", lambda each: _time(each.campaign, each.campaign.starts_ms)),
        "ends": _Row("time", lambda each: _time(each.campaign, each.campaign.ended_ms)),
        "audience": _Row("text", lambda each: each.audience),
        "planned": _Row("number", lambda each: each.result.planned),
        "sent": _Row("number", lambda each: each.result.sent),
        "held_out": _Row("number", lambda each: each.result.held_out),
        "held": _Row("number", lambda each: sum(each.result.held.values())),
        "accepted_percent": _Row("number", lambda each: each.result.accepted_percent),
        **{
            f"{row}{end}": _Row("number", _each(metric, part))
            for row, metric in _COUNTED
            for end, part in _PARTS.items()
        },
        "visits_extra": _Row("number", _in_all("visits", 0)),
        **{
            row: _Row("money", _in_all("spend", at, whole))
            for at, row in enumerate(("sales", "sales_low", "sales_high"))
        },
        "gifts_given": _Row("number", gift("given")),
        "gifts_taken": _Row("number", gift("taken")),
        "gifts_cost": _Row("money", cost),
        "sending": _Row("money", lambda each: round(each.sending.micros / 1_000_000, 4)),
    }


def _each(metric: Metric, part: Callable[[Effect], float]) -> Callable[[Compared], Value]:
    """A part of an effect, for every 100 cards; None where there are too few to say so."""

    def value(each: Compared) -> Value:
        found = each.result.effects[metric]
        return round(100 * part(found), 1) if found.enough else None

    return value


def _in_all(metric: Metric, at: int, divided_by: int = 1) -> Callable[[Compared], Value]:
    """An effect over all cards that were sent, or one of its ends."""

    def value(each: Compared) -> Value:
        found = each.result.effects[metric]
        return found.extra[at] / divided_by if found.enough else None

    return value


def _time(campaign: Campaign, at_ms: int) -> str:
    """By the campaign's clock, with its name."""
    return f"{wall_text(at_ms, campaign.when.zone).replace('T', ' ')} {campaign.when.zone}" if at_ms else ""


def _said(value: Value, kind: Kind, currency: str, language: Language) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    if kind == "money":
        minor = value * 10 ** digits_of(currency)
        least = words.written(price(1, currency), language)
        return f"< {least}" if 0 < minor < 1 else words.written(price(minor, currency), language)
    return words.written(Figure(value, 0 if value == round(value) else 1), language)
