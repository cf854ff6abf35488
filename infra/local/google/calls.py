"""What was asked of this Google and what it answered; and rules that make it misbehave."""

import re
from collections import deque
from dataclasses import asdict, dataclass, field
from typing import Any

from infra.local.google.errors import ApiError

_KEPT = 2000
_BODY_KEPT = 20_000
_RULES_MAX = 50


@dataclass(slots=True)
class Rule:
    """For the next `times` calls (always when absent) whose method and path match: wait `delay_ms`, then
    answer `status` if there is one."""

    path: str = ""
    method: str = ""
    status: int | None = None
    reason: str = ""
    times: int | None = None
    delay_ms: int = 0
    retry_after_s: int | None = None

    @property
    def live(self) -> bool:
        return self.times is None or self.times > 0

    def fits(self, method: str, path: str) -> bool:
        return self.live and self.method in ("", method) and re.search(self.path, path) is not None

    def refusal(self) -> ApiError | None:
        if self.status is None:
            return None
        return ApiError(self.status, "Told to misbehave.", self.reason, self.retry_after_s)


@dataclass(frozen=True, slots=True)
class Call:
    """`direction` is "in" for calls from the app, "out" for callbacks to it. `time_ms` is epoch ms."""

    time_ms: int
    direction: str
    method: str
    path: str
    status: int
    reason: str
    body: Any
    deprecated: list[str]
    remarks: list[str] = field(default_factory=list)


class Calls:
    def __init__(self) -> None:
        self._kept: deque[Call] = deque(maxlen=_KEPT)
        self._rules: list[Rule] = []

    def add(self, call: Call) -> None:
        self._kept.append(call)

    def listed(self) -> dict[str, Any]:
        return {
            "calls": [asdict(call) for call in self._kept],
            "rules": [asdict(rule) for rule in self._rules if rule.live],
        }

    def clear(self) -> None:
        """Forget the calls and the rules."""
        self._kept.clear()
        self._rules.clear()

    def misbehave(self, raw: Any) -> None:
        """The rules from JSON: one, a list of them, or null for none."""
        listed = [] if raw is None else raw if isinstance(raw, list) else [raw]
        try:
            made = [Rule(**rule) for rule in listed[:_RULES_MAX]]
            for rule in made:
                re.compile(rule.path)
        except (TypeError, re.error) as error:
            raise ApiError(
                400, f"A rule is an object with some of {', '.join(Rule.__slots__)}: {error}"
            ) from error
        self._rules = made

    def take_rule(self, method: str, path: str) -> Rule | None:
        """The oldest rule that fits, with one use fewer."""
        rule = next((rule for rule in self._rules if rule.fits(method, path)), None)
        if rule is not None and rule.times is not None:
            rule.times -= 1
        return rule


def kept_body(body: Any, raw: bytes) -> Any:
    return body if len(raw) <= _BODY_KEPT else f"{len(raw)} bytes"
