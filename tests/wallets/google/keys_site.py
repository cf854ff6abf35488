"""A site that serves root keys as a test wants them."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class KeysSite:
    url: str
    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    fetches: int = 0

    def serve(self, *keys: dict[str, Any]) -> None:
        self.body = json.dumps({"keys": keys}).encode()


@contextmanager
def running_keys_site() -> Iterator[KeysSite]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.fetches += 1
            self.send_response(site.status)
            for name, value in {"content-length": str(len(site.body)), **site.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(site.body)

        def log_message(self, *args: object) -> None:
            """Nothing on stderr."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site = KeysSite(f"http://127.0.0.1:{server.server_port}/gp/m/issuer/keys")
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
