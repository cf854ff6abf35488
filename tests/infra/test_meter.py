"""The bench counts DynamoDB's units as AWS's pages say they are charged."""

from typing import Any

import pytest

from tests.bench.meter import in_index, item_bytes, read_units, write_units


def an_item(size: int, **more: Any) -> dict[str, Any]:
    """An item of so many bytes: `pk` and `sk` with their names take ten."""
    return {"pk": {"S": "C#1"}, "sk": {"S": "C"}, "x": {"S": "x" * (size - 9)}, **more}


def test_an_item_is_its_names_and_values() -> None:
    assert item_bytes(an_item(500)) == 500
    assert item_bytes({"n": {"N": "12345"}}) == 1 + 4
    assert item_bytes({"b": {"BOOL": True}}) == 2
    assert item_bytes({"l": {"L": [{"N": "1"}]}}) == 1 + 3 + 1 + 2
    assert item_bytes({"m": {"M": {"en": {"S": "é"}}}}) == 1 + 3 + 1 + 2 + 2


@pytest.mark.parametrize(("size", "units"), [(1024, 1), (1025, 2), (4096, 4)])
def test_a_write_takes_a_unit_for_each_kilobyte_of_what_was_there_or_is(size: int, units: int) -> None:
    assert write_units(None, an_item(size), 1) == units
    assert write_units(an_item(size), an_item(20), 1) == units
    assert write_units(an_item(size), None, 1) == units
    assert write_units(an_item(size), an_item(size), 2) == 2 * units, "a condition alone, in a transaction"


def test_an_index_takes_one_more_where_what_it_keeps_changes() -> None:
    old, new = indexed("gsi3", "1", x={"S": "a"}), indexed("gsi3", "1", x={"S": "b"})
    assert write_units(None, new, 2) == 2 + 1
    assert write_units(old, new, 1) == 1 + 1, "it keeps all of it"
    assert write_units(indexed("gsi1", "1", x={"S": "a"}), indexed("gsi1", "1", x={"S": "b"}), 1) == 1
    assert write_units(indexed("gsi1", "1"), indexed("gsi1", "2"), 1) == 1 + 2, (
        "out of one place, into another"
    )
    assert write_units(new, None, 1) == 1 + 1


def test_a_narrow_index_keeps_keys_and_what_it_is_searched_by() -> None:
    assert in_index("gsi2", indexed("gsi2", "1", outlets={"S": "bay"}, x={"S": "a"})) == {
        **indexed("gsi2", "1", outlets={"S": "bay"})
    }
    assert in_index("gsi1", indexed("gsi2", "1")) is None


def test_a_read_takes_a_unit_for_four_kilobytes_and_one_for_nothing() -> None:
    now = {"ConsistentRead": True}
    assert read_units("GetItem", now, {"Item": an_item(4097)}) == 2
    assert read_units("GetItem", now, {}) == 1
    assert read_units("GetItem", {}, {}) == 0.5


def test_a_batch_counts_each_item_and_each_key_that_was_not_there() -> None:
    asked: dict[str, Any] = {"RequestItems": {"t": {"Keys": [{}, {}, {}], "ConsistentRead": True}}}
    assert read_units("BatchGetItem", asked, {"Responses": {"t": [an_item(100), an_item(5000)]}}) == 4


def test_a_query_counts_its_items_together_and_half_when_moments_old_will_do() -> None:
    answer = {"Items": [an_item(1000)] * 5}
    assert read_units("Query", {"ConsistentRead": True}, answer) == 2
    assert read_units("Query", {}, answer) == 1
    assert read_units("Query", {}, {"Items": []}) == 0.5


def indexed(index: str, place: str, **more: Any) -> dict[str, Any]:
    return {
        "pk": {"S": "C#1"},
        "sk": {"S": "C"},
        f"{index}pk": {"S": "B"},
        f"{index}sk": {"S": place},
        **more,
    }
