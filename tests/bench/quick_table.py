"""A table in memory behind DynamoDB's HTTP protocol, in a process of its own: for measuring, not for testing.

The emulated AWS sorts a whole partition for each page it answers, so a run over it says more about it than
about us. This one finds any page by bisection, so that ten times the cards take it ten times the requests.
It knows the calls and expressions that Carnet makes, as one writer after the other; `tests/contract` asks
its promises of the emulated AWS, and `tests.bench.campaign` compares both.
"""

import asyncio
import json
import re
import sys
import time
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

Item = dict[str, Any]
Evaluate = Callable[[Item | None, Mapping[str, Any]], bool]
ANSWER_BYTES_MAX = 1_000_000
INDEXES = ("gsi1", "gsi2", "gsi3")
LAST = "\U0010ffff"


class Refused(Exception):
    def __init__(self, code: str, **more: Any) -> None:
        super().__init__(code)
        self.body = {"__type": f"com.amazonaws.dynamodb.v20120810#{code}", "message": code, **more}


class QuickTable:
    """Items by key, and for the table and each index the keys of every partition in order."""

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], Item] = {}
        self.orders: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
        self.changes: list[dict[str, Any]] = []

    def call(self, operation: str, asked: dict[str, Any]) -> dict[str, Any]:
        handler: Callable[[dict[str, Any]], dict[str, Any]] = getattr(self, f"do_{operation}")
        return handler(asked)

    def do_GetItem(self, asked: dict[str, Any]) -> dict[str, Any]:
        item = self.items.get(_key(asked["Key"]))
        return {"Item": item} if item else {}

    def do_BatchGetItem(self, asked: dict[str, Any]) -> dict[str, Any]:
        found = {
            table: [item for key in wanted["Keys"] if (item := self.items.get(_key(key)))]
            for table, wanted in asked["RequestItems"].items()
        }
        return {"Responses": found, "UnprocessedKeys": {}}

    def do_Query(self, asked: dict[str, Any]) -> dict[str, Any]:
        index = asked.get("IndexName", "")
        values = {name: _plain(value) for name, value in asked["ExpressionAttributeValues"].items()}
        partition, low, high = _range(asked["KeyConditionExpression"], values)
        order = self.orders.get((index, partition), [])
        first, after = bisect_left(order, low), bisect_right(order, high)
        limit: int = asked.get("Limit", len(order))
        if asked.get("ScanIndexForward", True):
            keys = order[first : min(after, first + limit)]
        else:
            keys = order[max(first, after - limit) : after][::-1]
        found: list[Item] = []
        size = 0
        for _, pk, sk in keys:
            item = self.items[pk, sk]
            size += len(json.dumps(item))
            if found and size > ANSWER_BYTES_MAX:
                break
            found.append(item)
        more = len(found) < len(keys) or len(found) == limit
        last = {name: found[-1][name] for name in ("pk", "sk")} if found and more else None
        return {"Items": found, "Count": len(found), **({"LastEvaluatedKey": last} if last else {})}

    def do_PutItem(self, asked: dict[str, Any]) -> dict[str, Any]:
        return self._alone("Put", asked)

    def do_UpdateItem(self, asked: dict[str, Any]) -> dict[str, Any]:
        return self._alone("Update", asked)

    def do_DeleteItem(self, asked: dict[str, Any]) -> dict[str, Any]:
        return self._alone("Delete", asked)

    def do_TransactWriteItems(self, asked: dict[str, Any]) -> dict[str, Any]:
        writes = [next(iter(each.items())) for each in asked["TransactItems"]]
        passed = [_passes(write, self.items.get(_key_of(write))) for _, write in writes]
        if not all(passed):
            reasons = [
                {"Code": "None"} if ok else {"Code": "ConditionalCheckFailed", **self._there(write)}
                for (_, write), ok in zip(writes, passed, strict=True)
            ]
            raise Refused("TransactionCanceledException", CancellationReasons=reasons)
        for kind, write in writes:
            self._apply(kind, write)
        return {}

    def do_BatchExecuteStatement(self, asked: dict[str, Any]) -> dict[str, Any]:
        return {"Responses": [self._risen(each) for each in asked["Statements"]]}

    def _risen(self, statement: dict[str, Any]) -> dict[str, Any]:
        """`aws.table.rows.Rise`, the one statement that Carnet writes."""
        *names, pk, sk, above = re.findall(r'"(\w+)"[=<]\?', statement["Statement"])
        assert (pk, sk) == ("pk", "sk"), statement
        *values, pk, sk, least = statement["Parameters"]
        item = self.items.get((pk["S"], sk["S"]))
        if item is None or above not in item or not _plain(item[above]) < _plain(least):
            return {"Error": {"Code": "ConditionalCheckFailed"}}
        self._write((pk["S"], sk["S"]), {**item, **dict(zip(names, values, strict=True))})
        return {}

    def do_BatchWriteItem(self, asked: dict[str, Any]) -> dict[str, Any]:
        for writes in asked["RequestItems"].values():
            for write in writes:
                self._write(_key(write["PutRequest"]["Item"]), write["PutRequest"]["Item"])
        return {"UnprocessedItems": {}}

    def do_TakeChanges(self, asked: dict[str, Any]) -> dict[str, Any]:
        """What a stream would have told since the last time."""
        taken, self.changes = self.changes[: asked["Limit"]], self.changes[asked["Limit"] :]
        return {"Records": taken}

    def _alone(self, kind: str, write: dict[str, Any]) -> dict[str, Any]:
        if not _passes(write, self.items.get(_key_of(write))):
            raise Refused("ConditionalCheckFailedException", **self._there(write))
        self._apply(kind, write)
        return {}

    def _there(self, write: dict[str, Any]) -> dict[str, Any]:
        item = self.items.get(_key_of(write))
        return {"Item": item} if item else {}

    def _apply(self, kind: str, write: dict[str, Any]) -> None:
        key = _key_of(write)
        if kind == "Put":
            self._write(key, write["Item"])
        elif kind == "Delete":
            self._write(key, None)
        elif kind == "Update":
            self._write(key, {**(self.items.get(key) or write["Key"]), **_set(write)})

    def _write(self, key: tuple[str, str], item: Item | None) -> None:
        old = self.items.pop(key, None)
        for index in ("", *INDEXES):
            before, after = _place(index, old), _place(index, item)
            if before != after:
                if before:
                    order = self.orders[index, before[0]]
                    del order[bisect_left(order, before[1])]
                if after:
                    insort(self.orders.setdefault((index, after[0]), []), after[1])
        if item is not None:
            self.items[key] = item
        images = {name: image for name, image in (("NewImage", item), ("OldImage", old)) if image}
        happened = "REMOVE" if item is None else "MODIFY" if old else "INSERT"
        keys = {"pk": {"S": key[0]}, "sk": {"S": key[1]}}
        stamped = {"Keys": keys, "ApproximateCreationDateTime": time.time(), **images}
        self.changes.append({"eventName": happened, "dynamodb": stamped})


