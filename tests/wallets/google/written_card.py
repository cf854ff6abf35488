"""The card that a wallet's tests write to Google, and what gives them another worker."""

from collections.abc import Callable

from chalicelib.wallets.google.wallet import GoogleWallet
from tests.wallets.google.looks import ISSUER, a_stamp_look

LOOK = a_stamp_look()
CARD = f"{ISSUER}.{LOOK.serial}"
Wallets = Callable[..., GoogleWallet]
