"""Pushes to Apple: many tokens over one kept HTTP/2 connection, an outcome for each.

A push to a pass says only "ask for what is new", so sending one twice costs a fetch and losing one
leaves a stale card: whatever has an unknown fate is sent again.
https://developer.apple.com/documentation/usernotifications/sending-notification-requests-to-apns
"""

import ssl
import time
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from chalicelib.domain.face.outcome import (
    Delivered,
    Outcome,
    Refused,
    Unanswered,
    WalletMisconfigured,
)
from chalicelib.domain.time.units import DAY_S
from chalicelib.wallets.apple.apns_answers import CONNECTION_ENDS, PASSING, Stop, read_answer
from chalicelib.wallets.apple.apns_batch import BAD_TOKEN, OTHER_TOPIC, Batch, backoff_s
from chalicelib.wallets.apple.apns_connection import Connection
from chalicelib.wallets.apple.apns_tls import Clock, dial
from chalicelib.wallets.apple.http2 import Answer, Event, GoAway, Header, OpenCodec, Reset, open_codec

FRUITLESS_MAX = 3  # connections in a row without one answer
CONNECT_WITHIN_S = 5.0
LOOK_AGAIN_S = 0.25  # the longest wait before silence and deadlines are looked at again
# Tokens of another topic, before any push was accepted: fewer may be somebody's who registered what is none
# of ours, more are a certificate for another topic. So many in a row need not be followed by the rest.
OTHER_TOPIC_OURS = 3
OTHER_TOPIC_MAX = 100
KEEP_FOR_S = DAY_S  # Apple holds the newest push that long for a phone that is off
BODY = b"{}"


class PushesStopped(WalletMisconfigured):
    """Apple refuses us, not a token. `outcomes` has one for each token of the call, in order: what was
    answered before, and Unanswered for the rest."""

    def __init__(self, reason: str, outcomes: Sequence[Outcome]) -> None:
        super().__init__(reason)
        self.outcomes = tuple(outcomes)


class _Fruitless(NamedTuple):
    """A connection that brought no answer; `ours` when a refused certificate looks like this."""

    reason: str
    ours: bool


