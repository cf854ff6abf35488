"""What a wallet answers when asked to refresh one registration.

Everything a vendor is known to answer is a value. What stops the whole run, because our own
certificate, key or quota is wrong, is the one exception: nothing is deleted for it.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Delivered:
    """The vendor accepted it; for Apple the phone has yet to fetch."""

    reference: str = ""


@dataclass(frozen=True, slots=True)
class Gone:
    """The phone or card left before `since_ms` (epoch ms): forget it if it registered earlier."""

    since_ms: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Refused for good: trying the same again cannot help."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unanswered:
    """No answer, or "later": the same is tried again, not before `retry_after_s` seconds."""

    reason: str
    retry_after_s: float = 0.0


Outcome = Delivered | Gone | Refused | Unanswered


class WalletMisconfigured(Exception):
    """Our certificate, topic, key or account is refused: stop, alarm, delete nothing, retry after repair."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
