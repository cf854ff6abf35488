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
        self._partial: dict[int, tuple[Sequence[Header], bytes]] = {}  # answers whose body is still coming

    def submit(self, headers: Sequence[Header], body: bytes) -> int:
        try:
            stream_id = self._connection.send_request(headers)
            self._connection.send_data(stream_id, body, end_stream=True)
        except ngh2.NGH2Error as error:
            raise Http2Error(str(error)) from error
        return stream_id

    def ping(self) -> None:
        self._connection.ping()

    def receive(self, data: bytes) -> Sequence[Event]:
        try:
            self._connection.receive_data(data)
        except ngh2.NGH2Error as error:
            raise Http2Error(str(error)) from error
        translated = map(self._translate, self._connection.events())
        return [event for event in translated if event is not None]

    def outgoing(self) -> bytes:
        return self._connection.data_to_send()

    def _translate(self, event: ngh2.Event) -> Event | None:
        match event:
            case ngh2.ResponseReceived(stream_id, headers, end_stream):
                if end_stream:
                    return _answer(stream_id, headers, b"")
                self._partial[stream_id] = (headers, b"")
            case ngh2.DataReceived(stream_id, part, _):
                first, body = self._partial[stream_id]
                self._partial[stream_id] = (first, body + part)
            case ngh2.StreamClosed(stream_id, error_code, _):
                partial = self._partial.pop(stream_id, None)
                if error_code:
                    return Reset(stream_id, error_code)
                return _answer(stream_id, *partial) if partial else None
            case ngh2.StreamReset(stream_id, error_code):
                self._partial.pop(stream_id, None)
                return Reset(stream_id, error_code)
            case ngh2.GoAwayReceived(last_stream_id, _, debug_data):
                return GoAway(last_stream_id, debug_data)
            case ngh2.PingAcknowledged():
                return Pong()
            case ngh2.SettingsReceived():
                self.stream_limit = self._connection.remote_settings[ngh2.Setting.MAX_CONCURRENT_STREAMS]
        return None


def _answer(stream_id: int, headers: Sequence[Header], body: bytes) -> Answer:
    return Answer(stream_id, int(headers[0][1]), headers, body)  # :status is the first of a response's fields
