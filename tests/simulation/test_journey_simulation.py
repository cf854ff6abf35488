"""Follow-ups in bad luck: workers die, messages repeat, get lost and overtake each other; guests come and go.

Whatever happened, each card went through each follow-up once and in order, after its wait and by the branch
that meant it then; no journey broke the attention budget, nobody was told after leaving, and the counts say
what the deliveries say.
"""

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import Delivery, When
from chalicelib.domain.campaign.later.follow_up import Branch, FollowUp
from chalicelib.domain.campaign.later.journey import went_by
from chalicelib.domain.campaign.result.counts import text_of
from chalicelib.domain.campaign.result.tally import followed
from chalicelib.domain.card.card import Card
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.campaign import deliver as deliver_module
from chalicelib.service.campaign.campaigns import measure
from tests.simulation.bad_luck import Died, Luck, Unlucky
from tests.simulation.watched import Watched
from tests.support.campaign_world import ZONE, World
from tests.support.fakes import a_card, a_programme_stamps
from tests.support.fakes.campaigns import FakeCampaigns
from tests.support.volume import seeds

SEEDS = seeds(2, 60)
CARDS, JOIN_DAYS, DAYS, CALM_DAYS = 40, 4, 14, 8
STEPS_A_DAY = 8
STEP_MS = DAY_MS // STEPS_A_DAY
CAKE = Right("cake", {"en": "a free cake"}, days=60)
SAID: dict[str, Any] = {"title": {"en": "Still here"}, "text": {"en": "Your second coffee waits."}}
FOLLOW_UPS = (
    FollowUp(3, (Branch("came", leaves=True), Branch("away", gift="cake", **SAID))),
    FollowUp(4, (Branch("came", **SAID),)),
    FollowUp(2, (Branch(**SAID),)),
)
WAITS = [each.days * DAY_MS for each in FOLLOW_UPS]


class Told(Watched):
    """Notes when each card was told."""

    def __init__(self) -> None:
        super().__init__(a_programme_stamps(parts=(CAKE,)))
        self.told: dict[str, list[int]] = {}

    def seen(self, before: Card, card: Card) -> None:
        if card.told_ms[-1:] != before.told_ms[-1:]:
            self.told.setdefault(card.serial, []).append(card.told_ms[-1])