def _key(item: Item) -> tuple[str, str]:
    return item["pk"]["S"], item["sk"]["S"]


def _key_of(write: dict[str, Any]) -> tuple[str, str]:
    return _key(write.get("Key") or write["Item"])


def _place(index: str, item: Item | None) -> tuple[str, tuple[str, str, str]] | None:
    """The partition of the table ("") or an index that an item lies in, and where in its order."""
    if item is None or f"{index}pk" not in item:
        return None
    pk, sk = _key(item)
    return item[f"{index}pk"]["S"], (item[f"{index}sk"]["S"], pk, sk)


def _plain(attribute: Item) -> Any:
    ((kind, value),) = attribute.items()
    return int(value) if kind == "N" else value


def _range(condition: str, values: Mapping[str, Any]) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """The partition, and the least and greatest place that a key condition takes."""
    partition, _, rest = condition.partition(" AND ")
    pk = values[partition.split(" = ")[1]]
    names = [values[name] for name in re.findall(r":\w+", rest)]
    if not rest:
        return pk, ("",), (LAST,)
    if rest.startswith("begins_with"):
        return pk, (names[0],), (names[0] + LAST,)
    if "BETWEEN" in rest:
        return pk, (names[0],), (names[1], LAST)
    if ">" in rest:
        return pk, (names[0], LAST), (LAST,)
    return pk, ("",), (names[0],)


