"""A campaign as its staff steer it: approved, withdrawn, paused, cancelled, corrected, reverted, measured."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import Face, Variant, When
from chalicelib.domain.campaign.lifecycle import REVERT_AFTER_MS
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.face.look import Colours
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.units import DAY_MS, HOUR_MS
from chalicelib.service.campaign.campaigns import (
    cancel,
    measure,
    pause,
    resume,
    retry,
    save,
    withdraw,
)
from tests.support.campaign_world import MARA, MORNING_MS, World, cards, told


def test_pausing_stops_it_within_a_page_and_resuming_goes_on(world: World) -> None:
    world.add(*cards(60))
    campaign = world.send(world.draft())
    world.work(most=5)
    pause(world.context, world.state(), "staff:mara")
    before = world.deliveries()
    world.work()
    assert world.deliveries() == before
    assert 0 < len(before) < 60
    resume(world.context, world.state(), "staff:mara")
    world.work()
    assert len(world.deliveries()) == 60
    assert max(told(world.store, list(world.deliveries()))) == 1
    assert campaign.id == "c1"


def test_a_cancelled_campaigns_queued_messages_do_nothing(world: World) -> None:
    world.add(*cards(30))
    world.send(world.draft())
    cancel(world.context, world.state(), "staff:mara")
    world.work()
    assert world.deliveries() == {}
    with pytest.raises(NotAllowed, match="campaign_cancelled"):
        resume(world.context, world.state(), "staff:mara")


def test_a_correction_replaces_the_words_where_they_stand_and_tells_nobody_again(world: World) -> None:
    world.add(*cards(20))
    world.send(world.draft())
    world.work()
    other = world.store.card("CARD0007")
    world.store.put_card(replace(other, news="c9-a-1", version_ms=other.version_ms + 1), other.version_ms)
    better = Variant("a", {"en": "Hello"}, {"en": "One coffee is on us on Friday."})
    world.correct([better])
    world.now_ms += 1000
    world.work()
    assert world.store.card("CARD0001").news == "c1-a-2"
    assert world.campaigns.notice("c1-a-2").text == better.text
    assert world.store.card("CARD0007").news == "c9-a-1"  # somebody else's by now
    assert max(told(world.store, list(world.deliveries()))) == 1
    with pytest.raises(InvalidInput, match="variants_other"):
        world.correct([])


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
    cancel(world.context, world.state(), "staff:mara")
    (ended,) = world.store.programme_now("coffee").bonuses
    assert ended.ends_ms == MORNING_MS + HOUR_MS


def test_what_waits_for_its_time_can_be_withdrawn_and_edited(world: World) -> None:
    later = When(at="2026-09-22T10:00", zone="Europe/Chisinau")
    planned = world.send(world.draft(when=later))
    assert planned.state == "scheduled"
    draft = withdraw(world.context, planned, "staff:mara")
    assert draft.state == "draft"
    edited = save(world.context, replace(draft, name="Other"), draft.revision, MARA.by)
    assert edited.name == "Other"
    with pytest.raises(NotAllowed, match="campaign_moved"):
        save(world.context, replace(draft, name="Third"), draft.revision, MARA.by)


def test_a_time_that_is_past_is_refused(world: World) -> None:
    with pytest.raises(InvalidInput, match="when_past"):
        world.send(world.draft(when=When(at="2026-09-20T10:00", zone="Europe/Chisinau")))


def test_what_a_wallet_refused_is_tried_again_when_asked(world: World) -> None:
    world.add(*cards(2))
    world.send(world.draft())
    world.work()
    card = world.store.card("CARD0000")
    (registration,) = world.store.registrations("CARD0000", "apple")
    world.store.note_pushed(registration, card.version_ms, "refused: BadDeviceToken", world.now_ms)
    versions = {serial: world.store.card(serial).version_ms for serial in ("CARD0000", "CARD0001")}
    retry(world.context, world.state(), "staff:mara")
    world.now_ms += 1000
    world.work()
    assert world.store.card("CARD0000").version_ms > versions["CARD0000"]
    assert world.store.card("CARD0001").version_ms == versions["CARD0001"]


def test_the_result_can_be_measured_at_any_time_but_not_all_the_time(world: World) -> None:
    world.add(*cards(10))
    world.send(world.draft())
    world.work()
    world.now_ms += 60_000
    assert measure(world.context, world.state()).turns["measure"] == 1
    assert measure(world.context, world.state()).turns["measure"] == 1
    world.work()
    assert sum(world.counts("measure").values()) > 0


def test_a_list_has_the_figures_of_a_campaign_as_soon_as_its_last_part_is_sent(world: World) -> None:
    world.add(*cards(5))
    world.send(world.draft())
    assert world.state().snapshot is None

    world.work()
    sent = world.state().snapshot
    assert sent is not None
    assert (sent.planned, sent.sent, sent.arrivals) == (5, 5, 0)

    measure(world.context, world.state())
    world.work()
    counted = world.state().snapshot
    assert counted is not None
    assert (counted.arrivals, counted.told.n) == (5, 5)
