"""What the owner's pages must know of the domain. It comes with the page, so that no script repeats it."""

import msgspec

from chalicelib.domain.card.wallets import WALLETS
from chalicelib.domain.programme.types import TYPES


class WalletServed(msgspec.Struct):
    """`fetches`: its phones fetch the card from us, so we know which have it."""

    id: str
    fetches: bool


class TypeServed(msgspec.Struct):
    """A programme type. `places`: its card has a place for each that is earned."""

    id: str
    places: bool


class Served(msgspec.Struct):
    wallets: list[WalletServed]
    types: list[TypeServed]


def served() -> Served:
    return Served(
        wallets=[WalletServed(wallet, traits.fetches) for wallet, traits in WALLETS.items()],
        types=[TypeServed(name, rules.places) for name, rules in TYPES.items()],
    )
