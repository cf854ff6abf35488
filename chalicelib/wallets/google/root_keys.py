"""Google's root keys for save and delete callbacks, fetched and kept as long as Google says.

https://pay.google.com/gp/m/issuer/keys, not the keys of Google Pay.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from chalicelib.domain.time.units import DAY_MS, HOUR_MS

if TYPE_CHECKING:
    import urllib3

KEYS_URL = "https://pay.google.com/gp/m/issuer/keys"
PROTOCOL = "ECv2SigningOnly"
_KEPT_MS = HOUR_MS  # when the reply has no max-age
_AGAIN_MS = 15_000  # after a failure, as anybody may send a callback and have it wait for Google
_KEPT_MAX_MS = 7 * DAY_MS  # a revoked key must not outlive a week, whatever max-age says


class KeysUnavailable(Exception):
    """The root keys cannot be had just now: answer 503, Google sends the callback again."""


@dataclass(frozen=True, slots=True)
class RootKey:
    """`spki` is a P-256 public key in DER."""

    spki: bytes
    expires_ms: int


class RootKeys:
    """The root keys behind `url`; `now_ms` is the clock."""

    def __init__(self, *, now_ms: Callable[[], int], url: str = KEYS_URL) -> None:
        self._now_ms = now_ms
        self._url = url
        self._http: urllib3.PoolManager | None = None
        self._keys: tuple[RootKey, ...] = ()
        self._fresh_until_ms = 0
        self._kept_until_ms = 0
        self._not_before_ms = 0

    def get(self) -> tuple[RootKey, ...]:
        """Unexpired keys. They are fetched anew at half of their life, and old ones do if that fails."""
        now_ms = self._now_ms()
        if now_ms >= self._fresh_until_ms:
            try:
                self._fetch_unless_just_failed(now_ms)
            except KeysUnavailable:
                if now_ms >= self._kept_until_ms:
                    raise
        return tuple(key for key in self._keys if key.expires_ms > now_ms)

    def _fetch_unless_just_failed(self, now_ms: int) -> None:
        if now_ms < self._not_before_ms:
            raise KeysUnavailable("Google's root keys could not be fetched a moment ago.")
        try:
            self._fetch(now_ms)
        except KeysUnavailable:
            self._not_before_ms = self._now_ms() + _AGAIN_MS
            raise

    def _fetch(self, now_ms: int) -> None:
        import urllib3

        self._http = self._http or urllib3.PoolManager(num_pools=1)
        try:
            response = self._http.request(
                "GET",
                self._url,
                timeout=urllib3.Timeout(connect=3, read=5),
                retries=False,
                redirect=False,
            )
        except urllib3.exceptions.HTTPError as error:
            raise KeysUnavailable(f"Google's root keys cannot be fetched: {error}.") from error
        if response.status != 200:
            raise KeysUnavailable(
                f"Google's root keys cannot be fetched: {self._url} says {response.status}."
            )
        self._keys = read_keys(response.data)
        kept_ms = min(_KEPT_MAX_MS, _life_ms(response.headers))
        self._fresh_until_ms = now_ms + kept_ms // 2
        self._kept_until_ms = now_ms + kept_ms


def read_keys(data: bytes) -> tuple[RootKey, ...]:
    """The keys of our protocol in `{"keys": [...]}`; one without an expiry is not for use."""
    from base64 import b64decode

    try:
        listed = json.loads(data)["keys"]
        return tuple(
            RootKey(b64decode(key["keyValue"], validate=True), int(key["keyExpiration"]))
            for key in listed
            if key.get("protocolVersion") == PROTOCOL and key.get("keyExpiration")
        )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise KeysUnavailable(f"Google's root keys cannot be read: {error!r}.") from error


def _life_ms(headers: Any) -> int:
    """Cache-Control's max-age less what a cache on the way has used up (Age)."""
    max_age = re.search(r"(?:^|[\s,])max-age=([0-9]{1,9})", headers.get("cache-control", ""))
    if max_age is None:
        return _KEPT_MS
    age = headers.get("age", "0")
    return max(0, int(max_age[1]) - (int(age) if age.isdecimal() else 0)) * 1000
