"""A code that the phone draws anew every half minute, by itself and offline.

https://developers.google.com/wallet/retail/loyalty-cards/use-cases/rotating-barcodes
The key is in the object, so such a card is made by REST alone: who has a save link could read it there.
"""

from typing import Any

from chalicelib.domain.card.rotating import PASSWORD_DIGITS, PERIOD_S, Rotating, pattern_of


def rotating_barcode(serial: str, rotating: Rotating) -> dict[str, Any]:
    """The object's `rotatingBarcode`; beside it there is no code that stays, for that could be copied."""
    return {
        "type": "QR_CODE",
        "renderEncoding": "UTF_8",
        "valuePattern": pattern_of(serial, rotating.number, "{totp_timestamp_seconds}", "{totp_value_0}"),
        "alternateText": serial,
        "totpDetails": {
            "algorithm": "TOTP_SHA1",
            "periodMillis": str(PERIOD_S * 1000),
            "parameters": [{"key": rotating.key.hex(), "valueLength": PASSWORD_DIGITS}],
        },
    }
