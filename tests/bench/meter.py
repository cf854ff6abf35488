"""What DynamoDB is asked: requests, bytes, and the units that AWS would charge, read off the SDK's calls.

Units by the rules of https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html,
those of indexes by .../GSI.html#GSI.ThroughputConsiderations.Writes: a copy that stays as it is costs
nothing. An item's size by .../CapacityUnitCalculations.html. What a write meets and leaves is looked up
around each call, so counting units is switched off while time is measured.
"""

import json
import math
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

Item = dict[str, Any]
Look = Callable[[Item], Item | None]
"""The item of a key as it is now."""
Before = list[tuple[Item, Item | None]]
INDEXES = ("gsi1", "gsi2", "gsi3")
_ALONE = {"PutItem": "Put", "UpdateItem": "Update", "DeleteItem": "Delete"}


class Meter:
    def __init__(self, *, units: bool) -> None:
        self._units = units
        self._look: Look = lambda _: None
        self.counts: Counter[str] = Counter()
        self.read_units = 0.0
        self.write_units = 0.0

    def attach(self, session: Any, look: Look) -> None:
        """Listen to every DynamoDB client that this botocore session makes from now on; `look` uses none of
        them."""
        self._look = look
        session.register("before-call.dynamodb", self._asked)
        session.register("after-call.dynamodb", self._answered)

    def taken(self) -> dict[str, float]:
        """What was counted since the last time."""
        counted = {**self.counts, "read_units": self.read_units, "write_units": self.write_units}
        self.counts, self.read_units, self.write_units = Counter(), 0.0, 0.0
        return counted

    def _asked(self, model: Any, params: dict[str, Any], context: Any, **_: Any) -> None:
        self.counts["requests"] += 1
        self.counts["bytes"] += len(params["body"])
        if self._units:
            asked = json.loads(params["body"])
            keys = [_key_of(write) for write in _writes(model.name, asked)]
            context["asked"], context["before"] = asked, [(key, self._look(key)) for key in keys]

    def _answered(self, http_response: Any, model: Any, context: Any, **_: Any) -> None:
        self.counts["bytes"] += len(http_response.content)
        if self._units:
            answer = json.loads(http_response.content or b"{}")
            self.read_units += read_units(model.name, context["asked"], answer)
            if (
                model.name == "BatchExecuteStatement"
            ):  # each of an item of under 1 kB that no index keeps more of
                self.write_units += len(context["asked"]["Statements"])
            times = 2 if model.name == "TransactWriteItems" else 1
            for key, before in context["before"]:
                self.write_units += write_units(before, self._look(key), times)


def read_units(operation: str, asked: Item, answer: Item) -> float:
    match operation:
        case "GetItem":
            return _read(_blocks([answer.get("Item", {})], 4096), asked)
        case "BatchGetItem":
            wanted = sum(len(each["Keys"]) for each in asked["RequestItems"].values())
            found = [item for items in answer.get("Responses", {}).values() for item in items]
            blocks = sum(_blocks([item], 4096) for item in found) + wanted - len(found)
            return _read(blocks, next(iter(asked["RequestItems"].values())))
        case "Query":
            return _read(_blocks(answer.get("Items", []), 4096), asked)
    return 0.0


def write_units(before: Item | None, after: Item | None, times: int) -> float:
    """Of one write, or of a condition that was only looked at; `times`: twice in a transaction. The larger of
    what was there and what is there now counts; what an index keeps of it, once more where that changes."""
    units = max(_blocks([before or {}], 1024), _blocks([after or {}], 1024)) * times
    for index in INDEXES:
        was, now = in_index(index, before), in_index(index, after)
        if was == now:
            continue
        if was and now and all(was[end] == now[end] for end in _ends(index)):
            units += max(_blocks([was], 1024), _blocks([now], 1024))
        else:
            units += sum(_blocks([each], 1024) for each in (was, now) if each)
    return units


def in_index(index: str, item: Item | None) -> Item | None:
    """What an index keeps of an item; None where it does not lie in it."""
    if not item or _ends(index)[0] not in item:
        return None
    held = projected(index)
    return {name: value for name, value in item.items() if held is None or name in held}


@cache
def projected(index: str) -> frozenset[str] | None:
    """The attributes that the template has an index keep; None: all."""
    from tests.support.emulated import resources  # not into a process whose memory is measured

    (found,) = (
        each
        for each in resources()["Table"]["Properties"]["GlobalSecondaryIndexes"]
        if each["IndexName"] == index
    )
    projection = found["Projection"]
    if projection["ProjectionType"] == "ALL":
        return None
    return frozenset(("pk", "sk", *_ends(index), *projection.get("NonKeyAttributes", ())))


def _ends(index: str) -> tuple[str, str]:
    return f"{index}pk", f"{index}sk"


def _writes(operation: str, asked: Item) -> Iterator[Item]:
    if operation == "TransactWriteItems":
        yield from (write for each in asked["TransactItems"] for write in each.values())
    elif operation in _ALONE:
        yield asked


def _key_of(write: Item) -> Item:
    held: Item = write.get("Key") or write["Item"]
    return {name: held[name] for name in ("pk", "sk")}


def _read(blocks: int, asked: Item) -> float:
    return blocks if asked.get("ConsistentRead") else blocks / 2


def _blocks(items: list[Item], size: int) -> int:
    return max(1, math.ceil(sum(item_bytes(item) for item in items) / size))


def item_bytes(item: Item) -> int:
    return sum(len(name.encode()) + _bytes(value) for name, value in item.items())


def _bytes(attribute: Item) -> int:
    ((kind, value),) = attribute.items()
    match kind:
        case "S":
            return len(value.encode())
        case "N":
            return len(value.lstrip("-")) // 2 + 2
        case "L":
            return 3 + sum(1 + _bytes(each) for each in value)
        case "M":
            return 3 + sum(1 + len(name.encode()) + _bytes(each) for name, each in value.items())
    return 1
