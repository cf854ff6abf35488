"""What Google refuses of a rotating code, and what a phone draws of one.

https://developers.google.com/wallet/retail/loyalty-cards/use-cases/rotating-barcodes
"""

import re
from collections.abc import Iterator
from hashlib import sha1
from hmac import digest
from typing import Any

_VALUE = re.compile(r"\{totp_value_(\d+)\}")
_TYPES = ("QR_CODE", "PDF_417")


def rotating_faults(code: dict[str, Any]) -> Iterator[str]:
    if code.get("type") not in _TYPES:
        yield f"rotatingBarcode.type must be one of {', '.join(_TYPES)}"
    pattern, details = code.get("valuePattern"), code.get("totpDetails") or {}
    if not pattern:
        yield "rotatingBarcode.valuePattern is required"
    if details.get("algorithm") != "TOTP_SHA1":
        yield "rotatingBarcode.totpDetails.algorithm must be TOTP_SHA1"
    if not str(details.get("periodMillis", "")).isdecimal() or int(details["periodMillis"]) < 1:
        yield "rotatingBarcode.totpDetails.periodMillis must be above 0"
    parameters = details.get("parameters") or []
    for at, parameter in enumerate(parameters):
        if not re.fullmatch(r"(?:[0-9A-Fa-f]{2})+", parameter.get("key", "")):
            yield f"rotatingBarcode.totpDetails.parameters[{at}].key must be Base16"
        if not 1 <= parameter.get("valueLength", 0) <= 9:  # what fits the 31 bits of a password
            yield f"rotatingBarcode.totpDetails.parameters[{at}].valueLength must be 1 to 9"
    for named in map(int, _VALUE.findall(pattern or "")):
        if named >= len(parameters):
            yield f"rotatingBarcode.valuePattern: no parameter is number {named}"


def drawn(code: dict[str, Any], now_ms: int) -> str:
    """What a phone draws at this moment of its own clock, with no network."""
    details = code["totpDetails"]
    period_ms = int(details["periodMillis"])
    counter = now_ms // period_ms
    text: str = code["valuePattern"]
    text = text.replace("{totp_timestamp_millis}", str(counter * period_ms))
    text = text.replace("{totp_timestamp_seconds}", str(counter * period_ms // 1000))
    for at, parameter in enumerate(details["parameters"]):
        password = _password(bytes.fromhex(parameter["key"]), counter, parameter["valueLength"])
        text = text.replace(f"{{totp_value_{at}}}", password)
    return text


def _password(key: bytes, counter: int, length: int) -> str:
    """RFC 4226, written here once more: a phone is not our code."""
    made = digest(key, counter.to_bytes(8, "big"), sha1)
    at = made[-1] & 15
    return str(int.from_bytes(made[at : at + 4], "big") & 0x7FFFFFFF)[-length:].zfill(length)
