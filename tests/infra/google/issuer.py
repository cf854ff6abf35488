"""An issuer's program, written against Google's pages alone: nothing of the app is used."""

import json
from base64 import urlsafe_b64encode
from typing import Any

import urllib3
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from infra.local.google.account import ISSUER_ID
from infra.local.google.tokens import GRANT, SCOPE
from tests.support.local_google import GoogleAt, Merchant

Json = dict[str, Any]
CLASS = f"{ISSUER_ID}.coffee"
CARD = f"{ISSUER_ID}.CARD1"


class Issuer:
    """An issuer's program, as simple as can be."""

    def __init__(self, google: GoogleAt, merchant: Merchant) -> None:
        self.google = google
        self.merchant = merchant
        self.account = google.secret["service_account"]
        key = load_pem_private_key(self.account["private_key"].encode(), None)
        assert isinstance(key, RSAPrivateKey)
        self.key = key
        answer = self.token(self.assertion())
        self.headers = {"authorization": f"Bearer {answer.json()['access_token']}"}

    def jwt(self, claims: Json, **header: str) -> str:
        parts = [base64url(json.dumps(part).encode()) for part in ({"alg": "RS256", **header}, claims)]
        signature = self.key.sign(".".join(parts).encode(), PKCS1v15(), SHA256())
        return ".".join([*parts, base64url(signature)])

    def assertion(self, **changes: Any) -> str:
        now_s = self.google.clock.now_ms() // 1000
        claims = {
            "iss": self.account["client_email"],
            "scope": SCOPE,
            "aud": self.account["token_uri"],
            "iat": now_s,
            "exp": now_s + 3600,
        }
        return self.jwt({**claims, **changes})

    def token(self, assertion: str, grant: str = GRANT) -> urllib3.BaseHTTPResponse:
        fields = {"grant_type": grant, "assertion": assertion}
        return self.google.http.request(
            "POST", f"{self.google.url}/token", fields=fields, encode_multipart=False
        )

    def call(self, method: str, path: str, body: Any = None) -> tuple[int, Any]:
        address = f"{self.google.url}/walletobjects/v1/{path}"
        data = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        answer = self.google.http.request(method, address, body=data, headers=self.headers)
        return answer.status, answer.json()

    def refusal(self, method: str, path: str, body: Any = None) -> tuple[int, str, str]:
        status, answer = self.call(method, path, body)
        (error,) = answer["error"]["errors"]
        assert answer["error"]["code"] == status
        assert error["domain"] == "walletobjects"
        return status, error["reason"], answer["error"]["message"]

    def a_class(self, **changes: Any) -> Json:
        body: Json = {
            "id": CLASS,
            "issuerName": "Café",
            "programName": "Coffee",
            "programLogo": {"sourceUri": {"uri": f"{self.merchant.url}/art/logo.png"}},
            "reviewStatus": "UNDER_REVIEW",
            "multipleDevicesAndHoldersAllowedStatus": "ONE_USER_ALL_DEVICES",
            "callbackOptions": {"url": f"{self.merchant.url}/google/callback"},
        }
        return {name: value for name, value in {**body, **changes}.items() if value is not None}

    def an_object(self, **changes: Any) -> Json:
        body: Json = {
            "id": CARD,
            "classId": CLASS,
            "state": "ACTIVE",
            "loyaltyPoints": {"label": "Stamps", "balance": {"string": "1/10"}},
        }
        return {name: value for name, value in {**body, **changes}.items() if value is not None}

    def insert_both(self) -> None:
        assert self.call("POST", "loyaltyClass", self.a_class())[0] == 200
        assert self.call("POST", "loyaltyObject", self.an_object())[0] == 200

    def save_jwt(self, **changes: Any) -> str:
        claims = {
            "iss": self.account["client_email"],
            "aud": "google",
            "typ": "savetowallet",
            "iat": self.google.clock.now_ms() // 1000,
            "payload": {"loyaltyObjects": [{"id": CARD, "classId": CLASS}]},
        }
        return self.jwt({**claims, **changes})


def base64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
