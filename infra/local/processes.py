"""Start local servers, wait until they answer, and stop exactly those that were started."""

import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

READY_LIMIT_S = 60  # the slowest server takes two on a busy machine
STOP_LIMIT_S = 180  # the emulated AWS writes its state down first: of 50,000 items it took over 15 s


class StartFailed(Exception):
    """Something local did not come up; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Running:
    """A process of ours; `birth` tells it from a later one with the same number."""

    name: str
    pid: int
    birth: str


def start(
    name: str, command: Sequence[str], *, log: Path, cwd: Path, env: Mapping[str, str] | None = None
) -> Running:
    """Start `command` in a session of its own, so that Ctrl-C reaches only us and we stop it in order."""
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        process = subprocess.Popen(
            command,
            cwd=cwd,
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
        )
    return Running(name, process.pid, _birth(process.pid) or "")


def this_process(name: str) -> Running:
    return Running(name, os.getpid(), _birth(os.getpid()) or "")


def wait_until_ready(running: Running, ready: Callable[[], bool], *, log: Path) -> None:
    """Wait for a server to answer; one that does not is stopped."""
    deadline = time.monotonic() + READY_LIMIT_S
    while not ready():
        if not alive(running):
            raise StartFailed(f"{running.name} stopped while starting. Its last words in {log}:\n{tail(log)}")
        if time.monotonic() > deadline:
            stop(running)
            raise StartFailed(f"{running.name} did not answer in {READY_LIMIT_S} s. See {log}:\n{tail(log)}")
        time.sleep(0.05)


def answers(url: str) -> bool:
    """Whether an HTTP server is there, whatever it says."""
    try:
        with urllib.request.urlopen(url, timeout=2):
            return True
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False


def listens(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return not listens(port)


def alive(running: Running) -> bool:
    return _birth(running.pid) == running.birth != ""


def stop(running: Running) -> None:
    """End one process: politely, and by force when that takes too long."""
    for number, limit_s in ((signal.SIGTERM, STOP_LIMIT_S), (signal.SIGKILL, 5)):
        if not alive(running):
            return
        os.kill(running.pid, number)
        deadline = time.monotonic() + limit_s
        while alive(running) and time.monotonic() < deadline:
            time.sleep(0.02)


def _birth(pid: int) -> str | None:
    """When a process started, in the system's own words; None when it ended, reaped or not."""
    try:
        if os.waitpid(pid, os.WNOHANG)[0] == pid:
            return None
    except ChildProcessError:
        pass  # not our child: started by an earlier `make demo DETACH=1`
    stat = Path(f"/proc/{pid}/stat")
    if stat.parent.parent.joinpath("self").exists():
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            return None
        return None if fields[0] == "Z" else fields[19]
    listed = subprocess.run(["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True)
    return listed.stdout.strip() or None


def tail(log: Path) -> str:
    """A log's last lines."""
    return "\n".join(log.read_text(errors="replace").splitlines()[-15:])
