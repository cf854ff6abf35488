"""Everything in the table, kind by kind. It reads the whole of it: for the operator's commands alone."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from chalicelib.aws.card.keys import is_card
from chalicelib.aws.customer.keys import ERASURES
from chalicelib.aws.people.keys import STAFF, is_staff
from chalicelib.aws.table.items import from_attributes, wire
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.readable import readable
from chalicelib.domain.card.card import Card
from chalicelib.domain.customer.erasure import Erasure
from chalicelib.domain.people.keys import ApiKey
from chalicelib.domain.people.staff import Staff

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient

T = TypeVar("T")


def cards_changed_since(client: "DynamoDBClient", table: str, since_ms: int) -> Iterator[Card]:
    yield from _cards(client, table, "version_ms >= :since", {":since": wire(since_ms)})


def cards_of(client: "DynamoDBClient", table: str, contact: str) -> Iterator[Card]:
    """Those of a phone number or a mail address, at whichever merchant."""
    yield from _cards(client, table, "phone = :contact OR mail = :contact", {":contact": wire(contact)})


def all_staff(client: "DynamoDBClient", table: str) -> Iterator[Staff]:
    """Everybody who may sign in anywhere."""
    options = {
        "FilterExpression": "begins_with(sk, :staff)",
        "ExpressionAttributeValues": {":staff": wire(STAFF)},
    }
    yield from _of(client, table, is_staff, partial(from_attributes, Staff), options)


def all_erasures(client: "DynamoDBClient", table: str) -> Iterator[Erasure]:
    """Of every merchant, done or not."""
    options = {
        "FilterExpression": "begins_with(sk, :erasure) AND attribute_exists(asked_ms)",
        "ExpressionAttributeValues": {":erasure": wire(ERASURES)},
    }
    yield from _of(client, table, bool, partial(from_attributes, Erasure), options)


def all_keys(client: "DynamoDBClient", table: str) -> Iterator[ApiKey]:
    """Every API key, revoked ones too."""
    options = {"FilterExpression": "sk = :key", "ExpressionAttributeValues": {":key": wire("A")}}
    yield from _of(client, table, bool, partial(from_attributes, ApiKey), options)


def _cards(client: "DynamoDBClient", table: str, condition: str, values: Item) -> Iterator[Card]:
    options = {
        "FilterExpression": f"sk = :card AND ({condition})",
        "ExpressionAttributeValues": {":card": wire("C"), **values},
    }
    yield from _of(client, table, is_card, partial(from_attributes, Card), options)


def _of(
    client: "DynamoDBClient",
    table: str,
    wanted: Callable[[Item], bool],
    read: Callable[[Item], T],
    options: dict[str, Any],
) -> Iterator[T]:
    scan: Any = client.get_paginator("scan")
    for page in scan.paginate(TableName=table, ConsistentRead=True, **options):
        yield from readable(filter(wanted, page["Items"]), read)
