"""How the local Apple may be told to misbehave.

A rule is a JSON object. What it does is one or more of
  "status": 410, with "reason", "timestamp_ms", "retry_after_s"   answer so
  "goaway": "Shutdown"       end the connection with GOAWAY and this reason; this push and later ones unread
  "drop": "fin" or "rst"     cut the connection without a word
  "reset": 7                 end the stream alone, with this HTTP/2 error code
  "delay_ms": 50             answer that much later
and when it does it
  "token": "ab12..."         for this token alone (all tokens when absent)
  "after": 10                only once so many pushes it fits have passed (0)
  "times": 2                 so often, then no more (always)
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, Literal

from infra.local.apns.verdict import Verdict

RULES_MAX = 100
REASONS = {
    400: "BadDeviceToken",
    403: "BadCertificate",
    404: "BadPath",
    405: "MethodNotAllowed",
    410: "Unregistered",
    413: "PayloadTooLarge",
    429: "TooManyRequests",
    500: "InternalServerError",
    503: "ServiceUnavailable",
}


class BadRule(ValueError):
    """A rule that cannot be understood; the message says what to change."""


@dataclass(slots=True)
class Rule:
    status: int | None = None
    reason: str | None = None
    timestamp_ms: int | None = None
    retry_after_s: int | None = None
    goaway: str | None = None
    drop: Literal["fin", "rst"] | None = None
    reset: int | None = None
    delay_ms: int = 0
    token: str | None = None
    after: int = 0
    times: int | None = None
    _fitted: int = field(default=0, init=False)

    @classmethod
    def read(cls, raw: object) -> "Rule":
        known = {each.name: each.type for each in fields(cls) if each.init}
        if not isinstance(raw, Mapping):
            raise BadRule("A rule is a JSON object.")
        if unknown := raw.keys() - known.keys():
            raise BadRule(f"A rule has no {sorted(unknown)}; it takes {sorted(known)}.")
        words = {"reason", "goaway", "drop", "token"}
        for name, value in raw.items():
            good = isinstance(value, str) if name in words else type(value) is int and value >= 0
            if not good:
                raise BadRule(f"{name} must be {'text' if name in words else 'a whole number from 0'}.")
        rule = cls(**raw)
        if rule.drop not in (None, "fin", "rst"):
            raise BadRule('drop must be "fin" or "rst".')
        if rule.status is not None and rule.status not in {200, *REASONS}:
            raise BadRule(f"status must be 200 or one of {sorted(REASONS)}.")
        return rule

    def fits(self, token: str) -> bool:
        """Whether it is to act on this push; counts the push."""
        if self.token is not None and self.token != token:
            return False
        self._fitted += 1
        return self._fitted > self.after and (self.times is None or self._fitted <= self.after + self.times)

    def verdict(self) -> Verdict | None:
        if self.status is None:
            return None
        if self.status == 200:
            return Verdict(200)
        timestamp_ms = self.timestamp_ms
        if self.status == 410 and timestamp_ms is None:
            timestamp_ms = time.time_ns() // 1_000_000
        return Verdict(self.status, self.reason or REASONS[self.status], timestamp_ms, self.retry_after_s)


@dataclass(frozen=True, slots=True)
class Misbehaviour:
    """What all rules that fit one push add up to; the first with a word on a matter has it."""

    delay_s: float = 0.0
    verdict: Verdict | None = None
    goaway: str | None = None
    drop: Literal["fin", "rst"] | None = None
    reset: int | None = None


GOOD = Misbehaviour()


class Rules:
    def __init__(self) -> None:
        self._rules: list[Rule] = []

    def replace(self, raw: Any) -> None:
        """The rules from JSON: one, a list of them, or null for none."""
        listed: Sequence[object] = [] if raw is None else raw if isinstance(raw, list) else [raw]
        if len(listed) > RULES_MAX:
            raise BadRule(f"At most {RULES_MAX} rules.")
        self._rules = [Rule.read(each) for each in listed]

    def misbehaviour(self, token: str) -> Misbehaviour:
        if not self._rules:
            return GOOD
        fitting = [rule for rule in self._rules if rule.fits(token)]
        return Misbehaviour(
            sum(rule.delay_ms for rule in fitting) / 1000,
            next((verdict for rule in fitting if (verdict := rule.verdict())), None),
            next((rule.goaway for rule in fitting if rule.goaway is not None), None),
            next((rule.drop for rule in fitting if rule.drop), None),
            next((rule.reset for rule in fitting if rule.reset is not None), None),
        )
