"""What is checked when the operator's certificate is loaded, and what the refusals say."""

import base64
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.time.units import DAY_MS
from chalicelib.wallets.apple.identity import Identity, load
from infra.local.certificates import Issued, issue_authority, issue_pass_certificate, issue_server_certificate
from tests.wallets.apple.passes import secret_in


def now_ms() -> int:
    return int(time.time() * 1000)


def a_p12(leaf: Issued, extra: list[Issued], password: bytes) -> dict[str, str]:
    content = pkcs12.serialize_key_and_certificates(
        b"Pass",
        leaf.key,
        leaf.certificate,
        [each.certificate for each in extra],
        BestAvailableEncryption(password) if password else NoEncryption(),
    )
    return {"p12_base64": base64.b64encode(content).decode(), "p12_password": password.decode()}


@pytest.fixture(scope="module")
def intermediate() -> Issued:
    now = datetime.now(UTC)
    root = issue_authority("Root", None, now=now)
    return issue_authority("Relations", root, unit="G4", now=now)


@pytest.fixture(scope="module")
def leaf(intermediate: Issued) -> Issued:
    return issue_pass_certificate(
        intermediate, pass_type_id="pass.cafe", team_id="TEAM9", now=datetime.now(UTC)
    )


def names(identity: Identity) -> tuple[str, str]:
    return identity.pass_type_id, identity.team_id


@pytest.mark.parametrize("check_key", [True, False])
def test_pem_files_make_an_identity(certificates: Path, check_key: bool) -> None:
    identity = load(secret_in(certificates), now_ms=now_ms(), check_key=check_key)

    assert names(identity) == ("pass.dev.carnet.loyalty", "CARNETDEV1")
    assert 364 * DAY_MS < identity.expires_ms - now_ms() < 366 * DAY_MS
    assert identity.warnings == ()
    assert identity.certificate_pem == (certificates / "pass_cert.pem").read_text()
    assert identity.intermediate_pem == (certificates / "intermediate.pem").read_text()


@pytest.mark.parametrize("password", [b"", b"secret"])
def test_a_p12_makes_the_same_identity(leaf: Issued, intermediate: Issued, password: bytes) -> None:
    identity = load(a_p12(leaf, [intermediate], password), now_ms=now_ms())

    assert names(identity) == ("pass.cafe", "TEAM9")
    key = load_pem_private_key(identity.key_pem.encode(), None)
    assert key.public_key() == leaf.certificate.public_key()


def test_a_p12_as_keychain_exports_it_takes_the_intermediate_beside_it(
    leaf: Issued, intermediate: Issued
) -> None:
    secret = a_p12(leaf, [], b"secret") | {"intermediate_pem": intermediate.certificate_pem().decode()}

    assert names(load(secret, now_ms=now_ms())) == ("pass.cafe", "TEAM9")


def test_the_intermediate_is_the_one_that_signed_whatever_else_is_there(
    leaf: Issued, intermediate: Issued
) -> None:
    now = datetime.now(UTC)
    namesake = issue_authority("Relations", None, unit="G4", now=now)
    newer = issue_authority("Relations", None, unit="G6", now=now)
    bundle = b"".join(each.certificate_pem() for each in (newer, namesake, intermediate)).decode()

    identity = load(a_p12(leaf, [], b"x") | {"intermediate_pem": bundle}, now_ms=now_ms())

    assert identity.intermediate == intermediate.certificate


def test_a_certificate_near_its_end_is_taken_with_a_warning(leaf: Issued, intermediate: Issued) -> None:
    later = now_ms() + 340 * DAY_MS

    identity = load(a_p12(leaf, [intermediate], b"x"), now_ms=later)

    assert len(identity.warnings) == 2  # the leaf and the intermediate, made on the same day
    assert "pass.cafe expires on" in identity.warnings[0]
    assert "https://developer.apple.com/account" in identity.warnings[0]


def refusal(secret: dict[str, str], at_ms: int | None = None) -> str:
    with pytest.raises(WalletMisconfigured) as refused:
        load(secret, now_ms=now_ms() if at_ms is None else at_ms)
    return refused.value.reason


def test_an_expired_certificate_is_refused(leaf: Issued, intermediate: Issued) -> None:
    secret = a_p12(leaf, [intermediate], b"x")

    assert "pass.cafe expired on" in refusal(secret, now_ms() + 366 * DAY_MS)
    assert "not valid yet" in refusal(secret, now_ms() - 2 * DAY_MS)


def test_an_expired_intermediate_is_refused(leaf: Issued) -> None:
    """As Apple's first one was: it died in 2023 while leaves it had signed were still good."""
    old = issue_authority("Relations", None, unit="G1", now=datetime.now(UTC) - timedelta(days=400))
    fresh = issue_pass_certificate(old, now=datetime.now(UTC))

    assert "the intermediate expired on" in refusal(a_p12(fresh, [old], b"x"))


def test_a_missing_intermediate_is_named(leaf: Issued) -> None:
    reason = refusal(a_p12(leaf, [], b"x"))

    assert "OU=G4" in reason
    assert "https://www.apple.com/certificateauthority/" in reason


def test_an_intermediate_with_the_right_name_and_another_key_is_refused(leaf: Issued) -> None:
    namesake = issue_authority("Relations", None, unit="G4", now=datetime.now(UTC))

    assert "is missing" in refusal(a_p12(leaf, [namesake], b"x"))


def test_a_key_of_another_certificate_is_refused(certificates: Path, leaf: Issued) -> None:
    secret = secret_in(certificates) | {"key_pem": leaf.key_pem().decode()}

    assert refusal(secret).startswith("The key is not the certificate's")


def test_a_key_that_is_not_rsa_is_refused(certificates: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()

    assert "not RSA" in refusal(secret_in(certificates) | {"key_pem": pem})


def test_a_certificate_of_another_kind_is_refused(intermediate: Issued) -> None:
    server = issue_server_certificate(intermediate, now=datetime.now(UTC))

    assert "must be a Pass Type ID certificate" in refusal(a_p12(server, [intermediate], b"x"))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"certificate_pem": "nonsense"}, "not readable PEM"),
        ({"key_pem": "nonsense"}, "not readable PEM"),
        ({"intermediate_pem": "nonsense"}, "intermediate_pem is not readable PEM"),
        ({"intermediate_pem": ""}, "intermediate that signed the certificate is missing"),
        ({"p12_base64": "%"}, "p12 does not open"),
        ({"p12_base64": "AAAA"}, "p12 does not open"),
    ],
)
def test_unreadable_material_is_refused_with_what_to_mend(
    certificates: Path, change: dict[str, str], said: str
) -> None:
    assert said in refusal(secret_in(certificates) | change)


@pytest.mark.parametrize("name", ["certificate_pem", "key_pem"])
def test_a_missing_part_is_named(certificates: Path, name: str) -> None:
    secret = {key: value for key, value in secret_in(certificates).items() if key != name}

    assert f"has no {name}" in refusal(secret)


def test_a_wrong_password_is_refused(leaf: Issued, intermediate: Issued) -> None:
    assert "password" in refusal(a_p12(leaf, [intermediate], b"right") | {"p12_password": "wrong"})


def test_an_identity_does_not_print_its_key(certificates: Path) -> None:
    assert "PRIVATE" not in repr(load(secret_in(certificates), now_ms=now_ms()))
