"""What Google refuses of a code that phones draw anew."""

from copy import deepcopy
from typing import Any

import pytest

from tests.infra.google.issuer import CARD, Issuer

GOOD: dict[str, Any] = {
    "type": "QR_CODE",
    "valuePattern": "C1.{totp_timestamp_seconds}.{totp_value_0}",
    "totpDetails": {
        "algorithm": "TOTP_SHA1",
        "periodMillis": "30000",
        "parameters": [{"key": "3132333435363738393031323334353637383930", "valueLength": 8}],
    },
}


def changed(path: str, value: object) -> dict[str, Any]:
    code = deepcopy(GOOD)
    *way, last = path.split(".")
    inner: Any = code
    for name in way:
        inner = inner[int(name) if name.isdecimal() else name]
    inner[last] = value
    return code


def test_a_code_that_phones_draw_anew_is_taken_and_its_key_kept(issuer: Issuer) -> None:
    issuer.insert_both()

    assert issuer.call("PATCH", f"loyaltyObject/{CARD}", {"rotatingBarcode": GOOD})[0] == 200
    assert issuer.call("GET", f"loyaltyObject/{CARD}")[1]["rotatingBarcode"] == GOOD


@pytest.mark.parametrize(
    ("path", "value", "says"),
    [
        ("type", "EAN_13", "type"),
        ("valuePattern", "", "valuePattern"),
        ("valuePattern", "C1.{totp_value_1}", "no parameter is number 1"),
        ("totpDetails.periodMillis", "0", "periodMillis"),
        ("totpDetails.parameters.0.key", "313", "Base16"),
        ("totpDetails.parameters.0.key", "secret", "Base16"),
        ("totpDetails.parameters.0.valueLength", 0, "valueLength"),
        ("totpDetails.parameters.0.valueLength", 10, "valueLength"),
        ("totpDetails.parameters", [], "no parameter is number 0"),
    ],
)
def test_a_code_that_no_phone_could_draw_is_refused(
    issuer: Issuer, path: str, value: object, says: str
) -> None:
    issuer.insert_both()

    status, _, message = issuer.refusal(
        "PATCH", f"loyaltyObject/{CARD}", {"rotatingBarcode": changed(path, value)}
    )
    assert status == 400
    assert says in message
