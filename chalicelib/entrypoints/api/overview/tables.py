"""The overview's tables as rows for a spreadsheet: money in minor units, what is not known left empty."""

from collections.abc import Sequence

import msgspec

from chalicelib.entrypoints.api.overview.views import CohortView, OverviewView
from chalicelib.entrypoints.http.spreadsheets import Cell

TABLES = ("days", "outlets", "people", "hours", "rewards", "cohorts", "liability")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def rows_of(table: str, view: OverviewView) -> list[Sequence[Cell]]:
    """The head, and a line each; days and hours say whose clock they are by."""
    money = f"_minor_{view.currency.lower()}"
    match table:
        case "outlets":
            sales = (f"sales{money}", f"sales_before{money}")
            return [
                ("outlet", "name", "visits", "visits_before", *sales, "rewards"),
                *map(_cells, view.outlets),
            ]
        case "people":
            return [("by", "name", "visits", "rewards", "taken_back"), *map(_cells, view.people)]
        case "hours":
            return [("weekday", "hour", "visits", "zone"), *_hours(view)]
        case "rewards":
            rewards = ("programme", "reward", "name", "taken", "taken_before", f"cost{money}")
            return [rewards, *map(_cells, view.rewards)]
        case "cohorts":
            longest = max((len(each.came) for each in view.cohorts), default=0)
            months = tuple(f"came_in_month_{k}" for k in range(longest))
            return [("month", "joined", *months), *map(_cohort, view.cohorts)]
        case "liability":
            return [("until", f"worth{money}", "units"), *map(_cells, view.liability)]
    days = [(*_cells(day), view.zone) for day in view.days]
    return [("day", "visits", f"sales{money}", "new_cards", "rewards", f"given{money}", "zone"), *days]


def _cohort(cohort: CohortView) -> Sequence[Cell]:
    return (cohort.month, cohort.joined, *cohort.came)


def _hours(view: OverviewView) -> list[Sequence[Cell]]:
    return [
        (WEEKDAYS[weekday], f"{hour:02d}:00", n, view.zone)
        for weekday, hours in enumerate(view.hours)
        for hour, n in enumerate(hours)
    ]


def _cells(line: msgspec.Struct) -> tuple[Cell, ...]:
    held = (getattr(line, name) for name in line.__struct_fields__)
    return tuple("" if value is None else value for value in held)
