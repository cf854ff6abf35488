"""Answers read as JSON: the same as the SDK reads, errors included."""

from typing import Any

import pytest

from chalicelib.aws.table.answers import read_as_json
from infra.local.aws import LocalAws

ITEM = {
    "pk": {"S": "a"},
    "sk": {"S": "ключ \u2028 \U0001f375"},
    "empty": {"S": ""},
    "number": {"N": "-123456789012345"},
    "truth": {"BOOL": True},
    "nothing": {"NULL": True},
    "list": {"L": [{"N": "1"}, {"M": {"x": {"L": []}}}]},
    "map": {"M": {}},
}


@pytest.fixture
def both(aws: LocalAws, table_name: str) -> tuple[Any, Any]:
    """The SDK's reader and ours."""
    theirs, ours = aws.client("dynamodb"), aws.client("dynamodb")
    for _ in range(3):
        read_as_json(ours)
    theirs.put_item(TableName=table_name, Item=ITEM)
    return theirs, ours


def test_what_is_read_is_what_the_sdk_reads(both: tuple[Any, Any], table_name: str) -> None:
    key = {name: ITEM[name] for name in ("pk", "sk")}
    calls: list[tuple[str, dict[str, Any]]] = [
        ("get_item", {"TableName": table_name, "Key": key}),
        ("get_item", {"TableName": table_name, "Key": {**key, "sk": {"S": "none"}}}),
        ("batch_get_item", {"RequestItems": {table_name: {"Keys": [key]}}}),
        (
            "query",
            {
                "TableName": table_name,
                "KeyConditionExpression": "pk = :a",
                "ExpressionAttributeValues": {":a": {"S": "a"}},
                "Limit": 1,
            },
        ),
    ]
    for name, request in calls:
        theirs, ours = (getattr(client, name)(**request) for client in both)
        assert ours.pop("ResponseMetadata")["HTTPStatusCode"] == 200
        del theirs["ResponseMetadata"]
        assert ours == theirs


def test_an_error_is_the_sdks_error(both: tuple[Any, Any]) -> None:
    _, ours = both

    with pytest.raises(ours.exceptions.ResourceNotFoundException):
        ours.get_item(TableName="no-such-table", Key={"pk": {"S": "a"}, "sk": {"S": "a"}})


def test_the_sdk_still_lets_us_read(both: tuple[Any, Any], table_name: str) -> None:
    """The event is the SDK's own: were it gone, reading would go on, three times as slow."""
    _, ours = both
    heard: list[str] = []
    ours.meta.events.register("before-parse.dynamodb.GetItem", lambda **_: heard.append("parse"))
    ours.get_item(TableName=table_name, Key={"pk": {"S": "a"}, "sk": {"S": "a"}})

    assert heard == ["parse"]
