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
        translated = map(self._translate, self._connection.events())
        return [event for event in translated if event is not None]

    def outgoing(self) -> bytes:
        due, self._due = self._due + self._connection.data_to_send(), b""
        return due

    def _translate(self, event: ngh2.Event) -> Event | None:
        match event:
            case ngh2.ResponseReceived(stream_id, headers, _):
                self._partial[stream_id] = (headers, b"")
            case ngh2.StreamClosed(stream_id, error_code, _):
                partial = self._partial.pop(stream_id, None)
                if error_code or not partial:
                    return Reset(stream_id, error_code)
                headers, body = partial
                return Answer(stream_id, int(headers[0][1]), headers, body)  # :status comes first
            case ngh2.DataReceived(stream_id, part, _):
                headers, body = self._partial[stream_id]
                self._partial[stream_id] = (headers, body + part)
            case ngh2.GoAwayReceived(last_stream_id, _, debug_data):
                return GoAway(last_stream_id, debug_data)
            case ngh2.ConnectionClosed(
                _, debug_data
            ):  # also when the peer broke the rules: no more will come
                return GoAway(0, debug_data)
            case ngh2.PingAcknowledged():
                return Pong()
            case ngh2.SettingsReceived():
                self.stream_limit = self._connection.remote_settings[ngh2.Setting.MAX_CONCURRENT_STREAMS]
        return None
