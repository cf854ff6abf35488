"""A campaign in bad luck: workers die at any call, messages repeat and get lost, people change their minds.

Whatever happened, in the end each card has been told at most once and has the gift if it was, everybody who
was meant has been attempted, nobody without consent was told, and the counts say what the deliveries say. A
card that nobody can judge is among them, and changes nothing for the others.
"""

from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from chalicelib.domain.campaign.campaign import SHARDS, CampaignState, Variant, Work
from chalicelib.domain.campaign.lifecycle import STALE_MS
from chalicelib.domain.card.card import Card
from chalicelib.domain.card.lots import held
from chalicelib.domain.errors import CarnetError
from chalicelib.domain.ledger.entry import Origin
from chalicelib.domain.programme.parts.right import Right
from chalicelib.domain.programme.programme import Programme
from chalicelib.service.campaign import deliver as deliver_module
from chalicelib.service.campaign import recall as recall_module
from chalicelib.service.campaign.campaigns import cancel, correct, pause, recall, resume
from chalicelib.service.campaign.judge import FAULT_MS
from chalicelib.service.optimistic import at_once
from chalicelib.service.till.redeem import Wanted, redeem
from tests.simulation.bad_luck import Died, Luck, Unlucky
from tests.simulation.watched import Watched
from tests.simulation.world import PARTS
from tests.support.campaign_world import HELLO, MARA, World, cards
from tests.support.fakes import MERCHANT, NOON_MS, a_card, a_programme_stamps
from tests.support.fakes.campaigns import FakeCampaigns
from tests.support.volume import seeds

SEEDS = seeds(10, 250)
CARDS = 150
POISON = "POISON"  # a card that lives by a clock that is none: no judging it
CAKE = Right("cake", {"en": "a free cake"}, days=30, once="ever")
BETTER = Variant("a", {"en": "Hello"}, {"en": "One coffee is on us on Friday."})


class Told(Watched):
    """Notes who was told without consent."""

    def __init__(self, programme: Programme) -> None:
        super().__init__(programme)
        self.told_without_consent: list[str] = []

    def seen(self, before: Card, card: Card) -> None:
        if len(card.told_ms) > len(before.told_ms) and before.messages_consent_ms is None:
            self.told_without_consent.append(card.serial)


