"""Sums as people read them: whole minor units, percents and weeks with one decimal, and sentences."""

from typing import Annotated

import msgspec
from msgspec import Meta

from chalicelib import words
from chalicelib.domain.programme.programme import Programme
from chalicelib.domain.programme.setup.reckoning import Answers, Range, Sums, one_more_needed, reckon
from chalicelib.domain.text import Figure, Language, Phrase, phrase, price


class RangeView(msgspec.Struct):
    """Four times of five it lies from `low` to `high`."""

    expected: float
    low: float
    high: float


class UnknownView(msgspec.Struct):
    """A part whose cost nobody can know beforehand."""

    id: str
    sentence: str


class SumsView(msgspec.Struct):
    """null: it cannot be known, or there is none. `slow`: one regular in four comes less often."""

    sales_a_month_minor: int
    cost_a_month_minor: RangeView
    give_back_price_percent: Annotated[float, Meta(description="Of what things cost in the shop.")]
    give_back_cost_percent: Annotated[RangeView, Meta(description="Of each sale, as it costs the owner.")]
    break_even_visits: Annotated[float | None, Meta(description="More, for each reward, pay for it.")]
    first_reward: str
    weeks_median: float | None
    weeks_slow: float | None
    liability_minor: Annotated[RangeView, Meta(description="Rewards on cards after a year, at their cost.")]
    unknown: list[UnknownView]
    sentences: list[str]


def sums_view(sums: Sums, currency: str, language: Language) -> SumsView:
    return SumsView(
        sales_a_month_minor=round(sums.sales_a_month),
        cost_a_month_minor=_range(sums.cost_a_month),
        give_back_price_percent=round(sums.give_back_price, 1),
        give_back_cost_percent=_range(sums.give_back_cost, 1),
        break_even_visits=_round(sums.break_even),
        first_reward=words.say(sums.first, language),
        weeks_median=_round(sums.weeks_median),
        weeks_slow=_round(sums.weeks_slow),
        liability_minor=_range(sums.liability),
        unknown=[UnknownView(part.id, words.sentence(part.sentence(), language)) for part in sums.unknown],
        sentences=[words.sentence(said, language) for said in _said(sums, currency)],
    )


def one_more(programme: Programme, answers: Answers, sums: Sums, language: Language) -> str:
    """What one stamp more would change, in one sentence; of points, as many as a visit brings."""
    needed, other = one_more_needed(programme, answers)
    if other is None:
        return ""
    then, currency = reckon(other, answers), programme.merchant.currency
    saved = max(0.0, sums.cost_a_month.expected - then.cost_a_month.expected)
    later = (then.weeks_median or 0) - (sums.weeks_median or 0)
    said = phrase(
        "reckoning_one_more",
        counted=programme.rules.counted(needed),
        weeks=Figure(later, 1),
        money=price(round(saved), currency),
    )
    return words.sentence(said, language)


def _said(sums: Sums, currency: str) -> list[Phrase]:
    said = []
    if sums.weeks_median is not None and sums.weeks_slow is not None:
        said.append(
            phrase(
                "reckoning_first",
                reward=sums.first,
                n=max(1, round(sums.weeks_median)),
                slow=max(1, round(sums.weeks_slow)),
            )
        )
    low, high = sums.cost_a_month.low, sums.cost_a_month.high
    said.append(phrase("reckoning_cost", low=price(round(low), currency), high=price(round(high), currency)))
    if sums.break_even is not None:
        said.append(phrase("reckoning_break_even", visits=Figure(sums.break_even, 1)))
    said.append(
        phrase(
            "reckoning_liability",
            low=price(round(sums.liability.low), currency),
            high=price(round(sums.liability.high), currency),
        )
    )
    if sums.unknown:
        said.append(phrase("reckoning_unknown", parts=tuple(part.id for part in sums.unknown)))
    said.append(phrase("reckoning_prior"))
    return said


def _range(range_: Range, digits: int = 0) -> RangeView:
    return RangeView(*(round(each, digits) for each in (range_.expected, range_.low, range_.high)))


def _round(value: float | None) -> float | None:
    return None if value is None else round(value, 1)
