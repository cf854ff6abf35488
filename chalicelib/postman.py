"""Posts to an address that a stranger gave, a webhook's or a browser's, within seconds whatever is there.

The address that was checked is the one that is connected to, so a name cannot lead elsewhere in between.
Nothing is followed, no body is read, and a timer cuts the line of whoever only drips.
"""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPException
from urllib.parse import SplitResult, urlsplit

from chalicelib.domain.webhook.address import is_here, is_public
from chalicelib.domain.webhook.tries import CallResult, Failure, read_answer

CONNECT_S = 3.0
WITHIN_S = 8.0  # from the first byte sent to the answer's status; the worker has 30 s for its batch
ADDRESSES_MAX = 4  # of a name, tried in turn

Resolve = Callable[[str, int], list[str]]


class Refused(Exception):
    """The call was not made, or not answered; `failure` says why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure: Failure = failure


def resolve(host: str, port: int) -> list[str]:
    """A name's IP addresses, as the system finds them."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Refused("name_unknown") from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class HttpPostman:
    """`local` also lets this machine's own addresses be called, and without TLS; `trust` is for TLS."""

    def __init__(self, *, local: bool, trust: ssl.SSLContext, resolve: Resolve = resolve) -> None:
        self._local = local
        self._trust = trust
        self._resolve = resolve

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> CallResult:
        """POST it, and what came of it."""
        parts = urlsplit(url)
        try:
            with self._connected(parts) as connection:
                target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
                connection.request("POST", target, body, {**headers, "host": parts.netloc})
                answer = connection.getresponse()  # its head, which http.client bounds
                return read_answer(answer.status, answer.headers.get("retry-after", ""))
        except Refused as refused:
            return CallResult(failure=refused.failure)
        except ssl.SSLCertVerificationError:
            return CallResult(failure="certificate")
        except TimeoutError:
            return CallResult(failure="timeout")
        except (ssl.SSLError, HTTPException):
            return CallResult(failure="not_http")
        except OSError:
            return CallResult(failure="no_connection")

    @contextmanager
    def _connected(self, parts: SplitResult) -> Iterator[HTTPConnection]:
        host = (parts.hostname or "").removesuffix(".")
        port = parts.port or (443 if parts.scheme == "https" else 80)
        with closing(self._dial(host, port)) as line, _cut_after(line, WITHIN_S):
            line.settimeout(WITHIN_S)
            if parts.scheme == "https":
                line = self._trust.wrap_socket(line, server_hostname=host)
            with closing(HTTPConnection(host, port)) as connection:
                connection.sock = line
                yield connection

    def _dial(self, host: str, port: int) -> socket.socket:
        """A line to the first address that answers, all of which have to be allowed."""
        addresses = self._resolve(host, port)[:ADDRESSES_MAX]
        if not addresses or not all(map(self._allowed, addresses)):
            raise Refused("address_inside")
        failure: Failure = "no_connection"
        for address in addresses:
            try:
                return socket.create_connection((address, port), CONNECT_S)
            except TimeoutError:
                failure = "timeout"
            except OSError:
                failure = "no_connection"
        raise Refused(failure)

    def _allowed(self, address: str) -> bool:
        return is_public(address) or (self._local and is_here(address))


@contextmanager
def _cut_after(line: socket.socket, seconds: float) -> Iterator[None]:
    """End the line from outside after so long. TLS takes the socket over, so a second handle cuts it."""
    handle, late = line.dup(), threading.Event()

    def cut() -> None:
        late.set()
        try:
            handle.shutdown(socket.SHUT_RDWR)
        except OSError:
            return  # it ended by itself

    timer = threading.Timer(seconds, cut)
    timer.start()
    try:
        yield
        if late.is_set():  # what was read up to the cut may look like an answer
            raise TimeoutError
    except (OSError, HTTPException) as error:
        if late.is_set():
            raise TimeoutError from error
        raise
    finally:
        timer.cancel()
        handle.close()
