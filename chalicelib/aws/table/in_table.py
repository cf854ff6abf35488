"""What every part of the one table is made from."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from chalicelib.aws.table.items import from_attributes
from chalicelib.aws.table.keys import Item
from chalicelib.aws.table.rows import Rows

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient

T = TypeVar("T")


class InTable:
    """`clock_s` gives epoch seconds; `wait_s` waits, before what DynamoDB throttled is asked again.

    A part keeps a cache as a `cached_property`, so that parts put together in one class keep each its own.
    """

    def __init__(
        self,
        client: DynamoDBClient,
        table_name: str,
        clock_s: Callable[[], float],
        wait_s: Callable[[float], None] = time.sleep,
    ) -> None:
        self._rows = Rows(client, table_name, wait_s)
        self._clock_s = clock_s

    def throttled(self) -> int:
        """How often DynamoDB has had no room since this began."""
        return self._rows.throttled

    def _one(self, kind: type[T], key: Item) -> T | None:
        """The value of this key, read consistently."""
        item = self._rows.get(key)
        return from_attributes(kind, item) if item else None
