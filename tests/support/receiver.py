"""A merchant's system that is called by webhooks: it keeps what it got, and misbehaves by path."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HANG_S = 30
TOGETHER = 10


@dataclass(frozen=True, slots=True)
class Got:
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Receiver:
    """`/ok` answers 204, `/500` and other numbers that status, `/redirect` inward, `/hang` does, and
    `/together` answers once as many as `TOGETHER` wait for it."""

    url: str
    got: list[Got] = field(default_factory=list)
    together: threading.Barrier = field(default_factory=lambda: threading.Barrier(TOGETHER, timeout=HANG_S))


@contextmanager
def receiving(port: int = 0) -> Iterator[Receiver]:
    """One on this machine, until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.got.append(Got(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            asked = self.path.strip("/")
            if asked == "hang":
                time.sleep(HANG_S)
                return
            if asked == "together":
                receiver.together.wait()
            status = int(asked) if asked.isdigit() else 302 if asked == "redirect" else 204
            self.send_response(status)
            if status == 302:
                self.send_header("Location", f"{receiver.url}/inside")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # http.server's name
            """Nothing: a test looks at what was got."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    receiver = Receiver(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
