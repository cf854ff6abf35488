"""The local Apple in a thread of the test's own process, and a relay that can go dead before it."""

import asyncio
import selectors
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from infra.local.apns.connection import PushConnection
from infra.local.apns.server import LocalApns

T = TypeVar("T")


class RunningApns:
    """Every call runs in the server's own loop, so tests see no half-done state."""

    def __init__(self, apns: LocalApns, loop: asyncio.AbstractEventLoop, port: int) -> None:
        self.apns, self._loop, self.port = apns, loop, port

    def misbehave(self, *rules: dict[str, Any]) -> None:
        self.call(lambda: self.apns.rules.replace(list(rules)))

    def pushes(self) -> list[dict[str, Any]]:
        return self.call(lambda: self.apns.pushes.after(0))

    def accepted(self) -> list[str]:
        """The tokens of the pushes it accepted, in its order."""
        return [push["token"] for push in self.pushes() if push["status"] == 200]

    def connections(self) -> int:
        """How many connections it has taken so far."""
        return self.call(lambda: self.apns.taken)

    def waiting(self) -> int:
        """How many pushes it holds back now."""
        return self.call(lambda: sum(connection.waiting for connection in self.apns.live))

    def cut_all(self, how: str) -> None:
        self._each(lambda connection: connection.cut(how))

    def go_away_all(self, reason: str) -> None:
        self._each(lambda connection: connection.go_away(reason))

    def _each(self, what: Callable[[PushConnection], None]) -> None:
        def all_live() -> None:
            for connection in tuple(self.apns.live):
                what(connection)

        self.call(all_live)

    def call(self, what: Callable[[], T]) -> T:
        async def run() -> T:
            return what()

        return asyncio.run_coroutine_threadsafe(run(), self._loop).result(10)


@contextmanager
def running_apns(certificates: Path, *, streams_max: int = 1000) -> Iterator[RunningApns]:
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    apns = LocalApns(certificates, streams_max=streams_max)
    port = asyncio.run_coroutine_threadsafe(apns.listen(0), loop).result(10)
    running = RunningApns(apns, loop, port)
    try:
        yield running
    finally:
        running.call(apns.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


class Relay:
    """Carries bytes between a client and the server; `freeze` leaves today's connections without a word."""

    def __init__(self, port: int) -> None:
        self._to = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listener, selectors.EVENT_READ)
        self._frozen: list[selectors.SelectorKey] = []
        self._open: list[socket.socket] = []
        self._lock = threading.Lock()
        self._over = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def freeze(self) -> None:
        with self._lock:
            for key in list(self._selector.get_map().values()):
                if key.fileobj is not self._listener:
                    self._frozen.append(self._selector.unregister(key.fileobj))

    def thaw(self) -> None:
        """Deliver what was sent to the frozen connections meanwhile."""
        with self._lock:
            for key in self._frozen:
                self._selector.register(key.fileobj, selectors.EVENT_READ, key.data)
            self._frozen.clear()

    def close(self) -> None:
        self._over = True
        self._thread.join(10)
        for each in (*self._open, self._listener):
            each.close()
        self._selector.close()

    def _run(self) -> None:
        while not self._over:
            for key, _ in self._selector.select(0.05):
                with self._lock:
                    self._carry(key.fileobj, key.data)

    def _carry(self, ready: Any, peer: Any) -> None:
        if ready is self._listener:
            client, _ = self._listener.accept()
            server = socket.create_connection(("127.0.0.1", self._to))
            self._open += [client, server]
            self._selector.register(client, selectors.EVENT_READ, server)
            self._selector.register(server, selectors.EVENT_READ, client)
            return
        if ready.fileno() < 0 or ready.fileno() not in self._selector.get_map():
            return  # frozen or closed since it was found ready
        try:
            data = ready.recv(65_536)
        except OSError:
            data = b""
        if data:
            peer.sendall(data)
            return
        for each in (ready, peer):
            self._selector.unregister(each)
            each.close()
