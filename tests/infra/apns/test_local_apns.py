"""The local Apple refuses what Apple refuses: asked with h2, not with Carnet's sender."""

import json
import socket
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import h2.connection
import h2.events
import pytest

from infra.local.certificates import PASS_TYPE_ID
from tests.infra.apns.running import RunningApns, running_apns

TOKEN = "ab" * 32
PATH = f"/3/device/{TOKEN}"
GOOD = {"apns-topic": PASS_TYPE_ID, "apns-push-type": "background", "apns-priority": "5"}


@pytest.fixture
def apple(certificates: Path) -> Iterator[RunningApns]:
    with running_apns(certificates) as running:
        yield running


def ask(
    port: int,
    certificates: Path,
    *,
    method: str = "POST",
    path: str = PATH,
    headers: dict[str, str] | list[tuple[str, str]] = GOOD,
    body: bytes = b"{}",
) -> tuple[int, dict[str, str], bytes]:
    """One request on a connection of its own: status, header fields, body."""
    fields = list(headers.items()) if isinstance(headers, dict) else headers
    pseudo = [(":method", method), (":scheme", "https"), (":authority", "localhost"), (":path", path)]
    http2 = h2.connection.H2Connection()
    http2.initiate_connection()
    http2.send_headers(1, [*pseudo, *fields])
    http2.send_data(1, body, end_stream=True)
    with connected(port, client_context(certificates)) as peer:
        peer.sendall(http2.data_to_send())
        return answered(peer, http2)


def connected(port: int, context: ssl.SSLContext) -> ssl.SSLSocket:
    plain = socket.create_connection(("127.0.0.1", port), timeout=5)
    return context.wrap_socket(plain, server_hostname="localhost")


def answered(peer: ssl.SSLSocket, http2: h2.connection.H2Connection) -> tuple[int, dict[str, str], bytes]:
    got: dict[str, str] = {}
    body = b""
    while data := peer.recv(65_536):
        for event in http2.receive_data(data):
            match event:
                case h2.events.ResponseReceived(headers=fields):
                    got = {bytes(name).decode(): bytes(value).decode() for name, value in fields}
                case h2.events.DataReceived(data=part):
                    body += part
                case h2.events.StreamEnded():
                    return int(got.pop(":status")), got, body
        peer.sendall(http2.data_to_send())
    raise AssertionError("closed without an answer")


def client_context(certificates: Path, *, identity: bool = True) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=certificates / "root.pem")
    context.set_alpn_protocols(["h2"])
    if identity:
        context.load_cert_chain(certificates / "pass_cert.pem", certificates / "pass_key.pem")
    return context


def test_a_good_push_is_accepted_and_listed(apple: RunningApns, certificates: Path) -> None:
    status, headers, body = ask(apple.port, certificates, headers={**GOOD, "apns-expiration": "0"})

    assert (status, body) == (200, b"")
    [push] = apple.pushes()
    assert push["apns_id"] == headers["apns-id"]
    assert (push["token"], push["topic"], push["status"], push["reason"]) == (TOKEN, PASS_TYPE_ID, 200, "")


@pytest.mark.parametrize(
    ("asked", "status", "reason"),
    [
        ({"method": "GET"}, 405, "MethodNotAllowed"),
        ({"path": "/"}, 404, "BadPath"),
        ({"path": f"/2/device/{TOKEN}"}, 404, "BadPath"),
        ({"path": f"/3/devices/{TOKEN}"}, 404, "BadPath"),
        ({"path": "/3/device/"}, 400, "MissingDeviceToken"),
        ({"path": f"{PATH}/"}, 400, "BadDeviceToken"),
        ({"path": "/3/device/" + "xy" * 32}, 400, "BadDeviceToken"),
        ({"path": "/3/device/abcd"}, 400, "BadDeviceToken"),
        ({"path": f"{PATH}a"}, 400, "BadDeviceToken"),
        ({"headers": {**GOOD, "apns-topic": "pass.other"}}, 400, "TopicDisallowed"),
        ({"headers": {**GOOD, "apns-topic": "no topic!"}}, 400, "BadTopic"),
        ({"headers": {"apns-push-type": "background", "apns-priority": "5"}}, 400, "MissingTopic"),
        ({"headers": {**GOOD, "apns-push-type": "loud"}}, 400, "InvalidPushType"),
        ({"headers": {**GOOD, "apns-priority": "10"}}, 400, "BadPriority"),
        ({"headers": {**GOOD, "apns-priority": "7"}}, 400, "BadPriority"),
        ({"headers": {"apns-topic": PASS_TYPE_ID, "apns-push-type": "background"}}, 400, "BadPriority"),
        ({"headers": {**GOOD, "apns-expiration": "tomorrow"}}, 400, "BadExpirationDate"),
        ({"headers": {**GOOD, "apns-collapse-id": "x" * 65}}, 400, "BadCollapseId"),
        ({"headers": {**GOOD, "apns-id": "not-a-uuid"}}, 400, "BadMessageId"),
        ({"headers": [*GOOD.items(), ("apns-priority", "5")]}, 400, "DuplicateHeaders"),
        ({"body": b""}, 400, "PayloadEmpty"),
        ({"body": b"hello"}, 400, "PayloadEmpty"),
        ({"body": b"[" * 4000}, 400, "PayloadEmpty"),
        ({"body": b'{"a":"' + b"x" * 4089 + b'"}'}, 413, "PayloadTooLarge"),
    ],
)
def test_a_bad_push_is_refused_with_apples_reason(
    apple: RunningApns, certificates: Path, asked: dict[str, Any], status: int, reason: str
) -> None:
    got_status, headers, body = ask(apple.port, certificates, **asked)

    assert (got_status, json.loads(body)) == (status, {"reason": reason})
    assert headers["apns-id"]
    assert [(push["status"], push["reason"]) for push in apple.pushes()] == [(status, reason)]


def test_a_payload_of_exactly_4096_bytes_is_accepted(apple: RunningApns, certificates: Path) -> None:
    body = b'{"a":"' + b"x" * 4088 + b'"}'

    assert len(body) == 4096
    assert ask(apple.port, certificates, body=body)[0] == 200


def test_a_push_without_type_or_priority_is_accepted(apple: RunningApns, certificates: Path) -> None:
    assert ask(apple.port, certificates, headers={"apns-topic": PASS_TYPE_ID})[0] == 200


def test_a_phone_that_left_is_told_with_the_time(apple: RunningApns, certificates: Path) -> None:
    apple.misbehave({"token": TOKEN, "status": 410, "timestamp_ms": 1234})

    status, _, body = ask(apple.port, certificates)

    assert (status, json.loads(body)) == (410, {"reason": "Unregistered", "timestamp": 1234})


def test_later_comes_with_retry_after_as_often_as_asked(apple: RunningApns, certificates: Path) -> None:
    apple.misbehave({"status": 429, "retry_after_s": 7, "after": 1, "times": 1})

    answers = [ask(apple.port, certificates) for _ in range(3)]

    assert [status for status, _, _ in answers] == [200, 429, 200]
    assert answers[1][1]["retry-after"] == "7"


def test_nobody_pushes_without_a_certificate(apple: RunningApns, certificates: Path) -> None:
    context = client_context(certificates, identity=False)

    with pytest.raises((ssl.SSLError, ConnectionError)):
        greeting(apple.port, context)
    assert not apple.apns.live


def greeting(port: int, context: ssl.SSLContext) -> bytes:
    """The server's first words; TLS 1.3 refuses a client only after the client's own handshake."""
    with connected(port, context) as peer:
        if data := peer.recv(100):
            return data
    raise ConnectionError
