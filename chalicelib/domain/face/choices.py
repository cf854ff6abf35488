"""What an owner chose of the powers that only some wallets have."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choices:
    """`screenshots`: a phone may take a picture of the card; only Google can be asked to forbid it."""

    screenshots: bool = True


NO_CHOICES = Choices()
