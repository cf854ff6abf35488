"""The feed that the phone page waits on: what changed, and what a phone was told."""

import asyncio
from collections import deque
from typing import Literal

from infra.local.google.shelf import Json

What = Literal["insert", "update", "message", "saved", "removed"]
_KEPT = 1000
WAIT_MAX_S = 30.0


class Changes:
    """The last thousand changes, numbered; `first_seq` lets numbers rise over restarts."""

    def __init__(self, first_seq: int) -> None:
        self._seq = first_seq
        self._kept: deque[Json] = deque(maxlen=_KEPT)
        self._news = asyncio.Condition()
        self._tasks: set[asyncio.Task[None]] = set()

    def record(
        self, kind: str, id_: str, what: What, *, notification: Json | None = None, user: str | None = None
    ) -> None:
        """`user` is who saved or removed; `notification` what holders' phones show."""
        self._seq += 1
        change = {"seq": self._seq, "kind": kind, "id": id_, "what": what}
        more = {"notification": notification, "user": user}
        self._kept.append({**change, **{name: value for name, value in more.items() if value is not None}})
        waker = asyncio.create_task(self._wake())
        self._tasks.add(waker)
        waker.add_done_callback(self._tasks.discard)

    async def after(self, seq: int, wait_s: float) -> Json:
        """Changes after `seq`, as soon as there is one, or none after `wait_s`. `missed`: some are gone."""
        async with self._news:
            try:
                async with asyncio.timeout(min(wait_s, WAIT_MAX_S)):
                    await self._news.wait_for(lambda: self._seq > seq)
            except TimeoutError:
                pass
        oldest = self._kept[0]["seq"] if self._kept else self._seq + 1
        return {
            "seq": self._seq,
            "missed": seq + 1 < oldest,
            "changes": [change for change in self._kept if change["seq"] > seq],
        }

    def notifications(self, user: str) -> list[Json]:
        """What `user`'s phone was told, newest first."""
        return [
            {"id": change["id"], **change["notification"]}
            for change in reversed(self._kept)
            if user in change.get("notification", {}).get("users", [])
        ]

    async def _wake(self) -> None:
        async with self._news:
            self._news.notify_all()
