"""Pushes a second over one connection: our sender on each codec, beside h2load, the fastest client there is.

All against nghttpd on another core: it answers with an empty file, faster than h2load asks, so that
the client is what is measured. One token does for all, as no client here keeps paths in HPACK's table.
"""

import os
import random
import re
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from chalicelib.domain.face.outcome import Delivered
from chalicelib.wallets.apple.apns import Apns
from chalicelib.wallets.apple.apns_tls import push_context
from chalicelib.wallets.apple.http2 import OpenCodec
from chalicelib.wallets.apple.http2_h2 import H2Codec
from chalicelib.wallets.apple.http2_ngh2 import Ngh2Codec
from infra.local.certificates import PASS_TYPE_ID, make_chain

ROUNDS = 5
H2LOAD_PUSHES = 60_000
NGH2_PUSHES = 25_000
H2_PUSHES = 1_500  # a second or less each, so that a round meets the same neighbours
WINDOW = 1000
TOKEN = "0123456789abcdef" * 4


def run() -> list[str]:
    """Interleaved rounds on one core, and the median of their ratios; about 15 s."""
    if not (shutil.which("h2load") and shutil.which("nghttpd")):
        return [
            "pushes: not measured, h2load or nghttpd is missing (apt install nghttp2-client nghttp2-server)"
        ]
    with tempfile.TemporaryDirectory() as name, one_core_each() as use_core:
        folder = Path(name)
        make_chain(folder)
        use_core(1)
        with nghttpd(folder) as port:
            use_core(0)
            return measure(folder, port)


class Rate(NamedTuple):
    """Pushes a second by the clock, and by the client's processor time, which neighbours do not lengthen."""

    wall: float
    core: float


def measure(folder: Path, port: int) -> list[str]:
    codecs: dict[str, OpenCodec] = {"ngh2": Ngh2Codec, "h2": H2Codec}
    senders = {name: sender(folder, port, codec) for name, codec in codecs.items()}
    rounds = [
        (
            h2load(folder, port),
            pushed(senders["ngh2"], [TOKEN] * NGH2_PUSHES),
            pushed(senders["h2"], [TOKEN] * H2_PUSHES),
        )
        for _ in range(ROUNDS)
    ]
    for each in senders.values():
        each.close()
    best, ngh2, h2 = (
        Rate(*(median(column) for column in zip(*rates, strict=True))) for rates in zip(*rounds, strict=True)
    )
    of_best, of_best_core = (median(ours[by] / limit[by] for limit, ours, _ in rounds) for by in (0, 1))
    of_h2 = median(ours.core / fallback.core for _, ours, fallback in rounds)
    return [
        f"pushes/s over one connection: {ngh2.wall:,.0f}, by processor time {ngh2.core:,.0f}",
        f"h2load, the best client, beside it: {best.wall:,.0f}, by processor time {best.core:,.0f}",
        f"ours / h2load = {of_best:.2f} (aim 0.40 or more), by processor time {of_best_core:.2f}",
        f"over ngh2 / over the h2 fallback ({h2.core:,.0f}) = {of_h2:.0f}, by processor time",
    ]


def pushed(apns: Apns, tokens: list[str]) -> Rate:
    apns.send(tokens[:1], within_s=10)  # the connection is open, as in a warm Lambda
    start_s, start_core_s = time.perf_counter(), time.process_time()
    outcomes = apns.send(tokens, within_s=20)
    taken_s, core_s = time.perf_counter() - start_s, time.process_time() - start_core_s
    assert all(isinstance(each, Delivered) for each in outcomes)
    return Rate(len(tokens) / taken_s, len(tokens) / core_s)


def h2load(folder: Path, port: int) -> Rate:
    (folder / "body").write_bytes(b"{}")
    options = [f"-n{H2LOAD_PUSHES}", "-c1", f"-m{WINDOW}", "-d", str(folder / "body")]
    for field in (f"topic: {PASS_TYPE_ID}", "push-type: background", "priority: 5", "expiration: 1"):
        options += ["-H", f"apns-{field}"]
    command = ["h2load", *options, f"https://127.0.0.1:{port}/3/device/{TOKEN}"]
    start_core_s = children_core_s()
    out = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True).stdout
    core_s = children_core_s() - start_core_s
    assert f"{H2LOAD_PUSHES} 2xx" in out, out
    found = re.search(r"([\d.]+) req/s", out)
    assert found, out
    return Rate(float(found[1]), H2LOAD_PUSHES / core_s)


def children_core_s() -> float:
    """Processor time of the children that have ended: nghttpd, still running, is not among them."""
    used = os.times()
    return used.children_user + used.children_system


def sender(folder: Path, port: int, codec: OpenCodec) -> Apns:
    certificate, key, root = (
        (folder / f"{name}.pem").read_bytes() for name in ("pass_cert", "pass_key", "root")
    )
    context: ssl.SSLContext = push_context(certificate, key, ca_pem=root)
    return Apns(
        "127.0.0.1",
        port,
        context,
        PASS_TYPE_ID,
        clock=time.monotonic,
        now_s=time.time,
        jitter=random.random,
        open_codec=codec,
    )


@contextmanager
def nghttpd(folder: Path) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = int(free.getsockname()[1])
    files = [str(folder / "server_key.pem"), str(folder / "server_cert.pem")]
    options = ["--address=127.0.0.1", f"--htdocs={folder}", f"--max-concurrent-streams={WINDOW}"]
    (folder / "3" / "device").mkdir(parents=True)
    (folder / "3" / "device" / TOKEN).touch()
    process = subprocess.Popen(["nghttpd", *options, str(port), *files], stdout=subprocess.DEVNULL)
    try:
        wait_for(port)
        yield port
    finally:
        process.terminate()
        process.wait(10)


def wait_for(port: int) -> None:
    deadline_s = time.monotonic() + 10
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < deadline_s, "nghttpd did not start"
            time.sleep(0.02)
        else:
            return


@contextmanager
def one_core_each() -> Iterator[Callable[[int], None]]:
    """Moves this process, and what it starts, to the nth core it may use; back at the end."""
    if not hasattr(os, "sched_setaffinity"):  # not Linux: the cores are the system's to choose
        yield lambda _: None
        return
    allowed = sorted(os.sched_getaffinity(0))
    yield lambda number: os.sched_setaffinity(0, {allowed[number % len(allowed)]})
    os.sched_setaffinity(0, allowed)


if __name__ == "__main__":
    print("\n".join(run()))
