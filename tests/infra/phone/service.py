"""A pass's web service, minimal and told what to answer, to hold a phone to its rules."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Asked:
    """One request that arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any


@dataclass(frozen=True)
class Answer:
    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Service:
    """Answers by kind of call: `register`, `unregister`, `list`, `fetch`, `log`, `download`."""

    url: str
    answers: dict[str, Answer]
    asked: list[tuple[str, Asked]] = field(default_factory=list)

    def of(self, kind: str) -> list[Asked]:
        return [asked for each, asked in self.asked if each == kind]

    def logged(self) -> list[str]:
        return [sentence for asked in self.of("log") for sentence in asked.body["logs"]]


def listing(*serials: str, tag: Any = "1") -> Answer:
    return Answer(200, json.dumps({"serialNumbers": list(serials), "lastUpdated": tag}).encode())


def a_pass(data: bytes, *, modified: str | None = "Sat, 21 Nov 2026 10:00:00 GMT") -> Answer:
    headers = {"Content-Type": "application/vnd.apple.pkpass"}
    return Answer(200, data, headers | ({"Last-Modified": modified} if modified else {}))


@contextmanager
def running_service() -> Iterator[Service]:
    """A service on a free port of this machine that accepts everything and has nothing new."""
    server = _Server(("127.0.0.1", 0), _Handler)
    answers = {"register": Answer(201), "list": Answer(204), "fetch": Answer(304)}
    service = Service(f"http://127.0.0.1:{server.server_port}/apple", answers)
    server.service = service
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Server(ThreadingHTTPServer):
    service: Service


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        assert isinstance(self.server, _Server)
        service = self.server.service
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind = _kind(self.command, self.path)
        is_json = "json" in self.headers.get("Content-Type", "")
        body = json.loads(raw) if raw and is_json else raw
        service.asked.append((kind, Asked(self.command, self.path, dict(self.headers), body)))
        answer = service.answers.get(kind, Answer())
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status not in (204, 304):
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        self.wfile.write(answer.body)

    def do_POST(self) -> None:
        self.do_GET()

    def do_DELETE(self) -> None:
        self.do_GET()

    def log_message(self, *args: object) -> None:
        """Stay quiet."""


def _kind(method: str, path: str) -> str:
    if path.endswith("/v1/log"):
        return "log"
    if "/registrations/" in path:
        return {"POST": "register", "DELETE": "unregister", "GET": "list"}[method]
    return "fetch" if "/v1/passes/" in path else "download"
