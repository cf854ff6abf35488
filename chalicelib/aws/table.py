"""The store on DynamoDB: one table, its parts one file each."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from chalicelib.aws.cards import Cards
from chalicelib.aws.found import Found
from chalicelib.aws.merchants import Merchants
from chalicelib.aws.recent import Recent
from chalicelib.aws.registrations import Registrations
from chalicelib.aws.rows import Rows

if TYPE_CHECKING:
    from types_boto3_dynamodb import DynamoDBClient

PROGRAMME_TTL_S = 30.0  # a programme's new words and numbers are at every till within this
API_KEY_TTL_S = 5.0  # a revoked key is refused everywhere within this


class Table(Cards, Found, Registrations, Merchants):
    """`clock_s` gives epoch seconds; `wait_s` waits, before what DynamoDB throttled is asked again."""

    def __init__(
        self,
        client: DynamoDBClient,
        table_name: str,
        clock_s: Callable[[], float],
        wait_s: Callable[[float], None] = time.sleep,
    ) -> None:
        self._rows = Rows(client, table_name, wait_s)
        self._clock_s = clock_s
        self._programmes = Recent(PROGRAMME_TTL_S, clock_s)
        self._api_keys = Recent(API_KEY_TTL_S, clock_s)
