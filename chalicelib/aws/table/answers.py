"""DynamoDB's answers read as the JSON they are.

The SDK walks through every attribute of an answer against the API's model, which takes most of the time of
a long list (https://github.com/boto/boto3/issues/2928). An answer is in the model's form already, but for
bytes and times, and our items hold neither.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient

READS = ("BatchExecuteStatement", "BatchGetItem", "GetItem", "Query")


def read_as_json(client: DynamoDBClient) -> None:
    """Once for a client, however often this is called. An SDK without the event reads as it always did."""
    for operation in READS:
        client.meta.events.register(
            f"before-parse.dynamodb.{operation}", _read, unique_id=f"json-{operation}"
        )


def _read(response_dict: dict[str, Any], customized_response_dict: dict[str, Any], **_: Any) -> None:
    if response_dict["status_code"] == 200:
        customized_response_dict.update(json.loads(response_dict["body"]))
        response_dict["body"] = b"{}"  # what is left to the SDK is the answer's headers
