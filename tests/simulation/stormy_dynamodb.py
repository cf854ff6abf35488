"""DynamoDB on a bad day: a proxy before the emulated one that throttles, leaves keys of a batch unread and
shows an index as it was moments ago. AWS does all of it at times; the emulator never does.

Of what it holds back from an index it knows old values only: what left the index in those moments is gone
from it at once.
"""

import http.client
import json
import random
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

THROTTLED_SHARE = 0.05
UNREAD_SHARE = 0.05
INDEX_DELAY_S = 2.0
FORGET_EVERY = 2_000  # writes
DATA = {
    "BatchExecuteStatement", "BatchGetItem", "DeleteItem", "GetItem", "PutItem", "Query",
    "TransactWriteItems", "UpdateItem",
}  # fmt: skip
WRITES = {"DeleteItem", "PutItem", "UpdateItem"}

Item = dict[str, Any]
Key = tuple[str, str]


class StormyDynamoDB:
    """A server on a port of its own, between `with`s; `url` is where clients ask instead."""

    def __init__(self, aws_port: int, seed: int) -> None:
        self._aws_port, self._dice, self._lock = aws_port, random.Random(seed), threading.Lock()
        self._before: dict[Key, list[tuple[float, Item | None]]] = {}
        self._upstream = threading.local()
        self.counts: dict[str, int] = {"asked": 0, "throttled": 0, "unread": 0, "shown_old": 0}
        storm = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                target = self.headers.get("X-Amz-Target", "")
                headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
                status, content = storm.answer(target.rpartition(".")[2], body, headers)
                self.send_response(status)
                self.send_header("Content-Type", "application/x-amz-json-1.0")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> "StormyDynamoDB":
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def answer(self, operation: str, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        if operation not in DATA:
            return self._forward(body, headers)
        self._count("asked")
        if self._strikes(THROTTLED_SHARE):
            self._count("throttled")
            return 400, json.dumps(_refusal(operation, json.loads(body), self._dice)).encode()
        asked = json.loads(body)
        if operation == "BatchGetItem" and self._strikes(UNREAD_SHARE):
            return self._partly_read(asked, headers)
        if operation == "BatchExecuteStatement" and self._strikes(UNREAD_SHARE):
            return self._partly_written(asked, headers)
        written = _written(operation, asked)
        before = [(key, self._now(asked_key, headers)) for key, asked_key in written]
        status, content = self._forward(body, headers)
        if status == 200:
            self._remember(before)
            if operation == "Query" and "IndexName" in asked:
                return status, self._as_it_was(asked["IndexName"], content)
        return status, content

    def _partly_read(self, asked: Item, headers: dict[str, str]) -> tuple[int, bytes]:
        """Some keys are read, the others are for another time."""
        self._count("unread")
        ((table, wanted),) = asked["RequestItems"].items()
        keys = wanted["Keys"]
        cut = len(keys) // 2
        if not cut:
            return 200, json.dumps({"Responses": {}, "UnprocessedKeys": asked["RequestItems"]}).encode()
        part = {**asked, "RequestItems": {table: {**wanted, "Keys": keys[:cut]}}}
        status, content = self._forward(json.dumps(part).encode(), headers)
        if status != 200:
            return status, content
        left = {table: {**wanted, "Keys": keys[cut:]}}
        return 200, json.dumps({**json.loads(content), "UnprocessedKeys": left}).encode()

    def _partly_written(self, asked: Item, headers: dict[str, str]) -> tuple[int, bytes]:
        """Of statements that stand each for itself, some find no room."""
        self._count("throttled")
        statements = asked["Statements"]
        cut = len(statements) // 2
        done: list[Item] = []
        if cut:
            part = json.dumps({**asked, "Statements": statements[:cut]}).encode()
            status, content = self._forward(part, headers)
            if status != 200:
                return status, content
            done = json.loads(content)["Responses"]
        refused = [{"Error": {"Code": "ThrottlingError"}} for _ in statements[cut:]]
        return 200, json.dumps({"Responses": [*done, *refused]}).encode()

    def _as_it_was(self, index: str, content: bytes) -> bytes:
        """The page with each item as the index had it `INDEX_DELAY_S` ago."""
        answer = json.loads(content)
        shown = []
        for item in answer["Items"]:
            old = self._old(_key_of(item))
            if old is item_unchanged:
                shown.append(item)
                continue
            self._count("shown_old")
            if old is not None and old.get(f"{index}pk") == item.get(f"{index}pk"):
                shown.append(old)
        return json.dumps({**answer, "Items": shown, "Count": len(shown)}).encode()

    def _old(self, key: Key) -> Any:
        since = time.monotonic() - INDEX_DELAY_S
        with self._lock:
            changes = self._before.get(key, [])
            return next((item for at_s, item in changes if at_s > since), item_unchanged)

    def _remember(self, before: list[tuple[Key, Item | None]]) -> None:
        now = time.monotonic()
        with self._lock:
            for key, item in before:
                self._before.setdefault(key, []).append((now, item))
            if len(self._before) > FORGET_EVERY:
                since = now - INDEX_DELAY_S
                kept = {key: [each for each in held if each[0] > since] for key, held in self._before.items()}
                self._before = {key: held for key, held in kept.items() if held}

    def _now(self, asked: Item, headers: dict[str, str]) -> Item | None:
        get = {**headers, "X-Amz-Target": "DynamoDB_20120810.GetItem"}
        get.pop("Content-Length", None)
        _, content = self._forward(json.dumps({**asked, "ConsistentRead": True}).encode(), get)
        found: Item | None = json.loads(content).get("Item")
        return found

    def _forward(self, body: bytes, headers: dict[str, str]) -> tuple[int, bytes]:
        if not hasattr(self._upstream, "held"):
            self._upstream.held = http.client.HTTPConnection("127.0.0.1", self._aws_port, timeout=60)
        sent = {**headers, "Content-Length": str(len(body))}
        self._upstream.held.request("POST", "/", body, sent)
        answer = self._upstream.held.getresponse()
        return answer.status, answer.read()

    def _strikes(self, share: float) -> bool:
        with self._lock:
            return self._dice.random() < share

    def _count(self, what: str) -> None:
        with self._lock:
            self.counts[what] += 1


item_unchanged = object()


def _refusal(operation: str, asked: Item, dice: random.Random) -> Item:
    """As DynamoDB says it: a transaction is cancelled, with the reason of each of its writes."""
    if operation == "TransactWriteItems":
        writes = asked["TransactItems"]
        struck = dice.randrange(len(writes))
        reasons = [{"Code": "ThrottlingError" if n == struck else "None"} for n in range(len(writes))]
        return {"__type": f"{_NAMES}TransactionCanceledException", "CancellationReasons": reasons}
    return {"__type": f"{_NAMES}ProvisionedThroughputExceededException", "message": "Too much at once."}


_NAMES = "com.amazonaws.dynamodb.v20120810#"


def _written(operation: str, asked: Item) -> list[tuple[Key, Item]]:
    """What is written, and how to ask for it as it was."""
    if operation == "TransactWriteItems":
        writes = [write for each in asked["TransactItems"] for write in each.values()]
    else:
        writes = [asked] if operation in WRITES else []
    found = []
    for write in writes:
        item = write.get("Item") or write["Key"]
        if "Item" in write and not any(name.startswith("gsi") for name in item):
            continue
        key = {"pk": item["pk"], "sk": item["sk"]}
        found.append((_key_of(item), {"TableName": write["TableName"], "Key": key}))
    return found


def _key_of(item: Item) -> Key:
    return item["pk"]["S"], item["sk"]["S"]
