"""Records of the table's stream that could not be read, kept in S3 with all that is in them, to be replayed.

Lambda keeps a batch that it gives up in the same bucket, by itself, in a form of its own; `event` reads both.
https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

Event = dict[str, Any]


class Unrouted:
    """The bucket of the stack."""

    def __init__(self, client: Any, bucket: str, clock_s: Callable[[], float]) -> None:
        self._client, self._bucket, self._clock_s = client, bucket, clock_s

    def keep(self, records: Sequence[Any]) -> None:
        """Keep a batch under a name of its own, so that replaying never writes over what is replayed."""
        at = datetime.fromtimestamp(self._clock_s(), UTC)
        body = json.dumps({"payload": {"Records": list(records)}}, default=str)
        mark = hashlib.sha256(body.encode()).hexdigest()[:12]
        name = f"route/{at:%Y-%m-%d}/{at:%H%M%S%f}-{mark}.json"
        self._client.put_object(Bucket=self._bucket, Key=name, Body=body.encode())

    def names(self) -> Iterator[str]:
        """What is kept, oldest first within a day."""
        for page in self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket):
            yield from (held["Key"] for held in page.get("Contents", []))

    def event(self, name: str) -> Event:
        """The stream's event that is kept under `name`."""
        kept = json.loads(self._client.get_object(Bucket=self._bucket, Key=name)["Body"].read())
        payload = kept["payload"]
        event: Event = json.loads(payload) if isinstance(payload, str) else payload
        return event

    def forget(self, name: str) -> None:
        self._client.delete_object(Bucket=self._bucket, Key=name)
