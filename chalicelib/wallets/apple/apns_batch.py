"""The pushes of one call: which are to be sent, which wait for another try, and how each ended."""

import heapq
import re
from collections import deque
from collections.abc import Iterable, Sequence

from chalicelib.domain.face.outcome import Gone, Outcome, Refused, Unanswered

TRIES_MAX = 5
BACKOFF_S = 0.5  # doubled at each try: 0.5 to 4 s, which a worker's minute holds
TOKEN_DIGITS_MAX = 1000  # Apple names no length; what is longer is no token, and no header to send
BAD_TOKEN = "BadDeviceToken"  # noqa: S105  # a reason of Apple's
OTHER_TOPIC = "DeviceTokenNotForTopic"
_TOKEN = re.compile(f"[0-9a-fA-F]{{1,{TOKEN_DIGITS_MAX}}}")


class Batch:
    """A push is known by its place among the tokens. Times are the sender's clock (s)."""

    def __init__(self, tokens: Sequence[str], deadline_s: float) -> None:
        self.tokens, self.deadline_s = tokens, deadline_s
        self.stop = ""  # why Apple refuses us, and so all of these
        self.wrong: dict[
            int, str
        ] = {}  # places of tokens that Apple says are none of ours, and how it says it
        self._outcomes: list[Outcome | None] = [None] * len(tokens)
        self._tries = [0] * len(tokens)
        self._later: list[tuple[float, int]] = []
        self._ready: deque[int] = deque()
        for place, token in enumerate(tokens):
            if _TOKEN.fullmatch(token):
                self._ready.append(place)
            else:  # Android wallets register what is no token of Apple's
                self._outcomes[place] = Refused(BAD_TOKEN)
        self._unsettled = len(self._ready)

    def open(self, now_s: float) -> bool:
        return self._unsettled > 0 and now_s < self.deadline_s

    def next_due_s(self, now_s: float) -> float:
        """Seconds until there is something to send; until the deadline when there is nothing."""
        if self._ready:
            return 0.0
        due_s = self._later[0][0] if self._later else self.deadline_s
        return max(0.0, min(due_s, self.deadline_s) - now_s)

    def take(self, count: int, now_s: float) -> list[int]:
        """Up to `count` pushes to send now."""
        while self._later and self._later[0][0] <= now_s:
            self._ready.append(heapq.heappop(self._later)[1])
        return [self._ready.popleft() for _ in range(min(count, len(self._ready)))]

    def give_back(self, places: Iterable[int]) -> None:
        """To be sent again at once: never handled, or their fate is unknown."""
        self._ready.extendleft(places)

    def settle(self, place: int, outcome: Outcome) -> None:
        self._outcomes[place] = outcome
        self._unsettled -= 1

    def settle_wrong(self, place: int, reason: str) -> None:
        """Note that Apple refused a token. An accepted push will show that the token is wrong, not we."""
        self.wrong[place] = reason
        self.settle(place, Refused(reason) if reason == BAD_TOKEN else Unanswered(reason))

    def forget_wrong(self) -> None:
        """Apple has accepted a push of ours, so the refused tokens are wrong for good."""
        for place, reason in self.wrong.items():
            self._outcomes[place] = Gone(None, reason)

    def try_later(self, place: int, why: Unanswered, *, now_s: float, jitter: float) -> None:
        """Another try after what Apple asked for and a backoff, if any try and time is left for it."""
        self._tries[place] += 1
        delay_s = why.retry_after_s + backoff_s(self._tries[place], jitter)
        if self._tries[place] >= TRIES_MAX or now_s + delay_s >= self.deadline_s:
            self.settle(place, Unanswered(why.reason, delay_s))
        else:
            heapq.heappush(self._later, (now_s + delay_s, place))

    def outcomes(self, unanswered: str) -> list[Outcome]:
        """One for each token; those still open were not answered because of `unanswered`."""
        return [outcome or Unanswered(unanswered) for outcome in self._outcomes]


def backoff_s(tries: int, jitter: float) -> float:
    return BACKOFF_S * 2.0 ** (tries - 1) * jitter
