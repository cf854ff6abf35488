"""One loop for every write that others may be faster with."""

import pytest

from chalicelib.domain.errors import Busy
from chalicelib.service.optimistic import ATTEMPTS, until_written


class Counter:
    """A number that `others` add to just before each of the first writes."""

    def __init__(self, others: int) -> None:
        self.others = others
        self.value = 0
        self.reads = 0

    def read(self) -> int:
        self.reads += 1
        return self.value

    def add_one(self, seen: int) -> int | None:
        if self.others:
            self.others -= 1
            self.value += 1
        if seen != self.value:
            return None
        self.value += 1
        return self.value


def test_who_is_overtaken_reads_again_and_waits_longer_each_time() -> None:
    counter, pauses = Counter(others=3), list[int]()

    assert until_written(counter.read, counter.add_one, busy=Busy("busy"), pause=pauses.append) == 4
    assert (counter.reads, pauses) == (4, [0, 1, 2])


def test_what_the_caller_has_read_is_not_read_again() -> None:
    counter = Counter(others=0)

    assert until_written(counter.read, counter.add_one, busy=Busy("busy"), first=0) == 1
    assert counter.reads == 0


def test_after_the_bound_it_is_busy_and_nothing_is_written() -> None:
    counter, pauses = Counter(others=ATTEMPTS), list[int]()

    with pytest.raises(Busy, match="programme_busy"):
        until_written(counter.read, counter.add_one, busy=Busy("programme_busy"), pause=pauses.append)
    assert counter.value == ATTEMPTS, "the others' writes alone"
    assert len(pauses) == ATTEMPTS - 1, "nobody waits after the last"


def test_what_writes_nothing_on_purpose_is_no_lost_race() -> None:
    assert until_written(lambda: 7, lambda _: False, busy=Busy("busy")) is False