class Bad:
    """A world whose workers die, and the people in it."""

    def __init__(self, seed: int) -> None:
        self.luck = Luck(seed, death=0.02, interleave=0.1)
        self.store = Told(a_programme_stamps(parts=(CAKE, *PARTS)))
        self.real = FakeCampaigns(self.store)
        self.world = World(self.store, self.real)
        self.world.add(*(replace(card, balance=n % 10) for n, card in enumerate(cards(CARDS))))
        self.world.add(a_card(POISON, messages_consent_ms=NOON_MS, zone="Mars/Base"))

    def recall(self) -> None:
        """What nobody took goes back, by workers that die at it too."""
        self.luck.death, self.luck.repeat = 0.02, 0.15
        recall(self.world.context, self.world.state(), self.real.settings(MERCHANT), MARA)
        self.world.store = Unlucky(self.store, self.luck, lambda: None)
        self.world.campaigns = Unlucky(self.real, self.luck, lambda: None)
        for _ in range(60):
            self._turn()
        self.luck.end()
        self.world.store, self.world.campaigns = self.store, self.real
        for _ in range(3):
            self.world.now_ms += STALE_MS
            self.world.tick()
            self.world.work()

    def run(self) -> None:
        """A campaign over the lucky and the unlucky, until nothing moves any more."""
        self.world.send(self.world.draft(holdout_percent=10, send_hours=6, gift="cake"))
        self.world.store = Unlucky(self.store, self.luck, self._somebody)
        self.world.campaigns = Unlucky(self.real, self.luck, self._somebody)
        for _ in range(250):
            self._turn()
        self.luck.end()
        self.world.store, self.world.campaigns = self.store, self.real
        if self.world.state().state == "paused":
            resume(self.world.context, self.world.state(), "staff:mara")
        for waits_ms in (*[STALE_MS] * 6, *[FAULT_MS] * 7):
            self.world.now_ms += waits_ms
            self.world.tick()
            self.world.work()

    def _turn(self) -> None:
        dice, queue = self.luck.dice, self.world.queue
        self.world.now_ms += dice.randrange(3_000)
        if dice.random() < 0.1:
            self.world.now_ms += STALE_MS
        if dice.random() < 0.2 or not queue.messages:
            self._alive(self.world.tick)
        if not queue.messages:
            return
        work, delay = queue.messages.pop(dice.randrange(len(queue.messages)))
        if self.luck.strikes(self.luck.repeat):
            queue.messages.append((work, delay))
        if not self._alive(lambda: self.world.do(work)) and dice.random() < 0.7:
            queue.messages.append((work, delay))  # the others are lost: the clock has to notice

    def _alive(self, act: Any) -> bool:
        try:
            act()
        except Died:
            return False
        return True

    def _somebody(self) -> None:
        """What people do while a worker is between two calls."""
        dice = self.luck.dice
        chance = dice.random()
        context = replace(self.world.context, campaigns=self.real, store=self.store)
        try:
            if chance < 0.5:
                self._change(f"CARD{dice.randrange(CARDS):04d}")
            elif chance < 0.6:
                pause(context, self.world.state(), "staff:mara")
            elif chance < 0.9:
                resume(context, self.world.state(), "staff:mara")
            elif chance < 0.92:
                correct(context, self.world.state(), [BETTER], self.real.settings(MERCHANT), MARA)
            elif chance > 0.95:
                self._another_worker()
        except CarnetError:
            pass  # not for now: refused

    def _another_worker(self) -> None:
        """A message came twice, and another worker has it between two calls of this one."""
        other = World(self.store, self.real, now_ms=self.world.now_ms)
        shard = Work(MERCHANT, "c1", "deliver", "coffee", self.luck.dice.randrange(SHARDS))
        other.do(shard, within_ms=self.luck.dice.choice((0, 10_000)))

    def _change(self, serial: str) -> None:
        card = self.store.card(serial)
        assert card is not None
        kept = card.messages_consent_ms if self.luck.dice.random() < 0.8 else None
        changed = replace(card, messages_consent_ms=kept, version_ms=card.version_ms + 1)
        assert self.store.put_card(changed, card.version_ms)


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_dies_each_card_is_told_and_given_at_most_once_and_everybody_attempted(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliver_module, "PAGE", 4)
    bad = Bad(seed)
    bad.run()

    final: CampaignState = bad.world.state().state
    assert final == "done"
    deliveries = bad.world.deliveries()
    assert len(deliveries) == CARDS + 1
    assert deliveries[POISON] in ("fault", "held_out")
    for serial, became in deliveries.items():
        card = bad.store.card(serial)
        assert card is not None
        assert len(card.told_ms) == (1 if became == "sent" else 0)
        notice = bad.world.state().notices["a"]
        assert card.news == (notice if became == "sent" else "")
        gifts = 1 if became == "sent" else 0
        assert [entry.kind for entry in bad.store.all_entries(serial)] == ["give"] * gifts
        assert held(card.lots, "cake", bad.world.now_ms) == gifts
    assert bad.store.told_without_consent == []
    assert bad.world.counts() == Counter(
        state if state in ("sent", "held_out") else f"held.{state}" for state in deliveries.values()
    )
    done = [each for each in bad.real.progress("c1") if each.sweep == "deliver"]
    assert len(done) == SHARDS
    assert all(each.done for each in done)


@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_dies_all_that_nobody_took_goes_back_once(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recall_module, "PAGE", 4)
    bad = Bad(seed)
    bad.run()
    given = sorted(serial for serial, became in bad.world.deliveries().items() if became == "sent")
    for serial in given[:5]:
        origin = Origin(f"take-{serial}", "c", "till", bad.world.now_ms)
        redeem(bad.store, serial, MERCHANT, Wanted("cake"), origin, at_once)
    bad.recall()

    kinds = {serial: [entry.kind for entry in bad.store.all_entries(serial)] for serial in given}
    assert all(sorted(kinds[serial]) == ["give", "redeem"] for serial in given[:5])
    assert all(sorted(kinds[serial]) == ["give", "reversal"] for serial in given[5:])
    assert bad.world.counts("recall") == {"changed": len(given) - 5}


def test_a_cancelled_campaign_stays_cancelled_whatever_is_still_queued() -> None:
    bad = Bad(7)
    bad.world.send(bad.world.draft())
    bad.world.work(most=6)
    cancel(bad.world.context, bad.world.state(), "staff:mara")
    before = bad.world.deliveries()
    for _ in range(5):
        bad.world.now_ms += STALE_MS
        bad.world.tick()
        bad.world.work()
    assert bad.world.deliveries() == before
    assert HELLO.id == "a"
