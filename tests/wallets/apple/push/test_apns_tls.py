"""The TLS identity a push is sent with, and a peer that hangs up."""

import socket
import struct
import tempfile
import threading
import time
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.wallets.apple.apns_tls import dial, push_context
from infra.local.apns.server import server_context
from infra.local.certificates import make_chain


def test_the_key_does_not_stay_on_the_disk(
    certificates: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    push_context((certificates / "pass_cert.pem").read_bytes(), (certificates / "pass_key.pem").read_bytes())

    assert list(tmp_path.iterdir()) == []


def test_a_key_of_another_certificate_is_said_to_be_wrong(certificates: Path, tmp_path: Path) -> None:
    make_chain(tmp_path)

    with pytest.raises(WalletMisconfigured, match="cannot be read"):
        push_context((certificates / "pass_cert.pem").read_bytes(), (tmp_path / "pass_key.pem").read_bytes())


def test_an_encrypted_key_is_an_error_not_a_question(certificates: Path) -> None:
    key = load_pem_private_key((certificates / "pass_key.pem").read_bytes(), None)
    locked = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"secret"))

    with pytest.raises(WalletMisconfigured, match="cannot be read"):
        push_context((certificates / "pass_cert.pem").read_bytes(), locked)


@pytest.mark.parametrize("nothing", [b"", b"not pem", b"\xff\xfe"])
def test_what_is_no_certificate_is_said_to_be_wrong(certificates: Path, nothing: bytes) -> None:
    key = (certificates / "pass_key.pem").read_bytes()

    with pytest.raises(WalletMisconfigured, match="cannot be read"):
        push_context(nothing, key)
    with pytest.raises(WalletMisconfigured, match="cannot be read"):
        push_context((certificates / "pass_cert.pem").read_bytes(), key, ca_pem=nothing or b"-")


def test_what_apple_said_before_it_cut_the_connection_is_read_though_writing_failed(
    certificates: Path,
) -> None:
    listener = socket.create_server(("127.0.0.1", 0))
    cutting = threading.Thread(target=say_and_cut, args=(listener, certificates, b"last words"))
    cutting.start()
    identity = ((certificates / name).read_bytes() for name in ("pass_cert.pem", "pass_key.pem"))
    context = push_context(*identity, ca_pem=(certificates / "root.pem").read_bytes())
    peer = dial("127.0.0.1", listener.getsockname()[1], context, within_s=5, clock=time.monotonic)
    cutting.join(10)

    peer.send(b"a push")
    peer.send(b"another")

    assert peer.broken
    assert peer.receive() == b"last words"
    assert peer.ended
    peer.close()
    listener.close()


def say_and_cut(listener: socket.socket, certificates: Path, words: bytes) -> None:
    plain, _ = listener.accept()
    plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # or the cut takes back what waits to be sent
    with server_context(certificates).wrap_socket(plain, server_side=True) as peer:
        peer.sendall(words)
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # close by RST
