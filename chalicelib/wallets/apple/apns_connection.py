"""One connection to Apple's push service, with the pushes under way on it."""

import select
from collections.abc import Iterable, Sequence

from chalicelib.wallets.apple.apns_answers import read_body
from chalicelib.wallets.apple.apns_tls import Clock, TlsPeer
from chalicelib.wallets.apple.http2 import Answer, Codec, Event, GoAway, Header, Http2Error, Pong

WINDOW_MAX = 1000  # Apple's own limit on a certificate's connection; more would only grow the queue
# Between two exchanges: libnghttp2 left alone sends all HEADERS first and every DATA after them, and
# Apple's GOAWAY is to be seen before much is sent in vain.
SUBMISSIONS_MAX = 64
SILENCE_S = 5.0  # a socket this quiet may have died in a frozen Lambda
PONG_WITHIN_S = 1.0
DRAIN_WITHIN_S = 5.0  # how long the last answers of a connection that takes no more pushes may be


class Connection:
    """`ended` says why no more can come; `retired` that no more pushes may start here."""

    def __init__(self, peer: TlsPeer, codec: Codec, clock: Clock) -> None:
        self._peer, self._codec, self._clock = peer, codec, clock
        self._heard_s = clock()
        self._pinged_s: float | None = None
        self._retired_s: float | None = None
        self.under_way: dict[int, int] = {}  # stream number -> place of the push in its batch
        self.answered = False
        self.ended = ""
        self.reason = ""  # Apple's own word for why
        self.turned_away = False  # it was Apple that closed

    def room(self) -> int:
        """How many pushes may start now."""
        if self._retired_s is not None or self._pinged_s is not None or self.ended:
            return 0
        return min(SUBMISSIONS_MAX, min(WINDOW_MAX, self._codec.stream_limit) - len(self.under_way))

    def submit(self, requests: Iterable[tuple[int, Sequence[Header]]], body: bytes) -> None:
        try:
            for place, headers in requests:
                self.under_way[self._codec.submit(headers, body)] = place
        except Http2Error as error:
            self._end(str(error))

    def exchange(self, wait_s: float) -> list[Event]:
        """Send what is due, and what came in return, waiting `wait_s` at most for the first of it."""
        events = self._exchange_now()
        if not events and not self.ended and wait_s > 0:
            select.select([self._peer], [self._peer] if self._peer.unsent else [], [], wait_s)
            events = self._exchange_now()
        for event in events:
            self._note(event)
        return events

    def check_alive(self) -> None:
        """Ask a connection that has been silent for an answer, and give up one that gives none."""
        now = self._clock()
        if self._pinged_s is not None:
            if now - self._pinged_s > PONG_WITHIN_S:
                self._end("no answer to PING")
        elif now - self._heard_s > SILENCE_S:
            self._pinged_s = now
            try:
                self._codec.ping()
            except Http2Error as error:
                self._end(str(error))
        if self._retired_s is not None and now - self._retired_s > DRAIN_WITHIN_S:
            self._end(self.reason or "closing, and its last answers did not come")

    def retire(self) -> None:
        """Start no more pushes on this connection; wait for those under way."""
        if self._retired_s is None:
            self._retired_s = self._clock()

    @property
    def spent(self) -> bool:
        return bool(self.ended) or (self._retired_s is not None and not self.under_way)

    def close(self) -> None:
        self._peer.close()

    def _note(self, event: Event) -> None:
        match event:
            case Answer():
                self.answered = True
            case Pong():
                self._pinged_s = None
            case GoAway(_, debug_data):
                self.reason = str(read_body(debug_data).get("reason") or self.reason)
                self.turned_away = True
                self.retire()

    def _exchange_now(self) -> list[Event]:
        self._peer.send(self._codec.outgoing())
        events: list[Event] = []
        # Read even where writing failed: what Apple said before it closed is still there.
        if data := self._peer.receive():
            self._heard_s = self._clock()
            try:
                events.extend(self._codec.receive(data))
            except Http2Error as error:
                self._end(str(error))
        if ended := self._peer.ended or self._peer.broken:
            self._end(ended, turned_away=True)
        return events

    def _end(self, why: str, *, turned_away: bool = False) -> None:
        self.ended = self.ended or why
        self.turned_away |= turned_away
