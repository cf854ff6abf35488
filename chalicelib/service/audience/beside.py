"""Beside: what a condition asks that lies beside a page's cards, read in as few calls as there are."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from chalicelib.domain.audience.lately import Beside, steps_of
from chalicelib.domain.audience.needs import Needs
from chalicelib.domain.campaign.campaign import Delivery
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Card
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.campaign.ports import Campaigns

PAGE_LEAST, PAGE_MOST = 20, 1000  # deliveries at once: about as many as cards are asked for
PAGES_MAX = 200  # of one campaign between the first and the last card of a page


def lying_beside(campaigns: Campaigns, asked: Needs, cards: Sequence[Card], now_ms: int) -> dict[str, Beside]:
    """By the cards' serials; of those that have something. `cards` are of one page of the card index, or one
    alone."""
    serials = sorted(card.serial for card in cards)
    told: dict[str, dict[str, int]] = defaultdict(dict)
    for campaign_id in sorted(asked.campaigns):
        for delivery in deliveries_to(campaigns, campaign_id, serials):
            if delivery.state != "sent" or delivery.test:
                continue
            by = told[delivery.serial]
            by[campaign_id] = max(by.get(campaign_id, 0), delivery.at_ms)
    active = [card.serial for card in cards if asked.asks_history_of(card, now_ms)]
    histories = campaigns.histories(active, now_ms - asked.days * DAY_MS) if active else {}
    return {
        serial: Beside(steps_of(histories.get(serial, ())), told.get(serial, {}))
        for serial in {*told, *histories}
    }


def deliveries_to(campaigns: Campaigns, campaign_id: str, serials: Collection[str]) -> Iterator[Delivery]:
    """What the campaign did with these cards, of one page of the card index. Deliveries lie in the order of
    the card index, so those of a page are read in a row."""
    wanted = set(serials)
    for first, last in _ends(serials):
        after = first  # a delivery's place is its serial and more, so the first card's own are behind it
        for _ in range(PAGES_MAX):
            limit = min(PAGE_MOST, max(PAGE_LEAST, len(serials)))
            page = campaigns.deliveries(campaign_id, shard_of(first), after, limit)
            for delivery in page.deliveries:
                if delivery.serial in wanted:
                    yield delivery
            after = page.next
            if not after or (page.deliveries and page.deliveries[-1].serial > last):
                break


def _ends(serials: Collection[str]) -> Iterator[tuple[str, str]]:
    """The first and the last serial in each shard."""
    by_shard: dict[int, list[str]] = defaultdict(list)
    for serial in serials:
        by_shard[shard_of(serial)].append(serial)
    for held in by_shard.values():
        yield min(held), max(held)
