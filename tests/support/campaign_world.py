"""A merchant with cards on phones, and a campaign's workers run by hand."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from chalicelib import words
from chalicelib.domain.audience.audience import Compared
from chalicelib.domain.campaign.approval import Author, content_digest, proposed
from chalicelib.domain.campaign.campaign import Campaign, Variant, Work
from chalicelib.domain.campaign.result.counts import text_of
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.card.card import Card, Registration
from chalicelib.domain.card.wallets import WalletName
from chalicelib.service.campaign.campaigns import approve, attend, correct, save, send
from chalicelib.service.campaign.context import CampaignContext
from chalicelib.service.campaign.decline import decline
from chalicelib.service.campaign.deliver import delivering
from chalicelib.service.campaign.judge import Zones
from chalicelib.service.campaign.recall import recalling
from chalicelib.service.campaign.sweeps import (
    Page,
    correcting,
    go_on,
    measuring,
    over_deliveries,
    retrying,
    reverting,
)
from chalicelib.service.optimistic import at_once
from chalicelib.service.walls import Faults
from tests.support.fakes import MERCHANT, NOON_MS, FakeStore, a_card, a_programme_stamps
from tests.support.fakes.campaigns import FakeCampaigns, FakeWorkQueue

ZONE = "Europe/Chisinau"
MORNING_MS = NOON_MS  # 2026-09-21 16:13 there: no quiet hour
HELLO = Variant("a", {"en": "Hello"}, {"en": "One coffee is on us today."})
MARA, OLGA = Author("staff:mara"), Author("staff:olga", owner=True)
ONE_AWAY = Compared("to_reward", "at_most", 1)


@dataclass
class World:
    """`now_ms` is the clock; `campaigns` and `store` may be wrapped to fail."""

    store: Any = field(default_factory=lambda: FakeStore(a_programme_stamps()))
    campaigns: Any = None
    queue: FakeWorkQueue = field(default_factory=FakeWorkQueue)
    now_ms: int = MORNING_MS
    faults: Faults = field(default_factory=Faults)
    each_look_ms: int = 0  # how far the clock moves whenever a worker looks at it

    def __post_init__(self) -> None:
        if self.campaigns is None:
            self.campaigns = FakeCampaigns(self.store)

    @property
    def context(self) -> CampaignContext:
        return CampaignContext(self.campaigns, self.queue, self.store, words.every_language, self.now_ms)

    def add(self, *cards: Card, wallet: WalletName | None = "apple") -> None:
        for card in cards:
            self.store.enrol(card, "")
            if wallet:
                self.store.register(
                    Registration(wallet, card.serial, f"holder-{card.serial}", NOON_MS, "token")
                )

    def draft(self, **changes: Any) -> Campaign:
        campaign = Campaign(
            "c1",
            MERCHANT,
            "Hello",
            ("coffee",),
            self.now_ms,
            "staff:mara",
            variants=(HELLO,),
            holdout_percent=0,
        )
        return save(self.context, replace(campaign, **changes), None, campaign.created_by)

    def send(self, campaign: Campaign, author: Author = MARA) -> Campaign:
        return send(self.context, campaign, self.campaigns.settings(MERCHANT), author)

    def correct(self, variants: Sequence[Variant], author: Author = MARA) -> Campaign:
        return correct(self.context, self.state(), variants, self.campaigns.settings(MERCHANT), author)

    def approve(self, campaign: Campaign, author: Author) -> Campaign:
        """As somebody does who has looked at what it says now."""
        seen = content_digest(proposed(campaign))
        return approve(self.context, campaign, self.campaigns.settings(MERCHANT), author, seen)

    def decline(self, campaign: Campaign, author: Author, why: str = "Too long.") -> Campaign:
        seen = content_digest(proposed(campaign))
        return decline(self.context, campaign, self.campaigns.settings(MERCHANT), author, seen, why)

    def work(self, most: int = 10_000) -> None:
        """The workers, until the queue is empty (or `most` messages are done)."""
        for _ in range(most):
            if not self.queue.messages:
                return
            work, _delay = self.queue.messages.pop(0)
            self.do(work)

    def do(self, work: Work, *, within_ms: int = 10_000) -> None:
        """As the worker `deliver` does it."""
        done = work.sweep == "attend" or go_on(
            work,
            self._page(work),
            campaigns=self.campaigns,
            clock_ms=self._clock,
            until_ms=self.now_ms + within_ms,
        )
        if done:
            attend(self.context, work.merchant_id, work.campaign_id, clock=work.sweep == "attend")
        else:
            self.queue.send([work])

    def tick(self) -> None:
        due = self.campaigns.due(self.now_ms).campaigns
        self.queue.send([Work(each.merchant_id, each.id, "attend", "", 0) for each in due])

    def state(self, campaign_id: str = "c1") -> Campaign:
        found: Campaign | None = self.campaigns.campaign(MERCHANT, campaign_id)
        assert found is not None
        return found

    def deliveries(self, campaign_id: str = "c1") -> dict[str, str]:
        """What became of each card: its state, or the reason that held it back."""
        found: dict[str, str] = {}
        for shard in range(16):
            page = self.campaigns.deliveries(campaign_id, shard, "", 10_000)
            found |= {each.serial: each.reason or each.state for each in page.deliveries if not each.test}
        return found

    def counts(self, sweep: str = "deliver") -> dict[str, int]:
        total: dict[str, int] = {}
        for each in self.campaigns.progress("c1"):
            if each.sweep == sweep:
                for key, n in each.counts.items():
                    total[text_of(key)] = total.get(text_of(key), 0) + n
        return total

    def _clock(self) -> int:
        self.now_ms += self.each_look_ms
        return self.now_ms

    def _page(self, work: Work) -> Page:
        store, campaigns, clock = self.store, self.campaigns, self._clock
        if work.sweep == "deliver":
            zones = Zones({}, ZONE)
            return delivering(
                store=store, campaigns=campaigns, zones_of=lambda _: zones, clock_ms=clock, faults=self.faults
            )
        if work.sweep == "measure":
            return measuring(store=store, campaigns=campaigns, clock_ms=clock, faults=self.faults)
        if work.sweep == "recall":
            return recalling(
                store=store, campaigns=campaigns, clock_ms=clock, pause=at_once, faults=self.faults
            )
        change = {
            "correct": correcting(clock, store=store, zones_of=lambda _: Zones({}, ZONE)),
            "revert": reverting(clock),
            "retry": retrying(campaigns, clock),
        }[work.sweep]
        return over_deliveries(change, store=store, campaigns=campaigns, faults=self.faults)


def cards(count: int, **changes: Any) -> list[Card]:
    """Cards of people who agreed to messages."""
    return [a_card(f"CARD{n:04d}", **{"messages_consent_ms": NOON_MS, **changes}) for n in range(count)]


def of_one_shard(count: int) -> list[Card]:
    """Cards that lie in the same part of the card index."""
    found = (card for card in cards(count * 40) if shard_of(card.serial) == 3)
    return [card for card, _ in zip(found, range(count), strict=False)]


def told(store: FakeStore, serials: Sequence[str]) -> list[int]:
    """How often each card was told."""
    return [len(card.told_ms) for card in store.cards(serials).values()]
