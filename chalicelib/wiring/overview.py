"""The overview: where sums are kept, and how they are counted."""

import functools
from typing import TYPE_CHECKING

from chalicelib import wiring

if TYPE_CHECKING:
    from chalicelib.service.overview.count import Counting
    from chalicelib.service.overview.ports import SumsStore


@functools.cache
def sums() -> "SumsStore":
    from chalicelib.aws.overview.sums import SumsTable

    return SumsTable(wiring.client("dynamodb"), wiring.settings().table, wiring.clock_s)


def counting() -> "Counting":
    from chalicelib.service.overview.count import Counting, zones_of

    return Counting(wiring.store(), wiring.sums(), zones_of(wiring.store(), wiring.directory()))
