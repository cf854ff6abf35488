"""The signature, read by OpenSSL and by an ASN.1 library that did not write it."""

import time
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from asn1crypto import cms
from hypothesis import given, settings
from hypothesis import strategies as st

from chalicelib.wallets.apple.identity import load
from chalicelib.wallets.apple.signing import Signer
from infra.local.certificates import issue_authority, issue_pass_certificate
from tests.wallets.apple.passes import identity_in, verify

MANIFEST = b'{"pass.json":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}'


@pytest.fixture(scope="module")
def signer(certificates: Path) -> Signer:
    return Signer(identity_in(certificates))


def now_s() -> int:
    return int(time.time())


def test_openssl_verifies_it_with_the_root_alone(signer: Signer, certificates: Path, tmp_path: Path) -> None:
    checked = verify(signer.sign(MANIFEST, signed_s=now_s()), MANIFEST, certificates / "root.pem", tmp_path)

    assert checked.returncode == 0, checked.stderr
    assert (tmp_path / "verified").read_bytes() == MANIFEST


def test_openssl_refuses_it_over_other_bytes(signer: Signer, certificates: Path, tmp_path: Path) -> None:
    signature = signer.sign(MANIFEST, signed_s=now_s())

    changed = verify(signature, MANIFEST + b" ", certificates / "root.pem", tmp_path)
    torn = verify(signature[:-1] + bytes([signature[-1] ^ 1]), MANIFEST, certificates / "root.pem", tmp_path)

    assert changed.returncode != 0
    assert torn.returncode != 0


def test_openssl_refuses_it_under_another_root(signer: Signer, tmp_path: Path) -> None:
    other = issue_authority("Carnet Development Root", None, now=datetime.now(UTC))
    (tmp_path / "other.pem").write_bytes(other.certificate_pem())

    checked = verify(signer.sign(MANIFEST, signed_s=now_s()), MANIFEST, tmp_path / "other.pem", tmp_path)

    assert checked.returncode != 0


def test_it_is_detached_and_carries_leaf_and_intermediate(signer: Signer, certificates: Path) -> None:
    identity = identity_in(certificates)
    signed = cms.ContentInfo.load(signer.sign(MANIFEST, signed_s=now_s()), strict=True)["content"]

    assert signed["encap_content_info"]["content"].native is None
    assert signed["digest_algorithms"][0]["algorithm"].native == "sha256"
    serials = {each.chosen.serial_number for each in signed["certificates"]}
    assert serials == {identity.certificate.serial_number, identity.intermediate.serial_number}
    named = signed["signer_infos"][0]["sid"].chosen
    assert named["serial_number"].native == identity.certificate.serial_number
    assert named["issuer"].dump() == identity.certificate.issuer.public_bytes()


@settings(max_examples=50)
@given(manifest=st.binary(max_size=300), signed_s=st.integers(0, 2_524_607_999))
def test_its_attributes_are_the_three_that_wallet_asks_for_in_der_order(
    signer: Signer, manifest: bytes, signed_s: int
) -> None:
    content = cms.ContentInfo.load(signer.sign(manifest, signed_s=signed_s), strict=True)["content"]
    attributes = content["signer_infos"][0]["signed_attrs"]

    said = {each["type"].native: each["values"][0].native for each in attributes}
    assert said == {
        "content_type": "data",
        "signing_time": datetime.fromtimestamp(signed_s, UTC),
        "message_digest": sha256(manifest).digest(),
    }
    encoded = [each.dump() for each in attributes]
    assert encoded == sorted(encoded)


def test_the_whole_is_der(signer: Signer) -> None:
    signature = signer.sign(MANIFEST, signed_s=now_s())

    assert cms.ContentInfo.load(signature, strict=True).dump(force=True) == signature


def test_the_same_manifest_and_time_give_the_same_signature(signer: Signer) -> None:
    assert signer.sign(MANIFEST, signed_s=1_795_000_000) == signer.sign(MANIFEST, signed_s=1_795_000_000)
    assert signer.sign(MANIFEST, signed_s=1_795_000_000) != signer.sign(MANIFEST, signed_s=1_795_000_001)


def test_a_time_that_the_form_cannot_hold_is_refused(signer: Signer) -> None:
    with pytest.raises(ValueError, match="between 1950 and 2049"):
        signer.sign(MANIFEST, signed_s=2_524_608_000)


def test_another_chain_gives_another_template(tmp_path: Path) -> None:
    """Names, serial numbers and keys of other lengths than the usual ones."""
    now = datetime.now(UTC)
    root = issue_authority("R", None, now=now)
    intermediate = issue_authority("Отношения с разработчиками", root, unit="G9", now=now)
    leaf = issue_pass_certificate(intermediate, pass_type_id="pass.x", team_id="T", now=now)
    secret = {
        "certificate_pem": leaf.certificate_pem().decode(),
        "key_pem": leaf.key_pem().decode(),
        "intermediate_pem": intermediate.certificate_pem().decode(),
    }
    (tmp_path / "root.pem").write_bytes(root.certificate_pem())
    signer = Signer(load(secret, now_ms=now_s() * 1000))

    checked = verify(signer.sign(MANIFEST, signed_s=now_s()), MANIFEST, tmp_path / "root.pem", tmp_path)

    assert checked.returncode == 0, checked.stderr
