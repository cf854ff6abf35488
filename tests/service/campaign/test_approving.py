"""A campaign or a correction of one is looked at by a second person before customers see it."""

from dataclasses import replace

import pytest

from chalicelib.domain.campaign.campaign import CampaignSettings, Declined
from chalicelib.domain.campaign.lifecycle import may_now
from chalicelib.domain.errors import InvalidInput, NotAllowed
from chalicelib.domain.programme.programme import Bonus
from chalicelib.domain.time.units import DAY_MS
from chalicelib.service.campaign.campaigns import (
    save,
    withdraw,
)
from chalicelib.service.campaign.decline import decline
from tests.support.campaign_world import HELLO, MARA, MORNING_MS, OLGA, World, cards
from tests.support.fakes import MERCHANT


def test_a_second_person_approves_and_not_the_same(world: World) -> None:
    world.add(*cards(3))
    world.campaigns.put_settings(CampaignSettings(MERCHANT, needs_approval=True, revision=1))
    waiting = world.send(world.draft())
    assert (waiting.state, world.queue.messages) == ("waiting", [])
    with pytest.raises(NotAllowed, match="approval_by_another"):
        world.approve(waiting, MARA)
    assert world.approve(waiting, OLGA).state == "running"
    world.work()
    assert len(world.deliveries()) == 3


def approving(world: World) -> None:
    world.campaigns.put_settings(CampaignSettings(MERCHANT, needs_approval=True, revision=1))


def test_what_an_owner_sends_waits_for_nobody(world: World) -> None:
    approving(world)
    sent = world.send(world.draft(), OLGA)
    assert (sent.state, sent.approved_by) == ("running", OLGA.by)


def test_a_correction_while_it_runs_waits_too_and_the_old_words_stay_until_then(world: World) -> None:
    approving(world)
    world.add(*cards(3))
    world.approve(world.send(world.draft()), OLGA)
    world.work(most=8)
    better = replace(HELLO, text={"en": "Never approved."})
    waiting = world.correct([better])
    assert (waiting.state, waiting.variants) == ("running", (HELLO,))
    assert {"approve", "withdraw"} <= set(may_now(waiting))
    world.work()
    assert {card.news for card in world.store.all_cards()} == {"c1-a-1"}
    with pytest.raises(NotAllowed, match="approval_by_another"):
        world.approve(world.state(), MARA)
    corrected = world.approve(world.state(), OLGA)
    assert (corrected.variants, corrected.proposal) == ((better,), None)
    world.work()
    assert {card.news for card in world.store.all_cards()} == {"c1-a-2"}


def test_a_correction_that_waits_is_taken_back_and_the_campaign_goes_on(world: World) -> None:
    approving(world)
    world.approve(world.send(world.draft()), OLGA)
    world.correct([replace(HELLO, text={"en": "Never approved."})])
    back = withdraw(world.context, world.state(), "staff:mara")
    assert (back.state, back.proposal, back.variants) == ("running", None, (HELLO,))


def test_what_is_declined_goes_back_with_the_reason_until_it_is_sent_once_more(world: World) -> None:
    approving(world)
    waiting = world.send(world.draft())
    with pytest.raises(NotAllowed, match="approval_by_another"):
        world.decline(waiting, MARA)
    with pytest.raises(InvalidInput, match="decline_why_needed"):
        world.decline(waiting, OLGA, " \n ")
    assert world.state() == waiting
    back = world.decline(waiting, OLGA, "Too long.\nHalf of it.")
    no = Declined(OLGA.by, world.now_ms, "Too long.\nHalf of it.", MARA.by)
    assert (back.state, back.submitted_by, back.declined) == ("draft", "", no)
    assert world.campaigns.lines[-1].what == "campaign.decline"
    assert world.campaigns.lines[-1].facts == {"name": "Hello", "why": "Too long.\nHalf of it."}
    mended = save(world.context, replace(back, name="Shorter", declined=None), back.revision, MARA.by)
    assert mended.declined == no, "whoever mends it still reads why"
    again = world.send(mended)
    assert (again.state, again.declined) == ("waiting", None)
    with pytest.raises(NotAllowed, match="approval_moved"):
        decline(world.context, again, CampaignSettings(MERCHANT, needs_approval=True), OLGA, "other", "No.")


def test_a_correction_that_is_declined_leaves_the_words_of_before_and_is_kept_to_be_mended(
    world: World,
) -> None:
    approving(world)
    world.add(*cards(3))
    world.approve(world.send(world.draft()), OLGA)
    world.work()
    better = replace(HELLO, text={"en": "Far too loud."})
    world.correct([better])
    back = world.decline(world.state(), OLGA)
    assert (back.state, back.variants, back.proposal) == ("done", (HELLO,), None)
    assert back.declined
    assert (back.declined.variants, back.declined.asked_by) == ((better,), MARA.by)
    world.work()
    assert {card.news for card in world.store.all_cards()} == {"c1-a-1"}
    assert world.correct([replace(HELLO, text={"en": "Quiet."})]).declined is None


def test_what_changed_between_looking_and_approving_is_not_approved(world: World) -> None:
    approving(world)
    seen = world.send(world.draft())
    draft = withdraw(world.context, seen, "staff:mara")
    dearer = replace(draft, bonus=Bonus("", 5, MORNING_MS, MORNING_MS + DAY_MS))
    world.send(save(world.context, dearer, draft.revision, MARA.by))
    with pytest.raises(NotAllowed, match="approval_moved"):
        world.approve(seen, OLGA)
    assert world.store.programme_now("coffee").bonuses == ()


def test_who_changed_it_last_does_not_approve_it_though_somebody_else_sends_it(world: World) -> None:
    """Else words slipped into a colleague's draft go out on one person's say: the colleague looked before."""
    approving(world)
    draft = world.draft()
    nina = replace(MARA, by="staff:nina")
    slipped = save(
        world.context,
        replace(draft, variants=(replace(HELLO, text={"en": "Slipped in."}),)),
        draft.revision,
        nina.by,
    )
    same = save(world.context, replace(slipped, name="Other"), slipped.revision, MARA.by)
    waiting = world.send(same)

    assert (waiting.submitted_by, waiting.edited_by) == (MARA.by, nina.by)
    with pytest.raises(NotAllowed, match="approval_of_own"):
        world.approve(waiting, nina)
    assert world.approve(waiting, OLGA).state in ("scheduled", "running")


def test_what_changed_between_its_check_and_the_button_is_not_sent(world: World) -> None:
    checked = world.draft()
    save(world.context, replace(checked, budget_micros=1), checked.revision, MARA.by)
    with pytest.raises(NotAllowed, match="campaign_moved"):
        world.send(checked)


def test_words_that_nobody_has_cleared_are_put_on_no_card_whoever_wrote_them(world: World) -> None:
    world.add(*cards(3))
    sent = world.send(world.draft())
    slipped = replace(
        sent, variants=(replace(HELLO, text={"en": "Slipped in."}),), revision=sent.revision + 1
    )
    assert world.campaigns.put_campaign(slipped)
    world.work()
    assert world.deliveries() == {}


def test_sending_approving_and_correcting_are_in_the_audit_list(world: World) -> None:
    approving(world)
    world.approve(world.send(world.draft()), OLGA)
    world.correct([replace(HELLO, text={"en": "Better."})], OLGA)
    lines = [(line.what, line.by, line.whom) for line in world.campaigns.lines]
    assert lines == [
        ("campaign.make", MARA.by, "c1"),
        ("campaign.send", MARA.by, "c1"),
        ("campaign.approve", OLGA.by, "c1"),
        ("campaign.correct", OLGA.by, "c1"),
    ]
