"""The postman against real servers: good ones, bad ones, and those that lead him inside."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from chalicelib import postman
from chalicelib.domain.webhook_tries import Said
from chalicelib.postman import HttpPostman
from infra.local.certificates import make_chain

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


def posted(port: int, path: str = "/hook") -> Said:
    return a_postman().post(f"http://127.0.0.1:{port}{path}", HEADERS, BODY)


def test_what_is_posted_arrives_with_its_headers_and_its_query() -> None:
    requests: list[bytes] = []
    with listening(answering(b"HTTP/1.1 204 No Content\r\n\r\n", requests)) as port:
        assert posted(port, "/hook?till=7") == Said(204)

    head, _, body = requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "POST /hook?till=7 HTTP/1.1"
    assert {f"host: 127.0.0.1:{port}", "webhook-id: evt_1", "Content-Length: 23"} <= set(lines)
    assert body == BODY


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", Said(200)),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\ncut", Said(200)),
        (b"HTTP/1.1 200\r\n\r\n" + b"x" * 3_000_000, Said(200)),
        (b"HTTP/1.1 500 No\r\n\r\n", Said(500, "status")),
        (b"HTTP/1.1 503 Later\r\nRetry-After: 30\r\n\r\n", Said(503, "status", 30)),
        (b"HTTP/1.1 302 Found\r\nLocation: http://169.254.169.254/latest/\r\n\r\n", Said(302, "redirect")),
        (b"HTTP/1.1 308 Moved\r\nLocation: http://127.0.0.1/\r\n\r\n", Said(308, "redirect")),
        (b"HTTP/1.1 410 Gone\r\n\r\n", Said(410, "gone")),
        (b"SSH-2.0-OpenSSH_9.2\r\n", Said(0, "not_http")),
        (b"\x00\xff" * 1000 + b"\r\n", Said(0, "not_http")),
        (b"x" * 2_000_000, Said(0, "not_http")),
        (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 5000 + b"\r\n", Said(0, "not_http")),
        (b"HTTP/1.1 200 OK\r\nA: " + b"b" * 2_000_000 + b"\r\n\r\n", Said(0, "not_http")),
        (b"HTTP/1.1 abc OK\r\n\r\n", Said(0, "not_http")),
        (b"", Said(0, "not_http")),
    ],
)  # fmt: skip
def test_each_answer_means_one_thing_however_odd(answer: bytes, said: Said) -> None:
    with listening(answering(answer)) as port:
        assert posted(port) == said


def test_a_redirect_inward_is_not_followed() -> None:
    inner: list[bytes] = []
    with listening(answering(b"HTTP/1.1 200 OK\r\n\r\n", inner)) as inside:
        location = f"Location: http://127.0.0.1:{inside}/secrets\r\n".encode()
        with listening(answering(b"HTTP/1.1 307 Over there\r\n" + location + b"\r\n")) as port:
            assert posted(port) == Said(307, "redirect")

    assert inner == []


def test_a_line_that_is_closed_early_is_no_answer() -> None:
    def leave(line: socket.socket) -> None:
        line.recv(10)

    with listening(leave) as port:
        assert posted(port).failure in ("not_http", "no_connection")


def test_where_nobody_listens_there_is_no_connection() -> None:
    with listening(answering(b"")) as port:
        pass

    assert posted(port) == Said(0, "no_connection")


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
    begun = time.monotonic()
    with listening(serve) as port:
        assert posted(port) == Said(0, "timeout")

    assert time.monotonic() - begun < 5


def drips_a_handshake(line: socket.socket) -> None:
    line.recv(100)
    line.sendall(b"\x16\x03\x03\x40\x00")  # a handshake record of 16 kB, which then comes byte by byte
    for _ in range(300):
        line.sendall(b"\x02")
        time.sleep(0.1)


@pytest.mark.parametrize("serve", [says_nothing_from_the_start, drips_a_handshake])
def test_whoever_drags_out_the_handshake_is_cut_off(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postman, "WITHIN_S", 1.0)
    begun = time.monotonic()
    with listening(serve) as port:
        assert a_postman().post(f"https://localhost:{port}/", HEADERS, BODY) == Said(0, "timeout")

    assert time.monotonic() - begun < 5


def test_a_slow_body_does_not_matter_since_none_is_read() -> None:
    def serve(line: socket.socket) -> None:
        heard(line)
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
        time.sleep(30)

    begun = time.monotonic()
    with listening(serve) as port:
        assert posted(port) == Said(200)
    assert time.monotonic() - begun < 5


# ---- where a name leads ----


class Names:
    """A name server that answers differently each time it is asked."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked = 0

    def __call__(self, host: str, port: int) -> list[str]:
        answer = self.answers[min(self.asked, len(self.answers) - 1)]
        self.asked += 1
        return answer


