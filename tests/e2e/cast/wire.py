"""HTTP as a till, a phone and a vendor's console speak it, with nothing of Carnet in between."""

import json
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

import urllib3

T = TypeVar("T")
HTTP = urllib3.PoolManager(maxsize=16, retries=False, timeout=40)


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


def call(method: str, url: str, body: object = None, **headers: str) -> Reply:
    """One request; `body` goes as JSON unless it is bytes."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
    if data is not None and not isinstance(body, bytes):
        named.setdefault("Content-Type", "application/json")
    answer = HTTP.request(method, url, body=data, headers=named, redirect=False)
    return Reply(answer.status, answer.headers, answer.data)


@dataclass(frozen=True, slots=True)
class Till:
    """A till with its API key."""

    base_url: str
    api_key: str

    def get(self, path: str) -> Reply:
        return call("GET", f"{self.base_url}/api/v1{path}", Authorization=f"Bearer {self.api_key}")

    def post(self, path: str, body: object = None, key: str | None = None) -> Reply:
        """POST with an Idempotency-Key, a new one unless it is given."""
        key = key or str(uuid.uuid4())
        headers = {"Authorization": f"Bearer {self.api_key}", "Idempotency-Key": key}
        return call("POST", f"{self.base_url}/api/v1{path}", body if body is not None else {}, **headers)


def eventually(what: Callable[[], T | None], *, within_s: float, why: str) -> T:
    """The first answer that is there; AssertionError with `why` when none comes in time."""
    until = time.monotonic() + within_s
    while time.monotonic() < until:
        answer = what()
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"not within {within_s:.0f} s: {why}")
