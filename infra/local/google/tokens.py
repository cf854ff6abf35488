"""Google's token endpoint: an assertion signed by the service account for a bearer token.

https://developers.google.com/identity/protocols/oauth2/service-account#httprest
"""

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from infra.local.google.account import Account, BadToken
from infra.local.google.errors import ApiError

SCOPE = "https://www.googleapis.com/auth/wallet_object.issuer"
GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
LIFE_S = 3600
_SKEW_S = 300
_KEPT = 1000


class Tokens:
    """Tokens live in memory: after a restart clients fetch new ones, as after a revocation."""

    def __init__(self, account: Account, now_ms: Callable[[], int]) -> None:
        self._account = account
        self._now_ms = now_ms
        self._until_s: dict[str, float] = {}

    def exchange(self, form: Mapping[str, str]) -> dict[str, Any]:
        """The token reply; raises BadToken."""
        if form.get("grant_type") != GRANT:
            raise BadToken(f"grant_type must be {GRANT}")
        claims, now_s = self._account.read_jwt(form.get("assertion", "")), self._now_ms() / 1000
        if claims.get("aud") != self._account.token_uri:
            raise BadToken(f"aud must be {self._account.token_uri}")
        if claims.get("scope") != SCOPE:
            raise BadToken(f"scope must be {SCOPE}")
        iat, exp = claims.get("iat"), claims.get("exp")
        if type(iat) is not int or type(exp) is not int or exp - iat > LIFE_S:
            raise BadToken("iat and exp must be seconds, at most an hour apart")
        if not iat - _SKEW_S <= now_s < exp + _SKEW_S:
            raise BadToken("the assertion is from another time: check the clock")
        token = secrets.token_urlsafe(40)
        self._until_s = dict([*self._until_s.items()][-_KEPT:]) | {token: now_s + LIFE_S}
        return {"access_token": token, "expires_in": LIFE_S, "token_type": "Bearer"}

    def check(self, authorization: str) -> None:
        """Refuse a request whose Authorization holds no token of ours."""
        scheme, _, token = authorization.partition(" ")
        if scheme.lower() != "bearer" or self._until_s.get(token, 0) <= self._now_ms() / 1000:
            raise ApiError(401, "Request had invalid authentication credentials.", "authError")
