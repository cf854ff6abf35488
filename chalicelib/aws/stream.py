"""The table's stream, record by record: one that cannot be read is left out and told, never in the way.

https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

log = logging.getLogger(__name__)
Read = TypeVar("Read")
Record = Mapping[str, Any]


def read_each(records: Iterable[Record], read: Callable[[Record], Read], faults: list[str]) -> Iterator[Read]:
    """What each record says; the fault of one that cannot be read is logged and added to `faults`."""
    for record in records:
        try:
            yield read(record)
        except Exception as error:  # an item of a newer release, or a damaged one: the others do not wait
            log.error("a record of the stream could not be read: %s", _keys(record), exc_info=error)
            faults.append(f"{type(error).__name__}: {error}")


def _keys(record: Record) -> object:
    return record.get("dynamodb", {}).get("Keys")
