"""The bench counts DynamoDB's units as AWS's pages say they are charged."""

from typing import Any

import pytest

from tests.bench.meter import item_bytes, read_units, write_units


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
def test_a_write_takes_a_unit_for_each_kilobyte(size: int, units: int) -> None:
    assert write_units("PutItem", {"Item": an_item(size)}) == units


def test_a_transaction_takes_twice_and_each_index_once_more() -> None:
    put = {"Item": an_item(200, gsi3pk={"S": "B#1"}, gsi3sk={"S": "1"})}
    assert write_units("PutItem", put) == 2
    assert write_units("TransactWriteItems", {"TransactItems": [{"Put": put}, {"Put": put}]}) == 6


def test_a_read_takes_a_unit_for_four_kilobytes_and_one_for_nothing() -> None:
    assert read_units("GetItem", {}, {"Item": an_item(4097)}) == 2
    assert read_units("GetItem", {}, {}) == 1


def test_a_batch_counts_each_item_and_each_key_that_was_not_there() -> None:
    asked: dict[str, Any] = {"RequestItems": {"t": {"Keys": [{}, {}, {}]}}}
    assert read_units("BatchGetItem", asked, {"Responses": {"t": [an_item(100), an_item(5000)]}}) == 4


def test_a_query_counts_its_items_together_and_half_when_moments_old_will_do() -> None:
    answer = {"Items": [an_item(1000)] * 5}
    assert read_units("Query", {"ConsistentRead": True}, answer) == 2
    assert read_units("Query", {}, answer) == 1
    assert read_units("Query", {}, {"Items": []}) == 0.5
