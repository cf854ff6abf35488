"""What time it is, and how to wait."""

import random
import time


def clock_ms() -> int:
    return time.time_ns() // 1_000_000


def clock_s() -> float:
    return time.time()


def awake_s() -> float:
    """Seconds that only rise and count the time a Lambda was frozen."""
    boottime = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(boottime)


def pause(attempt: int) -> None:
    """A little longer each time, with full jitter, so that writers of one card part ways."""
    time.sleep(random.uniform(0.0, min(0.4, 0.01 * 2**attempt)))  # noqa: S311  # jitter, not a secret


def wait_s(seconds: float) -> None:
    """No longer than is right for whoever waits for the answer."""
    time.sleep(max(0.0, min(1.0, seconds)))
