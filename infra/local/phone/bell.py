"""Wakes the pages that wait for something new."""

import asyncio

PING_S = 15.0  # a quiet stream still shows that it is alive


class Bell:
    """Wakes every stream; may be rung from any thread."""

    def __init__(self) -> None:
        self.count = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: set[asyncio.Event] = set()

    def ring(self) -> None:
        self.count += 1
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def attach(self) -> None:
        self._loop = asyncio.get_running_loop()

    async def wait(self, seen: int) -> None:
        """Return once rung more than `seen` times, or after `PING_S`."""
        event = asyncio.Event()
        self._waiting.add(event)
        try:
            if self.count == seen:
                await asyncio.wait_for(event.wait(), PING_S)
        except TimeoutError:
            pass
        finally:
            self._waiting.discard(event)

    def _wake(self) -> None:
        for event in self._waiting:
            event.set()
