"""Recall: what a campaign gave and nobody has taken goes back, an entry's reversal each. Taken ones stay."""

from collections.abc import Callable, Set

from chalicelib.domain.campaign.campaign import Campaign, Delivery, Progress
from chalicelib.domain.campaign.content.gift import given_entry_id, still_held, swept
from chalicelib.domain.campaign.result.counts import added
from chalicelib.domain.card.card import Card
from chalicelib.domain.errors import NotAllowed, NotFound
from chalicelib.domain.ledger.entry import Change, Origin, reversal_key
from chalicelib.domain.ledger.keys import content_of
from chalicelib.domain.ledger.ledger import reverse
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.campaign.sweeps import PAGE, Page, PageDone
from chalicelib.service.card.edition import programme_for
from chalicelib.service.optimistic import Pause
from chalicelib.service.ports import Store
from chalicelib.service.till.ledger import apply_once
from chalicelib.service.walls import Faults


def recalling(
    *, store: Store, campaigns: Campaigns, clock_ms: Callable[[], int], pause: Pause, faults: Faults
) -> Page:
    """A page of the sweep over what was given. `changed` counts what is back, whoever took it back and when,
    so that a page gone through twice counts once."""

    def page(campaign: Campaign, here: Progress) -> PageDone:
        found = campaigns.deliveries(campaign.id, here.shard, here.after, PAGE)
        before = len(faults.found)
        back = 0
        for delivery in found.deliveries:
            if delivery.gift:
                back += _is_back(store, campaign, delivery, clock_ms(), pause, faults)
        return PageDone(found.next, added({"changed": back}, {"failed": len(faults.found) - before}))

    return page


def _is_back(
    store: Store, campaign: Campaign, delivery: Delivery, now_ms: int, pause: Pause, faults: Faults
) -> bool:
    """Whether the gift is with the merchant again."""
    entry = store.entry(given_entry_id(campaign, delivery))
    if entry is None:
        return False
    origin = Origin(reversal_key(entry.id), content_of("reversal", entry.id), campaign.recalled_by, now_ms)

    def step(card: Card, _: Set[str], origin: Origin) -> Change:
        programme = programme_for(store, card)
        if programme is None:
            raise NotFound("programme_unknown", field="id")
        if not still_held(card, entry, now_ms):
            raise NotAllowed("gift_taken", field="id")
        with faults.wall(card.serial):
            return swept(reverse(card, programme, entry, origin))
        raise NotAllowed("gift_taken", field="id")

    try:
        apply_once(store, entry.serial, entry.merchant_id, origin, step, pause)
    except (NotAllowed, NotFound):
        return False
    return True
