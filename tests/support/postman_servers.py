"""Servers that say byte by byte what a test wants, and a postman who calls them."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from chalicelib.domain.webhook.tries import CallResult
from chalicelib.postman import HttpPostman

HEADERS = {"content-type": "application/json", "webhook-id": "evt_1"}
BODY = b'{"type":"webhook.test"}'
Serve = Callable[[socket.socket], None]


@contextmanager
def listening(serve: Serve) -> Iterator[int]:
    """A port of this machine where each connection is served by a thread, until the block ends."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(10)
        lines: list[socket.socket] = []

        def accept() -> None:
            while True:
                try:
                    line, _ = server.accept()
                except OSError:
                    return
                lines.append(line)
                threading.Thread(target=_served, args=(serve, line), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield server.getsockname()[1]
        server.shutdown(socket.SHUT_RDWR)  # wakes accept, so that nobody listens any more
        for line in lines:
            line.close()


def _served(serve: Serve, line: socket.socket) -> None:
    try:
        with line:
            serve(line)
    except OSError:
        return  # the postman has left


def heard(line: socket.socket) -> bytes:
    """One request, head and body."""
    said = b""
    while b"\r\n\r\n" not in said:
        said += line.recv(65536)
    head, _, body = said.partition(b"\r\n\r\n")
    length = next(
        (
            int(each.partition(b":")[2])
            for each in head.split(b"\r\n")
            if each.lower().startswith(b"content-length")
        ),
        0,
    )
    while len(body) < length:
        body += line.recv(65536)
    return head + b"\r\n\r\n" + body


def answering(answer: bytes, requests: list[bytes] | None = None) -> Serve:
    def serve(line: socket.socket) -> None:
        request = heard(line)
        if requests is not None:
            requests.append(request)
        line.sendall(answer)

    return serve


def a_postman(**given: Any) -> HttpPostman:
    trust = given.pop("trust", None) or ssl.create_default_context()
    return HttpPostman(local=bool(given.pop("local", True)), trust=trust, **given)


def posted(port: int, path: str = "/hook") -> CallResult:
    return a_postman().post(f"http://127.0.0.1:{port}{path}", HEADERS, BODY)
