"""What a wallet is asked, and what it answers, when one registration is to be refreshed.

Everything a vendor is known to answer is a value. What stops the whole run, because our own
certificate, key or quota is wrong, is the one exception: nothing is deleted for it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from chalicelib.domain.card.card import Registration
from chalicelib.domain.face.look import Look


@dataclass(frozen=True, slots=True)
class Refresh:
    """Bring one registration up to its card's version; drawn where a wallet is given more than a sign.

    `last`: the card has left it, which is the last that it is shown.
    """

    registration: Registration
    version_ms: int
    draw: Callable[[], Look]
    last: bool = False


NOT_SAVED_YET = "not saved yet"  # the note where a card is nowhere, and its link makes it if it is followed


@dataclass(frozen=True, slots=True)
class Delivered:
    """The vendor accepted it; for Apple the phone has yet to fetch. `note` is for who looks into it.

    `saved`: whether somebody has the card on a phone, where the vendor says so with it. `linked`: what the
    wallet wants to know next time of the passes that it linked to the card; None: as it was. `said`: what the
    card said, where a wallet keeps nothing to compare with.
    """

    reference: str = ""
    note: str = ""
    said: str = field(default="", compare=False)
    saved: bool | None = field(default=None, compare=False)
    linked: str | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Gone:
    """The phone or card left before `since_ms` (epoch ms): forget it if it registered earlier.

    None: what it registered with never was a phone's of ours. Forget it, unless it has registered anew.
    """

    since_ms: int | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Refused:
    """Refused for good: trying the same again cannot help."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unanswered:
    """No answer, or "later": the same is tried again, not before `retry_after_s` seconds.

    `mute`: it is this holder's own address that gives none, where each holder brings one.
    """

    reason: str
    retry_after_s: float = 0.0
    mute: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """A fault of our own with this one card: others go on, it is tried again, and the operator is told."""

    reason: str


Outcome = Delivered | Gone | Refused | Unanswered | Failed


class WalletMisconfigured(Exception):
    """Our certificate, topic, key or account is refused: stop, alarm, delete nothing, retry after repair.

    `outcomes` holds one for each request when some were answered before the stop, in order.
    """

    def __init__(self, reason: str, outcomes: Sequence[Outcome] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.outcomes = tuple(outcomes)
