"""The TLS identity a push is sent with."""

import tempfile
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from chalicelib.domain.outcome import WalletMisconfigured
from chalicelib.wallets.apple.apns_connection import push_context
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
