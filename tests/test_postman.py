"""The postman against real servers: good ones, odd ones, and those that never end."""

import socket
import time

import pytest

from chalicelib import postman
from chalicelib.domain.webhook.tries import CallResult
from tests.support.postman_servers import (
    BODY,
    HEADERS,
    Serve,
    a_postman,
    answering,
    heard,
    listening,
    posted,
)


def test_what_is_posted_arrives_with_its_headers_and_its_query() -> None:
    requests: list[bytes] = []
    with listening(answering(b"HTTP/1.1 204 No Content\r\n\r\n", requests)) as port:
        assert posted(port, "/hook?till=7") == CallResult(204)

    head, _, body = requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "POST /hook?till=7 HTTP/1.1"
    assert {f"host: 127.0.0.1:{port}", "webhook-id: evt_1", "Content-Length: 23"} <= set(lines)
    assert body == BODY


@pytest.mark.parametrize(
    ("answer", "result"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", CallResult(200)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\ncut", CallResult(200)),
        (b"HTTP/1.1 200\r\n\r\n" + b"x" * 3_000_000, CallResult(200)),
        (b"HTTP/1.1 500 No\r\n\r\n", CallResult(500, "status")),
        (b"HTTP/1.1 503 Later\r\nRetry-After: 30\r\n\r\n", CallResult(503, "status", 30)),
        (b"HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/\r\n\r\n", CallResult(302, "redirect")),
        (b"HTTP/1.1 308 Moved\r\nLocation: http://127.0.0.1/\r\n\r\n", CallResult(308, "redirect")),
        (b"HTTP/1.1 410 Gone\r\n\r\n", CallResult(410, "gone")),
        (b"SSH-2.0-OpenSSH_9.2\r\n", CallResult(0, "not_http")),
        (b"\x00\xff" * 1000 + b"\r\n", CallResult(0, "not_http")),
        (b"x" * 2_000_000, CallResult(0, "not_http")),
        (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 5000 + b"\r\n", CallResult(0, "not_http")),
        (b"HTTP/1.1 200 OK\r\nA: " + b"b" * 2_000_000 + b"\r\n\r\n", CallResult(0, "not_http")),
        (b"HTTP/1.1 abc OK\r\n\r\n", CallResult(0, "not_http")),
        (b"", CallResult(0, "not_http")),
    ],
)  # fmt: skip
def test_each_answer_means_one_thing_however_odd(answer: bytes, result: CallResult) -> None:
    with listening(answering(answer)) as port:
        assert posted(port) == result


def test_a_redirect_inward_is_not_followed() -> None:
    inner: list[bytes] = []
    with listening(answering(b"HTTP/1.1 200 OK\r\n\r\n", inner)) as inside:
        location = f"Location: http://127.0.0.1:{inside}/secrets\r\n".encode()
        with listening(answering(b"HTTP/1.1 307 Over there\r\n" + location + b"\r\n")) as port:
            assert posted(port) == CallResult(307, "redirect")

    assert inner == []


def test_a_line_that_is_closed_early_is_no_answer() -> None:
    def leave(line: socket.socket) -> None:
        line.recv(10)

    with listening(leave) as port:
        assert posted(port).failure in ("not_http", "no_connection")


def test_where_nobody_listens_there_is_no_connection() -> None:
    with listening(answering(b"")) as port:
        pass

    assert posted(port) == CallResult(0, "no_connection")


def hangs(line: socket.socket) -> None:
    heard(line)
    time.sleep(30)


def drips_its_head(line: socket.socket) -> None:
    heard(line)
    line.sendall(b"HTTP/1.1 200 OK\r\nX: ")
    for _ in range(300):
        line.sendall(b"x")
        time.sleep(0.1)


def says_continue_for_ever(line: socket.socket) -> None:
    heard(line)
    for _ in range(300):
        line.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        time.sleep(0.1)


def says_nothing_from_the_start(line: socket.socket) -> None:
    time.sleep(30)


@pytest.mark.parametrize("serve", [hangs, drips_its_head, says_continue_for_ever])
def test_whoever_hangs_or_drips_is_cut_off(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postman, "WITHIN_S", 1.0)
    with listening(serve) as port:
        assert posted(port) == CallResult(0, "timeout")


def drips_a_handshake(line: socket.socket) -> None:
    line.recv(100)
    line.sendall(b"\x16\x03\x03\x40\x00")  # a handshake record of 16 kB, which then comes byte by byte
    for _ in range(300):
        line.sendall(b"\x02")
        time.sleep(0.1)


@pytest.mark.parametrize("serve", [says_nothing_from_the_start, drips_a_handshake])
def test_whoever_drags_out_the_handshake_is_cut_off(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postman, "WITHIN_S", 1.0)
    with listening(serve) as port:
        assert a_postman().post(f"https://localhost:{port}/", HEADERS, BODY) == CallResult(0, "timeout")


def test_a_slow_body_does_not_matter_since_none_is_read() -> None:
    def serve(line: socket.socket) -> None:
        heard(line)
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        line.recv(1)  # no more until the postman has left

    with listening(serve) as port:
        assert posted(port) == CallResult(200)
