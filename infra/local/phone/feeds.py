"""What reaches the phones from outside: pushes that the local Apple accepted, changes that Google made."""

import threading
from collections.abc import Callable, Mapping
from typing import Any

import urllib3

from infra.local.phone.web import Unreachable, call

WAIT_S = 20
PAUSE_S = 1.0  # before asking again when there is no answer

Heard = Callable[[Mapping[str, Any]], None]


class Feed:
    """Waits on a list of numbered events and hands each on, once, in order, until `stop` is set."""

    def __init__(
        self,
        url: str,
        http: urllib3.PoolManager,
        stop: threading.Event,
        *,
        heard: Heard,
        restarted: Callable[[], None],
    ) -> None:
        self._url, self._http, self._stop = url, http, stop
        self._heard, self._restarted = heard, restarted
        self._after: int | None = None

    def run(self) -> None:
        while not self._stop.is_set():
            try:
                events = self._wait()
            except Unreachable:
                self._after = None  # numbers may start anew when it is back
                self._stop.wait(PAUSE_S)
                continue
            for event in events:
                if event["seq"] > (self._after or 0):
                    self._after = event["seq"]
                    self._heard(event)

    def _wait(self) -> list[Mapping[str, Any]]:
        """Events newer than the last one heard; at first none, only where the numbers stand."""
        first = self._after is None
        wait_s = 0 if first else WAIT_S
        reply = call(
            self._http, "GET", f"{self._url}?after={self._after or 0}&wait_s={wait_s}", wait_s=wait_s
        )
        body = reply.json()
        if reply.status != 200 or body is None:
            raise Unreachable(f"{self._url} answered {reply.status}")
        events, last = _events(body)
        if not first:
            return events
        self._after = last
        self._restarted()
        return []


def _events(body: Any) -> tuple[list[Mapping[str, Any]], int]:
    """The events and the highest number so far: a bare list, or a list in an object beside its `seq`."""
    if isinstance(body, list):
        return body, max((int(each["seq"]) for each in body), default=0)
    return body["changes"], int(body["seq"])
