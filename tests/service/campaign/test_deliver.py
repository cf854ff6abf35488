"""Sending: who is told and when, each card once, whoever repeats what; held back with a reason."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from chalicelib.domain.campaign.attention import Attention
from chalicelib.domain.campaign.campaign import CampaignSettings, Variant, When, Work
from chalicelib.domain.campaign.lifecycle import STALE_MS
from chalicelib.domain.campaign.pages import Put, Sending
from chalicelib.domain.campaign.shards import shard_of
from chalicelib.domain.customer.consent import Asking
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.campaign import deliver as deliver_module
from chalicelib.service.customer.consent import decide
from tests.support.campaign_world import (
    HELLO,
    MORNING_MS,
    ONE_AWAY,
    World,
    cards,
    of_one_shard,
    told,
)
from tests.support.fakes import MERCHANT, NOON_MS


def test_everybody_who_is_meant_is_told_once_and_it_is_done(world: World) -> None:
    world.add(*cards(40))
    world.send(world.draft())
    world.work()
    assert set(world.deliveries().values()) == {"sent"}
    assert told(world.store, [f"CARD{n:04d}" for n in range(40)]) == [1] * 40
    assert world.state().state == "done"
    assert world.counts() == {"sent": 40}
    assert world.store.card("CARD0001").news == "c1-a-1"
    notice = world.campaigns.notice("c1-a-1")
    assert notice.text == {"en": "One coffee is on us today."}


def test_only_who_is_meant_by_the_condition_is_told(world: World) -> None:
    world.add(*(replace(card, balance=n) for n, card in enumerate(cards(10))))
    world.send(world.draft(audience=ONE_AWAY))
    world.work()
    assert world.deliveries() == {"CARD0009": "sent"}


def test_a_message_that_comes_twice_or_late_tells_nobody_twice(world: World) -> None:
    world.add(*cards(40))
    world.send(world.draft())
    again = [work for work, _ in world.queue.messages]
    world.work()
    for work in [*again, *reversed(again)]:
        world.do(work)
    assert max(told(world.store, list(world.deliveries()))) == 1
    assert world.counts() == {"sent": 40}


def test_a_long_shard_is_gone_through_page_by_page_over_several_runs(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(deliver_module, "PAGE", 4)
    meant = of_one_shard(30)
    world.add(*meant)
    world.send(world.draft())
    shard = Work(MERCHANT, "c1", "deliver", "coffee", shard_of(meant[0].serial))
    reached = []
    world.each_look_ms = 4_000  # time for two pages of the ten seconds
    while shard in [work for work, _ in world.queue.messages]:
        world.queue.messages.clear()
        world.do(shard)
        reached.append(len(world.deliveries()))
    assert reached[-1] == 30
    assert len(reached) > 2
    assert sorted(set(reached)) == reached
    assert told(world.store, [card.serial for card in meant]) == [1] * 30


def test_without_consent_or_wallet_nobody_is_told_and_it_is_said(world: World) -> None:
    silent, nowhere, fine = cards(3)
    world.add(replace(silent, messages_consent_ms=None), fine)
    world.add(nowhere, wallet=None)
    world.send(world.draft())
    world.work()
    assert world.deliveries() == {"CARD0000": "no_consent", "CARD0001": "no_wallet", "CARD0002": "sent"}
    assert world.counts() == {"held.no_consent": 1, "held.no_wallet": 1, "sent": 1}


def test_consent_withdrawn_between_planning_and_sending_is_respected(world: World) -> None:
    (card,) = cards(1)
    world.add(card)
    world.send(world.draft())
    card = world.store.cards([card.serial])[card.serial]
    decide(world.store, card, Asking("page"), given=False, now_ms=world.now_ms)
    world.work()
    assert world.deliveries() == {"CARD0000": "no_consent"}


def test_who_stops_messages_while_a_worker_is_about_to_tell_them_is_left_alone(world: World) -> None:
    """The worker has judged the card and writes it: the card has moved, and is judged anew."""
    (card,) = cards(1)
    world.add(card)
    world.send(world.draft())
    deliver_many = world.campaigns.deliver_many

    def stopped_first(sendings: Sequence[Sending]) -> list[Put]:
        world.campaigns.deliver_many = deliver_many
        there = world.store.card(card.serial)
        decide(world.store, there, Asking("page"), given=False, now_ms=world.now_ms)
        found: list[Put] = deliver_many(sendings)
        return found

    world.campaigns.deliver_many = stopped_first
    world.work()
    after = world.store.card(card.serial)
    assert (after.news, after.told_ms, after.messages_consent_ms) == ("", (), None)
    assert world.deliveries() == {"CARD0000": "no_consent"}


def test_who_joins_while_it_runs_is_not_meant_and_a_void_card_neither(world: World) -> None:
    early, late, void = cards(3)
    world.add(early, replace(late, created_ms=MORNING_MS + 1), replace(void, state="voided"))
    world.send(world.draft())
    world.work()
    assert world.deliveries() == {"CARD0000": "sent"}


def test_a_second_campaign_on_the_same_day_is_held_back_and_goes_later_if_it_may(world: World) -> None:
    world.add(*cards(5))
    world.send(world.draft())
    world.work()
    world.send(world.draft(id="c2", send_hours=48))
    world.work()
    assert set(world.deliveries("c2").values()) <= {"per_day", "gap"}
    waiting = world.state("c2")
    assert waiting.state == "running"
    assert waiting.due_ms > world.now_ms + HOUR_MS
    world.now_ms = waiting.due_ms
    world.tick()
    world.work()
    assert set(world.deliveries("c2").values()) == {"sent"}
    assert world.state("c2").state == "done"


def test_a_campaign_for_the_day_alone_ends_with_those_it_could_not_tell(world: World) -> None:
    world.add(*cards(5))
    world.send(world.draft())
    world.work()
    world.send(world.draft(id="c2", send_hours=1))
    world.work()
    assert world.state("c2").state == "done"
    assert "sent" not in world.deliveries("c2").values()


def test_a_share_is_held_out_and_two_texts_share_the_rest(world: World) -> None:
    world.add(*cards(400))
    other = Variant("b", {"en": "Hi"}, {"en": "Come by for a coffee."})
    world.send(world.draft(variants=(HELLO, other), holdout_percent=20))
    world.work()
    found = world.campaigns.deliveries_of("c1", [(f"CARD{n:04d}", "") for n in range(100)])
    states = list(world.deliveries().values())
    assert 50 <= states.count("held_out") <= 110
    assert {each.variant for each in found.values() if each.state == "sent"} == {"a", "b"}
    assert all(each.variant == "" for each in found.values() if each.state == "held_out")
    assert world.store.card("CARD0001").news in ("", "c1-a-1", "c1-b-1")


def test_a_lost_message_is_sent_again_by_the_clock(world: World) -> None:
    world.add(*cards(30))
    world.send(world.draft())
    world.queue.messages.clear()
    world.now_ms += STALE_MS
    world.tick()
    world.work()
    assert len(world.deliveries()) == 30
    assert world.state().state == "done"


def test_each_customer_is_told_at_their_own_ten_in_the_morning(world: World) -> None:
    zones = ("Asia/Tokyo", "Europe/Paris", "America/New_York")
    world.add(*(replace(card, zone=zone) for card, zone in zip(cards(3), zones, strict=True)))
    world.send(world.draft(when=When(at="2026-09-23T10:00", zone_of="customer", zone="Europe/Chisinau")))
    seen: list[list[str]] = []
    for _ in range(60):
        world.now_ms += HOUR_MS
        world.tick()
        world.work()
        sent = sorted(serial for serial, state in world.deliveries().items() if state == "sent")
        if not seen or seen[-1] != sent:
            seen.append(sent)
    assert seen == [
        [],
        ["CARD0000"],
        ["CARD0000", "CARD0001"],
        ["CARD0000", "CARD0001", "CARD0002"],
    ]


def test_a_trigger_tells_a_card_once_for_each_occasion(world: World) -> None:
    (card,) = cards(1, created_ms=NOON_MS - 30 * DAY_MS)
    world.add(replace(card, balance=8, earned=8))
    world.send(world.draft(when=When(trigger="near_reward", n=1)))
    world.work()
    assert world.deliveries() == {}
    near = world.store.card("CARD0000")
    world.store.put_card(replace(near, balance=9, earned=9, version_ms=near.version_ms + 1), near.version_ms)
    for _ in range(6):  # a day and a half: three turns
        world.now_ms += 6 * HOUR_MS
        world.tick()
        world.work()
    assert told(world.store, ["CARD0000"]) == [1]
    assert world.counts() == {"sent": 1}
    assert world.state().state == "running"


def test_the_attention_budget_is_the_merchants(world: World) -> None:
    world.add(*cards(3))
    world.campaigns.put_settings(
        CampaignSettings(MERCHANT, Attention(per_day=3, per_week=9, gap_hours=0), revision=1)
    )
    world.send(world.draft())
    world.work()
    world.now_ms += 3 * HOUR_MS
    world.send(world.draft(id="c2"))
    world.work()
    assert set(world.deliveries("c2").values()) == {"sent"}