class Shop:
    """A welcome with three follow-ups, for guests who join over some days."""

    def __init__(self, seed: int) -> None:
        self.luck = Luck(seed, death=0.01, interleave=0.05)
        self.store = Told()
        self.campaigns = FakeCampaigns(self.store)
        self.world = World(self.store, self.campaigns)
        self.came: dict[str, list[int]] = {}
        when = When(zone=ZONE, trigger="welcome")
        self.world.send(
            self.world.draft(when=when, follow_ups=FOLLOW_UPS, holdout_percent=20, window_days=30)
        )

    def run(self) -> None:
        self.world.store = Unlucky(self.store, self.luck, self._somebody)
        self.world.campaigns = Unlucky(self.campaigns, self.luck, self._somebody)
        joined = 0
        for step in range(DAYS * STEPS_A_DAY):
            while joined < min(CARDS, CARDS * step // (JOIN_DAYS * STEPS_A_DAY)):
                self._join(joined)
                joined += 1
            self._pass()
        self.luck.end()
        self.world.store, self.world.campaigns = self.store, self.campaigns
        for _ in range(CALM_DAYS * STEPS_A_DAY):
            self._pass()

    def _join(self, number: int) -> None:
        now_ms = self.world.now_ms
        card = a_card(f"CARD{number:04d}", created_ms=now_ms, messages_consent_ms=now_ms, version_ms=now_ms)
        World(self.store, self.campaigns).add(card)

    def _pass(self) -> None:
        self.world.now_ms += STEP_MS
        self._alive(self.world.tick)
        dice, queue = self.luck.dice, self.world.queue
        dice.shuffle(queue.messages)
        for _ in range(len(queue.messages)):
            work, _delay = queue.messages.pop(0)
            if self.luck.strikes(self.luck.repeat):
                queue.send([work])
            if not self._alive(lambda work=work: self.world.do(work)) and self.luck.strikes(0.7):
                queue.send([work])  # the others are lost: the clock has to notice

    def _somebody(self) -> None:
        """A guest comes, stops messages or allows them, while a worker is between two calls."""
        dice = self.luck.dice
        card = self.store.card(f"CARD{dice.randrange(CARDS):04d}")
        if card is None:
            return
        now_ms = self.world.now_ms
        if dice.random() < 0.06:
            changed = replace(card, visit_s=(*card.visit_s, now_ms // 1000))
            self.came.setdefault(card.serial, []).append(now_ms // 1000 * 1000)
        else:
            consent = None if dice.random() < 0.2 else now_ms
            changed = replace(card, messages_consent_ms=consent)
        assert self.store.put_card(replace(changed, version_ms=card.version_ms + 1), card.version_ms)

    def _alive(self, act: Any) -> bool:
        try:
            act()
        except Died:
            return False
        return True

    def deliveries(self) -> list[Delivery]:
        pages = (self.campaigns.deliveries("c1", shard, "", 10_000) for shard in range(16))
        return [each for page in pages for each in page.deliveries]


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_dies_each_card_goes_through_each_follow_up_once_and_within_the_budget(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliver_module, "PAGE", 4)
    shop = Shop(seed)
    shop.run()
    by_card: dict[str, list[Delivery]] = {}
    for each in shop.deliveries():
        by_card.setdefault(each.serial, []).append(each)
    assert len(by_card) == CARDS
    reached: Counter[str] = Counter()
    for serial, held in by_card.items():
        went = sorted((each for each in held if went_by(each)), key=lambda each: each.at_ms)
        reached.update(f"{each.follow_up}{each.state}" for each in went)
        assert [each.follow_up for each in went] == list(range(len(went)))
        sent = [each for each in went if each.state == "sent"]
        assert shop.store.told.get(serial, []) == [each.at_ms for each in sent]
        _is_by_the_rules(shop, serial, went)
        gifts = [entry for entry in shop.store.all_entries(serial) if entry.kind == "give"]
        assert len(gifts) == sum(bool(each.gift) for each in sent)
    assert {"0sent", "1left", "1sent", "3sent"} <= set(reached), reached
    assert reached["2sent"] + reached["2passed"], reached  # its branch means some seed's cards, or none
    measure(shop.world.context, shop.world.state())
    shop.world.work()
    counted = {name: n for name, n in shop.world.counts("measure").items() if name.startswith("follow.")}
    assert counted == Counter(text_of(followed(each)) for each in shop.deliveries() if each.follow_up)


def _is_by_the_rules(shop: Shop, serial: str, went: list[Delivery]) -> None:
    for before, after in pairwise(went):
        assert before.state != "left"
        assert after.at_ms - before.at_ms >= WAITS[before.follow_up]
        told_ms = max(each.at_ms for each in went if each.state == "sent" and each.at_ms < after.at_ms)
        visits = shop.came.get(serial, [])
        if after.at_ms in visits:
            continue  # while it was judged: before or after, nobody can tell
        came = any(told_ms < at_ms < after.at_ms for at_ms in visits)
        if after.follow_up == 1:
            assert after.state in (("left",) if came else ("sent", "held_out"))
        if after.follow_up == 2:
            assert after.state in (("sent", "held_out") if came else ("passed",))
    attention = Attention()
    told = shop.store.told.get(serial, [])
    for first, second in pairwise(told):
        assert second - first >= attention.gap_hours * HOUR_MS
    for at_ms in told:
        assert sum(at_ms <= other < at_ms + 6 * DAY_MS for other in told) <= attention.per_week
