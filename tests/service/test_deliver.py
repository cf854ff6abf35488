"""Sending: each card once, whoever repeats what; held back with a reason; paused, corrected, reverted."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign import Attention, Bonus, CampaignSettings, Face, Variant, When, Work
from chalicelib.domain.errors import InvalidInput, NotAllowed, NotFound
from chalicelib.domain.lifecycle import HOUR_MS, REVERT_AFTER_MS, STALE_MS
from chalicelib.domain.look import Colours
from chalicelib.domain.shards import shard_of
from chalicelib.service import deliver as deliver_module
from chalicelib.service.campaigns import (
    approve,
    cancel,
    correct,
    measure,
    pause,
    resume,
    retry,
    save,
    withdraw,
)
from chalicelib.service.trial import send_trial
from tests.fakes import MERCHANT, NOON_MS
from tests.service.campaign_office import HELLO, MORNING_MS, ONE_AWAY, World, cards, of_one_shard, told

DAY_MS = 24 * HOUR_MS


@pytest.fixture
def world() -> World:
    return World()


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
    withdrawn = replace(card, messages_consent_ms=None, version_ms=card.version_ms + 1)
    assert world.store.put_card(withdrawn, card.version_ms)
    world.work()
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


def test_pausing_stops_it_within_a_page_and_resuming_goes_on(world: World) -> None:
    world.add(*cards(60))
    campaign = world.send(world.draft())
    world.work(most=5)
    pause(world.office, world.state())
    before = world.deliveries()
    world.work()
    assert world.deliveries() == before
    assert 0 < len(before) < 60
    resume(world.office, world.state())
    world.work()
    assert len(world.deliveries()) == 60
    assert max(told(world.store, list(world.deliveries()))) == 1
    assert campaign.id == "c1"


def test_a_cancelled_campaigns_queued_messages_do_nothing(world: World) -> None:
    world.add(*cards(30))
    world.send(world.draft())
    cancel(world.office, world.state())
    world.work()
    assert world.deliveries() == {}
    with pytest.raises(NotAllowed, match="campaign_cancelled"):
        resume(world.office, world.state())


def test_a_lost_message_is_sent_again_by_the_clock(world: World) -> None:
    world.add(*cards(30))
    world.send(world.draft())
    world.queue.messages.clear()
    world.now_ms += STALE_MS
    world.tick()
    world.work()
    assert len(world.deliveries()) == 30
    assert world.state().state == "done"


def test_a_correction_replaces_the_words_where_they_stand_and_tells_nobody_again(world: World) -> None:
    world.add(*cards(20))
    world.send(world.draft())
    world.work()
    other = world.store.card("CARD0007")
    world.store.put_card(replace(other, news="c9-a-1", version_ms=other.version_ms + 1), other.version_ms)
    better = Variant("a", {"en": "Hello"}, {"en": "One coffee is on us on Friday."})
    correct(world.office, world.state(), [better])
    world.now_ms += 1000
    world.work()
    assert world.store.card("CARD0001").news == "c1-a-2"
    assert world.campaigns.notice("c1-a-2").text == better.text
    assert world.store.card("CARD0007").news == "c9-a-1"  # somebody else's by now
    assert max(told(world.store, list(world.deliveries()))) == 1
    with pytest.raises(InvalidInput, match="variants_other"):
        correct(world.office, world.state(), [])


def test_a_face_for_a_time_needs_no_consent_and_reverts_by_itself(world: World) -> None:
    colours = Colours("#000000", "#ffffff", "#cccccc", "#ff0000")
    world.add(*(replace(card, messages_consent_ms=None) for card in cards(10)))
    world.send(world.draft(variants=(), face=Face(colours, {"ro": "Ștampile duble"}), face_hours=2))
    world.work()
    card = world.store.card("CARD0003")
    assert (card.face, card.news, card.told_ms) == ("c1-x-1", "", ())
    assert world.campaigns.notice("c1-x-1").line["en"] == "Ștampile duble"
    world.now_ms += 2 * HOUR_MS + REVERT_AFTER_MS
    world.tick()
    world.work()
    assert world.store.card("CARD0003").face == ""


def test_a_bonus_counts_from_its_start_and_ends_when_it_is_cancelled(world: World) -> None:
    bonus = Bonus("", 2, MORNING_MS, MORNING_MS + DAY_MS)
    world.send(world.draft(bonus=bonus))
    assert world.store.programme_now("coffee").bonuses == (replace(bonus, campaign_id="c1"),)
    world.now_ms += HOUR_MS
    cancel(world.office, world.state())
    (ended,) = world.store.programme_now("coffee").bonuses
    assert ended.ends_ms == MORNING_MS + HOUR_MS


def test_a_second_person_approves_and_not_the_same(world: World) -> None:
    world.add(*cards(3))
    world.campaigns.put_settings(CampaignSettings(MERCHANT, needs_approval=True, revision=1))
    waiting = world.send(world.draft())
    assert (waiting.state, world.queue.messages) == ("waiting", [])
    with pytest.raises(NotAllowed, match="approval_by_another"):
        approve(world.office, waiting, "staff:mara")
    assert approve(world.office, waiting, "staff:olga").state == "running"
    world.work()
    assert len(world.deliveries()) == 3


def test_what_waits_for_its_time_can_be_withdrawn_and_edited(world: World) -> None:
    later = When(at="2026-09-22T10:00", zone="Europe/Chisinau")
    planned = world.send(world.draft(when=later))
    assert planned.state == "scheduled"
    draft = withdraw(world.office, planned)
    assert draft.state == "draft"
    edited = save(world.office, replace(draft, name="Other"), draft.revision)
    assert edited.name == "Other"
    with pytest.raises(NotAllowed, match="campaign_moved"):
        save(world.office, replace(draft, name="Third"), draft.revision)


def test_a_time_that_is_past_is_refused(world: World) -> None:
    with pytest.raises(InvalidInput, match="when_past"):
        world.send(world.draft(when=When(at="2026-09-20T10:00", zone="Europe/Chisinau")))


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
    for _ in range(4):
        world.now_ms += 15 * 60_000
        world.tick()
        world.work()
    assert told(world.store, ["CARD0000"]) == [1]
    assert world.counts() == {"sent": 1}
    assert world.state().state == "running"


def test_a_test_goes_to_named_cards_at_once_and_counts_for_nothing(world: World) -> None:
    world.add(*(replace(card, messages_consent_ms=None) for card in cards(2)))
    draft = world.draft()
    (sent,) = send_trial(world.office, draft, HELLO, ["CARD0001"])
    assert sent.test
    assert world.store.card("CARD0001").news.startswith("c1-a-t")
    assert world.deliveries() == {}
    with pytest.raises(NotFound, match="card_unknown"):
        send_trial(world.office, draft, HELLO, ["NOBODY"])
    with pytest.raises(InvalidInput, match="trial_cards"):
        send_trial(world.office, draft, HELLO, [])


def test_what_a_wallet_refused_is_tried_again_when_asked(world: World) -> None:
    world.add(*cards(2))
    world.send(world.draft())
    world.work()
    card = world.store.card("CARD0000")
    (registration,) = world.store.registrations("CARD0000", "apple")
    world.store.note_pushed(registration, card.version_ms, "refused: BadDeviceToken", world.now_ms)
    versions = {serial: world.store.card(serial).version_ms for serial in ("CARD0000", "CARD0001")}
    retry(world.office, world.state())
    world.now_ms += 1000
    world.work()
    assert world.store.card("CARD0000").version_ms > versions["CARD0000"]
    assert world.store.card("CARD0001").version_ms == versions["CARD0001"]


def test_the_result_can_be_measured_at_any_time_but_not_all_the_time(world: World) -> None:
    world.add(*cards(10))
    world.send(world.draft())
    world.work()
    world.now_ms += 60_000
    assert measure(world.office, world.state()).turns["measure"] == 1
    assert measure(world.office, world.state()).turns["measure"] == 1
    world.work()
    assert sum(world.counts("measure").values()) > 0


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
