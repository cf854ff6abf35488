"""`make demo` as somebody at a terminal meets it."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from infra.package import ROOT
from tests.local_stack import free_block

pytestmark = pytest.mark.xdist_group("demo")  # two at once would only wait for each other
LIMIT_S = 180


def test_a_detached_demo_describes_itself_says_that_it_runs_and_ends(tmp_path: Path) -> None:
    port = free_block()
    started = _demo(tmp_path, "start", "--detach", "--port", str(port))
    assert started.returncode == 0, started.stdout + started.stderr
    try:
        described = json.loads((tmp_path / "demo.json").read_text())
        again = _demo(tmp_path, "start", "--port", str(port))
        join = urllib.request.urlopen(described["programmes"][0]["join_url"], timeout=30)
    finally:
        stopped = _demo(tmp_path, "stop")

    assert described["base_url"] == f"http://localhost:{port}"
    assert join.status == 200
    assert again.returncode == 1
    assert "make demo-stop" in again.stderr
    assert stopped.returncode == 0
    assert not (tmp_path / "demo.json").exists()
    assert _free(range(port, port + 6))


def test_ctrl_c_stops_everything_and_a_second_start_finds_the_cards_again(tmp_path: Path) -> None:
    port = free_block()
    first = _until_interrupted(tmp_path, port)
    second = _until_interrupted(tmp_path, port)

    assert _free(range(port, port + 6))
    assert first["api_key"] == second["api_key"]
    assert first["programmes"] == second["programmes"]


def test_a_busy_port_is_named_with_a_way_out(tmp_path: Path) -> None:
    port = free_block()
    with socket.create_server(("127.0.0.1", port + 3)):
        refused = _demo(tmp_path, "start", "--port", str(port))

    assert refused.returncode == 1
    assert f"Port {port + 3}: another program listens there." in refused.stderr
    assert "CARNET_PORT=9000" in refused.stderr
    assert "Traceback" not in refused.stderr


def _until_interrupted(local: Path, port: int) -> dict[str, object]:
    """Start it in the foreground, press Ctrl-C when it is up; what it described."""
    command = [sys.executable, "-m", "infra.local.demo", "start", "--local", str(local), "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        _wait_for(local / "demo.json", process)
        described: dict[str, object] = json.loads((local / "demo.json").read_text())
        os.kill(process.pid, signal.SIGINT)
        said, _ = process.communicate(timeout=LIMIT_S)
    finally:
        process.kill()
    assert process.returncode == 0, said
    assert said.rstrip().endswith("Stopped.")
    return described


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
