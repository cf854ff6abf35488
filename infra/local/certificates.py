"""A development stand-in for Apple's certificate chain, made on first run and valid for a year.

The leaf has what a real Pass Type ID certificate has: the pass type in UID and in Apple's extension,
the team in OU, an intermediate with OU=G4, and TLS client use, because the same key signs passes and
opens the connection to APNs. Phones trust none of it: it is for this machine alone.
https://developer.apple.com/documentation/walletpasses/building-a-pass
"""

import argparse
import ipaddress
import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

PASS_TYPE_ID = "pass.dev.carnet.loyalty"
TEAM_ID = "CARNETDEV1"
FILES = (
    "root.pem",
    "intermediate.pem",
    "pass_cert.pem",
    "pass_key.pem",
    "server_cert.pem",
    "server_key.pem",
)

PASS_TYPE_EXTENSION = ObjectIdentifier("1.2.840.113635.100.6.1.16")
VALID_DAYS = 365
RENEW_DAYS = 30  # a machine used monthly never meets an expired chain


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate and its private key."""

    certificate: x509.Certificate
    key: rsa.RSAPrivateKey

    def certificate_pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    def key_pem(self) -> bytes:
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def make_chain(folder: Path, *, now: datetime | None = None) -> None:
    """Write `FILES` into `folder`, unless all are there and good for another `RENEW_DAYS`."""
    now = now or datetime.now(UTC)
    if _fresh(folder, now):
        return
    root = issue_authority("Carnet Development Root", None, now=now)
    intermediate = issue_authority("Carnet Development Relations", root, unit="G4", now=now)
    leaf = issue_pass_certificate(intermediate, now=now)
    server = issue_server_certificate(root, now=now)
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "root.pem", root.certificate_pem())
    _write(folder / "intermediate.pem", intermediate.certificate_pem())
    _write(folder / "pass_cert.pem", leaf.certificate_pem())
    _write(folder / "pass_key.pem", leaf.key_pem())
    _write(folder / "server_cert.pem", server.certificate_pem())
    _write(folder / "server_key.pem", server.key_pem())


def issue_authority(name: str, parent: Issued | None, *, now: datetime, unit: str = "") -> Issued:
    """A certificate authority: the root when it has no parent."""
    units = [x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, unit)] if unit else []
    subject = x509.Name([_common_name(name), *units, _organization(), _country()])
    usage = _usage(certificate_sign=True)
    constraints = x509.BasicConstraints(ca=True, path_length=None if parent is None else 0)
    return _issue(subject, parent, constraints, usage, [], now)


def issue_pass_certificate(
    parent: Issued, *, pass_type_id: str = PASS_TYPE_ID, team_id: str = TEAM_ID, now: datetime
) -> Issued:
    """A Pass Type ID certificate as Apple's look."""
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.USER_ID, pass_type_id),
            _common_name(f"Pass Type ID: {pass_type_id}"),
            x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, team_id),
            _organization(),
            _country(),
        ]
    )
    value = pass_type_id.encode()
    extensions: list[x509.ExtensionType] = [
        x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]),
        # A DER UTF8String: tag 0x0c, one length byte, the text (shorter than 128 bytes).
        x509.UnrecognizedExtension(PASS_TYPE_EXTENSION, bytes([0x0C, len(value)]) + value),
    ]
    return _issue(subject, parent, x509.BasicConstraints(False, None), _usage(), extensions, now)


def issue_server_certificate(parent: Issued, *, now: datetime) -> Issued:
    """What the local APNs shows to its clients."""
    names = x509.SubjectAlternativeName(
        [x509.DNSName("localhost"), x509.IPAddress(ipaddress.IPv4Address("127.0.0.1"))]
    )
    extensions: list[x509.ExtensionType] = [x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), names]
    subject = x509.Name([_common_name("localhost"), _organization()])
    return _issue(subject, parent, x509.BasicConstraints(False, None), _usage(), extensions, now)


def _issue(
    subject: x509.Name,
    parent: Issued | None,
    constraints: x509.BasicConstraints,
    usage: x509.KeyUsage,
    extensions: list[x509.ExtensionType],
    now: datetime,
) -> Issued:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    signer = parent.key if parent else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(parent.certificate.subject if parent else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(days=VALID_DAYS))
        .add_extension(constraints, critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    )
    for extension in extensions:
        builder = builder.add_extension(extension, critical=False)
    return Issued(builder.sign(signer, SHA256()), key)


def _usage(*, certificate_sign: bool = False) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not certificate_sign,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certificate_sign,
        crl_sign=certificate_sign,
        encipher_only=False,
        decipher_only=False,
    )


def _common_name(value: str) -> x509.NameAttribute[str]:
    return x509.NameAttribute(NameOID.COMMON_NAME, value)


def _organization() -> x509.NameAttribute[str]:
    return x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Carnet Development")


def _country() -> x509.NameAttribute[str]:
    """A PrintableString among UTF8Strings, as in Apple's own names."""
    return x509.NameAttribute(NameOID.COUNTRY_NAME, "US")


def _fresh(folder: Path, now: datetime) -> bool:
    if not all((folder / name).is_file() for name in FILES):
        return False
    leaf = x509.load_pem_x509_certificate((folder / "pass_cert.pem").read_bytes())
    return leaf.not_valid_after_utc > now + timedelta(days=RENEW_DAYS)


def _write(path: Path, content: bytes) -> None:
    """Keys are readable by their owner alone from the moment they exist."""
    path.unlink(missing_ok=True)
    mode = 0o600 if path.name.endswith("_key.pem") else 0o644
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
        file.write(content)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Make the development certificates in a folder.")
    parser.add_argument("folder", type=Path)
    make_chain(parser.parse_args().folder)
