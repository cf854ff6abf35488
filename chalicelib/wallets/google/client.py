"""Google's Wallet API by REST: one call, paced, with a bounded number of tries, and what it answered.

https://developers.google.com/wallet/reference/rest
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

import urllib3

from chalicelib.domain.face.outcome import (
    Delivered,
    Outcome,
    Refused,
    Unanswered,
    WalletMisconfigured,
)
from chalicelib.wallets.google.access import AccessToken, NoAnswer
from chalicelib.wallets.google.account import ServiceAccount
from chalicelib.wallets.google.localized import Json
from chalicelib.wallets.google.pacer import NoTurn, Pacer

API_URL = "https://walletobjects.googleapis.com"
_TRIES = 3  # what a short stumble needs; a longer one is the queue's to wait for
_SILENT_TRIES = 2  # each silence lasts _READ_S, and a worker's time is short
_READ_S = 8.0  # Google fetches a card's images while it answers
_BACKOFF_S = 0.5
_WAIT_MAX_S = 5.0  # a worker that waits longer holds up every other card
_NO_TURN = "noTurn"
_RATE_REASONS = frozenset({"rateLimitExceeded", "userRateLimitExceeded"})


@dataclass(frozen=True, slots=True)
class Answer:
    """What Google said; `status` is 0 when it said nothing."""

    status: int
    body: Json = field(default_factory=dict)
    reason: str = ""
    message: str = ""
    retry_after_s: float = 0.0

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def over_notification_quota(self) -> bool:
        return self.status == 403 and self.reason == "quotaExceeded"

    @property
    def later(self) -> bool:
        """Nothing, "too fast" or a fault of Google's: the same call may succeed later."""
        if self.status == 403:
            return self.reason in _RATE_REASONS
        return self.status in (0, 408, 429) or self.status >= 500

    @property
    def unsure(self) -> bool:
        """Whether it is unknown if Google carried the call out."""
        return self.status in (0, 408) or self.status >= 500


class GoogleClient:
    """Calls as one service account, by so many `threads`. `clock` is epoch seconds; `jitter` gives 0 to 1."""

    def __init__(
        self,
        account: ServiceAccount,
        *,
        pacer: Pacer,
        clock: Callable[[], float],
        sleep: Callable[[float], None],
        jitter: Callable[[], float],
        api_url: str = API_URL,
        threads: int = 1,
    ) -> None:
        self._account = account
        self._pacer = pacer
        self._sleep = sleep
        self._jitter = jitter
        self._url = f"{api_url}/walletobjects/v1"
        self._http = urllib3.PoolManager(num_pools=2, maxsize=threads)
        self._token = AccessToken(account, http=self._http, now_s=clock)

    def call(self, method: str, path: str, body: Json | None = None, *, once: bool = False) -> Answer:
        """`method` on `path` below /walletobjects/v1, again after "later"; raises WalletMisconfigured.

        `once`: not again after silence or a fault of Google's, where it may have been done all the same.
        """
        answer = Answer(0)
        for attempt in range(_TRIES):
            answer = self._once(method, path, body)
            if answer.status == 401:  # revoked before its time; the next try brings a fresh one
                self._token.forget()
            elif not answer.later or (once and answer.unsure) or answer.reason == _NO_TURN:
                break
            wait_s = max(answer.retry_after_s, _BACKOFF_S * 2**attempt * (0.5 + self._jitter()))
            tries = _TRIES if answer.status else _SILENT_TRIES
            if attempt + 1 >= tries or wait_s > _WAIT_MAX_S:
                break
            self._sleep(wait_s)
        self._raise_if_misconfigured(answer)
        return answer

    def _once(self, method: str, path: str, body: Json | None) -> Answer:
        try:
            bearer = self._token.bearer()
            self._pacer.wait()
            response = self._http.request(
                method,
                f"{self._url}/{path}",
                body=None if body is None else json.dumps(body),
                headers={"authorization": f"Bearer {bearer}", "content-type": "application/json"},
                timeout=urllib3.Timeout(connect=3, read=_READ_S),
                retries=False,
            )
        except NoTurn:
            return Answer(0, reason=_NO_TURN, message="others had all of Google's quota")
        except (NoAnswer, urllib3.exceptions.HTTPError) as error:
            return Answer(0, reason="noAnswer", message=str(error))
        return read_answer(response.status, response.data, response.headers.get("retry-after", ""))

    def _raise_if_misconfigured(self, answer: Answer) -> None:
        if answer.status not in (401, 403) or answer.later or answer.over_notification_quota:
            return
        raise WalletMisconfigured(
            f"Google refuses {self._account.email} for issuer {self._account.issuer_id} "
            f"({answer.reason}: {answer.message}). Add the account under Users in the Google Pay & Wallet "
            "Console, and switch on the Google Wallet API in its Cloud project."
        )


def outcome(answer: Answer) -> Outcome:
    """`answer` to the last try, in the domain's words."""
    if answer.ok:
        return Delivered()
    said = f"{answer.status} {answer.reason}: {answer.message}"
    if answer.later or answer.over_notification_quota:
        return Unanswered(said, retry_after_s=answer.retry_after_s)
    return Refused(said)


def read_answer(status: int, data: bytes, retry_after: str) -> Answer:
    """An Answer from the bytes of a reply; a reply that is not Google's JSON keeps its status alone."""
    try:
        body = json.loads(data) if data else {}
    except ValueError:
        body = {}
    if not isinstance(body, dict):
        body = {}
    reason, message = _error(body)
    return Answer(status, body, reason, message, float(retry_after) if retry_after.isdecimal() else 0.0)


def _error(body: Json) -> tuple[str, str]:
    """The reason and message of `{"error": {"message", "errors": [{"reason"}]}}`."""
    error = body.get("error")
    if not isinstance(error, dict):
        return "", ""
    errors = error.get("errors")
    first = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else {}
    return str(first.get("reason", "")), str(error.get("message", ""))
