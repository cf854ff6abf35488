"""Whom the postman calls: where a name leads, and whose certificate answers."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from chalicelib.domain.webhook.tries import CallResult
from infra.local.certificates import make_chain
from tests.support.postman_servers import BODY, HEADERS, a_postman, answering, heard, listening


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

    assert careful.post("https://pos.example.com/hook", HEADERS, BODY) == CallResult(0, "address_inside")


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
        assert both.post(f"http://pos.example.com:{port}/", HEADERS, BODY) == CallResult(200)


def test_a_name_that_nobody_knows_is_a_reason_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert a_postman().post("https://no-such-name.invalid/", HEADERS, BODY) == CallResult(0, "name_unknown")


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
        assert ours.post(f"https://localhost:{port}/hook", HEADERS, BODY) == CallResult(200)
        other = ours.post(f"https://other.example:{port}/hook", HEADERS, BODY)
        strict = a_postman(resolve=Names(["127.0.0.1"])).post(f"https://localhost:{port}/hook", HEADERS, BODY)

    assert other == strict == CallResult(0, "certificate")
    assert asked_for == ["localhost", "other.example", "localhost"]


def test_a_server_without_tls_is_told_apart() -> None:
    with listening(lambda line: line.sendall(b"HTTP/1.1 400 Bad\r\n\r\n")) as port:
        result = a_postman().post(f"https://localhost:{port}/", HEADERS, BODY)

    assert result.failure in ("not_http", "no_connection")
