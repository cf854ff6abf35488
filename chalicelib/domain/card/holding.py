"""Holding: how far a card has come in one place that can hold it, as far as the wallet's protocol tells.

No protocol tells that somebody has looked at a card, so no word of ours says so.
"""

from collections.abc import Iterable
from typing import Literal

from chalicelib.domain.card.card import Registration
from chalicelib.domain.card.wallets import WALLETS, WalletName

Holding = Literal["made", "saved", "fetched", "unknown", "removed"]
"""`made` by us in a wallet, or to be made by its link, and on no phone yet; `saved` on a phone, which has not
this version yet; `fetched`: the phone has this version; `unknown`: the wallet took this version, and tells
nobody whether a phone shows it; `removed` from the phone since."""


def holding_of(held: Registration, version_ms: int) -> Holding:
    """As of the card's version."""
    if held.unsaved:
        return "removed" if held.removed_ms else "made"
    if WALLETS[held.wallet].fetches:
        return "fetched" if held.fetched_version_ms >= version_ms else "saved"
    return "unknown" if was_accepted(held, version_ms) else "saved"


def is_held(held: Registration) -> bool:
    """Whether a phone has the card there: only then something can be told there, and costs something."""
    return not held.unsaved


def wallets_holding(holders: Iterable[Registration]) -> tuple[WalletName, ...]:
    """In the order of their names."""
    return tuple(sorted({held.wallet for held in holders if is_held(held)}))


def was_accepted(held: Registration, version_ms: int) -> bool:
    """Whether the wallet has said yes to this version, or to a later one."""
    return held.pushed_version_ms >= version_ms and not was_refused(held)


def was_refused(held: Registration) -> bool:
    return held.last_outcome.startswith("refused")
