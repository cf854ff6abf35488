"""A pass's signature: CMS SignedData, detached, with contentType, signingTime and messageDigest.

Everything but the time, the digest and the signature is the same for every pass, so the DER is laid
out once and filled: what is left is one RSA signature (docs/adr/0004-pass-signing-template.md).
https://www.rfc-editor.org/rfc/rfc5652#section-5
https://developer.apple.com/documentation/walletpasses/building-a-pass
"""

from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from chalicelib.wallets.apple.identity import Identity

INTEGER, OCTETS, NULL, OID, UTC_TIME = 0x02, 0x04, 0x05, 0x06, 0x17
SEQUENCE, SET, CONTEXT_0 = 0x30, 0x31, 0xA0

_PKCS = bytes.fromhex("2a864886f70d01")  # 1.2.840.113549.1
DATA, SIGNED_DATA = _PKCS + b"\x07\x01", _PKCS + b"\x07\x02"
CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME = (_PKCS + b"\x09" + bytes([n]) for n in (3, 4, 5))
RSA = _PKCS + b"\x01\x01"
SHA_256 = bytes.fromhex("608648016503040201")  # 2.16.840.1.101.3.4.2.1

_PADDING, _HASH = PKCS1v15(), SHA256()
_TIME_FORM = "%y%m%d%H%M%SZ"
_TIME_BYTES, _DIGEST_BYTES = 13, 32


class Signer:
    """Signs manifests in the name of one identity."""

    def __init__(self, identity: Identity) -> None:
        self._key = identity.key
        self._attributes, time_at, digest_at = _attributes()
        self._time = slice(time_at, time_at + _TIME_BYTES)
        self._digest = slice(digest_at, digest_at + _DIGEST_BYTES)
        room = bytes(identity.key.key_size // 8)
        whole = _signed_data(identity, self._attributes, room)
        at = whole.index(self._attributes)
        self._head = whole[:at]
        self._between = whole[at + len(self._attributes) : -len(room)]

    def sign(self, manifest: bytes, *, signed_s: int) -> bytes:
        """The DER signature over exactly these bytes, as made at `signed_s` (epoch seconds)."""
        attributes = bytearray(self._attributes)
        attributes[self._time] = _utc_time(signed_s)
        attributes[self._digest] = sha256(manifest).digest()
        # Signed under the tag of a SET, carried under [0] (RFC 5652, 5.4).
        signature = self._key.sign(_der(SET, bytes(attributes)), _PADDING, _HASH)
        return b"".join((self._head, attributes, self._between, signature))


def _attributes() -> tuple[bytes, int, int]:
    """The signed attributes in DER order with room for time and digest, and where these two go."""
    time = _attribute(SIGNING_TIME, _der(UTC_TIME, bytes(_TIME_BYTES)))
    digest = _attribute(MESSAGE_DIGEST, _der(OCTETS, bytes(_DIGEST_BYTES)))
    content = _attribute(CONTENT_TYPE, _der(OID, DATA))
    parts = sorted((content, time, digest))  # a SET OF in DER is ordered by encoding (X.690, 11.6)
    whole = b"".join(parts)
    return (
        whole,
        whole.index(time) + len(time) - _TIME_BYTES,
        whole.index(digest) + len(digest) - _DIGEST_BYTES,
    )


def _signed_data(identity: Identity, attributes: bytes, signature: bytes) -> bytes:
    """The whole structure, which ends with the signature's bytes."""
    leaf = identity.certificate
    sha_256 = _der(SEQUENCE, _der(OID, SHA_256))
    signer_info = _der(
        SEQUENCE,
        _der(INTEGER, b"\x01"),
        _der(SEQUENCE, leaf.issuer.public_bytes(), _integer(leaf.serial_number)),
        sha_256,
        _der(CONTEXT_0, attributes),
        _der(SEQUENCE, _der(OID, RSA), _der(NULL)),
        _der(OCTETS, signature),
    )
    signed = _der(
        SEQUENCE,
        _der(INTEGER, b"\x01"),
        _der(SET, sha_256),
        _der(SEQUENCE, _der(OID, DATA)),
        # Phones hold Apple's root, not the intermediate: it travels with the leaf.
        _der(
            CONTEXT_0,
            *sorted(certificate.public_bytes(Encoding.DER) for certificate in (leaf, identity.intermediate)),
        ),
        _der(SET, signer_info),
    )
    return _der(SEQUENCE, _der(OID, SIGNED_DATA), _der(CONTEXT_0, signed))


def _attribute(oid: bytes, value: bytes) -> bytes:
    return _der(SEQUENCE, _der(OID, oid), _der(SET, value))


@lru_cache(maxsize=2)  # a batch is signed within the same second or two
def _utc_time(signed_s: int) -> bytes:
    moment = datetime.fromtimestamp(signed_s, UTC)
    if not 1950 <= moment.year < 2050:  # UTCTime holds no other years (RFC 5652, 11.3)
        raise ValueError(f"signed_s must be between 1950 and 2049, got {signed_s}")
    return moment.strftime(_TIME_FORM).encode()


def _integer(value: int) -> bytes:
    return _der(INTEGER, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def _der(tag: int, *parts: bytes) -> bytes:
    content = b"".join(parts)
    size = len(content)
    if size < 0x80:
        return bytes((tag, size)) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes((tag, 0x80 | len(length))) + length + content
