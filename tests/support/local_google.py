"""The local Google, and a merchant's site for it to call, each on a port of its own."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import urllib3
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from infra.local.google.account import make_service_account, read_account
from infra.local.google.app import GoogleServer
from infra.local.google_schema import Discovery, installed

PNG = b"\x89PNG\r\n\x1a\n and no more, which is all that is looked at"


class OffsetClock:
    """The time of day, moved by `offset_ms`."""

    def __init__(self) -> None:
        self.offset_ms = 0

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000 + self.offset_ms


@dataclass
class GoogleAt:
    """A local Google, by what it answers."""

    url: str
    secret: dict[str, Any]
    clock: OffsetClock
    http: urllib3.PoolManager = field(default_factory=lambda: urllib3.PoolManager(retries=False))

    def calls(self, *, direction: str = "in", under: str = "/walletobjects") -> list[dict[str, Any]]:
        listed = self.http.request("GET", f"{self.url}/control/calls").json()["calls"]
        return [
            call
            for call in listed
            if call["direction"] == direction and (direction == "out" or call["path"].startswith(under))
        ]

    def steps(self) -> list[tuple[str, str, int]]:
        """Each API call as method, collection and status."""
        return [(call["method"], call["path"].split("/")[3], call["status"]) for call in self.calls()]

    def misbehave(self, **rule: Any) -> None:
        once = {"times": 1, **rule}
        assert self.http.request("PUT", f"{self.url}/control/calls", json=once).status == 200

    def clear(self) -> None:
        self.http.request("DELETE", f"{self.url}/control/calls")

    def object(self, id_: str) -> dict[str, Any]:
        objects = self.http.request("GET", f"{self.url}/control/objects").json()["objects"]
        return next(each for each in objects if each["id"] == id_)

    def post(self, path: str, body: Any) -> urllib3.BaseHTTPResponse:
        return self.http.request("POST", self.url + path, json=body)


@dataclass(kw_only=True)
class RunningGoogle(GoogleAt):
    """One in this process, to look into."""

    server: GoogleServer


@dataclass
class Merchant:
    """Serves images at `/art/*.png` and takes callbacks; `answers` are the next statuses for those."""

    url: str
    callbacks: list[bytes] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    arrived: threading.Condition = field(default_factory=threading.Condition)

    def wait_for(self, count: int) -> list[bytes]:
        with self.arrived:
            assert self.arrived.wait_for(lambda: len(self.callbacks) >= count, timeout=10), "no callback came"
            return list(self.callbacks)


class GoogleSite:
    """One port and one account for many tests; each puts a fresh Google behind it."""

    def __init__(self, url: str, secret: dict[str, Any], discovery: Discovery) -> None:
        self.url = url
        self._secret = secret
        self._account = read_account(secret)
        self._discovery = discovery
        self._app: ASGIApp | None = None

    @contextmanager
    def fresh(self, folder: Path) -> Iterator[RunningGoogle]:
        clock = OffsetClock()
        server = GoogleServer(
            self._account,
            self._discovery,
            folder,
            now_ms=clock.now_ms,
            clock=time.monotonic,
            callback_delays_s=(0.05, 0.05),
        )
        self._app = server.app()
        yield RunningGoogle(self.url, self._secret, clock, server=server)
        self._app = None
        server.shelf.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        assert self._app is not None, "no test is running"
        await self._app(scope, receive, send)


@contextmanager
def google_site(folder: Path, discovery: Discovery) -> Iterator[GoogleSite]:
    # With the protocol named, asyncio switches Nagle's algorithm off: a call takes 2 ms, not 42.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    site = GoogleSite(url, make_service_account(folder / "service_account.json", f"{url}/token"), discovery)
    config = uvicorn.Config(site, lifespan="off", log_level="error", access_log=False)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.should_exit = True
        thread.join(timeout=10)
        listener.close()
    assert not thread.is_alive()


@contextmanager
def running_merchant() -> Iterator[Merchant]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path.endswith(".png")
            self.send_response(200 if found else 404)
            self.end_headers()
            self.wfile.write(PNG if found else b"")

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            with merchant.arrived:
                status = merchant.answers.pop(0) if merchant.answers else 200
                merchant.callbacks.append(body)
                merchant.arrived.notify_all()
            self.send_response(status)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Nothing on stderr."""

    site = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    merchant = Merchant(f"http://127.0.0.1:{site.server_port}")
    thread = threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield merchant
    finally:
        site.shutdown()
        site.server_close()


@pytest.fixture(scope="session")
def discovery() -> Discovery:
    return installed()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, discovery: Discovery) -> Iterator[GoogleSite]:
    with google_site(tmp_path_factory.mktemp("google"), discovery) as site:
        yield site


@pytest.fixture
def google(site: GoogleSite, tmp_path: Path) -> Iterator[RunningGoogle]:
    with site.fresh(tmp_path) as running:
        yield running


@pytest.fixture(name="merchant")
def a_merchant() -> Iterator[Merchant]:
    with running_merchant() as running:
        yield running
