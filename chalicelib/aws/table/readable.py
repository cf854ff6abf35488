"""Items read each for itself: one that cannot be read stops nothing but what needs that very item."""

import logging
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from chalicelib.aws.table.keys import Item
from chalicelib.domain.errors import NotAllowed

log = logging.getLogger(__name__)
Read = TypeVar("Read")


def readable(items: Iterable[Item], read: Callable[[Item], Read]) -> Iterator[Read]:
    """Those of a list that can be read; the others are logged and left out of it."""
    for item in items:
        try:
            yield read(item)
        except Exception as error:  # an item of a newer release, or a damaged one: the others do not wait
            _log(item, error)


def read_or_refuse(item: Item, read: Callable[[Item], Read], code: str) -> Read:
    """What this item holds; where it cannot be read it is logged, and NotAllowed with `code`."""
    try:
        return read(item)
    except Exception as error:  # as above: whoever asked for it hears a sentence, and whom to tell
        _log(item, error)
        raise NotAllowed(code) from error


def _log(item: Item, error: Exception) -> None:
    log.error("an item cannot be read: %s %s", item.get("pk"), item.get("sk"), exc_info=error)
