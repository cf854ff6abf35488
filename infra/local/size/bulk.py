"""Many items into the local table: 25 at a time, and past the workers who would tell each to a phone."""

import json
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from chalicelib.aws.table.keys import Item
from infra.local.aws import LocalAws

AT_ONCE = 25  # DynamoDB takes no more
NOTHING = {"Filters": [{"Pattern": json.dumps({"eventName": ["NONE"]})}]}
RECORDS_MAX = 10_000  # of a batch that nobody is called for
PASSED_S = 8  # by then the emulator has gone past the last of them


def put(client: Any, table: str, items: Iterable[Item]) -> int:
    """Write them; how many they were. No two have one key."""
    written, rest = 0, iter(items)
    while batch := list(islice(rest, AT_ONCE)):
        left: Any = {table: [{"PutRequest": {"Item": item}} for item in batch]}
        while left:
            left = client.batch_write_item(RequestItems=left)["UnprocessedItems"]
        written += len(batch)
    return written


@contextmanager
def unheard(aws: LocalAws) -> Iterator[None]:
    """What is written within is passed over by whoever reads the table's stream: it is history, not news."""
    client = aws.client("lambda")
    mappings = client.list_event_source_mappings()["EventSourceMappings"]
    streams = [each for each in mappings if ":dynamodb:" in each["EventSourceArn"]]
    for each in streams:
        client.update_event_source_mapping(UUID=each["UUID"], FilterCriteria=NOTHING, BatchSize=RECORDS_MAX)
    try:
        yield
        time.sleep(PASSED_S)
    finally:
        for each in streams:
            client.update_event_source_mapping(
                UUID=each["UUID"],
                FilterCriteria=each.get("FilterCriteria", {"Filters": []}),
                BatchSize=each["BatchSize"],
            )
