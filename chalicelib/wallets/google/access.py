"""The access token for the Wallet API: a signed assertion, exchanged at Google's token endpoint.

https://developers.google.com/identity/protocols/oauth2/service-account#httprest
"""

import threading
from collections.abc import Callable
from urllib.parse import urlencode

import urllib3

from chalicelib.domain.face.outcome import WalletMisconfigured
from chalicelib.domain.time.units import HOUR_S
from chalicelib.wallets.google.account import ServiceAccount

SCOPE = "https://www.googleapis.com/auth/wallet_object.issuer"
_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_ASSERTION_LIFE_S = HOUR_S  # the longest that Google takes
_SPARE_S = 300  # a token is replaced this long before it ends, so that none ends on its way


class NoAnswer(Exception):
    """Google did not answer, or said "later"."""


class AccessToken:
    """One token, kept until shortly before it ends."""

    def __init__(
        self, account: ServiceAccount, *, http: urllib3.PoolManager, now_s: Callable[[], float]
    ) -> None:
        self._account = account
        self._http = http
        self._now_s = now_s
        self._token = ""
        self._until_s = 0.0
        self._one_fetches = threading.Lock()

    def bearer(self) -> str:
        """A token that is still good; raises NoAnswer or WalletMisconfigured."""
        with self._one_fetches:
            if self._now_s() >= self._until_s:
                self._fetch()
            return self._token

    def forget(self) -> None:
        """Google refused the token: fetch another for the next call."""
        self._until_s = 0.0

    def _fetch(self) -> None:
        now_s = self._now_s()
        try:
            response = self._http.request(
                "POST",
                self._account.token_uri,
                body=urlencode({"grant_type": _GRANT, "assertion": self._assertion(int(now_s))}),
                headers={"content-type": "application/x-www-form-urlencoded"},
                timeout=urllib3.Timeout(connect=3, read=10),
                retries=False,
            )
            answer = response.json()
        except (urllib3.exceptions.HTTPError, ValueError) as error:
            raise NoAnswer(f"Google's token endpoint: {error}") from error
        if response.status == 429 or response.status >= 500:
            raise NoAnswer(f"Google's token endpoint answered {response.status}")
        if response.status != 200 or not isinstance(answer, dict) or "access_token" not in answer:
            raise WalletMisconfigured(
                f"Google gives {self._account.email} no access token ({answer}). "
                "Check that the key in the Google secret is still listed under the service account."
            )
        self._token = str(answer["access_token"])
        self._until_s = now_s + int(answer.get("expires_in", 0)) - _SPARE_S

    def _assertion(self, now_s: int) -> str:
        return self._account.jwt(
            {
                "iss": self._account.email,
                "scope": SCOPE,
                "aud": self._account.token_uri,
                "iat": now_s,
                "exp": now_s + _ASSERTION_LIFE_S,
            }
        )
