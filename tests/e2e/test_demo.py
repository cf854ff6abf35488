"""`make demo` as somebody at a terminal meets it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from infra.package import ROOT
from tests.support.local_stack import free_block

pytestmark = pytest.mark.xdist_group("demo")  # two at once would only wait for each other
LIMIT_S = 180


def test_a_demo_starts_says_that_it_runs_ends_and_finds_its_cards_again(tmp_path: Path) -> None:
    port = free_block()
    with _detached(tmp_path, port) as first:
        again = _demo(tmp_path, "start", "--port", str(port))
        card = _enrol(first, key="one")
        with urllib.request.urlopen(first["programmes"][0]["join_url"], timeout=30) as join:
            assert join.status == 200

    assert again.returncode == 1
    assert "make demo-stop" in again.stderr
    assert not (tmp_path / "demo.json").exists()
    assert _free(range(port, port + 6))

    with _until_interrupted(tmp_path, port) as second:
        assert second == first
        of_now = {
            "apple_pass_url": "",
            "google_save_url": "",
            "google_ready": True,
            "google_made": True,
        }  # links are of now
        kept = _enrol(second, key="one")  # by the Idempotency-Key
        assert {**kept, **of_now} == {**card, **of_now}
        _wait_until_google_holds(second, _saved(second, key="two"))

    assert _free(range(port, port + 6))


def test_a_busy_port_is_named_with_a_way_out(tmp_path: Path) -> None:
    port = free_block()
    with socket.create_server(("127.0.0.1", port + 3)):
        refused = _demo(tmp_path, "start", "--port", str(port))

    assert refused.returncode == 1
    assert f"Port {port + 3}: another program listens there." in refused.stderr
    assert "CARNET_PORT=9000" in refused.stderr
    assert "Traceback" not in refused.stderr


@contextmanager
def _detached(local: Path, port: int) -> Iterator[dict[str, Any]]:
    started = _demo(local, "start", "--detach", "--port", str(port))
    try:
        assert started.returncode == 0, started.stdout + started.stderr
        yield json.loads((local / "demo.json").read_text())
    finally:
        stopped = _demo(local, "stop")
    assert stopped.returncode == 0, stopped.stderr


@contextmanager
def _until_interrupted(local: Path, port: int) -> Iterator[dict[str, Any]]:
    """Run it in the foreground, with what it describes, and press Ctrl-C at the end."""
    command = [sys.executable, "-m", "infra.local.demo", "start", "--local", str(local), "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        _wait_for(local / "demo.json", process)
        yield json.loads((local / "demo.json").read_text())
        os.kill(process.pid, signal.SIGINT)
        said, _ = process.communicate(timeout=LIMIT_S)
        assert process.returncode == 0, said
        assert said.rstrip().endswith("Stopped.")
    finally:
        if process.poll() is None:
            process.terminate()
            process.communicate(timeout=LIMIT_S)


def _enrol(described: dict[str, Any], *, key: str) -> dict[str, Any]:
    url = f"{described['base_url']}/api/v1/programmes/{described['programmes'][0]['id']}/cards"
    headers = {"Authorization": f"Bearer {described['api_key']}", "Content-Type": "application/json"}
    request = urllib.request.Request(url, data=b"{}", headers={**headers, "Idempotency-Key": key})
    with urllib.request.urlopen(request, timeout=30) as answer:
        card: dict[str, Any] = json.load(answer)
    return card


def _saved(described: dict[str, Any], *, key: str) -> str:
    """A further card, on the demo's Android: its serial."""
    deadline = time.monotonic() + 30
    while not (card := _enrol(described, key=key))["google_ready"]:
        assert time.monotonic() < deadline, "the card's link cannot be opened"
        time.sleep(0.2)
    body = json.dumps({"url": card["google_save_url"]}).encode()
    saving = urllib.request.Request(
        f"{described['phone_url']}/api/android/save", data=body, headers={"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(saving, timeout=30) as answer:
        assert answer.status == 200
    return str(card["serial"])


def _wait_until_google_holds(described: dict[str, Any], serial: str) -> None:
    """The whole road works after a restart: table, stream, queue, worker, Google."""
    deadline = time.monotonic() + 30
    while True:
        with urllib.request.urlopen(described["google"]["objects_url"], timeout=5) as answer:
            if any(held["id"].endswith(serial) for held in json.load(answer)["objects"]):
                return
        assert time.monotonic() < deadline, "the card did not reach Google"
        time.sleep(0.2)


def _wait_for(file: Path, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + LIMIT_S
    while not file.exists() or not file.read_text():
        assert process.poll() is None, process.communicate()[0]
        assert time.monotonic() < deadline, "the demo did not come up"
        time.sleep(0.1)


def _demo(local: Path, what: str, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "infra.local.demo", what, "--local", str(local), *more]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=LIMIT_S)


def _free(ports: range) -> bool:
    for port in ports:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return False
    return True
