"""Measure: what a campaign's cards did afterwards, and how far its messages came, a page at a time."""

from collections import Counter
from collections.abc import Sequence

from chalicelib.domain.campaign.campaign import Campaign, Delivery, DeliveryState
from chalicelib.domain.campaign.later.journey import gifts_given
from chalicelib.domain.campaign.result.counts import CountKey
from chalicelib.domain.campaign.result.tally import (
    arm_of_delivery,
    counts_of_delivery,
    counts_of_follow_up,
    counts_of_gifts,
    counts_of_visits,
    window_ms,
)
from chalicelib.domain.card.card import Card
from chalicelib.domain.ledger.entry import Entry
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults

READ_MAX = 100  # cards read at once: what the ports take
ENTRIES_PAGE = 100
COUNTED: tuple[DeliveryState, ...] = ("sent", "held_out")
PAGES_MAX = 5  # 500 entries of one card within a window: nobody buys so much coffee


def measure_page(
    store: Store,
    campaigns: Campaigns,
    campaign: Campaign,
    deliveries: Sequence[Delivery],
    now_ms: int,
    faults: Faults,
) -> dict[CountKey, int]:
    """What these deliveries add to the result (`domain.campaign.result`); tests are left out."""
    counts: Counter[CountKey] = Counter()
    gifts = gifts_given(campaign)
    real = [delivery for delivery in deliveries if not delivery.test]
    for start in range(0, len(real), READ_MAX):
        batch = real[start : start + READ_MAX]
        serials = list(dict.fromkeys(delivery.serial for delivery in batch if delivery.state in COUNTED))
        holders = campaigns.holders([delivery.serial for delivery in batch if delivery.state == "sent"])
        for delivery in batch:
            with faults.wall(delivery.serial):
                counts.update(counts_of_delivery(delivery, holders.get(delivery.serial, ()), now_ms))
        cards = store.cards(serials)
        for delivery in _first_of_each(batch):
            if delivery.serial not in cards:
                continue
            with faults.wall(delivery.serial):
                entries = _since(store, cards[delivery.serial], delivery)
                arm = arm_of_delivery(campaign, delivery)
                counts.update(counts_of_visits(arm, entries, *window_ms(campaign, delivery), gifts))
                own = [each for each in batch if each.serial == delivery.serial]
                for each in _first_of_each_branch(own):
                    counts.update(counts_of_follow_up(each, entries, window_ms(campaign, each)[1]))
                given = [each for each in own if each.gift]
                counts.update(counts_of_gifts(campaign, given, entries, now_ms))
    return dict(counts)


def _first_of_each(batch: Sequence[Delivery]) -> list[Delivery]:
    """Each card counts once, from when it was first sent or held out: a trigger may come often."""
    first: dict[str, Delivery] = {}
    for delivery in batch:
        if delivery.state in COUNTED:
            known = first.get(delivery.serial)
            if known is None or delivery.at_ms < known.at_ms:
                first[delivery.serial] = delivery
    return list(first.values())


def _first_of_each_branch(own: Sequence[Delivery]) -> list[Delivery]:
    """Of one card's: it counts once at each, from when that was first sent to it or held out from it."""
    first: dict[str, Delivery] = {}
    for each in sorted(own, key=lambda each: each.at_ms):
        if each.follow_up and each.state in COUNTED:
            first.setdefault(each.variant, each)
    return list(first.values())


def _since(store: Store, card: Card, delivery: Delivery) -> list[Entry]:
    """The card's entries from the delivery on, newest first. A card that has not changed has none."""
    if card.version_ms <= max(delivery.version_ms, delivery.at_ms - 1):
        return []
    entries: list[Entry] = []
    after = ""
    for _ in range(PAGES_MAX):
        page = store.entries(card.serial, ENTRIES_PAGE, after)
        entries += page.entries
        after = page.next
        if not after or entries[-1].at_ms < delivery.at_ms:
            break
    return entries
