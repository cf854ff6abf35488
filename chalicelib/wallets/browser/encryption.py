"""A message that one browser alone can read, and that whoever carries it to the browser cannot.

https://www.rfc-editor.org/rfc/rfc8291 over https://www.rfc-editor.org/rfc/rfc8188
"""

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SALT, AUTH, POINT = 16, 16, 65  # bytes
RECORD = 4096  # a push service takes a body of so many bytes; all of it is one record
_HEAD = SALT + 4 + 1 + POINT
_LAST = b"\x02"  # ends the text of the last record
MOST = RECORD - _HEAD - len(_LAST) - 16  # bytes of a message: 16 are its seal


def encrypt(
    message: bytes, browser_point: bytes, auth: bytes, *, salt: bytes, own: ec.EllipticCurvePrivateKey
) -> bytes:
    """The body of a push, `Content-Encoding: aes128gcm`. `salt` and the key pair `own` serve once.

    ValueError for a point that is none of P-256.
    """
    browser = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), browser_point)
    own_point = point_of(own.public_key())
    both = b"WebPush: info\0" + browser_point + own_point
    shared = _derived(own.exchange(ec.ECDH(), browser), auth, both, 32)
    key = _derived(shared, salt, b"Content-Encoding: aes128gcm\0", 16)
    nonce = _derived(shared, salt, b"Content-Encoding: nonce\0", 12)
    head = salt + RECORD.to_bytes(4, "big") + bytes([len(own_point)]) + own_point
    return head + AESGCM(key).encrypt(nonce, message + _LAST, None)


def point_of(key: ec.EllipticCurvePublicKey) -> bytes:
    return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def _derived(secret: bytes, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(SHA256(), length, salt, info).derive(secret)
