import json

import pytest

from tests.infra.google.issuer import CLASS, Issuer, Json, base64url
from tests.support.local_google import RunningGoogle


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"iss": "someone@else"}, "iss must be"),
        ({"aud": "https://oauth2.googleapis.com/token"}, "aud must be"),
        ({"scope": "email"}, "scope must be"),
        ({"exp": 9_999_999_999}, "at most an hour"),
        ({"iat": 1_000_000_000, "exp": 1_000_003_600}, "check the clock"),
    ],
)
def test_an_assertion_that_says_something_else_gets_no_token(
    changes: Json, says: str, issuer: Issuer
) -> None:
    answer = issuer.token(issuer.assertion(**changes))

    assert answer.status == 400
    assert answer.json()["error"] == "invalid_grant"
    assert says in answer.json()["error_description"]


def test_an_assertion_that_is_not_signed_by_the_account_gets_no_token(issuer: Issuer) -> None:
    head, claims, signature = issuer.assertion().split(".")
    unsigned = base64url(json.dumps({"alg": "none"}).encode())
    for forged in (
        f"{head}.{claims}.{signature[:-8]}AAAAAAAA",
        f"{unsigned}.{claims}.",
        "x.y",
        "",
    ):
        assert issuer.token(forged).status == 400
    assert issuer.token(issuer.assertion(), grant="password").status == 400


def test_a_call_needs_a_token_that_has_not_ended(issuer: Issuer, google: RunningGoogle) -> None:
    assert issuer.call("GET", f"loyaltyClass/{CLASS}")[0] == 404
    google.clock.offset_ms += 3600 * 1000
    assert issuer.refusal("GET", f"loyaltyClass/{CLASS}")[:2] == (401, "authError")
    issuer.headers = {}
    assert issuer.refusal("GET", f"loyaltyClass/{CLASS}")[:2] == (401, "authError")
