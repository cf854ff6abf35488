"""What DynamoDB is asked: requests, bytes, and the units that AWS would charge, read off the SDK's calls.

Units by the rules of https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html;
an item's size by those of .../CapacityUnitCalculations.html. Counting units reads every call again, so it is
switched off while time is measured.
"""

import json
import math
from collections import Counter
from typing import Any

from chalicelib.aws.table.rows import NARROW

Item = dict[str, Any]
INDEXES = ("gsi1", "gsi2", "gsi3")


class Meter:
    def __init__(self, *, units: bool) -> None:
        self._units = units
        self.counts: Counter[str] = Counter()
        self.read_units = 0.0
        self.write_units = 0.0

    def attach(self, session: Any) -> None:
        """Listen to every DynamoDB client that this botocore session makes from now on."""
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
            context["asked"] = json.loads(params["body"])

    def _answered(self, http_response: Any, model: Any, context: Any, **_: Any) -> None:
        self.counts["bytes"] += len(http_response.content)
        if self._units:
            answer = json.loads(http_response.content or b"{}")
            self.read_units += read_units(model.name, context["asked"], answer)
            self.write_units += write_units(model.name, context["asked"])


def read_units(operation: str, asked: Item, answer: Item) -> float:
    match operation:
        case "GetItem":
            return float(_blocks([answer.get("Item", {})], 4096))
        case "BatchGetItem":
            wanted = sum(len(each["Keys"]) for each in asked["RequestItems"].values())
            found = [item for items in answer.get("Responses", {}).values() for item in items]
            return sum(_blocks([item], 4096) for item in found) + wanted - len(found)
        case "Query":
            blocks = _blocks(answer.get("Items", []), 4096)
            return blocks if asked.get("ConsistentRead") else blocks / 2
    return 0.0


def write_units(operation: str, asked: Item) -> float:
    if operation == "TransactWriteItems":
        return sum(_write(write, 2) for each in asked["TransactItems"] for write in each.values())
    if operation == "BatchExecuteStatement":
        return float(len(asked["Statements"]))  # each of an item of under 1 kB
    return _write(asked, 1) if operation in ("PutItem", "UpdateItem", "DeleteItem") else 0.0


def _write(write: Item, times: int) -> float:
    """Twice in a transaction; once more for each index that the item lies in, of whose narrow ones one holds
    little of it."""
    item = write.get("Item", {})
    narrow = sum(f"{index}pk" in item for index in NARROW)
    whole = sum(f"{index}pk" in item for index in INDEXES) - narrow
    return _blocks([item], 1024) * (times + whole) + narrow


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
