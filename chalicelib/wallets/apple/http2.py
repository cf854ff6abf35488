"""The codec seam: HTTP/2 frames in and out, with no socket (RFC 9113).

`ngh2` is libnghttp2 and fast; `h2` is pure Python and stands in where ngh2 cannot be imported. The
sender sees only what is below, so the two can be told apart by speed alone.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

Header = tuple[bytes, bytes]
STREAMS_BEFORE_SETTINGS = 100  # what RFC 9113 6.5.2 advises a peer to allow at the least


class Http2Error(Exception):
    """The peer broke HTTP/2's rules, or the connection can carry no more: it is of no further use."""


class Answer(NamedTuple):
    stream_id: int
    status: int
    headers: Sequence[Header]
    body: bytes


class Reset(NamedTuple):
    stream_id: int
    error_code: int


class GoAway(NamedTuple):
    last_stream_id: int
    debug_data: bytes


class Pong(NamedTuple):
    opaque_data: bytes


Event = Answer | Reset | GoAway | Pong


class Codec(Protocol):
    @property
    def stream_limit(self) -> int:
        """How many requests may be under way at once."""

    def submit(self, headers: Sequence[Header], body: bytes) -> int:
        """Start a request and give its stream's number."""

    def ping(self) -> None: ...

    def receive(self, data: bytes) -> Sequence[Event]: ...

    def outgoing(self) -> bytes:
        """The bytes that are due to the peer."""


OpenCodec = Callable[[], Codec]


def open_codec() -> Codec:
    """A codec over ngh2, over h2 where ngh2 cannot be imported."""
    try:
        from chalicelib.wallets.apple.http2_ngh2 import Ngh2Codec
    except ImportError:
        from chalicelib.wallets.apple.http2_h2 import H2Codec

        return H2Codec()
    return Ngh2Codec()
