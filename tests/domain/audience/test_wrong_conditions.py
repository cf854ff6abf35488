"""A condition that cannot be read is refused by the name of its part."""

from typing import Any

import pytest

from chalicelib.domain.audience.condition import DEPTH_MAX, PARTS_MAX, read_condition
from chalicelib.domain.errors import InvalidInput
from tests.support.audiences import (
    fact,
)

ONE = fact("balance", "at_least", 1)
WRONG: list[tuple[object, str, str]] = [
    (None, "audience", "audience_unclear"),
    ([], "audience", "audience_unclear"),
    ({}, "audience", "audience_unclear"),
    ({"all": {}}, "audience", "audience_unclear"),
    ({"all": [], "any": []}, "audience", "audience_unclear"),
    ({"not": []}, "audience.not", "audience_unclear"),
    ({"all": [ONE, {"any": [ONE, 7]}]}, "audience.all.1.any.1", "audience_unclear"),
    ({"fact": 7, "is": "at_least", "value": 3}, "audience", "audience_unclear"),
    (fact("shoe_size", "at_least", 3), "audience.fact", "audience_fact_unknown"),
    (fact("balance", "more", 3), "audience.is", "audience_operator_unknown"),
    ({"fact": "balance", "value": 3}, "audience.is", "audience_operator_unknown"),
    (fact("balance", ["at_least"], 3), "audience.is", "audience_operator_unknown"),
    (fact("balance", "never"), "audience.is", "audience_operator_unknown"),
    (fact("balance", "at_least", 3, days=3), "audience.days", "audience_unclear"),
    (fact("last_visit", "never", 3), "audience.value", "audience_unclear"),
    ({"all": [ONE, fact("balance", "at_least", "3")]}, "audience.all.1.value", "audience_number_wrong"),
    (fact("balance", "at_least", True), "audience.value", "audience_number_wrong"),
    (fact("balance", "at_least", 3.0), "audience.value", "audience_number_wrong"),
    (fact("balance", "at_least", 10**30), "audience.value", "audience_number_wrong"),
    (fact("balance", "at_least"), "audience.value", "audience_number_wrong"),
    (fact("visits", "at_least", 60, days=30), "audience.value", "audience_number_wrong"),
    (fact("visits", "at_least", 3, days=0), "audience.days", "audience_number_wrong"),
    (fact("balance", "between", [3]), "audience.value", "audience_two_needed"),
    (fact("balance", "between", [3, 2]), "audience.value", "audience_two_needed"),
    (fact("balance", "between", [3, None]), "audience.value.1", "audience_number_wrong"),
    (fact("joined", "on_dates", ["2026-02-30", "2026-03-01"]), "audience.value.0", "audience_date_wrong"),
    (fact("joined", "on_dates", ["2026-03-02", "2026-03-01"]), "audience.value", "audience_two_needed"),
    (fact("joined", "on_dates", "2026-03-02"), "audience.value", "audience_two_needed"),
    (fact("language", "one_of", []), "audience.value", "audience_choice_needed"),
    (fact("language", "one_of", "ro"), "audience.value", "audience_choice_needed"),
    (fact("language", "one_of", ["ro", "xx"]), "audience.value.1", "audience_choice_unknown"),
    (fact("birthday_month", "one_of", [True]), "audience.value.0", "audience_choice_unknown"),
    (fact("birthday_month", "one_of", [1, 2.0]), "audience.value.1", "audience_choice_unknown"),
    (fact("language", "one_of", [["ro"]]), "audience.value.0", "audience_choice_unknown"),
    (fact("programme", "one_of", [7]), "audience.value.0", "audience_choice_wrong"),
    (fact("programme", "one_of", ["x" * 65]), "audience.value.0", "audience_choice_wrong"),
    ({"all": [ONE] * PARTS_MAX}, "audience", "audience_too_large"),
]  # fmt: skip


@pytest.mark.parametrize(("condition", "field", "code"), WRONG)
def test_a_condition_that_cannot_be_read_is_refused_by_the_name_of_its_part(
    condition: object, field: str, code: str
) -> None:
    with pytest.raises(InvalidInput, match=code) as refused:
        read_condition(condition)

    assert refused.value.field == field


def test_a_condition_is_nested_five_deep_and_no_deeper() -> None:
    deep: Any = ONE
    for _ in range(DEPTH_MAX - 1):
        deep = {"not": deep}
    read_condition(deep)

    with pytest.raises(InvalidInput, match="audience_too_large"):
        read_condition({"not": deep})
