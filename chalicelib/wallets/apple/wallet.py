"""Apple as a wallet: a push says "ask for what is new", and the phone fetches the pass."""

from collections.abc import Sequence

from chalicelib.domain.face.outcome import Outcome, Refresh
from chalicelib.wallets.apple.apns import Apns


class AppleWallet:
    """Pushes within `within_s` a batch, well inside the worker's own timeout."""

    def __init__(self, apns: Apns, *, within_s: float) -> None:
        self._apns = apns
        self._within_s = within_s

    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        return self._apns.send(
            [request.registration.push_token for request in wanted], within_s=self._within_s
        )
