"""The service account of a development issuer, and the tokens it signs, as Google checks them."""

import json
from base64 import urlsafe_b64decode
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from infra.local.private import write_private

ISSUER_ID = "3388000000012345678"
EMAIL = "wallet@carnet-dev.iam.gserviceaccount.com"


class BadToken(Exception):
    """A JWT that Google would not take; the sentence says why."""


@dataclass(frozen=True, slots=True)
class Account:
    """What Google knows of a service account: whose it is and its public key."""

    issuer_id: str
    email: str
    token_uri: str
    public_key: rsa.RSAPublicKey

    def read_jwt(self, token: str) -> dict[str, Any]:
        """The claims of an RS256 JWT that this account signed."""
        try:
            header, claims, signature = token.split(".")
            algorithm = json.loads(_decode(header))["alg"]
        except (ValueError, KeyError, TypeError) as error:
            raise BadToken("It is not a JWT.") from error
        if algorithm != "RS256":
            raise BadToken(f"The JWT's alg must be RS256, is {algorithm!r}.")
        try:
            signed = f"{header}.{claims}".encode()
            self.public_key.verify(_decode(signature), signed, PKCS1v15(), SHA256())
            read = json.loads(_decode(claims))
        except (InvalidSignature, ValueError) as error:
            raise BadToken("The JWT's signature is not the service account's.") from error
        if not isinstance(read, dict) or read.get("iss") != self.email:
            raise BadToken(f"The JWT's iss must be {self.email}.")
        return read


def make_service_account(path: Path, token_uri: str) -> dict[str, Any]:
    """The secret `{"issuer_id", "service_account"}` in `path`, made with a new key on the first run.

    A kept one gets `token_uri` if the port has changed. The JSON is what the app's secret holds.
    """
    secret = json.loads(path.read_text()) if path.exists() else _new_account()
    if secret["service_account"].get("token_uri") != token_uri or not path.exists():
        secret["service_account"]["token_uri"] = token_uri
        path.parent.mkdir(parents=True, exist_ok=True)
        half = path.with_suffix(".new")
        write_private(half, json.dumps(secret, indent=2))
        half.replace(path)
    return secret


def read_account(secret: dict[str, Any]) -> Account:
    """Google's side of the secret that make_service_account wrote."""
    key = secret["service_account"]
    private = load_pem_private_key(key["private_key"].encode(), None)
    if not isinstance(private, rsa.RSAPrivateKey):
        raise TypeError("the service account's private_key is not an RSA key")
    return Account(secret["issuer_id"], key["client_email"], key["token_uri"], private.public_key())


def _new_account() -> dict[str, Any]:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    return {
        "issuer_id": ISSUER_ID,
        "service_account": {
            "type": "service_account",
            "project_id": "carnet-dev",
            "private_key_id": uuid4().hex,
            "private_key": pem,
            "client_email": EMAIL,
        },
    }


def _decode(part: str) -> bytes:
    return urlsafe_b64decode(part + "=" * (-len(part) % 4))
