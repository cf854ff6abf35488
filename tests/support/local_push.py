"""The local push service on a port of its own, and a browser that subscribes to it."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
import urllib3
import uvicorn

from infra.local.phone.push_agent import PushAgent, Subscribed
from infra.local.push.app import PushService


@dataclass
class PushAt:
    """A push service, by what it answers."""

    url: str
    http: urllib3.PoolManager = field(default_factory=lambda: urllib3.PoolManager(retries=False))

    def pushes(self, subscription: str = "") -> list[dict[str, Any]]:
        """Those of one subscription, or all."""
        listed: list[dict[str, Any]] = self.http.request("GET", f"{self.url}/pushes").json()
        return [push for push in listed if subscription in ("", push["subscription"])]

    def misbehave(self, **rule: Any) -> None:
        assert self.http.request("PUT", f"{self.url}/pushes", json=rule).status == 204

    def subscribe(self, key: str) -> Subscribed:
        return PushAgent(self.url, self.http).subscribe(key)

    def leave(self, subscribed: Subscribed) -> None:
        self.http.request("DELETE", f"{self.url}/subscriptions/{subscribed.id}")


@contextmanager
def running_push_service() -> Iterator[PushAt]:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    url = f"http://localhost:{listener.getsockname()[1]}"
    service = PushService(url, time.time)
    server = uvicorn.Server(
        uvicorn.Config(service.app(), lifespan="off", log_level="error", access_log=False)
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield PushAt(url)
    finally:
        server.should_exit = True
        thread.join(timeout=10)
        listener.close()
    assert not thread.is_alive()


@pytest.fixture(scope="session")
def push_service() -> Iterator[PushAt]:
    with running_push_service() as service:
        yield service