def _passes(write: dict[str, Any], item: Item | None) -> bool:
    condition = write.get("ConditionExpression")
    if not condition:
        return True
    names = write.get("ExpressionAttributeNames") or {}
    for name, meant in names.items():
        condition = re.sub(rf"{name}\b", meant, condition)
    values = {name: _plain(value) for name, value in (write.get("ExpressionAttributeValues") or {}).items()}
    return _compiled(condition)(item, values)


@cache
def _compiled(condition: str) -> Evaluate:
    """A condition as Python; only the forms that Carnet writes, anything else is a SyntaxError here."""
    source = re.sub(r"attribute_not_exists\((\w+)\)", r"(not has('\1'))", condition)
    source = re.sub(r"attribute_exists\((\w+)\)", r"has('\1')", source)
    source = re.sub(r"(\w+) (=|<=|>=|<|>) (:\w+)", r"is_('\1', '\2', '\3')", source)
    source = source.replace(" AND ", " and ").replace(" OR ", " or ")
    code = compile(source, condition, "eval")

    def evaluate(item: Item | None, values: Mapping[str, Any]) -> bool:
        held = item or {}

        def is_(name: str, how: str, wanted: str) -> bool:
            return name in held and _COMPARE[how](_plain(held[name]), values[wanted])

        return bool(eval(code, {"has": held.__contains__, "is_": is_}))

    return evaluate


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": lambda held, wanted: bool(held == wanted),
    "<": lambda held, wanted: bool(held < wanted),
    ">": lambda held, wanted: bool(held > wanted),
    "<=": lambda held, wanted: bool(held <= wanted),
    ">=": lambda held, wanted: bool(held >= wanted),
}


def _set(write: dict[str, Any]) -> Item:
    values = write["ExpressionAttributeValues"]
    pairs = write["UpdateExpression"].removeprefix("SET ").split(", ")
    return {name: values[value] for name, _, value in (pair.partition(" = ") for pair in pairs)}


class Connection(asyncio.Protocol):
    """HTTP/1.1 as the SDK speaks it: a length, kept alive."""

    def __init__(self, table: QuickTable) -> None:
        self._table = table
        self._read = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._read += data
        while True:
            head, found, rest = self._read.partition(b"\r\n\r\n")
            named = dict(line.lower().partition(b": ")[::2] for line in head.split(b"\r\n")[1:])
            length = int(named.get(b"content-length", 0))
            if not found or len(rest) < length:
                return
            self._read = rest[length:]
            operation = re.search(rb"x-amz-target: [^.]+\.(\w+)", head, re.IGNORECASE)
            self._answer(operation[1].decode() if operation else "", rest[:length])

    def _answer(self, operation: str, body: bytes) -> None:
        try:
            status, said = 200, self._table.call(operation, json.loads(body or b"{}"))
        except Refused as refused:
            status, said = 400, refused.body
        raw = json.dumps(said).encode()
        head = f"HTTP/1.1 {status} -\r\nContent-Type: application/x-amz-json-1.0\r\n"
        self._transport.write(f"{head}Content-Length: {len(raw)}\r\n\r\n".encode() + raw)


async def serve(port: int) -> None:
    table = QuickTable()
    server = await asyncio.get_running_loop().create_server(lambda: Connection(table), "127.0.0.1", port)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1])))
