"""The codec over h2 (pure Python), for machines without a wheel of ngh2."""

from collections.abc import Sequence

import h2.config
import h2.connection
import h2.events
import h2.exceptions
import h2.settings
import hpack

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

_FRAME_HEADER_BYTES = 9
_FRAME_BYTES_MAX = 16_384  # the size we leave SETTINGS_MAX_FRAME_SIZE at (RFC 9113, 6.5.2)
_GOAWAY = 0x07
_ROOM_FOR_BODY_BYTES = 1024  # stop short of an empty flow control window: h2 fails where ngh2 queues


class H2Codec:
    def __init__(self) -> None:
        # Our own header fields are fixed and known to be right: not checked again for each push.
        config = h2.config.H2Configuration(
            header_encoding=None, validate_outbound_headers=False, normalize_outbound_headers=False
        )
        self._connection = h2.connection.H2Connection(config)
        self._connection.local_settings.enable_push = 0
        self._connection.initiate_connection()
        self._partial: dict[int, tuple[Sequence[Header], bytes]] = {}  # answers whose body is still coming
        self._received = b""
        self._settings_came = False

    @property
    def stream_limit(self) -> int:
        if not self._settings_came:
            return STREAMS_BEFORE_SETTINGS
        if self._connection.outbound_flow_control_window < _ROOM_FOR_BODY_BYTES:
            return 0
        return self._connection.remote_settings.max_concurrent_streams

    def submit(self, headers: Sequence[Header], body: bytes) -> int:
        stream_id = self._connection.get_next_available_stream_id()
        # A path is a token: kept out of HPACK's table, where it would be a secret and push out what repeats.
        fields = [hpack.NeverIndexedHeaderTuple(*f) if f[0] == b":path" else f for f in headers]
        try:
            self._connection.send_headers(stream_id, fields)
            self._connection.send_data(stream_id, body, end_stream=True)
        except h2.exceptions.H2Error as error:
            raise Http2Error(str(error)) from error
        return stream_id

    def ping(self) -> None:
        try:
            self._connection.ping(bytes(8))
        except h2.exceptions.H2Error as error:
            raise Http2Error(str(error)) from error

    def receive(self, data: bytes) -> Sequence[Event]:
        """Feed h2 all but GOAWAY: at it h2 refuses the answers still to come (python-hyper/h2#1181)."""
        self._received += data
        events: list[Event] = []
        start = position = 0
        while len(self._received) - position >= _FRAME_HEADER_BYTES:
            size = int.from_bytes(self._received[position : position + 3], "big")
            if size > _FRAME_BYTES_MAX:
                raise Http2Error(f"a frame of {size} bytes, more than was agreed")
            end = position + _FRAME_HEADER_BYTES + size
            if len(self._received) < end:
                break
            if self._received[position + 3] == _GOAWAY:
                events += self._feed(self._received[start:position])
                payload = self._received[position + _FRAME_HEADER_BYTES : end]
                events.append(GoAway(int.from_bytes(payload[:4], "big") & 0x7FFF_FFFF, payload[8:]))
                start = end
            position = end
        events += self._feed(self._received[start:position])
        self._received = self._received[position:]
        return events

    def outgoing(self) -> bytes:
        return self._connection.data_to_send()

    def _feed(self, frames: bytes) -> list[Event]:
        try:
            received = self._connection.receive_data(frames) if frames else []
        except h2.exceptions.H2Error as error:
            raise Http2Error(str(error)) from error
        events: list[Event] = []
        for event in received:
            match event:
                case h2.events.ResponseReceived(stream_id=stream_id, headers=headers):
                    self._partial[stream_id] = (headers, b"")
                case h2.events.DataReceived(stream_id=stream_id, data=part):
                    first, body = self._partial[stream_id]
                    self._partial[stream_id] = (first, body + part)
                    self._connection.acknowledge_received_data(event.flow_controlled_length, stream_id)
                case h2.events.StreamEnded(stream_id=stream_id):
                    first, body = self._partial.pop(stream_id)
                    events.append(Answer(stream_id, int(first[0][1]), first, body))
                case h2.events.StreamReset(stream_id=stream_id, error_code=error_code):
                    self._partial.pop(stream_id, None)
                    events.append(Reset(stream_id, int(error_code or 0)))
                case h2.events.RemoteSettingsChanged():
                    self._settings_came = True
                case h2.events.PingAckReceived(ping_data=opaque_data):
                    events.append(Pong(opaque_data))
        return events
