"""Which phone is in hand."""

import pytest

from chalicelib.entrypoints.pages.phones import Phone, phone_of

IOS = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
DROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9{wv}) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/131.0 Mobile Safari/537.36"  # noqa: E501  # as it is sent


@pytest.mark.parametrize(
    ("agent", "phone"),
    [
        (f"{IOS} Version/18.0 Mobile/15E148 Safari/604.1", Phone("iphone")),
        (f"{IOS} CriOS/131.0 Mobile/15E148 Safari/604.1", Phone("iphone")),
        (f"{IOS} Mobile/15E148", Phone("iphone", in_app=True)),
        (f"{IOS} Mobile/15E148 Instagram 350.0.0.0 (iPhone14,5)", Phone("iphone", in_app=True)),
        (f"{IOS} Version/18.0 Mobile/15E148 Safari/604.1 [FBAN/FBIOS]", Phone("iphone", in_app=True)),
        (DROID.format(wv=""), Phone("android")),
        (DROID.format(wv="; wv"), Phone("android", in_app=True)),
        ("Mozilla/5.0 (iPad; CPU OS 15_0 like Mac OS X) Safari/604.1", Phone("")),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15", Phone("")),
        ("", Phone("")),
        ("x" * 100_000, Phone("")),
    ],
)
def test_a_browsers_own_words_tell_the_phone(agent: str, phone: Phone) -> None:
    assert phone_of(agent) == phone
