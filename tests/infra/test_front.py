"""The app's front passes requests on unchanged, to a stage that a small server plays here."""

import gzip
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

from infra.local.front import Front, Server

BYTES = bytes(range(256))


class Stage(BaseHTTPRequestHandler):
    """Remembers what arrives; answers with bytes, packed or not, two cookies or no body, by path."""

    protocol_version = "HTTP/1.1"
    seen: ClassVar[list[tuple[str, str, dict[str, str], bytes]]] = []

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        self.seen.append((self.command, self.path, dict(self.headers.items()), body))
        unchanged = self.path.endswith("/unchanged")
        self.send_response(304 if unchanged else 201)
        self.send_header("Set-Cookie", "a=1")
        self.send_header("Set-Cookie", "b=2")
        self.send_header("Last-Modified", "Sat, 21 Nov 2026 10:00:00 GMT")
        if not unchanged:
            self.send_header("Content-Length", str(len(BYTES)))
        if self.path.endswith("/packed"):
            self.send_header("Content-Encoding", "br")
        self.end_headers()
        if not unchanged and self.command != "HEAD":
            self.wfile.write(BYTES)

    do_GET = do_HEAD = do_POST = do_DELETE = _answer  # noqa: N815  http.server's names

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  the name it has in http.server
        pass


@pytest.fixture
def front() -> Iterator[HTTPConnection]:
    """A connection to a front whose emulated AWS is the stage above."""
    Stage.seen.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Stage) as stage, Server(("127.0.0.1", 0), Front) as server:
        Front.aws_port, Front.stage, Front.api_host = (
            stage.server_address[1],
            "api",
            "abc.execute-api.localhost",
        )
        Front.compress_from = len(BYTES)
        for each in (stage, server):
            threading.Thread(target=each.serve_forever, daemon=True).start()
        connection = HTTPConnection("127.0.0.1", server.server_address[1], timeout=5)
        yield connection
        connection.close()
        server.shutdown()
        stage.shutdown()


def test_the_stage_is_put_before_the_path_which_is_not_touched(front: HTTPConnection) -> None:
    front.request("GET", "/passes/a%20b%2B?since=1&x=a+b", headers={"Accept": "image/png"})
    front.getresponse().read()
    _, path, headers, _ = Stage.seen[0]

    assert path == "/api/passes/a%20b%2B?since=1&x=a+b"
    assert headers["Host"] == "abc.execute-api.localhost"
    assert headers["Accept"] == "image/png"


def test_a_device_without_an_accept_header_gets_one(front: HTTPConnection) -> None:
    front.putrequest("GET", "/", skip_accept_encoding=True)
    front.endheaders()
    front.getresponse().read()

    assert Stage.seen[0][2]["Accept"] == "*/*"


def test_bodies_and_cookies_pass_byte_for_byte(front: HTTPConnection) -> None:
    front.request("POST", "/api/v1/scans", body=BYTES, headers={"Authorization": "ApplePass x"})
    answer = front.getresponse()

    assert answer.status == 201
    assert answer.read() == BYTES
    assert answer.headers.get_all("Set-Cookie") == ["a=1", "b=2"]
    assert Stage.seen[0][3] == BYTES
    assert Stage.seen[0][2]["Authorization"] == "ApplePass x"


@pytest.mark.parametrize(
    ("asked", "coding"),
    [
        ("gzip, deflate, br", "gzip"),
        ("br;q=1.0, GZIP;q=0.5", "gzip"),
        ("gzip;q=0", None),
        ("identity", None),
        ("*", None),  # API Gateway wants the coding named
        (None, None),
    ],
)
def test_an_answer_is_compressed_for_who_names_gzip(
    front: HTTPConnection, asked: str | None, coding: str | None
) -> None:
    front.putrequest("GET", "/", skip_accept_encoding=True)
    if asked:
        front.putheader("Accept-Encoding", asked)
    front.endheaders()
    answer = front.getresponse()
    body = answer.read()

    assert answer.headers["Content-Encoding"] == coding
    assert answer.headers["Content-Length"] == str(len(body))
    assert (gzip.decompress(body) if coding else body) == BYTES


def test_what_is_compressed_already_or_small_stays_as_it_is(front: HTTPConnection) -> None:
    for path, compress_from in (("/packed", len(BYTES)), ("/", len(BYTES) + 1), ("/", None)):
        Front.compress_from = compress_from
        front.request("GET", path, headers={"Accept-Encoding": "gzip"})
        answer = front.getresponse()
        assert answer.read() == BYTES
        assert answer.headers["Content-Encoding"] == ("br" if path == "/packed" else None)


def test_an_unchanged_pass_has_no_body_and_the_connection_goes_on(front: HTTPConnection) -> None:
    for _ in range(2):
        front.request("GET", "/unchanged")
        answer = front.getresponse()
        assert (answer.status, answer.read()) == (304, b"")
        assert answer.headers["Last-Modified"] == "Sat, 21 Nov 2026 10:00:00 GMT"


def test_head_tells_the_length_and_sends_nothing(front: HTTPConnection) -> None:
    front.request("HEAD", "/")
    answer = front.getresponse()

    assert (answer.headers["Content-Length"], answer.read()) == (str(len(BYTES)), b"")


def test_a_body_over_the_gateways_limit_is_refused_unread(front: HTTPConnection) -> None:
    front.putrequest("POST", "/")
    front.putheader("Content-Length", "10000001")
    front.endheaders()

    assert front.getresponse().status == 413
    assert Stage.seen == []


def test_an_aws_that_is_down_is_a_502_with_a_sentence(front: HTTPConnection) -> None:
    Front.aws_port = 1
    front.request("GET", "/")
    answer = front.getresponse()

    assert answer.status == 502
    assert b"does not answer" in answer.read()
