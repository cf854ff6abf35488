"""What the tests of the sender share: tokens, a clock that can skip, a sender at a port."""

import random
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from chalicelib.domain.face.outcome import Delivered, Outcome
from chalicelib.wallets.apple.apns import Apns
from chalicelib.wallets.apple.apns_tls import push_context
from chalicelib.wallets.apple.http2 import OpenCodec
from chalicelib.wallets.apple.http2_h2 import H2Codec
from chalicelib.wallets.apple.http2_ngh2 import Ngh2Codec
from infra.local.certificates import PASS_TYPE_ID

CODECS: list[OpenCodec] = [Ngh2Codec, H2Codec]


class Clock:
    """Real time, `speed` times as fast, with leaps as after a Lambda's freeze."""

    def __init__(self, speed: float = 1.0) -> None:
        self._speed, self._skipped_s = speed, 0.0

    def __call__(self) -> float:
        return time.monotonic() * self._speed + self._skipped_s

    def skip(self, seconds: float) -> None:
        self._skipped_s += seconds


def tokens(count: int, seed: int = 1) -> list[str]:
    source = random.Random(seed)
    return [source.randbytes(32).hex() for _ in range(count)]


def sender(
    certificates: Path,
    port: int,
    codec: OpenCodec,
    *,
    clock: Clock | None = None,
    topic: str = PASS_TYPE_ID,
    trust: Path | None = None,
) -> Apns:
    """A sender whose backoff is as short as it may be."""
    context = push_context(
        (certificates / "pass_cert.pem").read_bytes(),
        (certificates / "pass_key.pem").read_bytes(),
        ca_pem=((trust or certificates) / "root.pem").read_bytes(),
    )
    return Apns(
        "127.0.0.1",
        port,
        context,
        topic,
        clock=clock or Clock(),
        now_s=time.time,
        jitter=lambda: 0.01,
        open_codec=codec,
    )


def all_delivered(outcomes: Sequence[Outcome]) -> bool:
    return all(isinstance(each, Delivered) for each in outcomes)


def wait_until(met: Callable[[], bool], within_s: float = 15.0) -> None:
    deadline_s = time.monotonic() + within_s
    while not met():
        assert time.monotonic() < deadline_s, "it did not happen in time"
        time.sleep(0.005)
