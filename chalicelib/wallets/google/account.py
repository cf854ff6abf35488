"""The service account that speaks to Google for us, and the JWTs it signs (RS256).

https://developers.google.com/identity/protocols/oauth2/service-account
"""

import json
import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from chalicelib.domain.face.outcome import WalletMisconfigured

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

_ISSUER_ID = re.compile(r"[0-9]{1,19}")


@dataclass(frozen=True, slots=True)
class ServiceAccount:
    """An issuer of passes (`issuer_id`, digits) and the account that may write for it."""

    issuer_id: str
    email: str
    key_id: str
    token_uri: str
    private_key_pem: str = field(repr=False)

    def jwt(self, claims: Mapping[str, Any]) -> str:
        """`claims` as a signed compact JWT."""
        from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
        from cryptography.hazmat.primitives.hashes import SHA256

        header = {"alg": "RS256", "typ": "JWT", "kid": self.key_id}
        signed = f"{_encode(_json(header))}.{_encode(_json(claims))}"
        signature = _key(self.private_key_pem).sign(signed.encode(), PKCS1v15(), SHA256())
        return f"{signed}.{_encode(signature)}"


def read_account(secret: Mapping[str, Any]) -> ServiceAccount:
    """The account in the secret `{"issuer_id", "service_account"}`; a bad one is named, not tried."""
    issuer_id, key = secret.get("issuer_id"), secret.get("service_account")
    if not isinstance(issuer_id, str) or not _ISSUER_ID.fullmatch(issuer_id):
        raise WalletMisconfigured(
            "The Google secret's issuer_id must be the issuer's number, as a string of digits."
        )
    if not isinstance(key, Mapping):
        raise WalletMisconfigured("The Google secret's service_account must be the account's JSON key file.")
    for name in ("client_email", "private_key_id", "token_uri", "private_key"):
        if not isinstance(key.get(name), str) or not key[name]:
            raise WalletMisconfigured(f"The Google secret's service_account has no {name}.")
    return ServiceAccount(
        issuer_id=issuer_id,
        email=key["client_email"],
        key_id=key["private_key_id"],
        token_uri=key["token_uri"],
        private_key_pem=key["private_key"],
    )


@lru_cache(maxsize=4)
def _key(pem: str) -> "RSAPrivateKey":
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        # The primes were checked when the key was stored; checking again costs 44 ms a cold start.
        key = load_pem_private_key(pem.encode(), None, unsafe_skip_rsa_key_validation=True)
    except (ValueError, TypeError) as error:
        raise WalletMisconfigured(
            f"The Google service account's private_key cannot be read: {error}."
        ) from error
    if not isinstance(key, RSAPrivateKey):
        raise WalletMisconfigured("The Google service account's private_key is not an RSA key.")
    return key


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


def _encode(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()
