"""What the till did and when each phone knew, in milliseconds from the tap."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

SALES_MAX = 20
SERIAL = 26  # signs of a code that say whose card it is: the rest of it may be drawn anew
STEPS = ("pushed", "listed", "fetched", "shown")
AFTER = {"listed": "pushed", "fetched": "pushed", "shown": "fetched"}


@dataclass(slots=True)
class Sale:
    """One tap at the till. Times are epoch ms; `steps` by device and step."""

    key: str
    barcode: str
    what: str
    at_ms: int
    result: str = ""
    ok: bool | None = None
    answered_ms: int | None = None
    steps: dict[str, dict[str, int]] = field(default_factory=dict)


class Sales:
    """The latest taps, newest first when listed."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._sales: deque[Sale] = deque(maxlen=SALES_MAX)
        self._lock = threading.Lock()

    def start(self, key: str, barcode: str, what: str) -> Sale:
        sale = Sale(key, barcode, what, self._clock())
        with self._lock:
            self._sales.append(sale)
        return sale

    def answer(self, sale: Sale, result: str, *, ok: bool) -> None:
        sale.answered_ms, sale.result, sale.ok = self._clock(), result, ok

    def mark(self, step: str, device: str, barcodes: list[str], at_ms: int | None = None) -> None:
        """A device took a step for every sale of these barcodes that still waits for it."""
        at_ms = self._clock() if at_ms is None else at_ms
        serials = [barcode[:SERIAL] for barcode in barcodes]
        with self._lock:
            for sale in self._sales:
                taken = sale.steps.get(device, {})
                ready = step not in AFTER or AFTER[step] in taken
                if (
                    sale.barcode[:SERIAL] in serials
                    and sale.ok is not False
                    and at_ms >= sale.at_ms
                    and ready
                ):
                    sale.steps.setdefault(device, {}).setdefault(step, at_ms)

    def listed(self) -> list[dict[str, Any]]:
        with self._lock:
            return [_timeline(sale) for sale in reversed(self._sales)]


def _timeline(sale: Sale) -> dict[str, Any]:
    """The sale with every time as milliseconds after the tap."""
    steps = {
        device: {step: taken[step] - sale.at_ms for step in STEPS if step in taken}
        for device, taken in sale.steps.items()
    }
    return {
        "key": sale.key,
        "barcode": sale.barcode,
        "what": sale.what,
        "at_ms": sale.at_ms,
        "result": sale.result,
        "ok": sale.ok,
        "answered": None if sale.answered_ms is None else sale.answered_ms - sale.at_ms,
        "steps": steps,
    }
