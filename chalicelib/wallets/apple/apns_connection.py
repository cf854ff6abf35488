"""One TLS connection to Apple's push service, with the pushes under way on it."""

import select
import socket
import ssl
import tempfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from chalicelib.domain.outcome import WalletMisconfigured
from chalicelib.wallets.apple.apns_answers import read_body
from chalicelib.wallets.apple.http2 import Answer, Codec, Event, GoAway, Header, Http2Error, Pong

Clock = Callable[[], float]

WINDOW_MAX = 1000  # Apple's own limit on a certificate's connection; more would only grow the queue
SUBMISSIONS_PER_DRAIN = 64  # libnghttp2 left alone sends all HEADERS first and every DATA after them
SILENCE_S = 5.0  # a socket this quiet may have died in a frozen Lambda
PONG_WITHIN_S = 1.0
DRAIN_WITHIN_S = 5.0  # how long the last answers of a connection that takes no more pushes may be
_READ_BYTES = 65_536
_READS_MAX = 16  # then look at what came, before reading on


def push_context(certificate_pem: bytes, key_pem: bytes, *, ca_pem: bytes | None = None) -> ssl.SSLContext:
    """TLS as the owner of the pass certificate, trusting the system's roots, or `ca_pem` alone.

    `certificate_pem` may hold the intermediate after the leaf.
    """
    with tempfile.TemporaryDirectory() as folder:
        # ssl reads a certificate from a file only: one for this user alone, gone at once.
        path = Path(folder) / "identity.pem"
        path.touch(mode=0o600)
        path.write_bytes(certificate_pem.rstrip() + b"\n" + key_pem)
        try:
            context = ssl.create_default_context(cadata=ca_pem.decode("ascii") if ca_pem else None)
            context.load_cert_chain(path, password=b"")  # an encrypted key fails, it does not ask
        except (ssl.SSLError, UnicodeDecodeError) as error:
            raise WalletMisconfigured(f"The push certificate or its key cannot be read: {error}") from error
    context.set_alpn_protocols(["h2"])
    return context


def dial(host: str, port: int, context: ssl.SSLContext, timeout_s: float) -> ssl.SSLSocket:
    """A socket that speaks HTTP/2 with Apple; OSError when there is none."""
    plain = socket.create_connection((host, port), timeout=timeout_s)
    plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    peer = context.wrap_socket(plain, server_hostname=host)
    if peer.selected_alpn_protocol() != "h2":
        peer.close()
        raise ConnectionError(f"{host}:{port} does not speak HTTP/2")
    peer.setblocking(False)
    return peer


class Connection:
    """`ended` says why no more can come; `retired` that no more pushes may start here."""

    def __init__(self, peer: socket.socket, codec: Codec, clock: Clock) -> None:
        self._socket, self._codec, self._clock = peer, codec, clock
        self._unsent, self._broken = b"", ""
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
        return min(WINDOW_MAX, self._codec.stream_limit) - len(self.under_way)

    def submit(self, requests: Iterable[tuple[int, Sequence[Header]]], body: bytes) -> None:
        try:
            for count, (place, headers) in enumerate(requests, start=1):
                self.under_way[self._codec.submit(headers, body)] = place
                if count % SUBMISSIONS_PER_DRAIN == 0:
                    self._unsent += self._codec.outgoing()
        except Http2Error as error:
            self._end(str(error))

    def exchange(self, wait_s: float) -> list[Event]:
        """Send what is due, and what came in return, waiting `wait_s` at most for the first of it."""
        self._write()
        events = self._read()
        if not events and not self.ended and wait_s > 0:
            select.select([self._socket], [self._socket] if self._unsent else [], [], wait_s)
            self._write()
            events = self._read()
        if self._broken:
            self._end(self._broken, turned_away=True)
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
        """Start no more pushes here; those under way are awaited."""
        if self._retired_s is None:
            self._retired_s = self._clock()

    @property
    def spent(self) -> bool:
        return bool(self.ended) or (self._retired_s is not None and not self.under_way)

    def close(self) -> None:
        self._socket.close()

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

    def _write(self) -> None:
        self._unsent += self._codec.outgoing()
        try:
            while self._unsent:
                self._unsent = self._unsent[self._socket.send(self._unsent) :]
        except (ssl.SSLWantWriteError, ssl.SSLWantReadError):
            return
        except OSError as error:
            # What the peer said before it closed is still to be read.
            self._unsent, self._broken = b"", str(error)

    def _read(self) -> list[Event]:
        events: list[Event] = []
        try:
            for _ in range(_READS_MAX):
                data = self._socket.recv(_READ_BYTES)
                if not data:
                    self._end("closed by Apple", turned_away=True)
                    break
                self._heard_s = self._clock()
                events += self._codec.receive(data)
        except (ssl.SSLWantReadError, ssl.SSLWantWriteError):
            pass
        except Http2Error as error:
            self._end(str(error))
        except OSError as error:
            self._end(str(error), turned_away=True)
        return events

    def _end(self, why: str, *, turned_away: bool = False) -> None:
        self.ended = self.ended or why
        self.turned_away |= turned_away
