"""Google's classes, a programme's and an offer's: of many cards that belong to one, one has it written."""

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Literal

from chalicelib.domain.face.outcome import Delivered, Outcome, Refused, Unanswered
from chalicelib.domain.time.units import MINUTE_MS
from chalicelib.wallets.google.client import Answer, GoogleClient, outcome
from chalicelib.wallets.google.localized import Json

_log = logging.getLogger(__name__)
_TRUSTED_MS = 10 * MINUTE_MS  # another worker may have written an older look since
_MAY_BE_ABSENT = {
    "loyaltyClass": (
        "linksModuleData",
        "localizedRewardsTier",
        "localizedRewardsTierLabel",
        "rewardsTier",
        "rewardsTierLabel",
        "valueAddedModuleData",
    )
}
ClassKind = Literal["loyaltyClass", "offerClass", "genericClass"]


@dataclass(frozen=True, slots=True)
class _Seen:
    """What this worker last knew of a class: the body's digest, when, and how writing it ended."""

    digest: str
    at_ms: int
    outcome: Outcome


class Classes:
    """Those that one worker writes. `made` hears of each that is there."""

    def __init__(
        self, client: GoogleClient, now_ms: Callable[[], int], made: Callable[[str], None] = lambda _: None
    ) -> None:
        self._client, self._now_ms, self._made = client, now_ms, made
        self._seen: dict[str, _Seen] = {}
        self._one_checks = threading.Lock()

    def sync(self, kind: ClassKind, body: Json) -> Outcome:
        """Make Google's class show `body`, with no call if this worker saw it do so lately."""
        with self._one_checks:
            return self._checked(kind, body)

    def forget(self, class_id: str) -> None:
        """It is not there, though it was."""
        self._seen.pop(class_id, None)

    def _checked(self, kind: ClassKind, body: Json) -> Outcome:
        made, now_ms = digest(body), self._now_ms()
        seen = self._seen.get(body["id"])
        if seen and seen.digest == made and now_ms - seen.at_ms < _TRUSTED_MS:
            return seen.outcome
        written = outcome(self._write(kind, body))
        if isinstance(written, Delivered):
            self._made(body["id"])
        if isinstance(written, Refused):
            _log.error("Google refuses the class %s: %s", body["id"], written.reason)
        if not isinstance(written, Unanswered):
            self._seen[body["id"]] = _Seen(made, now_ms, written)
        return written

    def _write(self, kind: ClassKind, body: Json) -> Answer:
        path, whole = f"{kind}/{body['id']}", {**dict.fromkeys(_MAY_BE_ABSENT.get(kind, ())), **body}
        held = self._client.call("GET", path)
        if held.status == 404:
            inserted = self._client.call("POST", kind, body)
            if inserted.status != 409:
                return inserted
        elif not held.ok or _shows(held.body, _as_reviewed(whole, held.body)):
            return held
        return self._client.call("PATCH", path, whole)


def digest(body: Json) -> str:
    return sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _as_reviewed(body: Json, held: Json) -> Json:
    """The review's end is Google's word, so it is no difference."""
    return {**body, "reviewStatus": held.get("reviewStatus")} if "reviewStatus" in body else body


def _shows(held: Any, wanted: Any) -> bool:
    """Whether Google's object already has every member that we would write; Google adds some of its own."""
    if isinstance(wanted, dict):
        return isinstance(held, dict) and all(_shows(held.get(key), value) for key, value in wanted.items())
    if isinstance(wanted, list):
        return (
            isinstance(held, list)
            and len(held) == len(wanted)
            and all(_shows(ours, theirs) for ours, theirs in zip(held, wanted, strict=True))
        )
    return bool(held == wanted)
