"""What Apple's answer to a push means.

https://developer.apple.com/documentation/usernotifications/handling-error-responses-from-apns
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from chalicelib.domain.face.outcome import Delivered, Gone, Outcome, Refused, Unanswered
from chalicelib.wallets.apple.http2 import Answer, Header


@dataclass(frozen=True, slots=True)
class Stop:
    """Every other push would be refused alike: our certificate, topic or request is wrong."""

    reason: str


# Answered with 400 for what all our pushes share. Apple's other 400s are about one token.
OUR_FAULT = frozenset(
    {
        "BadCollapseId",
        "BadExpirationDate",
        "BadMessageId",
        "BadPriority",
        "BadTopic",
        "DeviceTokenNotForTopic",
        "DuplicateHeaders",
        "InvalidPushType",
        "MissingDeviceToken",
        "MissingTopic",
        "PayloadEmpty",
        "TopicDisallowed",
    }
)
# Said once for the whole connection: it takes no more pushes after it.
CONNECTION_ENDS = frozenset({"IdleTimeout", "Shutdown"})
# Reasons in a GOAWAY that pass by themselves; any other needs a person.
PASSING = CONNECTION_ENDS | {"InternalServerError", "ServiceUnavailable", "TooManyRequests"}


def read_answer(answer: Answer, now_s: float) -> Outcome | Stop:
    """What to do about one answer; `now_s` (epoch s) is for a Retry-After that is a date."""
    if answer.status == 200:
        return Delivered(_header(answer.headers, b"apns-id"))
    body = read_body(answer.body)
    reason = str(body.get("reason") or f"HTTP {answer.status}")
    match answer.status:
        case 410:
            since_ms = body.get("timestamp")
            # Without a time nothing is older than it, so nothing is forgotten.
            return Gone(since_ms if type(since_ms) is int else 0, reason)
        case 429:
            return Unanswered(reason, _retry_after_s(answer.headers, now_s))
        case status if status >= 500 or reason in CONNECTION_ENDS:
            return Unanswered(reason, _retry_after_s(answer.headers, now_s))
        case 400 if reason not in OUR_FAULT:
            return Refused(reason)
        case _:
            return Stop(reason)


def read_body(body: bytes) -> dict[str, object]:
    """Apple's JSON body or a GOAWAY's debug data, empty when it is neither."""
    try:
        read = json.loads(body)
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}


def _retry_after_s(headers: Sequence[Header], now_s: float) -> float:
    """Seconds to wait by Retry-After, in seconds or as a date (RFC 9110, 10.2.3); 0 without one."""
    value = _header(headers, b"retry-after")
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - now_s)
    except ValueError:
        return 0.0


def _header(headers: Sequence[Header], wanted: bytes) -> str:
    for name, value in headers:
        if name == wanted:
            return value.decode("ascii", "replace")
    return ""
