"""The codec over ngh2 (libnghttp2)."""

from collections.abc import Sequence

import ngh2

from chalicelib.wallets.apple.http2 import (
    STREAMS_BEFORE_SETTINGS,
    Answer,
    Event,
    GoAway,
    Header,
    Http2Error,
    Pong,
    Reset,
)


class Ngh2Codec:
    def __init__(self) -> None:
        self.stream_limit = STREAMS_BEFORE_SETTINGS
        self._agreed = 2**31 - 1  # what SETTINGS that name no limit mean
        self._connection = ngh2.Connection(ngh2.Role.CLIENT)
        self._connection.initiate_connection({ngh2.Setting.ENABLE_PUSH: 0})
        self._due = b""
        self._partial: dict[int, tuple[tuple[ngh2.Header, ...], bytes]] = {}  # answers still coming

    def submit(self, headers: Sequence[Header], body: bytes) -> int:
        try:
            stream_id = self._connection.send_request(headers)
            self._connection.send_data(stream_id, body, end_stream=True)
        except ngh2.NGH2Error as error:
            raise Http2Error(str(error)) from error
        return stream_id

    def ping(self) -> None:
        try:
            self._connection.ping()
        except ngh2.NGH2Error as error:
            raise Http2Error(str(error)) from error

    def receive(self, data: bytes) -> Sequence[Event]:
        try:
            self._connection.receive_data(data)
        except ngh2.NGH2Error as error:
            raise Http2Error(str(error)) from error
        self._due += self._connection.data_to_send()  # what it makes of the peer's faults shows only now
        events: list[Event] = []
        for event in self._connection.events():
            # Two events for each push: told apart by hand, for half of the time goes by here.
            if isinstance(event, ngh2.ResponseReceived):
                self._partial[event.stream_id] = (event.headers, b"")
            elif isinstance(event, ngh2.StreamClosed):
                events.append(self._closed(event.stream_id, event.error_code))
            elif rare := self._translate(event):
                events.append(rare)
        return events

    def outgoing(self) -> bytes:
        due, self._due = self._due + self._connection.data_to_send(), b""
        return due

    def _closed(self, stream_id: int, error_code: int) -> Event:
        partial = self._partial.pop(stream_id, None)
        if error_code or not partial:
            return Reset(stream_id, error_code)
        headers, body = partial
        return Answer(stream_id, int(headers[0][1]), headers, body)  # :status comes first

    def _translate(self, event: ngh2.Event) -> Event | None:
        match event:
            case ngh2.DataReceived(stream_id, part, _):
                headers, body = self._partial[stream_id]
                self._partial[stream_id] = (headers, body + part)
            case ngh2.GoAwayReceived(last_stream_id, _, debug_data):
                return GoAway(last_stream_id, debug_data)
            case ngh2.ConnectionClosed(
                _, debug_data
            ):  # also when the peer broke the rules: no more will come
                return GoAway(0, debug_data)
            case ngh2.PingAcknowledged(opaque_data):
                return Pong(opaque_data)
            case ngh2.SettingsReceived(settings):
                self._agreed = settings.get(ngh2.Setting.MAX_CONCURRENT_STREAMS, self._agreed)
                self.stream_limit = self._agreed
        return None