class Apns:
    """A sender for one thread; its connection is kept from call to call.

    `clock` (s) only rises and should count the time a Lambda is frozen; `now_s` is the time of day
    (epoch s); `jitter` gives 0 to 1.
    """

    def __init__(
        self,
        host: str,
        port: int,
        context: ssl.SSLContext,
        topic: str,
        *,
        clock: Clock,
        now_s: Clock,
        jitter: Callable[[], float],
        open_codec: OpenCodec = open_codec,
    ) -> None:
        self._host, self._port, self._context, self._topic = host, port, context, topic
        self._clock, self._now_s, self._jitter, self._open_codec = clock, now_s, jitter, open_codec
        self._connection: Connection | None = None
        self._accepted = False  # whether Apple has taken any push of ours
        self._of_other_topic: set[str] = set()

    def send(self, tokens: Sequence[str], *, within_s: float) -> list[Outcome]:
        """Push to each token: one outcome each, in order, Unanswered where `within_s` did not do.

        Raises PushesStopped where our certificate, topic or request is refused.
        """
        batch = Batch(tokens, self._clock() + within_s)
        fruitless: list[_Fruitless] = []
        while batch.open(self._clock()) and not batch.stop and len(fruitless) < FRUITLESS_MAX:
            lost = self._use_connection(batch, tries=len(fruitless))
            fruitless = [*fruitless, lost] if lost else []
        if self._accepted:
            batch.forget_wrong()
        elif len(self._of_other_topic) >= OTHER_TOPIC_OURS and OTHER_TOPIC in batch.wrong.values():
            batch.stop = OTHER_TOPIC
        outcomes = batch.outcomes(batch.stop or (fruitless[-1].reason if fruitless else "no answer in time"))
        if batch.stop:
            raise PushesStopped(batch.stop, outcomes)
        if len(fruitless) == FRUITLESS_MAX and fruitless[-1].ours:
            no_answer = f"no answer over {FRUITLESS_MAX} connections; check the certificate"
            raise PushesStopped(f"{fruitless[-1].reason}: {no_answer}", outcomes)
        return outcomes

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _use_connection(self, batch: Batch, *, tries: int) -> _Fruitless | None:
        """Push over the kept connection or a new one, until it ends or the batch does."""
        if self._connection is None:
            pause_s = max(batch.next_due_s(self._clock()), backoff_s(tries, self._jitter()) if tries else 0.0)
            time.sleep(min(pause_s, max(0.0, batch.deadline_s - self._clock())))
            timeout_s = min(CONNECT_WITHIN_S, batch.deadline_s - self._clock())
            if timeout_s <= 0:
                return None
            try:
                peer = dial(self._host, self._port, self._context, within_s=timeout_s, clock=self._clock)
            except OSError as error:
                return _Fruitless(str(error), isinstance(error, ssl.SSLError))
            self._connection = Connection(peer, self._open_codec(), self._clock)
        connection = self._connection
        self._converse(connection, batch)
        if connection.spent or connection.under_way:
            batch.give_back(connection.under_way.values())
            self.close()
        if connection.answered or not connection.spent:
            return None
        reason = connection.reason or connection.ended or "closed by Apple"
        return _Fruitless(reason, connection.turned_away and reason not in PASSING)

    def _converse(self, connection: Connection, batch: Batch) -> None:
        connection.check_alive()
        expires_s = int(self._now_s()) + KEEP_FOR_S
        while batch.open(self._clock()) and not connection.spent:
            due_s = batch.next_due_s(self._clock())
            can_send = due_s <= 0 and connection.room() > 0
            wait_s = 0.0 if can_send else LOOK_AGAIN_S if due_s <= 0 else min(due_s, LOOK_AGAIN_S)
            # Reading comes first: a kept connection may hold an end that Apple sent long ago.
            for event in connection.exchange(wait_s):
                self._handle(event, connection, batch)
            if batch.stop:
                connection.retire()
            connection.check_alive()
            places = batch.take(connection.room(), self._clock())
            connection.submit(self._requests(places, batch.tokens, expires_s), BODY)

    def _requests(
        self, places: Iterable[int], tokens: Sequence[str], expires_s: int
    ) -> Iterable[tuple[int, list[Header]]]:
        before: list[Header] = [(b":method", b"POST"), (b":scheme", b"https")]
        after: list[Header] = [
            (b":authority", self._host.encode()),
            (b"apns-topic", self._topic.encode()),
            (b"apns-push-type", b"background"),
            (b"apns-priority", b"5"),
            (b"apns-expiration", str(expires_s).encode()),
        ]
        for place in places:
            yield place, [*before, (b":path", b"/3/device/" + tokens[place].encode()), *after]

    def _handle(self, event: Event, connection: Connection, batch: Batch) -> None:
        if isinstance(event, GoAway):
            unhandled = [stream_id for stream_id in connection.under_way if stream_id > event.last_stream_id]
            batch.give_back(connection.under_way.pop(stream_id) for stream_id in unhandled)
        elif isinstance(event, Answer | Reset):
            place = connection.under_way.pop(event.stream_id, None)
            if place is None:
                return
            if isinstance(event, Answer):
                self._settle(place, event, connection, batch)
            else:
                why = Unanswered(f"stream reset ({event.error_code})")
                batch.try_later(place, why, now_s=self._clock(), jitter=self._jitter())

    def _settle(self, place: int, answer: Answer, connection: Connection, batch: Batch) -> None:
        outcome = read_answer(answer, self._now_s())
        match outcome:
            case Delivered():
                self._accepted = True
                self._of_other_topic.clear()
                batch.settle(place, outcome)
            case Unanswered(reason):
                if reason in CONNECTION_ENDS:
                    connection.retire()
                batch.try_later(place, outcome, now_s=self._clock(), jitter=self._jitter())
            case Refused(reason) if reason == BAD_TOKEN:
                batch.settle_wrong(place, reason)
            case Stop(reason) if reason == OTHER_TOPIC:
                batch.settle_wrong(place, reason)
                if not self._accepted:
                    self._of_other_topic.add(batch.tokens[place])
                    if len(self._of_other_topic) >= OTHER_TOPIC_MAX:
                        batch.stop = reason
            case Stop(reason):
                batch.stop = reason
                batch.settle(place, Unanswered(reason))
            case _:
                batch.settle(place, outcome)
