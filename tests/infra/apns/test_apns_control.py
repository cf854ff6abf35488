"""The local Apple as it is started for real, driven through its control server."""

import json
import select
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from chalicelib.domain.face.outcome import Delivered, Gone
from chalicelib.wallets.apple.http2 import open_codec
from tests.wallets.apple.push.pushing import sender, tokens


class Local(NamedTuple):
    port: int
    pushes_url: str
    certificates: Path


@pytest.fixture(scope="module")
def local(certificates: Path) -> Iterator[Local]:
    port, control_port = free_ports(2)
    process = started(port, control_port, certificates)
    assert process.stdout is not None
    assert select.select([process.stdout], [], [], 20)[0], "it did not start in time"
    assert str(control_port) in process.stdout.readline()
    yield Local(port, f"http://127.0.0.1:{control_port}/pushes", certificates)
    process.terminate()
    process.communicate(timeout=10)


def started(port: int, control_port: int, certificates: Path) -> subprocess.Popen[str]:
    options = ["--port", str(port), "--control-port", str(control_port), "--certificates", str(certificates)]
    command = [sys.executable, "-m", "infra.local.apns", *options]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture(autouse=True)
def behaving(local: Local) -> None:
    call(local, "PUT", None)
    call(local, "DELETE")


def free_ports(count: int) -> list[int]:
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in held]
    for each in held:
        each.close()
    return ports


def call(local: Local, method: str, body: object = ..., query: str = "") -> Any:
    data = None if body is ... else json.dumps(body).encode()
    request = urllib.request.Request(local.pushes_url + query, data, method=method)
    deadline_s = time.monotonic() + 10
    while True:
        try:
            with urllib.request.urlopen(request, timeout=40) as answer:
                return json.loads(answer.read() or b"null")
        except urllib.error.HTTPError:
            raise
        except OSError:  # the control server starts a moment after the push server
            assert time.monotonic() < deadline_s
            time.sleep(0.02)


def push(local: Local, *wanted: str) -> list[object]:
    apns = sender(local.certificates, local.port, open_codec)
    outcomes: list[object] = [*apns.send(wanted, within_s=10)]
    apns.close()
    return outcomes


def test_what_was_pushed_can_be_read_and_cleared(local: Local) -> None:
    started_ms = time.time_ns() // 1_000_000
    [token] = tokens(1)
    [outcome] = push(local, token)

    [seen] = call(local, "GET")
    assert isinstance(outcome, Delivered)
    assert (seen["token"], seen["status"], seen["reason"], seen["apns_id"]) == (
        token,
        200,
        "",
        outcome.reference,
    )
    assert started_ms <= seen["time_ms"] <= time.time_ns() // 1_000_000
    call(local, "DELETE")
    assert call(local, "GET") == []


def test_a_rule_makes_it_misbehave_until_it_is_cleared(local: Local) -> None:
    [token] = tokens(1)
    call(local, "PUT", {"token": token, "status": 410, "timestamp_ms": 99})
    assert push(local, token) == [Gone(99, "Unregistered")]

    call(local, "PUT", None)
    assert isinstance(push(local, token)[0], Delivered)


def test_the_phone_hears_of_a_push_the_moment_it_comes(local: Local) -> None:
    push(local, *tokens(2))
    last = call(local, "GET")[-1]["seq"]
    heard: list[Any] = []
    listening = threading.Thread(
        target=lambda: heard.extend(call(local, "GET", query=f"?after={last}&wait_s=20"))
    )
    listening.start()
    [token] = tokens(1, seed=9)
    push(local, token)
    listening.join(15)  # before the wait would end by itself

    assert [each["token"] for each in heard] == [token]


def test_a_wait_for_a_push_that_does_not_come_ends_empty(local: Local) -> None:
    push(local, *tokens(1))
    last = call(local, "GET")[-1]["seq"]

    assert call(local, "GET", query=f"?after={last}&wait_s=0.1") == []


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ({"stauts": 410}, "no ['stauts']"),
        ({"status": 999}, "status must be"),
        ({"status": "410"}, "status must be a whole number"),
        ({"delay_ms": -1}, "delay_ms must be"),
        ({"times": True}, "times must be"),
        ({"drop": "hard"}, "drop must be"),
        ({"goaway": 1}, "goaway must be text"),
        ("410", "A rule is a JSON object"),
        ([{}] * 101, "At most 100"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused_with_a_reason(local: Local, rule: object, told: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        call(local, "PUT", rule)

    assert refused.value.code == 400
    assert told in refused.value.read().decode()


def test_a_page_of_another_site_may_not_read_it(local: Local) -> None:
    def allowed(origin: str) -> str | None:
        request = urllib.request.Request(local.pushes_url, headers={"Origin": origin})
        with urllib.request.urlopen(request, timeout=10) as answer:
            value: str | None = answer.headers["Access-Control-Allow-Origin"]
            return value

    assert allowed("http://127.0.0.1:8001") == "http://127.0.0.1:8001"
    assert allowed("https://example.com") is None


def test_ctrl_c_ends_it_at_once_and_quietly_though_a_phone_waits(certificates: Path) -> None:
    port, control_port = free_ports(2)
    process = started(port, control_port, certificates)
    own = Local(port, f"http://127.0.0.1:{control_port}/pushes", certificates)
    call(own, "GET")
    with socket.create_connection(("127.0.0.1", control_port)) as phone:
        phone.sendall(b"GET /pushes?wait_s=30 HTTP/1.1\r\nHost: localhost\r\n\r\n")
        time.sleep(0.3)  # by now it waits; were it late, the end would be as quiet
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=5)

    assert (err, process.returncode) == ("", 0), out


def test_what_is_missing_is_said_in_one_sentence(certificates: Path, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        _, in_use = started(port, free_ports(1)[0], certificates).communicate(timeout=20)
    port_of_its_own, control_port = free_ports(2)
    _, no_files = started(port_of_its_own, control_port, tmp_path).communicate(timeout=20)

    assert in_use.startswith(f"Port {port} cannot be used")
    assert no_files.startswith(f"No certificates in {tmp_path}. Make them with: python -m")
