"""The Pass Type ID certificate, its key and Apple's intermediate, checked when they are loaded.

The same identity signs passes and opens the connection to APNs.
https://developer.apple.com/documentation/walletpasses/building-a-pass
"""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)
from cryptography.x509.oid import NameOID

from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.time.units import DAY_MS

WARN_MS = 30 * DAY_MS  # Apple issues a new certificate in minutes; a month leaves room for people
RENEW = "https://developer.apple.com/account/resources/certificates"
INTERMEDIATES = "https://www.apple.com/certificateauthority/"

Key = rsa.RSAPrivateKey


@dataclass(frozen=True, slots=True)
class Identity:
    """Who signs: the names in the certificate are the ones that passes carry.

    The PEM texts are for a TLS client. `warnings` are sentences for the operator.
    """

    pass_type_id: str
    team_id: str
    expires_ms: int
    certificate: x509.Certificate = field(repr=False)
    intermediate: x509.Certificate = field(repr=False)
    key: Key = field(repr=False)
    certificate_pem: str = field(repr=False)
    intermediate_pem: str = field(repr=False)
    key_pem: str = field(repr=False)
    warnings: tuple[str, ...] = ()


def load(secret: Mapping[str, str], *, now_ms: int, check_key: bool = True) -> Identity:
    """The identity in the `carnet/apple` secret; WalletMisconfigured says what to repair.

    `check_key=False` skips testing the RSA primes (44 ms): for workers, once the deploy has tested them.
    """
    key, leaf, others = _from_p12(secret) if "p12_base64" in secret else _from_pem(secret, check_key)
    if not isinstance(key, rsa.RSAPrivateKey):
        raise WalletMisconfigured(
            "The pass key is not RSA: make the certificate request with an RSA-2048 key."
        )
    if key.public_key() != leaf.public_key():
        raise WalletMisconfigured("The key is not the certificate's: put both from the same export.")
    pass_type_id = _name(leaf, NameOID.USER_ID, "pass type (UID)")
    team_id = _name(leaf, NameOID.ORGANIZATIONAL_UNIT_NAME, "team (OU)")
    intermediate = _issuer_of(leaf, others)
    warnings = _times(leaf, pass_type_id, now_ms) + _times(intermediate, "the intermediate", now_ms)
    return Identity(
        pass_type_id=pass_type_id,
        team_id=team_id,
        expires_ms=min(_ms(leaf.not_valid_after_utc), _ms(intermediate.not_valid_after_utc)),
        certificate=leaf,
        intermediate=intermediate,
        key=key,
        certificate_pem=leaf.public_bytes(Encoding.PEM).decode(),
        intermediate_pem=intermediate.public_bytes(Encoding.PEM).decode(),
        key_pem=secret.get("key_pem")
        or key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode(),
        warnings=warnings,
    )


def ends_ms(secret: Mapping[str, str]) -> int:
    """When the certificate in the secret ends, or its intermediate; also once it has."""
    _, leaf, others = _from_p12(secret) if "p12_base64" in secret else _from_pem(secret, check_key=False)
    return min(_ms(held.not_valid_after_utc) for held in (leaf, _issuer_of(leaf, others)))


def _from_pem(
    secret: Mapping[str, str], check_key: bool
) -> tuple[object, x509.Certificate, list[x509.Certificate]]:
    try:
        key = load_pem_private_key(
            secret["key_pem"].encode(), None, unsafe_skip_rsa_key_validation=not check_key
        )
        leaf = x509.load_pem_x509_certificate(secret["certificate_pem"].encode())
    except KeyError as missing:
        raise WalletMisconfigured(f"The Apple secret has no {missing.args[0]}: put it there.") from None
    except (ValueError, TypeError) as error:
        raise WalletMisconfigured(f"The Apple key or certificate is not readable PEM: {error}") from error
    return key, leaf, _intermediates(secret)


def _from_p12(secret: Mapping[str, str]) -> tuple[object, x509.Certificate, list[x509.Certificate]]:
    password = secret.get("p12_password", "")
    try:
        content = base64.b64decode(secret["p12_base64"], validate=True)
        key, leaf, others = pkcs12.load_key_and_certificates(content, password.encode() or None)
    except (ValueError, binascii.Error) as error:
        raise WalletMisconfigured(
            f"The p12 does not open: check the file and its password ({error})."
        ) from error
    if key is None or leaf is None:
        raise WalletMisconfigured(
            "The p12 lacks its key or its certificate: in Keychain, export the certificate with its key."
        )
    return key, leaf, [*others, *_intermediates(secret)]


def _intermediates(secret: Mapping[str, str]) -> list[x509.Certificate]:
    text = secret.get("intermediate_pem", "")
    try:
        return x509.load_pem_x509_certificates(text.encode()) if text.strip() else []
    except ValueError as error:
        raise WalletMisconfigured(f"intermediate_pem is not readable PEM: {error}") from error


def _issuer_of(leaf: x509.Certificate, others: list[x509.Certificate]) -> x509.Certificate:
    """The one that signed the leaf: not the newest, which phones refuse for another leaf."""
    for certificate in others:
        try:
            leaf.verify_directly_issued_by(certificate)
        except (ValueError, TypeError, InvalidSignature):
            continue
        return certificate
    wanted = leaf.issuer.rfc4514_string()
    raise WalletMisconfigured(
        f"The intermediate that signed the certificate is missing: put {wanted} from {INTERMEDIATES} "
        "as PEM into intermediate_pem."
    )


def _name(leaf: x509.Certificate, oid: x509.ObjectIdentifier, what: str) -> str:
    values = leaf.subject.get_attributes_for_oid(oid)
    if not values:
        raise WalletMisconfigured(f"The certificate names no {what}: it must be a Pass Type ID certificate.")
    return str(values[0].value)


def _times(certificate: x509.Certificate, who: str, now_ms: int) -> tuple[str, ...]:
    """Refuse a certificate outside its time; warn when the end is near."""
    end_ms = _ms(certificate.not_valid_after_utc)
    day = certificate.not_valid_after_utc.date().isoformat()
    if now_ms >= end_ms:
        raise WalletMisconfigured(f"The certificate of {who} expired on {day}: renew it at {RENEW}.")
    if now_ms < _ms(certificate.not_valid_before_utc):
        raise WalletMisconfigured(f"The certificate of {who} is not valid yet: check the clock.")
    if end_ms - now_ms < WARN_MS:
        return (f"The certificate of {who} expires on {day}: renew it at {RENEW}.",)
    return ()


def _ms(moment: datetime) -> int:
    return int(moment.timestamp()) * 1000
