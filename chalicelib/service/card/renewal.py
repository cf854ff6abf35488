"""The sweep of a changed programme: it reaches every card, and through it every phone.

A card that is written under the new edition has a new version, so the road to the phone does the rest. The
pace leaves the wallets' workers to what customers do.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from chalicelib.domain.campaign.campaign import SHARDS
from chalicelib.domain.campaign.pages import CardPage
from chalicelib.domain.programme.changes.edition import Renewal
from chalicelib.service.card.edition import brought_up
from chalicelib.service.ports import Store

PAGE = 50
# So ten cards a second: half of what Google takes from us, and a tenth of what Apple's worker does.
PAUSE_S = 5


class CardIndex(Protocol):
    def card_page(self, programme_id: str, shard: int, after: str, limit: int) -> CardPage: ...


def renew(
    renewal: Renewal, *, store: Store, index: CardIndex, clock_ms: Callable[[], int], until_ms: int
) -> Renewal | None:
    """Write the next cards anew, a page of them; where to go on after a pause, None when all are done.

    Twice is harmless: a card of this edition is passed over. A later edition goes a way of its own.
    """
    written = 0
    while written == 0 and clock_ms() < until_ms:
        programme = store.programme_now(renewal.programme_id)
        if programme is None or programme.edition != renewal.edition or renewal.shard >= SHARDS:
            return None
        page = index.card_page(renewal.programme_id, renewal.shard, renewal.after, PAGE)
        for member in page.members:
            if member.card.edition < renewal.edition:
                brought_up(store, member.card, clock_ms())
                written += 1
        shard = renewal.shard if page.next else renewal.shard + 1
        renewal = replace(renewal, shard=shard, after=page.next)
    return renewal if renewal.shard < SHARDS else None
