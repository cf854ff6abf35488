"""Cases to begin with."""

from dataclasses import replace
from typing import Any

from chalicelib.domain.feedback.case import Case, Line
from chalicelib.domain.time.units import DAY_MS
from tests.support.fakes import MERCHANT, NOON_MS

MONTH = "2026-09"


def a_case(number: str = "482913", **changes: Any) -> Case:
    case = Case(
        number,
        MERCHANT,
        "CARD1",
        "coffee",
        "goods",
        "page",
        NOON_MS,
        NOON_MS + 2 * DAY_MS,
        "en",
        MONTH,
        lines=(Line(NOON_MS, "customer", "said", "My coffee was cold."),),
        owner="max",
    )
    return replace(case, **changes)
