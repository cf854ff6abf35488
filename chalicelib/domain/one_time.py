"""One-time passwords: RFC 4226 and, with the time as its counter, RFC 6238, by SHA-1."""

import hashlib
import hmac


def one_time(key: bytes, counter: int, digits: int) -> str:
    """The password of so many digits, leading zeros kept."""
    made = hmac.digest(key, counter.to_bytes(8, "big"), hashlib.sha1)
    at = made[-1] & 0xF
    number = int.from_bytes(made[at : at + 4], "big") & 0x7FFFFFFF
    return f"{number % 10**digits:0{digits}d}"
