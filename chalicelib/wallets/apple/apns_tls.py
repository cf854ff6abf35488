"""TLS to Apple's push service, as the owner of the pass certificate."""

import socket
import ssl
import tempfile
from collections.abc import Callable
from pathlib import Path

from chalicelib.domain.face.outcome import WalletMisconfigured

Clock = Callable[[], float]

READ_BYTES = 65_536
READS_MAX = 16  # then look at what came, before reading on
RECORD_BYTES_MAX = 16_384  # RFC 8446, 5.1: what one read can give


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


class TlsPeer:
    """TLS over a socket that never blocks.

    ssl's own socket forgets what it received once a write fails: answers and the reason that Apple
    gave before closing. Here reading goes on. `ended` says why nothing more will come, `broken` why
    nothing more can go.
    """

    def __init__(self, plain: socket.socket, context: ssl.SSLContext, host: str) -> None:
        self._plain = plain
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)
        self._unsent = b""
        self.ended = ""
        self.broken = ""

    def shake_hands(self, deadline_s: float, clock: Clock) -> None:
        """Raises OSError: ssl.SSLError over a certificate or where the peer hung up, TimeoutError in time."""
        while True:
            self._plain.settimeout(max(0.001, deadline_s - clock()))
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                self._plain.sendall(self._outgoing.read())
                data = self._plain.recv(READ_BYTES)
                if not data:
                    raise ssl.SSLEOFError(ssl.SSL_ERROR_EOF, "closed by Apple in the TLS handshake") from None
                self._incoming.write(data)
            else:
                self._plain.sendall(self._outgoing.read())
                break
        if self._tls.selected_alpn_protocol() != "h2":
            raise ConnectionError("the server does not speak HTTP/2")
        self._plain.setblocking(False)

    def send(self, data: bytes) -> None:
        """Take `data`, and send what the socket has room for."""
        if self.broken:
            return
        try:
            if data:
                self._tls.write(data)
            self._unsent += self._outgoing.read()
            while self._unsent:
                self._unsent = self._unsent[self._plain.send(self._unsent) :]
        except BlockingIOError:
            return
        except OSError as error:
            self.broken, self._unsent = str(error), b""

    def receive(self) -> bytes:
        """What has come by now."""
        ended = ""
        try:
            for _ in range(READS_MAX):
                data = self._plain.recv(READ_BYTES)
                if not data:
                    ended = "closed by Apple"
                    break
                self._incoming.write(data)
        except BlockingIOError:
            pass
        except OSError as error:
            ended = str(error)
        received = self._decrypted()
        self.ended = self.ended or ended
        return received

    def _decrypted(self) -> bytes:
        parts = []
        try:
            while part := self._tls.read(RECORD_BYTES_MAX):
                parts.append(part)
            self.ended = "closed by Apple"
        except ssl.SSLWantReadError:
            pass
        except ssl.SSLError as error:
            self.ended = str(error)
        return b"".join(parts)

    @property
    def unsent(self) -> bool:
        return bool(self._unsent)

    def fileno(self) -> int:
        return self._plain.fileno()

    def close(self) -> None:
        self._plain.close()


def dial(host: str, port: int, context: ssl.SSLContext, *, within_s: float, clock: Clock) -> TlsPeer:
    """A connection that speaks HTTP/2 with Apple; OSError when there is none."""
    deadline_s = clock() + within_s
    plain = socket.create_connection((host, port), timeout=within_s)
    try:
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        peer = TlsPeer(plain, context, host)
        peer.shake_hands(deadline_s, clock)
    except OSError:
        plain.close()
        raise
    return peer
