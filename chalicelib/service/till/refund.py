"""Refund: a sale is taken back by its id, and the rewards redeemed with it are restored."""

from chalicelib.domain.errors import NotFound
from chalicelib.domain.ledger.ledger import Entry, Origin, entry_id, sale_key, sale_reward_key
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import Receipt, card_of
from chalicelib.service.till.reverse import reverse

REWARDS_MAX = 100  # looked for when a sale earned nothing; a merchant has few


def refund(
    store: Store, sale_id: str, outlet: str, merchant_id: str, origin: Origin, pause: Pause
) -> tuple[Receipt, ...]:
    """A receipt for each entry of the sale; asked again, the same."""
    entries = _of_sale(store, sale_id, outlet, merchant_id)
    if not entries:
        raise NotFound("sale_unknown", field="sale_id")
    return tuple(reverse(store, entry.id, merchant_id, origin, pause) for entry in entries)


def _of_sale(store: Store, sale_id: str, outlet: str, merchant_id: str) -> list[Entry]:
    earned = store.entry(entry_id(merchant_id, sale_key(outlet, sale_id)))
    programmes = store.programmes(merchant_id)
    if earned is not None:
        own = card_of(store, earned.serial, merchant_id).programme_id
        programmes = tuple(programme for programme in programmes if programme.id == own)
    rewards = [reward.id for programme in programmes for reward in programme.rules.rewards()][:REWARDS_MAX]
    keys = [sale_reward_key(outlet, sale_id, reward) for reward in dict.fromkeys(rewards)]
    redeemed = [store.entry(entry_id(merchant_id, key)) for key in keys]
    return [entry for entry in (earned, *redeemed) if entry is not None]
