"""A card under another key: the same card and balance with a new code, before the old key retires."""

from dataclasses import replace

from chalicelib.domain.card.card import Card, Registration, touched
from chalicelib.domain.card.wallets import WALLETS


def reissued(card: Card, key_id: str, pass_token: str, now_ms: int) -> Card:
    """With the code of another key. Apple forbids a pass's token to change: the card keeps its own."""
    new = touched(card, now_ms)
    return replace(
        new,
        key_id=key_id,
        former_key_id=card.key_id,
        pass_token=card.pass_token or pass_token,
        reissued_ms=new.version_ms,
    )


def shows_former(card: Card, holder: Registration) -> bool:
    """Whether the phone or object still shows the code that the card had before."""
    if not WALLETS[holder.wallet].fetches:
        return holder.pushed_version_ms < card.reissued_ms
    return max(holder.fetched_version_ms, holder.registered_ms) < card.reissued_ms
