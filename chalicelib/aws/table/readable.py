"""Items of a list, each read for itself: one that cannot be read is logged and left out of it."""

import logging
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from chalicelib.aws.table.keys import Item

log = logging.getLogger(__name__)
Read = TypeVar("Read")


def readable(items: Iterable[Item], read: Callable[[Item], Read]) -> Iterator[Read]:
    for item in items:
        try:
            yield read(item)
        except Exception as error:  # an item of a newer release, or a damaged one: the others do not wait
            log.error("an item cannot be read: %s %s", item.get("pk"), item.get("sk"), exc_info=error)
