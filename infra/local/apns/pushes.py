"""Every push the local Apple accepted or refused, the newest kept."""

import asyncio
from collections import deque
from dataclasses import asdict, dataclass

from infra.local.apns.verdict import Request, Verdict

KEPT_MAX = 10_000


@dataclass(frozen=True, slots=True)
class Push:
    """`seq` counts on for the life of the server, also when the list is cleared."""

    seq: int
    time_ms: int
    token: str
    topic: str
    headers: dict[str, str]
    status: int
    reason: str
    apns_id: str


class Pushes:
    def __init__(self) -> None:
        self._kept: deque[Push] = deque(maxlen=KEPT_MAX)
        self._seq = 0
        self._news = asyncio.Event()
        self._over = False

    def note(self, request: Request, verdict: Verdict, apns_id: str, time_ms: int) -> None:
        self._seq += 1
        topic = request.headers.get("apns-topic", "")
        push = Push(
            self._seq, time_ms, request.token, topic, request.headers, verdict.status, verdict.reason, apns_id
        )
        self._kept.append(push)
        self._news.set()

    def after(self, seq: int) -> list[dict[str, object]]:
        """Those newer than `seq`, oldest first."""
        newer = []
        for push in reversed(self._kept):
            if push.seq <= seq:
                break
            newer.append(asdict(push))
        return newer[::-1]

    async def wait_after(self, seq: int, wait_s: float) -> list[dict[str, object]]:
        """As `after`, but waits `wait_s` at most until there is one."""
        if self._seq <= seq and wait_s > 0 and not self._over:
            self._news.clear()
            try:
                await asyncio.wait_for(self._news.wait(), wait_s)
            except TimeoutError:
                return []
        return self.after(seq)

    def stop_waiting(self) -> None:
        """Answer whoever waits, now and from now on: the server is ending."""
        self._over = True
        self._news.set()

    def clear(self) -> None:
        self._kept.clear()
