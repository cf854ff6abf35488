"""What a phone did and what it told its owner, newest last, bounded."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

LINES_MAX = 100
NOTICES_MAX = 20

Watch = Callable[[str, str, Sequence[str]], None]
"""Told of a step on the way to a screen: its name, the device's id, the barcodes it concerns."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing the phone did; `ok` is false when it was refused or failed."""

    at_ms: int
    text: str
    ok: bool = True


@dataclass(frozen=True, slots=True)
class Notice:
    """One notification on the phone's screen; `url` is where one of the browser's leads."""

    id: int
    at_ms: int
    serial: str
    title: str
    text: str
    url: str = ""


class Journal:
    """Lines and notices of one phone."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._lines: deque[Line] = deque(maxlen=LINES_MAX)
        self._notices: deque[Notice] = deque(maxlen=NOTICES_MAX)
        self._last_id = clock()  # ids keep rising across restarts, so a page never mistakes a new one

    def write(self, text: str, *, ok: bool = True) -> None:
        self._lines.append(Line(self._clock(), text, ok))

    def notify(self, serial: str, title: str, text: str, url: str = "") -> None:
        self._last_id += 1
        self._notices.append(Notice(self._last_id, self._clock(), serial, title, text, url))

    @property
    def lines(self) -> list[Line]:
        return list(self._lines)

    @property
    def notices(self) -> list[Notice]:
        return list(self._notices)

    def dismiss(self) -> None:
        """Clear the notifications."""
        self._notices.clear()
