"""One client's HTTP/2 connection to the local Apple."""

import asyncio
import contextlib
import json
import time
import uuid
from dataclasses import dataclass
from typing import Any

import ngh2

from infra.local.apns.pushes import Pushes
from infra.local.apns.rules import Rules
from infra.local.apns.verdict import PAYLOAD_BYTES_MAX, Request, Verdict, judge, read_request

LINGER_S = 1.0


@dataclass(slots=True)
class Incoming:
    fields: tuple[Any, ...]
    body: bytes


class PushConnection(asyncio.Protocol):
    """Answers each push by Apple's rules, unless a rule of misbehaviour says otherwise."""

    def __init__(self, pushes: Pushes, rules: Rules, live: "set[PushConnection]", streams_max: int) -> None:
        self._pushes, self._rules, self._live, self._streams_max = pushes, rules, live, streams_max
        self._http2 = ngh2.Connection(ngh2.Role.SERVER)
        self._incoming: dict[int, Incoming] = {}
        self.waiting = 0  # answers held back by a delay
        self._last_read = 0
        self._going = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._topic = certificate_topic(transport.get_extra_info("peercert"))
        self._live.add(self)
        self._http2.initiate_connection({ngh2.Setting.MAX_CONCURRENT_STREAMS: self._streams_max})
        self._flush()

    def connection_lost(self, _: Exception | None) -> None:
        self._live.discard(self)

    def data_received(self, data: bytes) -> None:
        try:
            self._http2.receive_data(data)
        except ngh2.NGH2Error:
            self._flush()
            self._transport.close()
            return
        for event in self._http2.events():
            match event:
                case ngh2.RequestReceived(stream_id, fields, end_stream):
                    self._incoming[stream_id] = Incoming(fields, b"")
                case ngh2.DataReceived(stream_id, part, end_stream) if stream_id in self._incoming:
                    incoming = self._incoming[stream_id]
                    if len(incoming.body) <= PAYLOAD_BYTES_MAX:  # what is longer is refused, not held
                        incoming.body += part
                case ngh2.StreamClosed(stream_id):
                    self._incoming.pop(stream_id, None)
                    continue
                case _:
                    continue
            if end_stream and not self._going and not self._transport.is_closing():
                self._receive(stream_id, self._incoming.pop(stream_id))
        self._flush()

    def go_away(self, reason: str) -> None:
        """Take no more pushes; leave once those already read are answered."""
        self._going = True
        debug = json.dumps({"reason": reason}).encode() if reason else b""
        self._http2.send_goaway(0, last_stream_id=self._last_read, debug_data=debug)
        self._leave_when_answered()

    def cut(self, how: str) -> None:
        """End without a word, with FIN or RST."""
        self._going = True
        self._transport.abort() if how == "rst" else self._transport.close()

    def _receive(self, stream_id: int, incoming: Incoming) -> None:
        request = read_request(incoming.fields, incoming.body)
        bad = self._rules.misbehaviour(request.token)
        if bad.drop is not None:
            self.cut(bad.drop)
        elif bad.goaway is not None:
            self.go_away(bad.goaway)
        elif bad.reset is not None:
            self._http2.reset_stream(stream_id, bad.reset)
        else:
            self._last_read = stream_id
            verdict = bad.verdict or judge(request, self._topic)
            if bad.delay_s:
                self.waiting += 1
                asyncio.get_running_loop().call_later(
                    bad.delay_s, self._answer_late, stream_id, request, verdict
                )
            else:
                self._answer(stream_id, request, verdict)

    def _answer_late(self, stream_id: int, request: Request, verdict: Verdict) -> None:
        self.waiting -= 1
        if self._transport.is_closing():
            return
        with contextlib.suppress(ngh2.NGH2Error):  # the client gave the stream up while it waited
            self._answer(stream_id, request, verdict)
        self._flush()
        self._leave_when_answered()

    def _answer(self, stream_id: int, request: Request, verdict: Verdict) -> None:
        apns_id = request.headers.get("apns-id") or str(uuid.uuid4()).upper()
        self._pushes.note(request, verdict, apns_id, time.time_ns() // 1_000_000)
        fields = [(b":status", b"%d" % verdict.status), (b"apns-id", apns_id.encode("ascii", "replace"))]
        if verdict.status == 200:
            self._http2.send_response(stream_id, fields, end_stream=True)
            return
        if verdict.retry_after_s is not None:
            fields.append((b"retry-after", b"%d" % verdict.retry_after_s))
        body: dict[str, object] = {"reason": verdict.reason}
        if verdict.timestamp_ms is not None:
            body["timestamp"] = verdict.timestamp_ms
        self._http2.send_response(stream_id, fields)
        self._http2.send_data(stream_id, json.dumps(body).encode(), end_stream=True)

    def _flush(self) -> None:
        if data := self._http2.data_to_send():
            self._transport.write(data)

    def _leave_when_answered(self) -> None:
        if self._going and not self.waiting:
            self._flush()
            # The client closes first: to close on what it is still sending could cost it the last answers.
            asyncio.get_running_loop().call_later(LINGER_S, self._transport.close)


def certificate_topic(certificate: dict[str, Any]) -> str:
    """The pass type identifier: UID in the certificate's subject."""
    subject = dict(pair for names in certificate["subject"] for pair in names)
    return str(subject.get("userId", ""))
