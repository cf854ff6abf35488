"""What the owner's pages must know of the domain. It comes with the page, so that no script repeats it."""

import msgspec

from chalicelib.domain.card.wallets import WALLETS


class WalletServed(msgspec.Struct):
    """`fetches`: its phones fetch the card from us, so we know which have it."""

    id: str
    fetches: bool


class Served(msgspec.Struct):
    wallets: list[WalletServed]


def served() -> Served:
    return Served(wallets=[WalletServed(wallet, traits.fetches) for wallet, traits in WALLETS.items()])
