"""Which browsers are taken, and which are none that could be written to."""

import pytest

from chalicelib.domain.errors import InvalidInput
from chalicelib.wallets.browser.subscription import read_subscription
from chalicelib.wallets.browser.vapid import b64url

GOOD = {"p256dh": b64url(bytes([4]) * 65), "auth": b64url(b"a" * 16)}


@pytest.mark.parametrize(
    "endpoint",
    [
        "http://push.example.com/1",
        "https://localhost/1",
        "https://127.0.0.1/1",
        "https://10.0.0.1/1",
        "https://[::1]/1",
        "https://169.254.169.254/latest/meta-data",
        "https://metadata.internal/1",
        "https://push.example.com:8443/1",
        "https://me:secret@push.example.com/1",
        "https://push.example.com/#1",
        "file:///etc/passwd",
        "ftp://push.example.com/1",
        "https://push.example.com/" + "a" * 500,
        "https://2130706433/1",
        "",
    ],
)
def test_a_browser_cannot_have_us_knock_on_doors_inside(endpoint: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_subscription(endpoint, **GOOD, key_id="1", local=False)
    assert (refused.value.field, refused.value.phrase.key) == ("endpoint", "subscription_wrong")


@pytest.mark.parametrize(
    "keys",
    [
        GOOD,
        {**GOOD, "p256dh": "#"},
        {**GOOD, "p256dh": ""},
        {**GOOD, "auth": b64url(b"short")},
        {**GOOD, "auth": "é"},
    ],
)
def test_a_browser_that_nobody_could_write_to_is_refused_as_it_registers(keys: dict[str, str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        read_subscription("https://push.example.com/1", **keys, key_id="1", local=False)
    assert refused.value.field == "keys"
