"""Sweeps: a campaign's workers go through its shards, page by page, each page noted before the next.

A shard's place is kept in the table and moves only from where it was, so a message that comes twice, or a
worker that dies, costs a page read again and nothing else.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from chalicelib.domain.campaign.approval import is_cleared
from chalicelib.domain.campaign.campaign import Campaign, Delivery, Progress, Sweep, Work
from chalicelib.domain.campaign.content.merge import Values, fields_of, values_of
from chalicelib.domain.campaign.later.journey import wordings
from chalicelib.domain.campaign.result.counts import NO_COUNTS, Counts, added
from chalicelib.domain.campaign.silent import notice_name
from chalicelib.domain.campaign.telling import faced, reworded
from chalicelib.domain.card.card import Card, Registration, touched
from chalicelib.domain.card.holding import is_held, was_refused
from chalicelib.domain.errors import Busy
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.campaign.measure import measure_page
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.optimistic import until_written
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults

PAGE = 100
PUTS_WORDS: tuple[Sweep, ...] = ("deliver", "correct")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PageDone:
    """What one page came to: the place after it ("" at the shard's end), what to count, and when the first
    of what was held back for a time may go (ms, 0: nothing was)."""

    next: str
    counts: Counts = field(default_factory=lambda: NO_COUNTS)
    due_ms: int = 0


Page = Callable[[Campaign, Progress], PageDone]
"""Goes through the page after the place in `Progress`."""

CardUpdate = Callable[[Campaign, Card, Delivery], Card | None]
"""The card as the sweep wants it, None when it is so already."""


def go_on(
    work: Work, page: Page, *, campaigns: Campaigns, clock_ms: Callable[[], int], until_ms: int
) -> bool:
    """Go on with a shard until it is done or `until_ms`; False when there is more to do."""
    sweep = work.sweep
    while sweep != "attend" and clock_ms() < until_ms:
        campaign = campaigns.campaign(work.merchant_id, work.campaign_id)
        if campaign is None or (sweep == "deliver" and campaign.state != "running"):
            return True  # paused or cancelled: resuming sends the shard again
        if sweep in PUTS_WORDS and not is_cleared(campaign):
            log.error("campaign %s says what nobody has cleared: nothing is sent", campaign.id)
            return True
        last = _place(campaigns, work)
        turn = campaign.turns.get(sweep, 0)
        here = last if last is not None and last.turn == turn else _first(campaign, work, sweep, last)
        if not turn or here.done:
            return True
        done = page(campaign, here)
        moved = replace(
            here,
            after=done.next,
            done=not done.next,
            counts=added(here.counts, done.counts),
            due_ms=min(filter(None, (here.due_ms, done.due_ms)), default=0),
            updated_ms=clock_ms(),
        )
        if not campaigns.advance(moved, last) or moved.done:
            return True  # done, or another worker has gone on with it
    return False


def over_deliveries(update: CardUpdate, *, store: Store, campaigns: Campaigns, faults: Faults) -> Page:
    """A page of a sweep over the cards that the campaign was sent to."""

    def page(campaign: Campaign, here: Progress) -> PageDone:
        found = campaigns.deliveries(campaign.id, here.shard, here.after, PAGE)
        sent = [delivery for delivery in found.deliveries if delivery.state == "sent" and not delivery.test]
        cards = store.cards([delivery.serial for delivery in sent])
        there = [(cards[delivery.serial], delivery) for delivery in sent if delivery.serial in cards]
        before = len(faults.found)
        changed = 0
        for card, delivery in there:
            changed += _changed(store, campaign, card, delivery, update, faults)
        return PageDone(found.next, added({"changed": changed}, {"failed": len(faults.found) - before}))

    return page


def correcting(
    clock_ms: Callable[[], int], *, store: Store, zones_of: Callable[[Campaign], Zones]
) -> CardUpdate:
    """The campaign's present words, where a card still shows the campaign's."""

    def update(campaign: Campaign, card: Card, delivery: Delivery) -> Card | None:
        wanted = campaign.notices.get(notice_name(campaign, delivery), "")
        if not wanted or card.news == wanted or not card.news.startswith(f"{campaign.id}-"):
            return None
        return reworded(card, wanted, clock_ms(), merged(campaign, card, delivery))

    def merged(campaign: Campaign, card: Card, delivery: Delivery) -> Values:
        variant = next((each for each in wordings(campaign) if each.id == delivery.variant), None)
        if variant is None or not fields_of(variant):
            return {}
        programme = store.programme(card.programme_id)
        return values_of(variant, card, programme, zones_of(campaign).names) if programme else {}

    return update


def reverting(clock_ms: Callable[[], int]) -> CardUpdate:
    """A card's own face, where it still wears the campaign's."""

    def update(campaign: Campaign, card: Card, _: Delivery) -> Card | None:
        if not card.face.startswith(f"{campaign.id}-"):
            return None
        return faced(card, "", clock_ms())

    return update


def retrying(campaigns: Campaigns, clock_ms: Callable[[], int]) -> CardUpdate:
    """A further version, where a wallet refused the one that carries the message."""

    def update(_: Campaign, card: Card, delivery: Delivery) -> Card | None:
        holders: Sequence[Registration] = campaigns.holders([card.serial]).get(card.serial, ())
        refused = any(
            is_held(holder) and was_refused(holder) and holder.pushed_version_ms >= delivery.version_ms
            for holder in holders
        )
        return touched(card, clock_ms()) if refused else None

    return update


def measuring(*, store: Store, campaigns: Campaigns, clock_ms: Callable[[], int], faults: Faults) -> Page:
    """A page of the sweep that sums what came of the campaign."""

    def page(campaign: Campaign, here: Progress) -> PageDone:
        found = campaigns.deliveries(campaign.id, here.shard, here.after, PAGE)
        counts = measure_page(store, campaigns, campaign, found.deliveries, clock_ms(), faults)
        return PageDone(found.next, counts)

    return page


def _place(campaigns: Campaigns, work: Work) -> Progress | None:
    wanted = (work.sweep, work.programme_id, work.shard)
    return next(
        (
            part
            for part in campaigns.progress(work.campaign_id)
            if (part.sweep, part.programme_id, part.shard) == wanted
        ),
        None,
    )


def _first(campaign: Campaign, work: Work, sweep: Sweep, last: Progress | None) -> Progress:
    """A shard at the beginning of a turn. A trigger's turns find others each time: they count on."""
    before = last.counts if last is not None else NO_COUNTS
    counts_on = sweep == "deliver" and campaign.when.trigger
    return Progress(
        campaign.id,
        sweep,
        work.shard,
        work.programme_id,
        campaign.turns.get(sweep, 0),
        counts=before if counts_on else NO_COUNTS,
        before=before,
    )


def _changed(
    store: Store, campaign: Campaign, card: Card, delivery: Delivery, update: CardUpdate, faults: Faults
) -> bool:
    """Whether the card is changed now; one that others keep changing, or that runs into a fault, is left as
    it is."""

    def write(now: Card) -> bool | None:
        wanted: Card | None = None
        with faults.wall(card.serial):
            wanted = update(campaign, now, delivery)
        if wanted is None:
            return False
        return True if store.put_card(wanted, expected_version_ms=now.version_ms) else None

    try:
        return until_written(
            lambda: store.card(card.serial) or card, write, busy=Busy("card_busy"), first=card
        )
    except Busy:
        return False
