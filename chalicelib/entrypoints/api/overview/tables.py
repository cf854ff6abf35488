"""The overview's tables as rows for a spreadsheet, in the reader's words: money in whole units of the
currency, what is not known left empty."""

from collections.abc import Sequence
from functools import partial

import msgspec

from chalicelib import words
from chalicelib.domain.currencies import digits_of
from chalicelib.domain.text import Language, Weekday
from chalicelib.entrypoints.api.overview.views import CohortView, OverviewView
from chalicelib.entrypoints.http.spreadsheets import Cell, heads

TABLES = ("days", "outlets", "people", "hours", "rewards", "sources", "cohorts", "liability")
MONEY = "_minor"  # how the names of fields end that are money


def rows_of(table: str, view: OverviewView, language: Language) -> list[Sequence[Cell]]:
    """The head, and a line each; days and hours say whose clock they are by."""
    head = partial(heads, language, currency=view.currency or "–")
    cells = partial(_cells, 10 ** digits_of(view.currency))
    match table:
        case "outlets":
            sales = ("sales", "sales_before")
            columns = ("outlet_code", "outlet", "visits", "visits_before", *sales, "rewards")
            return [head(*columns), *map(cells, view.outlets)]
        case "people":
            return [head("by", "by_name", "visits", "rewards", "taken_back"), *map(cells, view.people)]
        case "hours":
            return [head("weekday", "hour", "visits", "zone"), *_hours(view, language)]
        case "rewards":
            rewards = ("programme_code", "reward_code", "reward", "taken", "taken_before", "cost")
            return [head(*rewards), *map(cells, view.rewards)]
        case "sources":
            source = ("programme_code", "source_code", "source")
            lately = ("new_cards", "new_cards_before", "first_sales", "first_sales_before")
            sources = head(*source, *lately, "all_cards", "all_first_sales")
            return [sources, *map(cells, view.sources)]
        case "cohorts":
            longest = max((len(each.came) for each in view.cohorts), default=0)
            months = [heads(language, "came", n=n)[0] for n in range(longest)]
            return [[*head("month", "month_joined"), *months], *map(_cohort, view.cohorts)]
        case "liability":
            return [head("ends", "worth", "units"), *map(cells, view.liability)]
    days = [(*cells(day), view.zone) for day in view.days]
    return [head("day", "visits", "sales", "new_cards", "rewards", "given", "zone"), *days]


def _cohort(cohort: CohortView) -> Sequence[Cell]:
    return (cohort.month, cohort.joined, *cohort.came)


def _hours(view: OverviewView, language: Language) -> list[Sequence[Cell]]:
    return [
        (words.written(Weekday(weekday), language), f"{hour:02d}:00", n, view.zone)
        for weekday, hours in enumerate(view.hours)
        for hour, n in enumerate(hours)
    ]


def _cells(whole: int, line: msgspec.Struct) -> tuple[Cell, ...]:
    held = ((name, getattr(line, name)) for name in line.__struct_fields__)
    return tuple(
        "" if value is None else value / whole if MONEY in name or name == "minor" else value
        for name, value in held
    )
