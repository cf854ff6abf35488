"""The one loop of optimistic writes: read, decide, write if nobody was faster; else begin again."""

from collections.abc import Callable
from typing import TypeVar

from chalicelib.domain.errors import Busy

ATTEMPTS = 12  # eight writers on one card get through in fewer; a till does not wait for more

Pause = Callable[[int], None]
"""Waits a little after attempt n, longer and with more jitter each time."""

Seen = TypeVar("Seen")
Done = TypeVar("Done")


def at_once(_: int) -> None:
    """No pause: for what few others write to at the same time."""


def until_written(
    read: Callable[[], Seen],
    write: Callable[[Seen], Done | None],
    *,
    busy: Busy,
    first: Seen | None = None,
    pause: Pause = at_once,
) -> Done:
    """What `write` made of what was read last; None from it means that somebody else's write was faster.

    `first` is what the caller has read already. `busy` is raised after `ATTEMPTS`.
    """
    for attempt in range(ATTEMPTS):
        if attempt:
            pause(attempt - 1)
        seen = first if first is not None and not attempt else read()
        done = write(seen)
        if done is not None:
            return done
    raise busy
