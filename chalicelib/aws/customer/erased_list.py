"""What was erased, as objects in a bucket: a table that is lost, or restored, does not take it along."""

import json
from collections.abc import Iterator
from typing import Any

from chalicelib.domain.customer.erasure import Erasure
from chalicelib.domain.errors import Busy

PREFIX = "erased/"
_NAMED = ("number", "merchant_id", "serial", "asked_ms", "why", "by")  # nothing of a person's


class BucketList:
    """An object for each erased card, under its serial: written as often as it is asked for."""

    def __init__(self, client: Any, bucket: str) -> None:
        self._client, self._bucket = client, bucket

    def keep(self, erasure: Erasure) -> None:
        from botocore.exceptions import BotoCoreError, ClientError

        body = json.dumps({name: getattr(erasure, name) for name in _NAMED})
        try:
            self._client.put_object(
                Bucket=self._bucket, Key=f"{PREFIX}{erasure.serial}.json", Body=body.encode()
            )
        except (BotoCoreError, ClientError) as error:
            raise Busy("store_busy") from error

    def all(self) -> Iterator[Erasure]:
        """For the operator's commands alone: it reads each of them."""
        pages = self._client.get_paginator("list_objects_v2").paginate(Bucket=self._bucket, Prefix=PREFIX)
        for page in pages:
            for held in page.get("Contents", []):
                body = self._client.get_object(Bucket=self._bucket, Key=held["Key"])["Body"].read()
                kept = json.loads(body)
                yield Erasure(**{name: kept[name] for name in _NAMED})
