"""Who signed a pass: a detached CMS signature and its chain, as Wallet checks them.

https://developer.apple.com/documentation/walletpasses/building-a-pass and RFC 5652, 5.4 and 11.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import new as new_hash
from typing import Any

from asn1crypto import cms
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.x509.oid import NameOID

DIGESTS: dict[str, type[hashes.HashAlgorithm]] = {
    "sha1": hashes.SHA1,  # old tools still sign so, and Wallet still takes it
    "sha256": hashes.SHA256,
    "sha384": hashes.SHA384,
    "sha512": hashes.SHA512,
}
CHAIN_MAX = 5  # Apple's chain is three certificates long


class BadSignature(Exception):
    """Why the signature is refused, in one sentence."""


@dataclass(frozen=True, slots=True)
class Signer:
    """What the signing certificate allows: one pass type of one team."""

    pass_type_id: str
    team_id: str
    name: str
    signed_at: datetime


def check_signature(signature: bytes, content: bytes, root: x509.Certificate, now: datetime) -> Signer:
    """The signer of `content`, or `BadSignature` when any link to `root` does not hold."""
    try:
        return _checked(signature, content, root, now)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, UnsupportedAlgorithm) as error:
        raise BadSignature(f"The signature is not a CMS structure: {error}") from error


def _checked(signature: bytes, content: bytes, root: x509.Certificate, now: datetime) -> Signer:
    info = cms.ContentInfo.load(signature, strict=True)
    if info["content_type"].native != "signed_data":
        raise BadSignature("The signature is not CMS signed data.")
    signed = info["content"]
    if signed["encap_content_info"]["content"].native is not None:
        raise BadSignature("The signature must be detached: it carries content of its own.")
    infos = signed["signer_infos"]
    if len(infos) != 1:
        raise BadSignature(f"The signature must have one signer, not {len(infos)}.")
    certificates = [x509.load_der_x509_certificate(each.chosen.dump()) for each in signed["certificates"]]
    leaf = _leaf(infos[0], certificates)
    signed_at = _check_signer(infos[0], leaf, content)
    _check_chain(leaf, certificates, root, now)
    return Signer(
        pass_type_id=_subject(leaf, NameOID.USER_ID),
        team_id=_subject(leaf, NameOID.ORGANIZATIONAL_UNIT_NAME),
        name=_subject(leaf, NameOID.COMMON_NAME),
        signed_at=signed_at,
    )


def _leaf(info: Any, certificates: Sequence[x509.Certificate]) -> x509.Certificate:
    if info["sid"].name != "issuer_and_serial_number":
        raise BadSignature("The signer must be named by issuer and serial number.")
    sid = info["sid"].chosen
    issuer, serial = sid["issuer"].dump(), sid["serial_number"].native
    for each in certificates:
        if each.serial_number == serial and each.issuer.public_bytes() == issuer:
            return each
    raise BadSignature("The signing certificate is not in the signature.")


def _check_signer(info: Any, leaf: x509.Certificate, content: bytes) -> datetime:
    """Check the signed attributes and the signature over them; returns the signing time."""
    attributes = {each["type"].native: each["values"] for each in info["signed_attrs"]}
    missing = {"content_type", "message_digest", "signing_time"} - attributes.keys()
    if missing:
        raise BadSignature(f"The signature lacks the signed attribute {', '.join(sorted(missing))}.")
    if attributes["content_type"][0].native != "data":
        raise BadSignature("The signed content type is not data.")
    digest = info["digest_algorithm"]["algorithm"].native
    if digest not in DIGESTS:
        raise BadSignature(f"The digest {digest} is not accepted.")
    if attributes["message_digest"][0].native != new_hash(digest, content).digest():
        raise BadSignature("The manifest was changed after it was signed.")
    # RFC 5652, 5.4: what is signed is the attributes encoded as a SET, not with their [0] tag.
    encoded = b"\x31" + info["signed_attrs"].dump()[1:]
    try:
        _verify(leaf.public_key(), info["signature"].native, encoded, DIGESTS[digest]())
    except InvalidSignature as error:
        raise BadSignature("The signature was not made with the certificate's key.") from error
    signed_at: datetime = attributes["signing_time"][0].native
    return signed_at


def _verify(key: object, signature: bytes, signed: bytes, digest: hashes.HashAlgorithm) -> None:
    match key:
        case rsa.RSAPublicKey():
            key.verify(signature, signed, padding.PKCS1v15(), digest)
        case ec.EllipticCurvePublicKey():
            key.verify(signature, signed, ec.ECDSA(digest))
        case _:
            raise BadSignature("The certificate's key is neither RSA nor elliptic curve.")


def _check_chain(
    leaf: x509.Certificate, embedded: Sequence[x509.Certificate], root: x509.Certificate, now: datetime
) -> None:
    current = leaf
    for _ in range(CHAIN_MAX):
        if not current.not_valid_before_utc <= now <= current.not_valid_after_utc:
            raise BadSignature(f"The certificate {_subject(current, NameOID.COMMON_NAME)} is not valid now.")
        issuer = next((each for each in (root, *embedded) if _issued(current, each)), None)
        if issuer is None:
            raise BadSignature(
                f"The issuer of {_subject(current, NameOID.COMMON_NAME)} is missing: embed the intermediate."
            )
        if issuer == root:
            return
        current = issuer
    raise BadSignature("The certificate chain does not end at a trusted root.")


def _issued(certificate: x509.Certificate, issuer: x509.Certificate) -> bool:
    if certificate.issuer != issuer.subject or certificate == issuer:
        return False
    try:
        constraints = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
        certificate.verify_directly_issued_by(issuer)
    except (x509.ExtensionNotFound, InvalidSignature, ValueError, TypeError):
        return False
    return constraints.ca


def _subject(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> str:
    found = certificate.subject.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""
