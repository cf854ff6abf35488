"""Everything whose secrets hang on one token key. It reads the whole table: for the operator alone."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from chalicelib.aws.card.keys import is_card
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.webhook.keys import is_endpoint
from chalicelib.domain.card.card import Card
from chalicelib.domain.webhook.webhook import Endpoint

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient


def under_key(client: "DynamoDBClient", table: str, key_id: str) -> Iterator[Card | Endpoint]:
    """Cards of the key, cards that had it before they were issued again, and webhooks."""
    pages = client.get_paginator("scan").paginate(
        TableName=table,
        ConsistentRead=True,
        FilterExpression="key_id = :key OR former_key_id = :key OR old_key_id = :key",
        ExpressionAttributeValues={":key": wire(key_id)},
    )
    for page in pages:
        for item in page["Items"]:
            if is_card(item):
                yield from_attributes(Card, item)
            elif is_endpoint(item):
                yield from_attributes(Endpoint, item)
