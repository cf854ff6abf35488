"""Customers: what is erased, and where that is kept apart from the table."""

import functools
from typing import TYPE_CHECKING

from chalicelib import wiring

if TYPE_CHECKING:
    from chalicelib.aws.customer.erased_list import BucketList
    from chalicelib.service.customer.erase import Erasing
    from chalicelib.service.customer.ports import Erasures, Retentions
    from chalicelib.service.customer.retention import Retaining


@functools.cache
def erasures() -> "Erasures":
    from chalicelib.aws.customer.erasures import ErasureTable

    return ErasureTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


@functools.cache
def erased_list() -> "BucketList | None":
    """None where a deployment has no bucket."""
    from chalicelib.aws.customer.erased_list import BucketList

    bucket = wiring.settings().pictures_bucket
    return BucketList(wiring.client("s3"), bucket) if bucket else None


def erasing() -> "Erasing":
    from chalicelib.service.customer.erase import Erasing

    return Erasing(
        wiring.store(), wiring.campaigns(), wiring.erasures(), wiring.erased_list(), wiring.clock_ms
    )


@functools.cache
def retentions() -> "Retentions":
    from chalicelib.aws.customer.retentions import RetentionTable

    return RetentionTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


def retaining() -> "Retaining":
    from chalicelib.service.customer.retention import Retaining

    return Retaining(wiring.erasing(), wiring.retentions(), wiring.campaigns())
