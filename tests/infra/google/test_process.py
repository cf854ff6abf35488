import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import urllib3

from tests.infra.google.issuer import CARD, Issuer
from tests.support.local_google import GoogleAt, Merchant, OffsetClock


def free_port() -> int:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def answers(url: str) -> Any:
    until_s = time.monotonic() + 20
    while time.monotonic() < until_s:
        try:
            return urllib3.request("GET", url, retries=False, timeout=2).json()
        except urllib3.exceptions.HTTPError:
            time.sleep(0.05)
    raise AssertionError(f"{url} does not answer")


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Callable[[], tuple[str, subprocess.Popen[bytes]]]]:
    running: list[subprocess.Popen[bytes]] = []
    port = free_port()

    def start() -> tuple[str, subprocess.Popen[bytes]]:
        given = [
            "--port",
            str(port),
            "--state",
            str(tmp_path / "state"),
            "--service-account",
            str(tmp_path / "sa.json"),
        ]
        running.append(subprocess.Popen([sys.executable, "-m", "infra.local.google", *given]))
        return f"http://127.0.0.1:{port}", running[-1]

    yield start
    for process in running:
        process.kill()
        process.wait(timeout=10)


def test_a_killed_google_comes_back_with_its_cards_and_its_keys(
    started: Callable[[], tuple[str, subprocess.Popen[bytes]]], merchant: Merchant, tmp_path: Path
) -> None:
    url, process = started()
    keys = answers(f"{url}/gp/m/issuer/keys")
    secret = json.loads((tmp_path / "sa.json").read_text())
    assert ((tmp_path / "sa.json").stat().st_mode & 0o077) == 0
    google = GoogleAt(url, secret, OffsetClock())
    Issuer(google, merchant).insert_both()
    process.kill()
    process.wait(timeout=10)

    url, _ = started()

    assert answers(f"{url}/gp/m/issuer/keys")["keys"][0]["keyValue"] == keys["keys"][0]["keyValue"]
    assert google.object(CARD)["state"] == "ACTIVE"
    assert json.loads((tmp_path / "sa.json").read_text()) == secret
