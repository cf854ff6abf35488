"""The push server and its control server, in one event loop."""

import asyncio
import ssl
from pathlib import Path
from types import FrameType

import uvicorn

from infra.local.apns.connection import PushConnection
from infra.local.apns.control import control_app
from infra.local.apns.pushes import Pushes
from infra.local.apns.rules import Rules

HOST = "127.0.0.1"
STREAMS_MAX = 1000  # Apple's own limit for a certificate's connection


class LocalApns:
    """Binds to loopback alone. `streams_max` is how many pushes a client may have under way."""

    def __init__(self, certificates: Path, *, streams_max: int = STREAMS_MAX) -> None:
        self._streams_max = streams_max
        self.pushes = Pushes()
        self.rules = Rules()
        self.live: set[PushConnection] = set()
        self.taken = 0  # connections so far
        self._context = server_context(certificates)

    async def listen(self, port: int) -> int:
        """Take pushes on `port` (0 for any) and give the port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            self._take,
            HOST,
            port,
            ssl=self._context,
            ssl_shutdown_timeout=2,
        )
        return int(self._server.sockets[0].getsockname()[1])

    def _take(self) -> PushConnection:
        self.taken += 1
        return PushConnection(self.pushes, self.rules, self.live, self._streams_max)

    async def serve_control(self, port: int) -> None:
        """Serve the control pages until the process is told to stop."""
        config = uvicorn.Config(
            control_app(self.pushes, self.rules),
            host=HOST,
            port=port,
            log_level="warning",
            timeout_graceful_shutdown=1,
        )
        await _ControlServer(config, self.pushes).serve()

    def close(self) -> None:
        self._server.close()
        for connection in tuple(self.live):
            connection.cut("fin")


class _ControlServer(uvicorn.Server):
    """uvicorn awaits open requests when told to end: those that wait for a push are answered first."""

    def __init__(self, config: uvicorn.Config, pushes: Pushes) -> None:
        super().__init__(config)
        self._pushes = pushes

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        self._pushes.stop_waiting()
        super().handle_exit(sig, frame)


def server_context(certificates: Path) -> ssl.SSLContext:
    """Mutual TLS by the files that infra.local.certificates makes."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificates / "server_cert.pem", certificates / "server_key.pem")
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(certificates / "root.pem")
    context.load_verify_locations(
        certificates / "intermediate.pem"
    )  # Apple knows it too: a leaf alone will do
    context.set_alpn_protocols(["h2"])
    return context
