"""One HTTP call of a phone or a till."""

import json
from dataclasses import dataclass
from typing import Any

import urllib3

ANSWER_S = 20  # a cold local Lambda answers in a few seconds


class Unreachable(Exception):
    """No answer came."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer."""

    status: int
    headers: Any
    body: bytes

    def json(self) -> Any:
        """The body as JSON, None when it is not."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None


def call(
    http: urllib3.PoolManager,
    method: str,
    url: str,
    headers: dict[str, str] | None = None,
    body: bytes | None = None,
    *,
    wait_s: float = 0,
) -> Reply:
    """One request without redirects or retries; `wait_s` is how long the answer may be held back."""
    timeout = urllib3.Timeout(connect=3, read=ANSWER_S + wait_s)
    try:
        answer = http.request(
            method, url, headers=headers, body=body, retries=False, redirect=False, timeout=timeout
        )
    except urllib3.exceptions.HTTPError as error:
        raise Unreachable(f"{url} did not answer: {error}") from error
    return Reply(answer.status, answer.headers, answer.data)