@pytest.mark.parametrize(
    "addresses",
    [["127.0.0.1"], ["::1"], ["169.254.169.254"], ["10.0.0.5"], ["::ffff:169.254.169.254"],
     ["93.184.216.34", "10.0.0.5"], []],
)  # fmt: skip
def test_a_name_that_leads_inside_is_not_called_at_all(
    addresses: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "create_connection", lambda *_: pytest.fail("a connection was made"))
    careful = a_postman(local=False, resolve=Names(addresses))

    assert careful.post("https://pos.example.com/hook", HEADERS, BODY) == Said(0, "address_inside")


def test_a_name_is_asked_for_once_and_the_checked_address_is_called(monkeypatch: pytest.MonkeyPatch) -> None:
    """So a name that turns inward after the check changes nothing."""
    called: list[tuple[str, int]] = []

    def dial(address: tuple[str, int], timeout: float) -> socket.socket:
        called.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", dial)
    names = Names(["93.184.216.34"], ["127.0.0.1"])

    assert (
        a_postman(local=False, resolve=names).post("https://pos.example.com/", HEADERS, BODY).failure
        == "no_connection"
    )
    assert (names.asked, called) == (1, [("93.184.216.34", 443)])


def test_the_next_address_of_a_name_is_tried_when_one_does_not_answer() -> None:
    with listening(answering(b"HTTP/1.1 200 OK\r\n\r\n")) as port:
        both = a_postman(resolve=Names(["::1", "127.0.0.1"]))
        assert both.post(f"http://pos.example.com:{port}/", HEADERS, BODY) == Said(200)


def test_a_name_that_nobody_knows_is_a_reason_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert a_postman().post("https://no-such-name.invalid/", HEADERS, BODY) == Said(0, "name_unknown")


# ---- TLS ----


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("certificates")
    make_chain(folder)
    return folder


@contextmanager
def listening_with_tls(chain: Path, asked_for: list[str | None]) -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain / "server_cert.pem", chain / "server_key.pem")
    context.sni_callback = lambda line, name, _: asked_for.append(name)

    def serve(line: socket.socket) -> None:
        with context.wrap_socket(line, server_side=True) as secured:
            heard(secured)
            secured.sendall(b"HTTP/1.1 200 OK\r\n\r\n")

    with listening(serve) as port:
        yield port


def test_over_tls_the_name_is_asked_for_and_its_certificate_checked(chain: Path) -> None:
    asked_for: list[str | None] = []
    trust = ssl.create_default_context(cafile=str(chain / "root.pem"))
    with listening_with_tls(chain, asked_for) as port:
        ours = a_postman(trust=trust, resolve=Names(["127.0.0.1"]))
        assert ours.post(f"https://localhost:{port}/hook", HEADERS, BODY) == Said(200)
        other = ours.post(f"https://other.example:{port}/hook", HEADERS, BODY)
        strict = a_postman(resolve=Names(["127.0.0.1"])).post(f"https://localhost:{port}/hook", HEADERS, BODY)

    assert other == strict == Said(0, "certificate")
    assert asked_for == ["localhost", "other.example", "localhost"]


def test_a_server_without_tls_is_told_apart() -> None:
    with listening(lambda line: line.sendall(b"HTTP/1.1 400 Bad\r\n\r\n")) as port:
        said = a_postman().post(f"https://localhost:{port}/", HEADERS, BODY)

    assert said.failure in ("not_http", "no_connection")
