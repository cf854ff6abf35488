"""Sizes: how many an audience means today, kept a line a day, by the clock and whenever somebody looks."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from chalicelib.domain.audience.audience import Audience, plain_of
from chalicelib.domain.audience.condition import read_condition
from chalicelib.domain.audience.sizes import Size, Sizes, next_due_ms, with_size
from chalicelib.domain.errors import InvalidInput
from chalicelib.domain.merchant.merchant import Merchant
from chalicelib.domain.time.days import day_of
from chalicelib.service.audience.tops import uncounted, with_tops
from chalicelib.service.campaign.audience import Asked, Reach, reach
from chalicelib.service.campaign.judge import zones_of
from chalicelib.service.campaign.ports import Campaigns
from chalicelib.service.merchant.merchant import merchant_there
from chalicelib.service.people.ports import Directory
from chalicelib.service.ports import Store
from chalicelib.service.walls import Faults

COUNT_WITHIN_MS = 1_500  # then the cards read so far stand for all
DUE_MAX = 20  # in a minute


@dataclass(frozen=True, slots=True)
class Counter:
    """Counts audiences of any merchant."""

    store: Store
    campaigns: Campaigns
    directory: Directory
    clock_ms: Callable[[], int]
    faults: Faults

    def count(self, audience: Audience) -> tuple[Reach, Sizes]:
        """How many it means now, and what it had before; today's line is written."""
        shop = merchant_there(self.store, audience.merchant_id)
        found = self._reach(audience, shop)
        now_ms = self.clock_ms()
        today = date.fromisoformat(day_of(now_ms, shop.zone))
        size = Size(today, found.audience, found.margin, found.reachable)
        before = self.campaigns.sizes(audience.merchant_id, audience.id)
        sizes = with_size(before, size, next_due_ms(now_ms, shop.zone, audience.id))
        self.campaigns.put_sizes(sizes)
        return found, sizes

    def count_due(self, until_ms: int) -> None:
        """Those whose night it is, by the other audiences and the best cards of now."""
        for sizes in self.campaigns.sizes_due(self.clock_ms(), DUE_MAX):
            if self.clock_ms() >= until_ms:
                return
            with self.faults.wall(sizes.audience_id):
                saved = {each.id: each for each in self.campaigns.audiences(sizes.merchant_id)}
                audience = saved.get(sizes.audience_id)
                if audience is None:
                    self.campaigns.put_sizes(replace(sizes, due_ms=0))
                else:
                    self.count(self._renewed(audience, saved))

    def _renewed(self, audience: Audience, saved: dict[str, Audience]) -> Audience:
        """The audience by the others and the cards of today, written where that makes it another one."""
        try:
            now = read_condition(
                plain_of(uncounted(audience.condition)), "condition", lambda: saved, audience.id
            )
        except InvalidInput:  # two that two people made lead to each other: it stays what it was
            return audience
        late = self._late()
        programmes = lambda: self.store.programmes(audience.merchant_id)  # noqa: E731
        now = with_tops(now, None, self.campaigns, programmes, late, self.clock_ms())
        if now == audience.condition:
            return audience
        renewed = replace(audience, condition=now, revision=audience.revision + 1)
        return renewed if self.campaigns.put_audience(renewed) else audience

    def _reach(self, audience: Audience, shop: Merchant) -> Reach:
        asked = Asked(
            audience.condition,
            self.campaigns.settings(shop.id).attention,
            zones_of(self.directory.outlets_lately(shop.id), shop.zone),
            self.clock_ms(),
        )
        programmes = self.store.programmes(shop.id)
        return reach(self.campaigns, programmes, asked, self._late(), self.faults)

    def _late(self) -> Callable[[], bool]:
        until_ms = self.clock_ms() + COUNT_WITHIN_MS
        return lambda: self.clock_ms() > until_ms
