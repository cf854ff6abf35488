"""One-time codes of an authenticator app: RFC 6238 as all such apps do it: SHA-1, six digits, 30 seconds."""

import base64
import binascii
import hmac
from urllib.parse import quote, urlencode

from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.one_time import one_time

SECRET_BYTES = 20  # what RFC 4226 recommends, and every app takes
DIGITS, STEP_MS = 6, 30_000
EITHER_SIDE = 1  # steps by which a phone's clock may be wrong


def secret_text(secret: bytes) -> str:
    """As somebody types it who cannot scan."""
    return base64.b32encode(secret).decode()


def check_secret(text: str) -> None:
    """InvalidInput unless it is one that we made."""
    try:
        known = len(base64.b32decode(text)) == SECRET_BYTES
    except (binascii.Error, ValueError):
        known = False
    if not known:
        raise InvalidInput("factor_secret_wrong", field="secret")


def address(text: str, shop: str, email: str) -> str:
    """What the app scans: https://github.com/google/google-authenticator/wiki/Key-Uri-Format"""
    label = quote(f"{shop.replace(':', ' ')}:{email}")
    return f"otpauth://totp/{label}?{urlencode({'secret': text, 'issuer': shop}, quote_via=quote)}"


def step_of(text: str, code: str, now_ms: int, used: int) -> int:
    """The step whose code this is; 0 when it is none of now, or not later than the one that was `used`."""
    now = now_ms // STEP_MS
    for step in range(now - EITHER_SIDE, now + EITHER_SIDE + 1):
        if step > used and hmac.compare_digest(code_at(text, step).encode(), code.encode()):
            return step
    return 0


def code_at(text: str, step: int, digits: int = DIGITS) -> str:
    return one_time(base64.b32decode(text), step, digits)
