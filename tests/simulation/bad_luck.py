"""What can go wrong, from one seed, and what a wallet and a table do when it does."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, get_args

from chalicelib.domain.card.card import Card, Changed, Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.domain.face.look import Look
from chalicelib.domain.face.outcome import Delivered, Outcome, Refresh, Unanswered
from tests.simulation.watched import Watched

WALLETS: tuple[WalletName, ...] = get_args(WalletName)


class Died(Exception):
    """The process is gone; nobody catches this but the world."""


@dataclass
class Luck:
    """How often things go wrong, from one seed."""

    seed: int
    death: float = 0.04
    lost_answer: float = 0.1
    lost_push: float = 0.3
    repeat: float = 0.15
    interleave: float = 0.15
    dice: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)

    def strikes(self, chance: float) -> bool:
        return self.dice.random() < chance

    def end(self) -> None:
        """From now on nothing goes wrong: what is left has to come right by itself."""
        self.death = self.lost_answer = self.lost_push = self.repeat = self.interleave = 0.0


class Unlucky:
    """Anything whose every call may be the last of its process, or let another request in before it."""

    def __init__(self, held: Any, luck: Luck, meanwhile: Callable[[], None]) -> None:
        self._held = held
        self._luck = luck
        self._meanwhile = meanwhile

    def __getattr__(self, name: str) -> Callable[..., Any]:
        call = getattr(self._held, name)

        def unlucky(*args: Any, **kwargs: Any) -> Any:
            if self._luck.strikes(self._luck.interleave):
                self._meanwhile()
            if self._luck.strikes(self._luck.death):
                raise Died(f"before {name}")
            answer = call(*args, **kwargs)
            if self._luck.strikes(self._luck.death):
                raise Died(f"after {name}")
            return answer

        return unlucky


class StreamedStore(Watched):
    """Each write of a card, and Google's new registrations, is in the stream as surely as it is written."""

    def __init__(self, *held: Any) -> None:
        super().__init__(*held)
        self.stream: list[tuple[WalletName, Changed]] = []

    def seen(self, before: Card, card: Card) -> None:
        if card.version_ms != before.version_ms:
            self.stream += [(wallet, Changed(card.serial, card.version_ms)) for wallet in WALLETS]

    def register(self, registration: Registration) -> bool:
        new = super().register(registration)
        if new and registration.wallet == "google":
            self.stream.append(("google", Changed(registration.serial, registration.registered_ms)))
        return new


class Phone:
    """A wallet's servers and the phone behind them, which shows what it was last given."""

    def __init__(self, luck: Luck) -> None:
        self._luck = luck
        self.told: list[tuple[str, str]] = []
        self.shows: dict[str, Look] = {}

    def refresh(self, wanted: Sequence[Refresh]) -> list[Outcome]:
        return [self._take(each) for each in wanted]

    def _take(self, each: Refresh) -> Outcome:
        if self._luck.strikes(self._luck.lost_push):
            return Unanswered("lost on the way there")
        self.told.append((each.registration.serial, each.registration.holder))
        self.shows[each.registration.serial] = each.draw()
        if self._luck.strikes(self._luck.lost_push):
            return Unanswered("lost on the way back")
        return Delivered()
