"""A stage of the campaign as it is measured: time, memory, and what DynamoDB was asked."""

import resource
import time
from dataclasses import dataclass, field

from tests.bench.meter import Meter


@dataclass(slots=True)
class Stage:
    """`seconds` by the clock, `cpu` of this process alone, `peak_mb` its memory's until the stage's end."""

    cards: int = 0
    seconds: float = 0.0
    cpu: float = 0.0
    calls: int = 0
    peak_mb: float = 0.0
    asked: dict[str, float] = field(default_factory=dict)


class Timed:
    """Fills the stage in when the block ends."""

    def __init__(self, meter: Meter, stage: Stage) -> None:
        self._meter, self._stage = meter, stage

    def __enter__(self) -> Stage:
        self._meter.taken()
        self._from = time.perf_counter(), time.process_time()
        return self._stage

    def __exit__(self, *_: object) -> None:
        self._stage.seconds = time.perf_counter() - self._from[0]
        self._stage.cpu = time.process_time() - self._from[1]
        self._stage.asked = self._meter.taken()
        self._stage.peak_mb = peak_mb()


def peak_mb() -> float:
    """Of this process so far; kilobytes on Linux."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
